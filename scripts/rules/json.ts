/**
 * Looks into JSON of which nothing is known: whatever stands where something else is expected counts as nothing. That it is wrong
 * the HL7 validator says; a rule has nothing to compare then.
 */
import { isObject, type JsonObject } from '../coverage/node.ts';

/** The objects of an element, whether it repeats or not. */
export function objects(parent: unknown, name: string): JsonObject[] {
  const value = isObject(parent) ? parent[name] : undefined;
  return (Array.isArray(value) ? value : [value]).filter(isObject);
}

/** An object, and its FHIRPath. */
export interface Located {
  readonly value: JsonObject;
  readonly location: string;
}

/** The objects of an element that repeats, each with its FHIRPath below that of the parent. */
export function located({ value, location }: Located, name: string): Located[] {
  const list = value[name];
  if (isObject(list)) return [{ value: list, location: `${location}.${name}` }];
  if (!Array.isArray(list)) return [];
  return list.flatMap((item, index) =>
    isObject(item) ? [{ value: item, location: `${location}.${name}[${index}]` }] : [],
  );
}

/** The object of an element that does not repeat. */
export function object(parent: unknown, name: string): JsonObject | undefined {
  const value = isObject(parent) ? parent[name] : undefined;
  return isObject(value) ? value : undefined;
}

/** Longer than anything that is compared or told: a code, a date, an identifier, an address. */
const longest = 2048;

/** The text of a primitive element, if there is any in it, and not more than 2,048 characters. */
export function text(parent: unknown, name: string): string | undefined {
  const value = longText(parent, name);
  return value === undefined || value.length > longest ? undefined : value;
}

/** The text of a primitive element, however long: narrative, data. */
export function longText(parent: unknown, name: string): string | undefined {
  const value = isObject(parent) ? parent[name] : undefined;
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** The number of a primitive element. */
export function number(parent: unknown, name: string): number | undefined {
  const value = isObject(parent) ? parent[name] : undefined;
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}

/** The texts of a primitive element that repeats. */
export function texts(parent: unknown, name: string): string[] {
  const value = isObject(parent) ? parent[name] : undefined;
  return Array.isArray(value)
    ? value.filter((item) => typeof item === 'string' && item.length <= longest)
    : [];
}

/** `system|code` of every coding of a CodeableConcept. */
export const codings = (concept: unknown): string[] =>
  objects(concept, 'coding').map((coding) => `${text(coding, 'system') ?? ''}|${text(coding, 'code') ?? ''}`);

/** `system|value` of an Identifier that has a value. */
export function identifierKey(identifier: unknown): string | undefined {
  const value = text(identifier, 'value');
  return value === undefined ? undefined : `${text(identifier, 'system') ?? ''}|${value}`;
}

/** Whether two sets share an item. */
export const share = <T>(one: Iterable<T>, other: Iterable<T>): boolean => {
  const items = new Set(other);
  for (const item of one) if (items.has(item)) return true;
  return false;
};
