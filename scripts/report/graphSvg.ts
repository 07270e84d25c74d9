import { type BundleGraph, type GraphEdge, type GraphNode, lastLayer } from './bundleGraph.ts';
import { escaped } from './markup.ts';

const width = 178;
const height = 36;
/** Wide enough for the name of an element that refers to what is missing. */
const gapX = 112;
const gapY = 10;
const margin = 12;
const heading = 26;
const bandColumns = 4;

interface Placed extends GraphNode {
  readonly x: number;
  readonly y: number;
}

/**
 * A picture of a Bundle's graph: the first entry on the left, what it refers to in the columns to its right, what it does not lead to
 * below. Broken references are dashed and named, so that colour is not all that tells them.
 *
 * @param name what the picture is of
 */
export function graphSvg(graph: BundleGraph, name: string): string {
  const { nodes, edges, brokenTotal, unreachedTotal } = graph;
  const columns = place(nodes.filter(({ layer }) => layer !== undefined));
  const bandTop = Math.max(0, ...columns.map(({ y }) => y + height)) + gapY;
  const band = placeBelow(
    nodes.filter(({ layer }) => layer === undefined),
    bandTop,
  );
  const placed = [...columns, ...band];
  const byKey = new Map(placed.map((node) => [node.key, node]));
  const right = Math.max(0, ...placed.map(({ x }) => x)) + width + margin;
  const bottom = Math.max(0, ...placed.map(({ y }) => y)) + height + margin;
  const title = `Resources of ${name} and their references`;
  const shown = nodes.filter(({ state }) => state !== 'missing').length;
  const description = `${shown} boxes, ${edges.length} connections; broken references: ${brokenTotal}; resources not reached from the first entry: ${unreachedTotal}.`;
  const drawn = edges.map((edge) => edgeSvg(edge, byKey));
  return [
    `<svg class="graph" viewBox="0 0 ${right} ${bottom}" width="${right}" height="${bottom}" role="img" aria-label="${escaped(`${title}. ${description}`)}">`,
    `<title>${escaped(title)}</title><desc>${escaped(description)}</desc>`,
    ...columnHeads(columns),
    ...(band.length > 0 ? [head(margin, bandTop + 16, 'not reached from the first entry')] : []),
    ...drawn.map(({ line }) => line),
    ...placed.map(nodeSvg),
    ...drawn.map(({ label }) => label),
    '</svg>',
  ]
    .filter(Boolean)
    .join('\n');
}

function place(nodes: readonly GraphNode[]): Placed[] {
  const filled = new Map<number, number>();
  const order = (a: GraphNode, b: GraphNode) => (a.layer ?? 0) - (b.layer ?? 0) || compare(a.type, b.type);
  return nodes.toSorted(order).map((node) => {
    const layer = node.layer ?? 0;
    const row = filled.get(layer) ?? 0;
    filled.set(layer, row + 1);
    return { ...node, x: margin + layer * (width + gapX), y: heading + margin + row * (height + gapY) };
  });
}

const placeBelow = (nodes: readonly GraphNode[], top: number): Placed[] =>
  nodes
    .toSorted((a, b) => compare(a.type, b.type))
    .map((node, index) => ({
      ...node,
      x: margin + (index % bandColumns) * (width + gapX),
      y: top + heading + Math.floor(index / bandColumns) * (height + gapY),
    }));

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

function columnHeads(placed: readonly Placed[]): string[] {
  const layers = new Map(placed.map(({ layer = 0, x }) => [layer, x]));
  return [...layers].map(([layer, x]) => {
    const more = layer === lastLayer ? ' or more' : '';
    return head(x, 18, layer === 0 ? 'first entry' : `${layer}${more} step${layer === 1 ? '' : 's'} away`);
  });
}

const head = (x: number, y: number, text: string): string =>
  `<text class="head" x="${x}" y="${y}">${escaped(text)}</text>`;

function edgeSvg(
  { from, to, label, isBroken, isFirst }: GraphEdge,
  byKey: ReadonlyMap<string, Placed>,
): { readonly line: string; readonly label: string } {
  const [start, end] = [byKey.get(from), byKey.get(to)];
  if (start === undefined || end === undefined) return { line: '', label: '' };
  const isForward = end.x > start.x;
  const [x1, y1] = [start.x + width, start.y + height / 2];
  const [x2, y2] = [isForward ? end.x : end.x + width, end.y + height / 2];
  const bend = isForward ? (x2 - x1) / 2 : gapX / 3;
  const curve = `M${x1} ${y1} C${x1 + bend} ${y1} ${isForward ? x2 - bend : x2 + bend} ${y2} ${x2} ${y2}`;
  const what = `${start.type} ${label} → ${end.type}${isBroken ? ': broken' : ''}`;
  const line = `<path class="edge${isBroken ? ' broken' : isFirst ? ' first' : ''}" d="${curve}"><title>${escaped(what)}</title></path>`;
  if (!isBroken) return { line, label: '' };
  // Beside the box that refers, so that two references to one thing have their names apart.
  return {
    line,
    label: `<text class="why" x="${x1 + 5}" y="${y1 - 5}">${escaped(short(label, 17))}</text>`,
  };
}

function nodeSvg({ type, label, state, x, y }: Placed): string {
  const note = state === 'missing' ? 'missing: ' : '';
  return [
    `<g class="node ${state}"><title>${escaped(`${state === 'unreached' ? 'not reached: ' : note}${type}/${label}`)}</title>`,
    `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="6"/>`,
    `<text class="type" x="${x + 8}" y="${y + 15}">${escaped(short(`${note}${type}`, 22))}</text>`,
    `<text class="id" x="${x + 8}" y="${y + 29}">${escaped(short(label, 25))}</text></g>`,
  ].join('');
}

/** As many characters as fit. */
function short(text: string, most: number): string {
  const characters = [...text];
  if (characters.length <= most) return text;
  const half = Math.floor((most - 1) / 2);
  return `${characters.slice(0, half).join('')}…${characters.slice(-half).join('')}`;
}
