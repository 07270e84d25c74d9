import type { PersonName } from './attributes.ts';

export interface HumanName {
  readonly extension?: readonly { readonly url: string; readonly valueCode: string }[];
  readonly use?: 'official';
  readonly text?: string;
  readonly family?: string;
  readonly given?: readonly string[];
  readonly prefix?: readonly string[];
  readonly suffix?: readonly string[];
}

const representation = 'http://hl7.org/fhir/StructureDefinition/iso21090-EN-representation';

/** A person name (PS3.5 section 6.2.1) as one HumanName for each of its groups, the alphabetic first. */
export function humanNames({ Alphabetic, Ideographic, Phonetic }: PersonName): HumanName[] {
  const groups = [
    [Alphabetic, undefined],
    [Ideographic, 'IDE'],
    [Phonetic, 'SYL'],
  ] as const;
  return groups.flatMap(([value, kind]) => {
    const name = value === undefined ? undefined : nameOf(value);
    if (name === undefined) return [];
    return [{ ...(kind && { extension: [{ url: representation, valueCode: kind }] }), ...name }];
  });
}

function nameOf(value: string): HumanName | undefined {
  const [family = '', given = '', middle = '', prefix = '', suffix = ''] = value
    .split('^')
    .map((part) => part.trim());
  const all = [given, middle].filter((part) => part !== '');
  if ([family, ...all, prefix, suffix].every((part) => part === '')) return undefined;
  return {
    use: 'official',
    ...(family && { family }),
    ...(all.length > 0 && { given: all }),
    ...(prefix && { prefix: [prefix] }),
    ...(suffix && { suffix: [suffix] }),
  };
}

/** A person name in one line, for where a resource of its own is not made. */
export const displayName = ({ Alphabetic = '' }: PersonName): string | undefined => {
  const [family = '', given = '', middle = '', prefix = '', suffix = ''] = Alphabetic.split('^');
  const line = [prefix, given, middle, family, suffix]
    .map((part) => part.trim())
    .filter((part) => part !== '');
  return line.length > 0 ? line.join(' ') : undefined;
};
