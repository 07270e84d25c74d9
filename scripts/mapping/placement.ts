import type { ElementDefinition, StructureDefinition } from '../coverage/definition.ts';
import { alongPath, type Cardinality, mayBeMissing, mayNotRepeat } from './cardinality.ts';
import { findElement, pathTo } from './element.ts';
import type { MappedElement } from './elementMap.ts';
import type { MappingGuide } from './guide.ts';

/** An entry with what both of its sides allow, each seen from the nearest ancestor that is mapped to an ancestor. */
export interface Placement {
  readonly entry: MappedElement;
  readonly source: Cardinality;
  readonly target: Cardinality;
  readonly mayBeMissing: boolean;
  readonly mayNotRepeat: boolean;
}

/**
 * Compares cardinalities where both sides are the same thing at the start: a series' body site with the element of the
 * series, not with that of the study. A profile without such a start is reached by references, of which there may be any number.
 */
export function place(
  entry: MappedElement,
  model: StructureDefinition,
  entries: readonly MappedElement[],
  guide: MappingGuide,
): Placement {
  const start = commonStart(entry, entries);
  const source = alongPath(elementsAfter(entry.source, start.source, (id) => elementOf(model, id)));
  const profile = guide.definitions.get(entry.profile);
  const path = elementsAfter(entry.target, start.target, (id) =>
    profile === undefined ? undefined : findElement(profile, id, guide.base),
  );
  const target = alongPath(start.target === undefined ? [{}, ...path] : path);
  return {
    entry,
    source,
    target,
    mayBeMissing: mayBeMissing(source, target),
    mayNotRepeat: mayNotRepeat(source, target),
  };
}

/** The element of a model, whose differential is all there is of it. */
export const elementOf = (model: StructureDefinition, id: string): ElementDefinition | undefined =>
  model.differential.element.find((element) => element.id === id);

function commonStart(
  entry: MappedElement,
  entries: readonly MappedElement[],
): { readonly source?: string; readonly target?: string } {
  const targets = pathTo(entry.target);
  // The root of a model is where it starts itself.
  const [root, ...path] = pathTo(entry.source);
  for (const source of [root, ...path.slice(0, -1)].reverse()) {
    const start = entries.findLast(
      (other) => other.source === source && other.profile === entry.profile && targets.includes(other.target),
    );
    if (start !== undefined) return start;
  }
  return {};
}

function elementsAfter(
  id: string,
  start: string | undefined,
  find: (id: string) => ElementDefinition | undefined,
): ElementDefinition[] {
  const path = pathTo(id);
  // A root has no cardinality of its own.
  const from = start === undefined ? 1 : path.indexOf(start) + 1;
  return path
    .slice(from)
    .map(find)
    .filter((element) => element !== undefined);
}
