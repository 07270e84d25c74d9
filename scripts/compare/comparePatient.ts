import type { Issue } from '../issue.ts';
import { identifierKey, located, objects, text, texts } from '../rules/json.ts';
import { type Held, type ResourceSet, rootOf } from '../rules/resourceSet.ts';
import { difference, placeIn } from './difference.ts';

/** Whether the patients of a study and of its objects are one: an identifier, name, date of birth and sex. */
export function comparePatient(report: Held, objectsPatient: Held): Issue[] {
  const at = placeIn(report);
  return [
    ...identifiers(report, objectsPatient, at),
    ...names(report, objectsPatient, at),
    ...plain(report, objectsPatient, at),
  ];
}

/** The subject of a study, if it is there, once. */
export function subjectOf(study: Held, set: ResourceSet): Held | undefined {
  const [link] = set.links(study).filter(({ element }) => element === 'subject');
  const found = link ? set.resolve(link) : [];
  return found.length === 1 && found[0]?.type === 'Patient' ? found[0] : undefined;
}

/** One identifier in common is enough: a hospital knows a patient by several. An issuer that nobody names is no difference. */
function identifiers(report: Held, other: Held, at: string): Issue[] {
  const [told, known] = [report, other].map(({ resource }) =>
    objects(resource, 'identifier').filter((each) => text(each, 'system') !== 'urn:ietf:rfc:3986'),
  );
  if (!known?.length || !told?.length) return [];
  const isSame = known.some((one) =>
    told.some(
      (each) =>
        identifierKey(each) === identifierKey(one) ||
        (isNobodys(one) && text(each, 'value') === text(one, 'value')),
    ),
  );
  if (isSame) return [];
  const line = (list: readonly unknown[]) => list.map((each) => identifierKey(each)).join(', ');
  return [difference('compare-patient-id', `${at}.identifier`, 'The patient', line(told), line(known))];
}

/** The system that `from-dicom` makes up for an issuer that is not said. */
const isNobodys = (identifier: unknown): boolean =>
  text(identifier, 'system')?.startsWith('urn:uuid:') ?? false;

function names(report: Held, other: Held, at: string): Issue[] {
  const [told, known] = [report, other].map((each) =>
    located(rootOf(each), 'name')
      .map(({ value }) => nameKey(value))
      .filter((key) => key !== ''),
  );
  if (!told?.length || !known?.length || known.some((name) => told.includes(name))) return [];
  return [
    difference('compare-patient-name', `${at}.name`, "The patient's name", told.join(', '), known.join(', ')),
  ];
}

/** Family and given names without regard to case and to how accents are put together. */
const nameKey = (name: unknown): string =>
  [text(name, 'family') ?? text(name, 'text') ?? '', ...texts(name, 'given')]
    .join(' ')
    .normalize('NFC')
    .toLocaleUpperCase('en')
    .replace(/\s+/g, ' ')
    .trim();

function plain(report: Held, other: Held, at: string): Issue[] {
  const compared = [
    ['birthDate', 'compare-patient-birth-date', 'The date of birth'],
    ['gender', 'compare-patient-sex', "The patient's sex"],
  ] as const;
  return compared.flatMap(([element, id, what]) => {
    const [told, known] = [report, other].map(({ resource }) => text(resource, element));
    return told === undefined || known === undefined || told === known
      ? []
      : [difference(id, `${at}.${element}`, what, told, known)];
  });
}
