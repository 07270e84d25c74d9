import { isObject } from '../coverage/node.ts';
import { text } from '../rules/json.ts';

/** From and to, in milliseconds since 1970; both ends are within. */
export type DateRange = readonly [from: number, to: number];

const day = 24 * 60 * 60 * 1000;

/**
 * What a date, dateTime, instant or Period of FHIR may mean: the year, month, day, second or millisecond that it names. Without a zone
 * it may be a day earlier or later, since nobody knows whose day it is. NaN where it is none of these.
 */
export function dateRange(value: unknown): DateRange {
  if (isObject(value)) {
    const [start, end] = [text(value, 'start'), text(value, 'end')];
    if (start === undefined && end === undefined) return [Number.NaN, Number.NaN];
    return [
      start === undefined ? Number.NEGATIVE_INFINITY : dateRange(start)[0],
      end === undefined ? Number.POSITIVE_INFINITY : dateRange(end)[1],
    ];
  }
  if (typeof value !== 'string') return [Number.NaN, Number.NaN];
  const [, year = '', month, date, time] = /^(\d{4})(?:-(\d\d)(?:-(\d\d)(T.+)?)?)?/.exec(value) ?? [];
  if (time !== undefined) {
    const at = Date.parse(value);
    return /\.\d/.test(time) ? [at, at] : [at, at + 999];
  }
  const from = Date.UTC(Number(year), Number(month ?? 1) - 1, Number(date ?? 1));
  const to =
    date !== undefined
      ? from + day
      : month !== undefined
        ? Date.UTC(Number(year), Number(month), 1)
        : Date.UTC(Number(year) + 1, 0, 1);
  return [from - day, to + day];
}

/** Whether they share a moment. What is no date is not said to differ. */
export const intersects = ([from, to]: DateRange, [otherFrom, otherTo]: DateRange): boolean =>
  [from, to, otherFrom, otherTo].some(Number.isNaN) || (from <= otherTo && otherFrom <= to);
