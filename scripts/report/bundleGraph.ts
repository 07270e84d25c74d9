import type { JsonObject } from '../coverage/node.ts';
import { type BundleView, reachedFrom, viewBundle } from '../rules/bundleView.ts';
import { type Held, type Link, lone, nameOf, type ResourceSet, restfulParts } from '../rules/resourceSet.ts';

/** A resource of a Bundle, several of one type where there are many, or what a reference leads to and is not there. */
export interface GraphNode {
  readonly key: string;
  readonly type: string;
  /** Id of the resource, or how many there are: `23 resources`. */
  readonly label: string;
  /** Steps from the first entry, `lastLayer` for as many and more; undefined where it does not lead there. */
  readonly layer?: number;
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
  /** The broken references in words, `mostMissing` of them at the most: `Observation/a hasMember leads to Observation/b`. */
  readonly broken: readonly string[];
  readonly brokenTotal: number;
  /** Resources that the first entry does not lead to, by name, `mostMissing` of them at the most. */
  readonly unreached: readonly string[];
  readonly unreachedTotal: number;
}

/** What is this many steps away, or more, stands in one column. */
export const lastLayer = 6;

/** More resources than this cannot be read one by one: those of one type and layer become one node. */
const mostNodes = 60;

/** Types that have nodes of their own where there are more resources than that: those with the most. */
const mostTypes = 15;

/** What is missing, or not reached, is named up to here. */
const mostMissing = 20;

/** The resources of a Bundle and how they refer to each other, bounded whatever its size. Whatever its shape, this does not throw. */
export function bundleGraph(bundle: JsonObject): BundleGraph {
  const view = viewBundle(lone(bundle));
  const { held } = view.set;
  const reached = reachedFrom(startsOf(view.set), view.set);
  const layers = layersOf(reached);
  const key = keysFor(held, layers);
  const { edges, missing, broken } = edgesOf(view, key, layers, reached);
  const unreached = held.filter((each) => !reached.has(each));
  return {
    nodes: [...nodesOf(held, layers, key), ...missing],
    edges,
    broken: broken.slice(0, mostMissing),
    brokenTotal: broken.length,
    unreached: unreached.slice(0, mostMissing).map(nameOf),
    unreachedTotal: unreached.length,
  };
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

function layersOf(reached: ReadonlyMap<Held, Link | undefined>): ReadonlyMap<Held, number> {
  const layers = new Map<Held, number>();
  // In the order in which they are reached, whatever leads to one has its layer already.
  for (const [each, link] of reached) {
    layers.set(each, link === undefined ? 0 : Math.min(lastLayer, (layers.get(link.from) ?? 0) + 1));
  }
  return layers;
}

/** A key for each node: of the entry alone, or of its type and layer. */
function keysFor(held: readonly Held[], layers: ReadonlyMap<Held, number>): (each: Held) => string {
  if (held.length <= mostNodes) return ({ location }) => location;
  const byType = [...Map.groupBy(held, ({ type }) => type)].sort(
    ([, one], [, other]) => other.length - one.length,
  );
  const named = new Set(byType.slice(0, mostTypes).map(([type]) => type));
  return (each) => `${layers.get(each) ?? 'unreached'} ${named.has(each.type) ? each.type : ''}`;
}

function nodesOf(
  held: readonly Held[],
  layers: ReadonlyMap<Held, number>,
  key: (each: Held) => string,
): GraphNode[] {
  return [...Map.groupBy(held, key)].map(([name, members]) => {
    const [first] = members;
    const layer = first === undefined ? undefined : layers.get(first);
    const types = new Set(members.map(({ type }) => type));
    return {
      key: name,
      type: types.size === 1 ? (first?.type ?? '') : `${types.size} other types`,
      label: members.length > 1 ? `${members.length} resources` : (first?.id ?? first?.fullUrl ?? ''),
      ...(layer !== undefined && { layer }),
      state: layer === undefined ? 'unreached' : 'reached',
    };
  });
}

function edgesOf(
  { set, type }: BundleView,
  key: (each: Held) => string,
  layers: ReadonlyMap<Held, number>,
  reached: ReadonlyMap<Held, Link | undefined>,
) {
  const edges = new Edges();
  const missing = new Map<string, GraphNode>();
  const broken: string[] = [];
  for (const held of set.held) {
    for (const link of set.links(held)) {
      const targets = set.resolve(link);
      for (const target of targets) {
        if (target !== held)
          edges.connect(key(held), key(target), link.element, false, reached.get(target) === link);
      }
      if (targets.length > 0 || !isBroken(link, type)) continue;
      broken.push(`${nameOf(held)} ${link.element} leads to ${link.reference}`);
      if (!missing.has(link.reference) && missing.size >= mostMissing) continue;
      missing.set(link.reference, missingNode(link.reference, layers.get(held)));
      edges.connect(key(held), `missing ${link.reference}`, link.element, true, false);
    }
  }
  return { edges: edges.list(), missing: [...missing.values()], broken };
}

/** Edges between nodes: one for all references from one to another. */
class Edges {
  readonly #edges = new Map<string, Omit<GraphEdge, 'label'> & { readonly labels: Set<string> }>();

  connect(from: string, to: string, label: string, isBroken: boolean, isFirst: boolean): void {
    const known = this.#edges.get(`${from}\n${to}`);
    const labels = known?.labels ?? new Set<string>();
    labels.add(label);
    const first = isFirst || known?.isFirst === true;
    this.#edges.set(`${from}\n${to}`, { from, to, labels, isBroken, isFirst: first });
  }

  list(): GraphEdge[] {
    return [...this.#edges.values()].map(({ labels, ...edge }) => {
      const more = labels.size > 3 ? ` and ${labels.size - 3} more` : '';
      return { ...edge, label: `${[...labels].slice(0, 3).join(', ')}${more}` };
    });
  }
}

/**
 * Whether a reference that leads to no entry can lead nowhere else: a server may have what is relative in other Bundles, and an
 * earlier report is a document of its own.
 */
const isBroken = ({ reference, element }: Link, type: string): boolean =>
  /^urn:/i.test(reference) ||
  ((type === 'document' || type === 'message') &&
    restfulParts(reference)?.base === '' &&
    !element.startsWith('relatesTo.'));

const missingNode = (reference: string, from: number | undefined): GraphNode => ({
  key: `missing ${reference}`,
  type: restfulParts(reference)?.type ?? 'resource',
  label: restfulParts(reference)?.id ?? reference,
  ...(from !== undefined && { layer: Math.min(lastLayer, from + 1) }),
  state: 'missing',
});
