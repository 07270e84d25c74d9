import type { JsonObject } from '../coverage/node.ts';
import { reachedFrom, viewBundle } from '../rules/bundleView.ts';
import { type Held, type Link, lone, type ResourceSet, restfulParts } from '../rules/resourceSet.ts';

/** A resource of a Bundle, several of one type where there are many, or what a reference leads to and is not there. */
export interface GraphNode {
  readonly key: string;
  readonly type: string;
  /** Id of the resource, or how many there are: `23 resources`. */
  readonly label: string;
  /** Steps from the first entry; what it does not reach comes after all others. */
  readonly layer: number;
  readonly state: 'reached' | 'unreached' | 'missing';
}

export interface GraphEdge {
  readonly from: string;
  readonly to: string;
  /** Names of the elements that refer: `section.entry`. */
  readonly label: string;
  readonly isBroken: boolean;
  /** Whether it is the reference by which the resource was reached first. */
  readonly isFirst: boolean;
}

export interface BundleGraph {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
}

/** More nodes than this cannot be read: those of one type and layer become one. */
const mostNodes = 70;

/** What is missing is shown up to here. */
const mostMissing = 20;

/** The resources of a Bundle and how they refer to each other. Whatever its shape, this does not throw. */
export function bundleGraph(bundle: JsonObject): BundleGraph {
  const { set } = viewBundle(lone(bundle));
  const reached = reachedFrom(startsOf(set), set);
  const layers = layersOf(set.held, reached);
  const key = keysFor(set.held, layers);
  const nodes = nodesOf(set.held, layers, key, reached);
  const { edges, missing } = edgesOf(set, key, layers, reached);
  return { nodes: [...nodes, ...missing], edges };
}

/** The first entry and, beside a Composition, the DiagnosticReport that refers to it. */
function startsOf(set: ResourceSet): Held[] {
  const [first] = set.held;
  if (first === undefined) return [];
  const reports = set
    .ofType('DiagnosticReport')
    .filter((report) => report !== first && refersTo(report, first, set));
  return [first, ...reports];
}

const refersTo = (from: Held, to: Held, set: ResourceSet): boolean =>
  set.links(from).some((link) => set.resolve(link).includes(to));

function layersOf(
  held: readonly Held[],
  reached: ReadonlyMap<Held, Link | undefined>,
): ReadonlyMap<Held, number> {
  const layers = new Map<Held, number>();
  // In the order in which they are reached, whatever leads to one has its layer already.
  for (const [each, link] of reached)
    layers.set(each, link === undefined ? 0 : (layers.get(link.from) ?? 0) + 1);
  const last = Math.max(0, ...new Set(layers.values())) + 1;
  for (const each of held) if (!layers.has(each)) layers.set(each, last);
  return layers;
}

/** A key for each node: of the entry alone, or of its type and layer. */
function keysFor(held: readonly Held[], layers: ReadonlyMap<Held, number>): (each: Held) => string {
  return held.length <= mostNodes ? ({ location }) => location : (each) => `${layers.get(each)} ${each.type}`;
}

function nodesOf(
  held: readonly Held[],
  layers: ReadonlyMap<Held, number>,
  key: (each: Held) => string,
  reached: ReadonlyMap<Held, Link | undefined>,
): GraphNode[] {
  return [...Map.groupBy(held, key)].map(([name, members]) => {
    const [first] = members;
    return {
      key: name,
      type: first?.type ?? '',
      label: members.length > 1 ? `${members.length} resources` : (first?.id ?? first?.fullUrl ?? ''),
      layer: first === undefined ? 0 : (layers.get(first) ?? 0),
      state: first !== undefined && reached.has(first) ? 'reached' : 'unreached',
    };
  });
}

function edgesOf(
  set: ResourceSet,
  key: (each: Held) => string,
  layers: ReadonlyMap<Held, number>,
  reached: ReadonlyMap<Held, Link | undefined>,
) {
  const edges = new Map<string, Omit<GraphEdge, 'label'> & { labels: Set<string> }>();
  const missing = new Map<string, GraphNode>();
  const connect = (from: string, to: string, label: string, isBroken: boolean, isFirst: boolean) => {
    const known = edges.get(`${from}\n${to}`);
    const labels = known?.labels ?? new Set<string>();
    edges.set(`${from}\n${to}`, {
      from,
      to,
      labels: labels.add(label),
      isBroken,
      isFirst: isFirst || known?.isFirst === true,
    });
  };
  for (const held of set.held) {
    for (const link of set.links(held)) {
      const targets = set.resolve(link);
      for (const target of targets) {
        if (target !== held)
          connect(key(held), key(target), link.element, false, reached.get(target) === link);
      }
      if (targets.length > 0 || !isBroken(link.reference)) continue;
      if (!missing.has(link.reference) && missing.size >= mostMissing) continue;
      missing.set(link.reference, missingNode(link.reference, (layers.get(held) ?? 0) + 1));
      connect(key(held), `missing ${link.reference}`, link.element, true, false);
    }
  }
  return {
    edges: [...edges.values()].map(({ labels, ...edge }) => ({
      ...edge,
      label: [...labels].slice(0, 3).join(', '),
    })),
    missing: [...missing.values()],
  };
}

/** Whether a reference that leads to no entry can lead nowhere else. */
const isBroken = (reference: string): boolean =>
  /^urn:/i.test(reference) || restfulParts(reference)?.base === '';

const missingNode = (reference: string, layer: number): GraphNode => ({
  key: `missing ${reference}`,
  type: restfulParts(reference)?.type ?? 'missing',
  label: restfulParts(reference)?.id ?? reference,
  layer,
  state: 'missing',
});
