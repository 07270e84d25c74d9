import type { SearchParameter } from '../capability/definition.ts';
import { indexed, type Resource } from '../capability/search.ts';
import { isObject, type JsonObject } from '../coverage/node.ts';
import { objects, text } from '../rules/json.ts';
import { dateRange, intersects } from './dateRange.ts';

/** A value that a search looks for: `system|code`, `Patient/1`, a date, a name. */
export interface SearchValue {
  readonly type: string;
  /** As it stands in a resource. */
  readonly value: string;
}

/**
 * What a search parameter finds in a resource, as values that a search can look for; nothing where it has none, or none that can be
 * written into a search (FHIR R5 search.html#ptypes).
 */
export function valuesOf(parameter: SearchParameter, resource: JsonObject): SearchValue[] {
  const { type } = parameter;
  return found(parameter, resource).flatMap((each) => textsOf(type, each).map((value) => ({ type, value })));
}

/** Whether a resource has what was looked for. */
export function hasValue(
  parameter: SearchParameter,
  resource: JsonObject,
  { type, value }: SearchValue,
): boolean {
  if (type === 'date')
    return found(parameter, resource).some((each) => intersects(dateRange(each), dateRange(value)));
  const values = valuesOf(parameter, resource).map((each) => each.value);
  if (type === 'string') return values.some((each) => plainly(each).startsWith(plainly(value)));
  if (type === 'reference') return values.some((each) => tail(each) === tail(value));
  // Whether case counts is said of each code system. What is looked for without a system may have any.
  const wanted = value.toLowerCase();
  return values
    .map((each) => each.toLowerCase())
    .some((each) => each === wanted || (!wanted.includes('|') && each.endsWith(`|${wanted}`)));
}

/** Whether a resource has a period without a start, which is before any date, 1066 as well (FHIR R5 search.html#date). */
export const isOpen = (parameter: SearchParameter, resource: JsonObject): boolean =>
  parameter.type === 'date' &&
  found(parameter, resource).some((each) => dateRange(each)[0] === Number.NEGATIVE_INFINITY);

/** The query that looks for it. A date is looked for as a range of one point, since servers differ in what they take for equal. */
export function queryFor(name: string, { type, value }: SearchValue): string {
  const parameter = encodeURIComponent(name);
  if (type === 'date')
    return `${parameter}=ge${encodeURIComponent(value)}&${parameter}=le${encodeURIComponent(value)}`;
  // A bar of a token parts its system from its code, and is no part of either here.
  const [head = '', ...rest] = type === 'token' ? value.split('|') : [value];
  const words = [head, ...(rest.length > 0 ? [rest.join('|')] : [])].map((each) =>
    each.replace(/[\\,$|]/g, '\\$&'),
  );
  return `${parameter}=${encodeURIComponent(words.join('|'))}`;
}

/** A query by the same parameter that nothing on any server answers. @param unique a word that is nowhere else */
export function queryForNothing(
  { type, target = [] }: SearchParameter,
  name: string,
  value: SearchValue | undefined,
  unique: string,
): string {
  const parameter = encodeURIComponent(name);
  if (type === 'date') return `${parameter}=lt1066-01-01`;
  if (type === 'reference') {
    const [kind = target[0] ?? 'Patient'] =
      value === undefined ? [] : (/([A-Z]\w+)\/[^/]+$/.exec(value.value)?.slice(1) ?? ['']);
    return `${parameter}=${kind === '' ? encodeURIComponent(`urn:uuid:${unique}`) : `${kind}/${unique}`}`;
  }
  const system = type === 'token' && value?.value.includes('|') ? value.value.split('|')[0] : undefined;
  return `${parameter}=${encodeURIComponent(system ? `${system}|${unique}` : unique)}`;
}

/** FHIRPath on what a stranger wrote may find what it cannot judge: then there is nothing to look for. */
function found(parameter: SearchParameter, resource: JsonObject): unknown[] {
  try {
    return indexed(parameter, resource as JsonObject & Resource);
  } catch {
    return [];
  }
}

function textsOf(type: string, value: unknown): string[] {
  if (type === 'token') return tokensOf(value);
  if (type === 'reference') {
    const reference = typeof value === 'string' ? value : text(value, 'reference');
    // A search finds a reference to a version without that version (FHIR R5 search.html#versions).
    return reference === undefined || reference.startsWith('#')
      ? []
      : [reference.replace(/\/_history\/[^/]+$/, '')];
  }
  if (type === 'date') {
    const start = typeof value === 'string' ? value : (text(value, 'start') ?? text(value, 'end'));
    return start === undefined || !/^\d{4}/.test(start) ? [] : [start];
  }
  if (type === 'string') return typeof value === 'string' && value.trim() !== '' ? [value] : [];
  return [];
}

/** On code, boolean, Coding, CodeableConcept, Identifier. */
function tokensOf(value: unknown): string[] {
  if (typeof value === 'string' || typeof value === 'boolean') return [String(value)];
  if (!isObject(value)) return [];
  if (Array.isArray(value.coding)) return objects(value, 'coding').flatMap(tokensOf);
  const code = text(value, 'value') ?? text(value, 'code');
  if (code === undefined) return [];
  const system = text(value, 'system');
  return [system === undefined ? code : `${system}|${code}`];
}

/** Names are compared without case and accents (FHIR R5 search.html#string). */
const plainly = (value: string): string =>
  value
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase();

/** `Patient/1` of a reference at any server and in any version. */
const tail = (reference: string): string =>
  /([A-Z]\w+\/[A-Za-z0-9.-]{1,64})(?:\/_history\/[^/]+)?$/.exec(reference)?.[1] ?? reference;
