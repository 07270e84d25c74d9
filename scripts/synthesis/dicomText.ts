import type { HumanName } from './fhir.ts';

export interface Moment {
  /** DA */
  readonly date: string;
  /** TM */
  readonly time: string;
  /** `+0100`, or '' where the time has no zone */
  readonly zone: string;
  /** DT, with the zone */
  readonly dateTime: string;
}

/** A FHIR dateTime as DICOM writes it (PS3.5 section 6.2): date, local time, and its offset from UTC. */
export function momentOf(dateTime: string | undefined): Moment {
  const [, date = '', time = '', zone = ''] =
    /^([\d-]+)(?:T([\d:]+(?:\.\d+)?))?(Z|[+-]\d\d:\d\d)?$/.exec(dateTime ?? '') ?? [];
  const [day, clock] = [date.replaceAll('-', ''), time.replaceAll(':', '')];
  const offset = zone === 'Z' ? '+0000' : zone.replace(':', '');
  return { date: day, time: clock, zone: offset, dateTime: `${day}${clock}${clock && offset}` };
}

/** PN (PS3.5 section 6.2.1): family, given, middle, prefix, suffix; what is empty at the end is left out. */
export function personName(name: HumanName | undefined): string {
  const [first = '', ...middle] = name?.given ?? [];
  const parts = [
    name?.family ?? name?.text ?? '',
    first,
    middle.join(' '),
    name?.prefix?.join(' ') ?? '',
    name?.suffix?.join(' ') ?? '',
  ];
  return parts
    .map((part) => part.replace(/[\\^=]/g, ' '))
    .join('^')
    .replace(/\^+$/, '');
}

/** DS (PS3.5 section 6.2): at most 16 characters. */
export const decimal = (value: number): string => {
  const plain = String(value);
  return plain.length <= 16 ? plain : value.toPrecision(10);
};

/** The first characters of a text, as many as the VR allows: SH 16, LO 64. */
export const short = (text: string | undefined, most: 16 | 64): string =>
  [...(text ?? '')].slice(0, most).join('').trim();
