import { text } from './json.ts';
import { entriesOf, type Held, type Link, nameOf, ResourceSet } from './resourceSet.ts';

/** A Bundle as the rules look at it. */
export interface BundleView {
  readonly bundle: Held;
  /** `Bundle.type`, '' where it has none. */
  readonly type: string;
  readonly set: ResourceSet;
  /** How each entry is reached from the first one by references, shortest first: the link that leads to it. */
  readonly reached: ReadonlyMap<Held, Link | undefined>;
}

export function viewBundle(bundle: Held): BundleView {
  const set = new ResourceSet(entriesOf(bundle));
  return {
    bundle,
    type: text(bundle.resource, 'type') ?? '',
    set,
    reached: reachedFrom(set.held.slice(0, 1), set),
  };
}

/** Every resource that references lead to from `starts`, each with the link by which it was found first. */
export function reachedFrom(starts: readonly Held[], set: ResourceSet): Map<Held, Link | undefined> {
  const reached = new Map<Held, Link | undefined>(starts.map((start) => [start, undefined]));
  // A Map is gone through in the order of insertion, what is added on the way included.
  for (const [held] of reached) {
    for (const link of set.links(held)) {
      for (const target of set.resolve(link)) if (!reached.has(target)) reached.set(target, link);
    }
  }
  return reached;
}

/** Of a longer path the end is told, which is where it fails. */
const longestPath = 8;

/** The path from the first entry to a reference, for a sentence: `Composition/a section.entry > Observation/b hasMember`. */
export function pathTo(link: Link, reached: ReadonlyMap<Held, Link | undefined>): string {
  const steps: string[] = [];
  const seen = new Set<Held>();
  for (let at: Link | undefined = link; at !== undefined && !seen.has(at.from); at = reached.get(at.from)) {
    if (steps.length === longestPath) return ['…', ...steps].join(' > ');
    seen.add(at.from);
    steps.unshift(`${nameOf(at.from)} ${at.element}`);
  }
  return steps.join(' > ');
}
