import { createHash } from 'node:crypto';
import { identifierKey, located, object, objects, share, text } from './json.ts';
import { subjectsOf, targetKey } from './reportView.ts';
import { entriesOf, type Held, nameOf, type ResourceSet, rootOf } from './resourceSet.ts';
import type { Breach, Rule, RuleGroup } from './rule.ts';
import { compareTimes } from './times.ts';

const mhd = 'IHE MHD (ITI-65) DocumentReference; FHIR R5 DocumentReference.content';
const subject: Rule = {
  id: 'document-reference-subject',
  severity: 'error',
  help: 'A DocumentReference SHALL have the subject of the report that it points to.',
  reference: mhd,
};
const status: Rule = {
  id: 'document-reference-status',
  severity: 'error',
  help: 'A DocumentReference SHALL have the docStatus of the report that it points to, and be entered-in-error exactly where the report is.',
  reference: 'FHIR R5 DocumentReference.docStatus, DocumentReference.status',
};
const identifier: Rule = {
  id: 'document-reference-identifier',
  severity: 'error',
  help: 'A DocumentReference that has an identifier in the system of the report it points to SHALL have that of the report.',
  reference: 'IM-DOC-17; FHIR R5 DocumentReference.identifier',
};
const date: Rule = {
  id: 'document-reference-date',
  severity: 'warning',
  help: 'A DocumentReference SHOULD NOT be older than the report that it points to.',
  reference: 'FHIR R5 DocumentReference.date',
};
const language: Rule = {
  id: 'document-reference-language',
  severity: 'warning',
  help: 'The language of the content of a DocumentReference SHOULD be that of the report that it points to.',
  reference: 'FHIR R5 Attachment.language',
};
const binary: Rule = {
  id: 'attachment-binary',
  severity: 'error',
  help: 'The content type, size and SHA-1 hash of an attachment SHALL be those of the Binary that its URL leads to.',
  reference: 'FHIR R5 Attachment.contentType, Attachment.size, Attachment.hash',
};

/** A DocumentReference, or an attachment, against the report or the Binary that it points to. */
export const documentReferenceRules: RuleGroup<{ readonly set: ResourceSet }> = {
  rules: [subject, status, identifier, date, language, binary],
  *check({ set }) {
    for (const reference of set.ofType('DocumentReference')) {
      for (const { value, location } of located(rootOf(reference), 'content')) {
        const attachment = object(value, 'attachment');
        const target = targetOf(attachment, reference, set);
        if (target === undefined) continue;
        if (target.type === 'Binary')
          yield* binaryBreaches(attachment, `${location}.attachment`, reference, target);
        else yield* reportBreaches(reference, attachment, `${location}.attachment`, target, set);
      }
    }
    for (const report of set.ofType('DiagnosticReport')) {
      for (const { value, location } of located(rootOf(report), 'presentedForm')) {
        const target = targetOf(value, report, set);
        if (target?.type === 'Binary') yield* binaryBreaches(value, location, report, target);
      }
    }
  },
};

/** What an attachment's URL leads to: by its full URL, or, among files of their own, by type and id at its end. */
function targetOf(attachment: unknown, from: Held, set: ResourceSet): Held | undefined {
  const url = text(attachment, 'url');
  if (url === undefined) return undefined;
  const [found] = set.resolve({ reference: url, from });
  return found ?? (from.fullUrl === undefined ? set.like(url)[0] : undefined);
}

function* reportBreaches(
  reference: Held,
  attachment: unknown,
  location: string,
  target: Held,
  set: ResourceSet,
): Generator<Breach> {
  const report = reportIn(target);
  if (report === undefined) return;
  const at = (rule: Rule, where: string, message: string): Breach => ({
    rule,
    on: reference,
    location: where,
    message: `${message} (${nameOf(reference)}, ${nameOf(report)}).`,
  });
  const [mine, other] = [reference, report].map((held) =>
    subjectsOf(held).map((each) => subjectName(targetKey(each, held, set), text(each, 'reference'))),
  );
  if (mine?.length && other?.length && !share(mine, other)) {
    yield at(
      subject,
      `${reference.location}.subject`,
      `The subject is ${mine.join(', ')}, and ${other.join(', ')} that of the report`,
    );
  }
  const [statuses, stated] = [text(report.resource, 'status'), text(reference.resource, 'docStatus')];
  if (statuses !== undefined && stated !== undefined && statuses !== stated && !isAlike(stated, statuses)) {
    yield at(
      status,
      `${reference.location}.docStatus`,
      `The docStatus is ${stated}, the report is ${statuses}`,
    );
  }
  if (
    (text(reference.resource, 'status') === 'entered-in-error') !== (statuses === 'entered-in-error') &&
    statuses !== undefined
  ) {
    yield at(
      status,
      `${reference.location}.status`,
      `The status is ${text(reference.resource, 'status')}, the report is ${statuses}`,
    );
  }
  yield* identifierBreaches(reference, report, at);
  const [dated, issued] = [
    text(reference.resource, 'date'),
    text(report.resource, 'issued') ?? text(report.resource, 'date'),
  ];
  if (compareTimes(dated, issued) === -1)
    yield at(date, `${reference.location}.date`, `It is of ${dated}, the report of ${issued}`);
  const [written, spoken] = [text(attachment, 'language'), text(report.resource, 'language')];
  if (
    written !== undefined &&
    spoken !== undefined &&
    !written.startsWith(spoken) &&
    !spoken.startsWith(written)
  ) {
    yield at(
      language,
      `${location}.language`,
      `The content is said to be in ${written}, the report is in ${spoken}`,
    );
  }
}

type At = (rule: Rule, where: string, message: string) => Breach;

function* identifierBreaches(reference: Held, report: Held, at: At): Generator<Breach> {
  const own = objects(report.resource, 'identifier');
  const keys = own.map(identifierKey);
  for (const { value, location } of located(rootOf(reference), 'identifier')) {
    const system = text(value, 'system');
    if (system === undefined || !own.some((each) => text(each, 'system') === system)) continue;
    if (!keys.includes(identifierKey(value))) {
      yield at(
        identifier,
        location,
        `${identifierKey(value)} is not the identifier of the report, ${keys.join(', ')}`,
      );
    }
  }
}

/** The DiagnosticReport or Composition of a report: itself, or the one that is an entry of a Bundle. */
function reportIn(target: Held): Held | undefined {
  if (target.type === 'DiagnosticReport' || target.type === 'Composition') return target;
  if (target.type !== 'Bundle') return undefined;
  const entries = entriesOf(target);
  return (
    entries.find(({ type }) => type === 'DiagnosticReport') ??
    entries.find(({ type }) => type === 'Composition')
  );
}

/** A patient in a Bundle and the same one in a file of its own are compared by type and id. */
const subjectName = (key: string | undefined, literal: string | undefined): string =>
  /[A-Z]\w+\/[A-Za-z0-9.-]+$/.exec(literal ?? '')?.[0] ?? key ?? '';

/** `docStatus` has the codes of Composition.status; a DiagnosticReport says `modified` and `unknown` otherwise. */
const isAlike = (docStatus: string, status: string): boolean =>
  [docStatus, status].every((each) => ['amended', 'corrected', 'appended', 'modified'].includes(each)) ||
  (docStatus === 'deprecated' && status !== 'entered-in-error');

function* binaryBreaches(attachment: unknown, location: string, on: Held, target: Held): Generator<Breach> {
  const data = text(target.resource, 'data');
  const stated = { type: text(attachment, 'contentType'), held: text(target.resource, 'contentType') };
  const at = (element: string, message: string): Breach => ({
    rule: binary,
    on,
    location: `${location}.${element}`,
    message: `${message} (${nameOf(target)}).`,
  });
  if (stated.type !== undefined && stated.held !== undefined && bare(stated.type) !== bare(stated.held)) {
    yield at('contentType', `The content type is ${stated.type}, that of the Binary ${stated.held}`);
  }
  if (data === undefined) return;
  const bytes = Buffer.from(data, 'base64');
  const size = integer64(attachment, 'size');
  if (size !== undefined && size !== bytes.length)
    yield at('size', `The size is ${size} bytes, and the Binary has ${bytes.length}`);
  const hash = text(attachment, 'hash');
  const actual = createHash('sha1').update(bytes).digest('base64');
  if (hash !== undefined && hash !== actual)
    yield at('hash', `The hash is ${hash}, and that of the Binary is ${actual}`);
}

const bare = (contentType: string): string => contentType.split(';')[0]?.trim().toLowerCase() ?? '';

/** integer64 is a string in JSON (FHIR R5 json.html#primitive). */
function integer64(parent: unknown, name: string): number | undefined {
  const digits = text(parent, name);
  return digits !== undefined && /^\d{1,15}$/.test(digits) ? Number(digits) : undefined;
}
