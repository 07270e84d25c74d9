import type {
  Definition,
  ElementDefinition,
  ElementType,
  StructureDefinition,
} from '../coverage/definition.ts';
import { childIds, parsePath } from '../coverage/discriminator.ts';
import type { Instances } from '../coverage/instances.ts';
import type { Node } from '../coverage/node.ts';
import { discriminatorsOf, type Guide, isInSlice, select } from '../coverage/slice.ts';
import { type Core, type Cursor, childCursor, rootCursor } from './core.ts';
import type { Attempt } from './mutant.ts';
import { locationOf, type Place, type Slot, sizeOf, slots } from './place.ts';

/** All that mutants are derived from. */
export interface Source {
  readonly guide: Guide;
  readonly instances: Instances;
  readonly core: Core;
  readonly placeOf: (node: Node) => Place | undefined;
}

/** One element of a differential. */
export interface Constraint {
  readonly source: Source;
  readonly structure: StructureDefinition;
  readonly definition: Definition;
  readonly element: ElementDefinition;
  /** The name of the element alone: `section`, `value[x]`. */
  readonly name: string;
  /** What FHIR itself says of the element. */
  readonly core: Cursor | undefined;
  /** What FHIR and the guide's profiles say of the element without this differential. */
  readonly base: Partial<ElementDefinition>;
  /** The least and most that the element may occur without this differential. */
  readonly baseMin: number;
  readonly baseMax: string;
  /** Types that the element may have without this differential. */
  readonly baseTypes: readonly ElementType[];
  /** Whether the element's value is what tells a slice apart: with another one it is in no slice, not in a wrong one. */
  readonly tellsSliceApart: boolean;
  /** The same of a slice around it, which without it is no such slice. */
  readonly tellsOuterSliceApart: boolean;
}

/** A place in an example where a constraint applies: the parent of the element, and the element as far as it is there. */
export interface Candidate extends Pick<Attempt, 'example' | 'profiles'> {
  readonly parent: Node;
  readonly place: Place;
  /** Of the parent. */
  readonly location: string;
  readonly found: readonly Slot[];
}

export function constraintOf(
  source: Source,
  definition: Definition,
  element: ElementDefinition,
): Constraint | undefined {
  const { id } = element;
  if (!id.includes('.')) return undefined;
  const last = id.slice(id.lastIndexOf('.') + 1);
  const core = coreOf(source.core, definition, id);
  const base = { ...core?.element, ...inherited(definition, id) };
  const isNewSlice = element.sliceName !== undefined && !definition.base?.elements.has(id);
  return {
    source,
    structure: definition.structure,
    definition,
    element,
    name: last.split(':')[0] ?? last,
    core,
    base,
    baseMin: isNewSlice ? 0 : (base.min ?? 0),
    baseMax: isNewSlice ? '*' : (base.max ?? '*'),
    baseTypes: base.type ?? [],
    tellsSliceApart: slicesOf(id).some((slice) => discriminatingIds(definition, slice).has(id)),
    tellsOuterSliceApart: slicesOf(id).some(
      (slice) => slice !== id && discriminatingIds(definition, slice).has(id),
    ),
  };
}

const withoutSlices = (id: string): string => id.replace(/:[^.]+/g, '');

/** What the guide's own base profile says of an element, and this differential of the same element unsliced. */
function inherited({ base, elements }: Definition, id: string): Partial<ElementDefinition> {
  const plain = withoutSlices(id);
  return {
    ...base?.elements.get(plain),
    ...(plain !== id && elements.get(plain)),
    ...base?.elements.get(id),
  };
}

/** FHIR's own definition of the element with this id; a choice is taken as the type that the profiles allow first. */
export function coreOf(core: Core, { structure, elements }: Definition, id: string): Cursor | undefined {
  const [, ...segments] = id.split('.');
  let cursor = rootCursor(core, structure.type);
  let path = structure.type;
  for (const segment of segments) {
    cursor = cursor && childCursor(core, cursor, segment.split(':')[0] ?? segment);
    path += `.${segment}`;
    const type = elements.get(path)?.type?.[0]?.code;
    if (cursor !== undefined && cursor.type === undefined && type !== undefined) cursor = { ...cursor, type };
  }
  return cursor;
}

/** The ids of the slices that an element is in, and its own where it is one. */
export function slicesOf(id: string): string[] {
  const segments = id.split('.');
  return segments
    .map((_, index) => segments.slice(0, index + 1).join('.'))
    .filter((_, index) => segments[index]?.includes(':'));
}

/** The ids of all elements on the paths of a slice's discriminators. */
export function discriminatingIds(definition: Definition, slice: string): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { path } of discriminatorsOf(definition, slice)) {
    const steps = parsePath(path);
    if (steps.length === 0) found.add(slice);
    let ids = [slice];
    for (const step of steps) {
      if (step.kind === 'extension') for (const each of ids) found.add(`${each}.extension`);
      ids = ids.flatMap((each) => childIds(definition, each, step));
      for (const each of ids) found.add(each);
    }
  }
  return found;
}

/** Where the examples have the constraint's element, or could: the smallest examples first, each kind of place once. */
export function candidatesOf(constraint: Constraint): Candidate[] {
  const { source, structure, definition, element, name } = constraint;
  const parentId = element.id.slice(0, element.id.lastIndexOf('.'));
  const parents = (source.instances.get(structure.url) ?? []).flatMap((instance) =>
    select(instance, definition, parentId, source.guide).map((parent) => ({ instance, parent })),
  );
  const found: Candidate[] = [];
  for (const { instance, parent } of parents) {
    const place = source.placeOf(parent);
    if (place === undefined) continue;
    const children = slots(parent, name).filter(
      ({ node }) => element.sliceName === undefined || isInSlice(node, definition, element.id, source.guide),
    );
    found.push({
      parent,
      place,
      example: place.root,
      // An example may be of the profile by a reference alone, or by a claim that the edit takes away.
      profiles: instance.value === place.root ? [structure.url] : [],
      location: locationOf(source.core, place.root, place.path),
      found: children,
    });
  }
  return smallestFirst(found);
}

const smallestFirst = (candidates: readonly Candidate[]): Candidate[] =>
  [...candidates].sort((left, right) => sizeOf(left.example) - sizeOf(right.example));
