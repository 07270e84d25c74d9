import { type Definition, withoutVersion } from '../coverage/definition.ts';
import { type JsonObject, isObject } from '../coverage/node.ts';
import { select } from '../coverage/slice.ts';
import { coreOf, type Source } from './constraint.ts';
import { childrenOf, rootCursor } from './core.ts';
import { minimalResource } from './minimal.ts';
import type { Sign } from './mutant.ts';

/** A resource that FHIR allows and a profile refuses. */
export interface Nonconforming {
  /** The resource, and those that it refers to as contained beside it. */
  readonly resources: readonly JsonObject[];
  /** What the validator says of it against the profile; its location is relative to the resource. */
  readonly sign: Sign;
}

/**
 * An example of the profile with nothing left but what FHIR itself requires, so that the profile is all that can refuse
 * it; where the profile requires nothing more, with a reference to what the profile does not allow as a target, or with
 * too much in a slice.
 */
export function nonconforming(source: Source, url: string, depth = 1): Nonconforming | undefined {
  const definition = source.guide.definitions.get(url);
  if (definition === undefined) return undefined;
  const resource = leastOf(source, definition);
  const missing = [...definition.elements.values()].find(
    ({ id, min = 0, sliceName }) =>
      min > 0 &&
      sliceName === undefined &&
      id.split('.').length === 2 &&
      !((id.split('.')[1] ?? '') in resource),
  );
  if (missing !== undefined) {
    const mentions = [`${missing.id}: minimum required = `, `(from ${url}|`];
    return { resources: [resource], sign: { id: 'Validation_VAL_Profile_Minimum', location: '', mentions } };
  }
  return referringWrongly(source, definition, resource, depth) ?? overfull(source, definition, resource);
}

function referringWrongly(
  source: Source,
  definition: Definition,
  resource: JsonObject,
  depth: number,
): Nonconforming | undefined {
  for (const { id, sliceName, type = [] } of definition.elements.values()) {
    const [, name = '', ...deeper] = id.split('.');
    const targets = type.flatMap(({ targetProfile = [] }) => targetProfile.map(withoutVersion));
    const [target] = targets.filter((url) => source.guide.definitions.has(url));
    if (target === undefined || targets.length > 1 || sliceName !== undefined || deeper.length > 0) continue;
    const wrong = nonconforming(source, target, depth + 1);
    const core = coreOf(source.core, definition, id);
    if (wrong === undefined || core === undefined) continue;
    const reference = { reference: `#mutant-${depth}` };
    const isList = core.element.max !== '1';
    const [first, ...others] = wrong.resources;
    return {
      resources: [
        { ...resource, [name]: isList ? [reference] : reference },
        { ...first, resourceType: String(first?.resourceType), id: `mutant-${depth}` },
        ...others,
      ],
      sign: {
        id: 'Reference_REF_CantMatchChoice',
        location: isList ? `.${name}[0]` : `.${name}`,
        mentions: [`#mutant-${depth}`, target],
      },
    };
  }
  return undefined;
}

/** With a slice twice that may be there once. */
function overfull(source: Source, definition: Definition, resource: JsonObject): Nonconforming | undefined {
  const instances = source.instances.get(definition.structure.url) ?? [];
  for (const { id, sliceName, max } of definition.elements.values()) {
    const [, segment = '', ...deeper] = id.split('.');
    if (max !== '1' || sliceName === undefined || deeper.length > 0) continue;
    const [value] = instances.flatMap((each) => select(each, definition, id, source.guide));
    if (value === undefined) continue;
    const mentions = [`${id}: max allowed = 1, but found 2 `, `(from ${definition.structure.url}|`];
    return {
      resources: [{ ...resource, [segment.split(':')[0] ?? '']: [value.value, value.value] }],
      sign: { id: 'Validation_VAL_Profile_Maximum', location: '', mentions },
    };
  }
  return undefined;
}

/** The smallest example of a profile, with only those elements that FHIR requires. */
function leastOf(source: Source, { structure }: Definition): JsonObject {
  const cursor = rootCursor(source.core, structure.type);
  const [example] = (source.instances.get(structure.url) ?? []).map(({ value }) => value).filter(isObject);
  const least = minimalResource(source.core, structure.type);
  if (cursor === undefined || example === undefined) return least;
  const required = childrenOf(source.core, cursor)
    .filter(({ min }) => min > 0)
    .map(({ path }) => path.slice(path.lastIndexOf('.') + 1));
  return {
    ...least,
    ...Object.fromEntries(Object.entries(example).filter(([key]) => required.includes(key))),
  };
}
