import { isDeepStrictEqual } from 'node:util';
import { isObject } from '../coverage/node.ts';

/** An element in which two values differ; `undefined` where one of them does not have it. */
export interface Difference {
  /** FHIRPath, from that of the values themselves on. */
  readonly location: string;
  readonly one: unknown;
  readonly other: unknown;
}

/**
 * The innermost elements in which two values differ. Of lists of different length the items that one has more, where the others are
 * equal; else the list as a whole.
 */
export function differences(one: unknown, other: unknown, location: string): Difference[] {
  if (isDeepStrictEqual(one, other)) return [];
  if (Array.isArray(one) && Array.isArray(other) && one.length === other.length) {
    return one.flatMap((item, index) => differences(item, other[index], `${location}[${index}]`));
  }
  if (Array.isArray(one) && Array.isArray(other)) {
    const common = Math.min(one.length, other.length);
    if (isDeepStrictEqual(one.slice(0, common), other.slice(0, common))) {
      return Array.from({ length: Math.max(one.length, other.length) - common }, (_, index) => ({
        location: `${location}[${common + index}]`,
        one: one[common + index],
        other: other[common + index],
      }));
    }
  }
  if (isObject(one) && isObject(other)) {
    const names = new Set([...Object.keys(one), ...Object.keys(other)]);
    return [...names].flatMap((name) => differences(one[name], other[name], `${location}.${name}`));
  }
  return [{ location, one, other }];
}
