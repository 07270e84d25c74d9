import { isDeepStrictEqual } from 'node:util';
import {
  type Definition,
  type Discriminator,
  derivesFrom,
  type ElementType,
  typeOfProfile,
  type ValueSet,
  withoutVersion,
} from './definition.ts';
import { childIds, expectation, follow, parsePath, type Step, UnsupportedSlicing } from './discriminator.ts';
import type { ExampleSet } from './exampleSet.ts';
import { children, isObject, type Node } from './node.ts';
import { codesOf, hasCode } from './valueSet.ts';

/** All that slices and bindings are matched with. */
export interface Guide {
  readonly definitions: ReadonlyMap<string, Definition>;
  /** Of the guide, and those of others that its elements are bound to. */
  readonly valueSets: ReadonlyMap<string, ValueSet>;
  readonly examples: ExampleSet;
}

/**
 * The elements of `instance` that the element `id` of its definition is about, by the names and slices of the id
 * (`Composition.section:findings.entry:keyimage`).
 */
export function select(instance: Node, definition: Definition, id: string, guide: Guide): Node[] {
  const [root = '', ...segments] = id.split('.');
  let nodes = [instance];
  let path = root;
  for (const segment of segments) {
    const [name = '', slice] = segment.split(':');
    path += `.${segment}`;
    nodes = nodes.flatMap((node) => children(node, name));
    if (slice !== undefined) {
      const sliceId = path;
      nodes = nodes.filter((node) => isInSlice(node, definition, sliceId, guide));
    }
  }
  return nodes;
}

/** Whether all discriminators of the slicing put a node into the slice `id`. */
export function isInSlice(node: Node, definition: Definition, id: string, guide: Guide): boolean {
  return discriminatorsOf(definition, id).every((discriminator) =>
    matches(node, definition, id, discriminator, guide),
  );
}

/** The slicing of the sliced element itself, or of the same element where none of its ancestors is sliced. */
export function discriminatorsOf(definition: Definition, id: string): readonly Discriminator[] {
  const sliced = id.slice(0, id.lastIndexOf(':'));
  const name = sliced.slice(sliced.lastIndexOf('.') + 1);
  const found =
    definition.elements.get(sliced)?.slicing?.discriminator ??
    definition.elements.get(sliced.replace(/:[^.]+/g, ''))?.slicing?.discriminator;
  if (found !== undefined) return found;
  // These two need no slicing of their own: FHIR R5 profiling, "Default slicing".
  if (name === 'extension' || name === 'modifierExtension') return [{ type: 'value', path: 'url' }];
  if (name.endsWith('[x]')) return [{ type: 'type', path: '$this' }];
  throw new UnsupportedSlicing(`nothing (${definition.structure.id}, ${id})`);
}

function matches(
  node: Node,
  definition: Definition,
  id: string,
  { type, path }: Discriminator,
  guide: Guide,
): boolean {
  const steps = parsePath(path);
  const found = follow(node, steps, guide.examples);
  switch (type) {
    case 'value':
    case 'pattern':
      return found.some((each) => hasExpectedValue(each, definition, id, steps, guide));
    case 'exists':
      return found.length > 0 === isExpectedToExist(definition, id, steps);
    case 'type': {
      const expected = typesAt(definition, id, steps, guide.definitions);
      return found.some((each) => each.type !== undefined && isOneOf(each.type, expected));
    }
    case 'profile': {
      const expected = profilesAt(definition, id, steps);
      return found.some((each) => claims(each, guide.definitions, expected));
    }
    case 'position':
      throw new UnsupportedSlicing(`position (${definition.structure.id}, ${id})`);
  }
}

function hasExpectedValue(
  node: Node,
  definition: Definition,
  id: string,
  steps: readonly Step[],
  guide: Guide,
): boolean {
  const urls = extensionUrls(definition, id);
  const [step] = steps;
  if (urls.length > 0 && step?.kind === 'child' && step.name === 'url') {
    return urls.some((url) => url === node.value);
  }
  const expected = expectation(definition, id, steps, guide.definitions);
  if (expected === undefined) return false;
  switch (expected.kind) {
    case 'fixed':
      return isDeepStrictEqual(node.value, expected.value);
    case 'pattern':
      return hasPattern(node.value, expected.value);
    case 'binding': {
      const valueSet = guide.valueSets.get(withoutVersion(expected.valueSet));
      return valueSet !== undefined && codesOf(node).some((code) => hasCode(valueSet, code, guide.valueSets));
    }
  }
}

/** The URLs of the extensions that a slice names by their profiles. */
const extensionUrls = (definition: Definition, id: string): string[] =>
  (definition.elements.get(id)?.type ?? [])
    .filter(({ code }) => code === 'Extension')
    .flatMap(({ profile = [] }) => profile.map(withoutVersion));

/** FHIR R5 ElementDefinition.pattern[x]: everything in the pattern is in the value, which may have more. */
export function hasPattern(value: unknown, pattern: unknown): boolean {
  if (Array.isArray(pattern)) {
    return Array.isArray(value) && pattern.every((each) => value.some((item) => hasPattern(item, each)));
  }
  if (!isObject(pattern)) return value === pattern;
  return (
    isObject(value) && Object.entries(pattern).every(([key, expected]) => hasPattern(value[key], expected))
  );
}

function isExpectedToExist(definition: Definition, id: string, steps: readonly Step[]): boolean {
  return elementsAt(definition, id, steps).every(({ max }) => max !== '0');
}

/** The types that a slice allows at a path; of a reference that is resolved, those of what it may lead to. */
function typesAt(
  definition: Definition,
  id: string,
  steps: readonly Step[],
  definitions: ReadonlyMap<string, Definition>,
): string[] {
  const isResolved = steps.at(-1)?.kind === 'resolve';
  const named = (url: string) => typeOfProfile(url, definitions);
  const types = (type: ElementType) => (isResolved ? (type.targetProfile ?? []).map(named) : [type.code]);
  return elementsAt(definition, id, steps).flatMap(({ type = [] }) => type.flatMap(types));
}

/** `Resource` allows every type. */
const isOneOf = (type: string, expected: readonly string[]): boolean =>
  expected.includes(type) || expected.includes('Resource');

function profilesAt(definition: Definition, id: string, steps: readonly Step[]): string[] {
  const isResolved = steps.at(-1)?.kind === 'resolve';
  return elementsAt(definition, id, steps).flatMap(({ type = [] }) =>
    type.flatMap(({ profile = [], targetProfile = [] }) => (isResolved ? targetProfile : profile)),
  );
}

/** The elements of a definition at a path from the element `id`; `resolve()` stays where it is. */
function elementsAt(definition: Definition, id: string, steps: readonly Step[]) {
  const ids = steps.reduce<string[]>(
    (found, step) => found.flatMap((each) => childIds(definition, each, step)),
    [id],
  );
  return ids.map((each) => definition.elements.get(each)).filter((element) => element !== undefined);
}

/** Whether a resource says (`meta.profile`) that it is of one of the profiles, or of one derived from it. */
export function claims(
  resource: Node,
  definitions: ReadonlyMap<string, Definition>,
  urls: readonly string[],
): boolean {
  return children(resource, 'meta')
    .flatMap((meta) => children(meta, 'profile'))
    .some(({ value }) => {
      const claimed = definitions.get(withoutVersion(String(value)));
      return urls.some((url) =>
        claimed === undefined ? url === value : derivesFrom(claimed, withoutVersion(url)),
      );
    });
}
