/** A date, dateTime or instant of FHIR as far as it says, in milliseconds since 1970: from its first moment to its last. */
function range(time: string): readonly [number, number] | undefined {
  const parts = /^(\d{4})(?:-(\d\d)(?:-(\d\d)(T.+)?)?)?$/.exec(time.length > 40 ? '' : time);
  if (parts === null) return undefined;
  const [, year, month, day, clock] = parts;
  if (clock !== undefined) {
    const at = /(Z|[+-]\d\d:\d\d)$/.test(clock) ? Date.parse(time) : Number.NaN;
    return Number.isNaN(at) ? undefined : [at, at];
  }
  const first = Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1));
  const last =
    day !== undefined
      ? first + dayLength
      : Date.UTC(
          month === undefined ? Number(year) + 1 : Number(year),
          month === undefined ? 0 : Number(month),
          1,
        );
  // What has no time has no zone either: the day began up to 14 hours before UTC's, and ends up to 12 after.
  return [first - 14 * hour, last - 1 + 12 * hour];
}

const hour = 3_600_000;
const dayLength = 24 * hour;

/**
 * -1 where the first time is certainly before the second, 1 where it is certainly after, 0 where either may be or one is no time of
 * FHIR (FHIR R5 datatypes.html#dateTime).
 */
export function compareTimes(one: string | undefined, other: string | undefined): -1 | 0 | 1 {
  const first = range(one ?? '');
  const second = range(other ?? '');
  if (first === undefined || second === undefined) return 0;
  if (first[1] < second[0]) return -1;
  return first[0] > second[1] ? 1 : 0;
}
