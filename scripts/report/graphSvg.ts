import type { BundleGraph, GraphEdge, GraphNode } from './bundleGraph.ts';
import { escaped } from './markup.ts';

const width = 190;
const height = 36;
const gapX = 70;
const gapY = 10;
const margin = 12;

interface Placed extends GraphNode {
  readonly x: number;
  readonly y: number;
}

/**
 * A picture of a Bundle's graph: the first entry on the left, what it refers to in the columns to its right. Broken references are
 * dashed and say so, so that colour is not all that tells them.
 *
 * @param name what the picture is of
 */
export function graphSvg({ nodes, edges }: BundleGraph, name: string): string {
  const placed = place(nodes);
  const byKey = new Map(placed.map((node) => [node.key, node]));
  const broken = edges.filter(({ isBroken }) => isBroken).length;
  const right = Math.max(0, ...placed.map(({ x }) => x)) + width + margin;
  const bottom = Math.max(0, ...placed.map(({ y }) => y)) + height + margin;
  const title = `Resources of ${name} and their references`;
  const description = `${nodes.filter(({ state }) => state !== 'missing').length} nodes, ${edges.length} connections, ${broken} of them broken.`;
  return [
    `<svg class="graph" viewBox="0 0 ${right} ${bottom}" width="${right}" height="${bottom}" role="img" aria-label="${escaped(`${title}. ${description}`)}">`,
    `<title>${escaped(title)}</title><desc>${escaped(description)}</desc>`,
    ...edges.map((edge) => edgeSvg(edge, byKey)),
    ...placed.map(nodeSvg),
    '</svg>',
  ].join('\n');
}

function place(nodes: readonly GraphNode[]): Placed[] {
  const filled = new Map<number, number>();
  const order = (a: GraphNode, b: GraphNode) => a.layer - b.layer || a.type.localeCompare(b.type, 'en');
  return nodes.toSorted(order).map((node) => {
    const row = filled.get(node.layer) ?? 0;
    filled.set(node.layer, row + 1);
    return { ...node, x: margin + node.layer * (width + gapX), y: margin + row * (height + gapY) };
  });
}

function edgeSvg(
  { from, to, label, isBroken, isFirst }: GraphEdge,
  byKey: ReadonlyMap<string, Placed>,
): string {
  const [start, end] = [byKey.get(from), byKey.get(to)];
  if (start === undefined || end === undefined) return '';
  const isForward = end.x > start.x;
  const [x1, y1] = [start.x + width, start.y + height / 2];
  const [x2, y2] = [isForward ? end.x : end.x + width, end.y + height / 2];
  const bend = isForward ? (x2 - x1) / 2 : gapX / 2;
  const curve = `M${x1} ${y1} C${x1 + bend} ${y1} ${isForward ? x2 - bend : x2 + bend} ${y2} ${x2} ${y2}`;
  const what = `${start.type} ${label} → ${end.type}${isBroken ? ': broken' : ''}`;
  return `<path class="edge${isBroken ? ' broken' : isFirst ? ' first' : ''}" d="${curve}"><title>${escaped(what)}</title></path>`;
}

function nodeSvg({ type, label, state, x, y }: Placed): string {
  const note = state === 'missing' ? 'missing: ' : state === 'unreached' ? 'not reached: ' : '';
  return [
    `<g class="node ${state}"><title>${escaped(`${note}${type}/${label}`)}</title>`,
    `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="6"/>`,
    `<text class="type" x="${x + 8}" y="${y + 15}">${escaped(short(`${note}${type}`))}</text>`,
    `<text class="id" x="${x + 8}" y="${y + 29}">${escaped(short(label))}</text></g>`,
  ].join('');
}

/** As many characters as fit. */
const short = (text: string): string => (text.length > 28 ? `${text.slice(0, 13)}…${text.slice(-14)}` : text);
