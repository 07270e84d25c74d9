import type { JsonObject } from '../coverage/node.ts';
import { identifierKey, object, objects, text, texts } from './json.ts';
import { entriesOf, type Held, type ResourceSet, restfulParts } from './resourceSet.ts';

/** The DiagnosticReport and the Composition that are one report. */
export interface ReportPair {
  readonly report: Held;
  readonly composition: Held;
}

/** Each DiagnosticReport with the Composition that it names, where that is held; of those that name the same one the first ten. */
export function pairs(set: ResourceSet): ReportPair[] {
  const all = set.ofType('DiagnosticReport').flatMap((report) => {
    const reference = text(object(report.resource, 'composition'), 'reference');
    const [composition] = reference === undefined ? [] : set.resolve({ reference, from: report });
    return composition?.type === 'Composition' ? [{ report, composition }] : [];
  });
  return [...Map.groupBy(all, ({ composition }) => composition).values()].flatMap((each) =>
    each.slice(0, 10),
  );
}

/**
 * What a Reference names, so that two can be compared: the resource that it leads to, where it is held, else the reference as it
 * is written, else its identifier.
 */
export function targetKey(reference: unknown, from: Held, set: ResourceSet): string | undefined {
  const literal = text(reference, 'reference');
  const [found] = literal === undefined ? [] : set.resolve({ reference: literal, from });
  if (found !== undefined) return found.location + (found.fullUrl ?? `/${found.id}`);
  const identifier = object(reference, 'identifier');
  return literal ?? (identifier && `${text(identifier, 'system') ?? ''}|${text(identifier, 'value') ?? ''}`);
}

/** The subjects of a resource: `subject`, whether it repeats or not, or `patient`. */
export const subjectsOf = ({ resource }: Held): readonly JsonObject[] => [
  ...objects(resource, 'subject'),
  ...objects(resource, 'patient'),
];

/** Whether a resource claims a profile of the guide, by its id. */
export const claims = (resource: unknown, id: string): boolean =>
  texts(object(resource, 'meta'), 'profile').some((profile) => profile.split('|')[0]?.endsWith(`/${id}`));

/** The version of a report: of a Composition its own, of a DiagnosticReport that of the guide's extension. */
export function reportVersion({ type, resource }: Held): string | undefined {
  if (type === 'Composition') return text(resource, 'version');
  const extension = objects(resource, 'extension').find((each) =>
    text(each, 'url')?.endsWith('/ReportVersionEuImaging'),
  );
  return text(extension, 'valueString');
}

/** When a report was written. */
export const reportDate = ({ type, resource }: Held): string | undefined =>
  text(resource, type === 'Composition' ? 'date' : 'issued');

/** `system|value` of the identifiers of a resource, of which FHIR allows one or many. */
export const identifiersOf = ({ resource }: Held): string[] =>
  objects(resource, 'identifier').flatMap((each) => identifierKey(each) ?? []);

/** The report that a file holds: the file itself, or the entries of a Bundle, the DiagnosticReport first. */
export function reportsIn(held: Held): Held[] {
  if (held.type !== 'Bundle') return isReport(held) ? [held] : [];
  const entries = entriesOf(held).filter(isReport);
  return [...entries.filter(({ type }) => type === 'DiagnosticReport'), ...entries].filter(
    (each, index, all) => all.indexOf(each) === index,
  );
}

const isReport = ({ type }: Held): boolean => type === 'DiagnosticReport' || type === 'Composition';

/** `Type/id` at the end of a reference, by which one resource is known in a Bundle, in a file and on a server. */
export function typeAndId(reference: string | undefined): string | undefined {
  const parts = restfulParts(reference ?? '');
  return parts && `${parts.type}/${parts.id}`;
}
