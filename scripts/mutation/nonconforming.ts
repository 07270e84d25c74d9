import { type Definition, withoutVersion } from '../coverage/definition.ts';
import { isObject, type JsonObject } from '../coverage/node.ts';
import { select } from '../coverage/slice.ts';
import { coreOf, type Source } from './constraint.ts';
import type { Sign } from './mutant.ts';
import { sizeOf } from './place.ts';

/** A resource that FHIR allows and a profile refuses. */
export interface Nonconforming {
  /** The resource, and those that it refers to as contained beside it. */
  readonly resources: readonly JsonObject[];
  /** What the validator says of it against the profile; its location is relative to the resource. */
  readonly sign: Sign;
}

/**
 * An example of the profile that no longer claims it, without an element that the profile requires and FHIR does not; where
 * there is none, with a reference to what the profile does not allow as a target, or with too much in a slice.
 */
export function nonconforming(
  source: Source,
  url: string,
  via: readonly string[] = [],
): Nonconforming | undefined {
  if (via.includes(url)) return undefined;
  const definition = source.guide.definitions.get(url);
  const resource = definition && exampleOf(source, definition);
  if (definition === undefined || resource === undefined) return undefined;
  return (
    lacking(source, definition, resource) ??
    referringWrongly(source, definition, resource, [...via, url]) ??
    overfull(source, definition, resource)
  );
}

/** The smallest example of a profile, with nothing in it that says so and no text that says what is in it. */
function exampleOf({ instances }: Source, { structure }: Definition): JsonObject | undefined {
  const [smallest] = (instances.get(structure.url) ?? [])
    .map(({ value }) => value)
    .filter(isObject)
    .filter(({ contained }) => contained === undefined)
    .sort((left, right) => sizeOf(left) - sizeOf(right));
  if (smallest === undefined) return undefined;
  const { meta: _, text: __, ...resource } = smallest;
  return resource;
}

function lacking(source: Source, definition: Definition, resource: JsonObject): Nonconforming | undefined {
  for (const { id, min = 0, sliceName } of definition.elements.values()) {
    const [, name = '', ...deeper] = id.split('.');
    if (min === 0 || sliceName !== undefined || deeper.length > 0 || !(name in resource)) continue;
    if (coreOf(source.core, definition, id)?.element.min !== 0) continue;
    const { [name]: _, ...rest } = resource;
    const mentions = [`${id}: minimum required = `, `(from ${definition.structure.url}|`];
    return { resources: [rest], sign: { id: 'Validation_VAL_Profile_Minimum', location: '', mentions } };
  }
  return undefined;
}

function referringWrongly(
  source: Source,
  definition: Definition,
  resource: JsonObject,
  via: readonly string[],
): Nonconforming | undefined {
  for (const { id: element, sliceName, type = [] } of definition.elements.values()) {
    const [, name = '', ...deeper] = element.split('.');
    const [target, ...others] = type.flatMap(({ targetProfile = [] }) => targetProfile.map(withoutVersion));
    if (target === undefined || others.length > 0 || sliceName !== undefined || deeper.length > 0) continue;
    const wrong = nonconforming(source, target, via);
    const core = coreOf(source.core, definition, element);
    if (wrong === undefined || core === undefined) continue;
    const id = `mutant-${via.length}`;
    const reference = { reference: `#${id}` };
    const isList = core.element.max !== '1';
    const [first, ...further] = wrong.resources;
    return {
      resources: [{ ...resource, [name]: isList ? [reference] : reference }, { ...first, id }, ...further],
      sign: {
        id: 'Reference_REF_CantMatchChoice',
        location: isList ? `.${name}[0]` : `.${name}`,
        mentions: [`#${id} `, target],
      },
    };
  }
  return undefined;
}

/** With a slice twice that may be there once. */
function overfull(
  { instances, guide }: Source,
  definition: Definition,
  resource: JsonObject,
): Nonconforming | undefined {
  for (const { id, sliceName, max } of definition.elements.values()) {
    const [, segment = '', ...deeper] = id.split('.');
    if (max !== '1' || sliceName === undefined || deeper.length > 0) continue;
    const own = (instances.get(definition.structure.url) ?? []).flatMap((each) =>
      select(each, definition, id, guide),
    );
    const [slice] = own;
    if (slice === undefined) continue;
    const mentions = [`${id}: max allowed = 1, but found 2 `, `(from ${definition.structure.url}|`];
    return {
      resources: [{ ...resource, [segment.split(':')[0] ?? '']: [slice.value, slice.value] }],
      sign: { id: 'Validation_VAL_Profile_Maximum', location: '', mentions },
    };
  }
  return undefined;
}
