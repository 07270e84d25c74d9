import { isObject, type JsonObject, objects, text } from './parse.ts';

/** A code that a resource uses or defines the use of, with a display where one is given, and where it is. */
export interface UsedCode {
  readonly system: string;
  readonly code: string;
  readonly display?: string;
  readonly version?: string;
  /** Its path in the JSON, such as `ValueSet.compose.include[0].concept[2]`. */
  readonly at: string;
}

/**
 * All codes that a resource names: its Codings and Quantities, fixed and pattern values among them, and of a value set
 * the codes that it lists and those that its filters start from. Of a code system its own codes are not uses.
 */
export function codesUsed(resource: unknown): UsedCode[] {
  return isObject(resource) ? within(resource, text(resource, 'resourceType') ?? '') : [];
}

function within(object: JsonObject, at: string): UsedCode[] {
  const here = [...asCoding(object, at), ...asConceptSet(object, at)];
  const below = Object.entries(object).flatMap(([name, value]) => {
    if (Array.isArray(value)) {
      return value.flatMap((each, index) => (isObject(each) ? within(each, `${at}.${name}[${index}]`) : []));
    }
    return isObject(value) ? within(value, `${at}.${name}`) : [];
  });
  return [...here, ...below];
}

/** Coding and Quantity look alike here; the unit of a Quantity is no display. */
function asCoding(object: JsonObject, at: string): UsedCode[] {
  const system = text(object, 'system');
  const code = text(object, 'code');
  if (system === undefined || code === undefined) return [];
  return [{ system, code, ...named(object, 'display'), ...named(object, 'version'), at }];
}

const hierarchical = new Set(['is-a', 'descendent-of', 'is-not-a', 'generalizes', 'child-of']);

function asConceptSet(object: JsonObject, at: string): UsedCode[] {
  const system = text(object, 'system');
  if (system === undefined || object.code !== undefined) return [];
  const listed = objects(object, 'concept').flatMap((concept, index) => {
    const code = text(concept, 'code');
    if (code === undefined) return [];
    return [{ system, code, ...named(concept, 'display'), at: `${at}.concept[${index}]` }];
  });
  const roots = objects(object, 'filter').flatMap((filter, index) => {
    const code = text(filter, 'value');
    if (code === undefined || !hierarchical.has(text(filter, 'op') ?? '')) return [];
    return [{ system, code, at: `${at}.filter[${index}]` }];
  });
  return [...listed, ...roots];
}

function named<Name extends 'display' | 'version'>(
  object: JsonObject,
  name: Name,
): { [key in Name]?: string } {
  const value = text(object, name);
  return value === undefined ? {} : ({ [name]: value } as { [key in Name]?: string });
}
