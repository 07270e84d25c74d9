/** A DICOM time zone as FHIR writes it: `+01:00` of `+0100`; undefined where it is none (PS3.3 section C.12.1.1.8). */
export const zoneOf = (offset: string | undefined): string | undefined => {
  const [, sign, hours, minutes] = /^([+-])(\d\d)(\d\d)$/.exec(offset ?? '') ?? [];
  return sign === undefined || Number(hours) > 14 || Number(minutes) > 59
    ? undefined
    : `${sign}${hours}:${minutes}`;
};

/** DA (PS3.5 section 6.2) as a FHIR date. */
export function dateOf(date: string | undefined): string | undefined {
  const [, year, month, day] = /^(\d{4})[.-]?(\d\d)[.-]?(\d\d)$/.exec(date ?? '') ?? [];
  if (year === undefined) return undefined;
  const iso = `${year}-${month}-${day}`;
  const parsed = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(iso) ? iso : undefined;
}

/** TM as hours, minutes and seconds; seconds that are not said are zero, a leap second is the one before. */
function timeOf(time: string | undefined): string | undefined {
  const [, hours, minutes, seconds = '00', fraction] =
    /^([01]\d|2[0-3]):?([0-5]\d)(?::?([0-5]\d|60))?(?:\.(\d{1,6}))?$/.exec(time ?? '') ?? [];
  if (hours === undefined) return undefined;
  const part = fraction && !/^0+$/.test(fraction) ? `.${fraction}` : '';
  return `${hours}:${minutes}:${seconds === '60' ? '59' : seconds}${part}`;
}

/** A date and a time as a FHIR dateTime, which has a time of day with a zone only: without one it is the date alone. */
export function dateTimeOf(
  date: string | undefined,
  time: string | undefined,
  zone: string | undefined,
): string | undefined {
  const [day, clock] = [dateOf(date), timeOf(time)];
  return day !== undefined && clock !== undefined && zone !== undefined ? `${day}T${clock}${zone}` : day;
}

/** DT, with its own zone or that of the object. */
export function momentOf(value: string | undefined, zone: string | undefined): string | undefined {
  const [, date, time, own] = /^(\d{8})(\d{4,6}(?:\.\d{1,6})?)?([+-]\d{4})?$/.exec(value ?? '') ?? [];
  return dateTimeOf(date, time, own === undefined ? zone : zoneOf(own));
}
