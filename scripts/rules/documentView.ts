import type { JsonObject } from '../coverage/node.ts';
import { attachmentTarget } from './attachmentRules.ts';
import { type Located, located, objects, text } from './json.ts';
import { reportsIn, reportVersion, targetKey, typeAndId } from './reportView.ts';
import { entriesOf, type Held, nameOf, ResourceSet, rootOf } from './resourceSet.ts';
import type { Breach, Rule } from './rule.ts';

/** A DocumentReference with a report that it points to. */
export interface Pointing {
  readonly reference: Held;
  readonly content: Located;
  readonly attachment: JsonObject;
  /** The file that its URL leads to: a Bundle, a DiagnosticReport or a Composition. */
  readonly target: Held;
  /** The DiagnosticReport, or the Composition where there is none. */
  readonly report: Held;
  readonly composition?: Held;
  /** The Study Instance UIDs of what is reported, with `urn:oid:`, as far as they can be found. */
  readonly studyUids: readonly string[];
  readonly set: ResourceSet;
}

/** Each content of a DocumentReference that leads to a report that is held. */
export function pointingsOf(set: ResourceSet): Pointing[] {
  const known = new Map<Held, Told | undefined>();
  const toldBy = (target: Held): Told | undefined => {
    if (!known.has(target)) known.set(target, told(target, set));
    return known.get(target);
  };
  return set.ofType('DocumentReference').flatMap((reference) =>
    located(rootOf(reference), 'content').flatMap((content) => {
      const [attachment] = objects(content.value, 'attachment');
      const target = attachment && attachmentTarget(attachment, reference, set);
      const report = target && toldBy(target);
      if (attachment === undefined || target === undefined || report === undefined) return [];
      return [{ reference, content, attachment, target, set, ...report }];
    }),
  );
}

type Told = Pick<Pointing, 'report' | 'composition' | 'studyUids'>;

function told(target: Held, set: ResourceSet): Told | undefined {
  const reports = reportsIn(target);
  const [report] = reports;
  if (report === undefined) return undefined;
  const composition = reports.find(({ type }) => type === 'Composition');
  // What is in a Bundle refers to what is in that Bundle.
  const around = target.type === 'Bundle' ? new ResourceSet(entriesOf(target)) : set;
  const studyUids = objects(report.resource, 'study').flatMap((study) => {
    const reference = text(study, 'reference');
    const [found] = reference === undefined ? [] : around.resolve({ reference, from: report });
    return [study, found?.resource].flatMap((each) => objects(each, 'identifier').flatMap(studyUid));
  });
  return { report, studyUids: [...new Set(studyUids)], ...(composition && { composition }) };
}

/** The value of a DICOM UID as an identifier. */
export const studyUid = (identifier: unknown): string[] =>
  text(identifier, 'system') === 'urn:dicom:uid' ? [text(identifier, 'value') ?? ''] : [];

/** A rule about DocumentReferences. */
export const documentRule = (
  id: string,
  severity: Rule['severity'],
  help: string,
  reference: string,
): Rule => ({
  id: `document-reference-${id}`,
  severity,
  help,
  reference,
});

/** A DocumentReference that does not say what its report says. */
export const breachOf = (
  rule: Rule,
  { reference, report }: Pointing,
  location: string,
  message: string,
): Breach => ({
  rule,
  on: reference,
  location,
  message: `${message} (${nameOf(reference)}, ${nameOf(report)}).`,
});

/** A resource in a Bundle and the same one in a file of its own are compared by type and id. */
export const namesOf = (held: Held, references: readonly object[], set: ResourceSet): string[] =>
  references.map((each) => typeAndId(text(each, 'reference')) ?? targetKey(each, held, set) ?? '');

/** The version as a number, so that two can be ordered. */
export function versionNumber(report: Held): number | undefined {
  const version = reportVersion(report);
  return version !== undefined && /^\d{1,9}$/.test(version) ? Number(version) : undefined;
}

/** The reports that a Composition says it comes after, by what it names: references and identifiers. */
export const earlierReports = (composition: Held, types: readonly string[]) =>
  located(rootOf(composition), 'relatesTo')
    .filter(({ value }) => types.includes(text(value, 'type') ?? ''))
    .flatMap(({ value, location }) =>
      objects(value, 'resourceReference').map((named) => ({ named, location, type: text(value, 'type') })),
    );
