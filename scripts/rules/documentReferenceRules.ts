import { breachOf, documentRule, namesOf, type Pointing, pointingsOf, studyUid } from './documentView.ts';
import { identifierKey, located, object, objects, share, text } from './json.ts';
import { claims, identifiersOf, reportVersion, subjectsOf } from './reportView.ts';
import { type ResourceSet, rootOf } from './resourceSet.ts';
import type { Breach, RuleGroup } from './rule.ts';

const subject = documentRule(
  'subject',
  'error',
  'A DocumentReference SHALL have the subject of the report that it points to.',
  'FHIR R5 DocumentReference.subject; IHE MHD (ITI-65)',
);
const status = documentRule(
  'status',
  'error',
  'A DocumentReference SHALL have the docStatus of the report that it points to, and be entered-in-error exactly where the report is.',
  'FHIR R5 DocumentReference.docStatus, DocumentReference.status',
);
const identifier = documentRule(
  'identifier',
  'error',
  'A DocumentReference SHALL have the identifier of the report that it points to, and in the system of that no other.',
  'IM-DOC-17; FHIR R5 DocumentReference.identifier',
);
const version = documentRule(
  'version',
  'error',
  'A DocumentReference SHALL have the version of the report that it points to.',
  'IM-DOC-17; FHIR R5 DocumentReference.version',
);
const study = documentRule(
  'study',
  'error',
  'The Study Instance UIDs among the identifiers of a DocumentReference SHALL be those of the studies of the report that it points to.',
  'IM-DOC-08; FHIR R5 DocumentReference.identifier',
);

/** A DocumentReference against the report that it points to (IHE MHD ITI-65). Its type and category have vocabularies of their own. */
export const documentReferenceRules: RuleGroup<{ readonly set: ResourceSet }> = {
  rules: [subject, status, identifier, version, study],
  *check({ set }) {
    for (const pointing of pointingsOf(set)) for (const check of checks) yield* check(pointing);
  },
};

const checks: readonly ((pointing: Pointing) => Iterable<Breach>)[] = [
  subjectBreaches,
  statusBreaches,
  identifierBreaches,
  versionBreaches,
  studyBreaches,
];

function* subjectBreaches(pointing: Pointing): Generator<Breach> {
  const { reference, report, set } = pointing;
  const mine = namesOf(reference, subjectsOf(reference), set);
  const other = namesOf(report, subjectsOf(report), set);
  if (mine.length === 0 || other.length === 0 || share(mine, other)) return;
  const message = `The subject is ${mine.join(', ')}, and ${other.join(', ')} that of the report`;
  yield breachOf(subject, pointing, `${reference.location}.subject`, message);
}

function* statusBreaches(pointing: Pointing): Generator<Breach> {
  const { reference, report } = pointing;
  const ofReport = text(report.resource, 'status');
  if (ofReport === undefined) return;
  const [stated, own] = [text(reference.resource, 'docStatus'), text(reference.resource, 'status')];
  if (stated !== undefined && !isAlike(stated, ofReport)) {
    const message = `The docStatus is ${stated}, the report is ${ofReport}`;
    yield breachOf(status, pointing, `${reference.location}.docStatus`, message);
  }
  if ((own === 'entered-in-error') !== (ofReport === 'entered-in-error')) {
    const message = `The status is ${own}, the report is ${ofReport}`;
    yield breachOf(status, pointing, `${reference.location}.status`, message);
  }
}

const changed = ['amended', 'corrected', 'appended', 'modified'];

/** `docStatus` has the codes of Composition.status; a DiagnosticReport says `modified` and `unknown` otherwise. */
const isAlike = (docStatus: string, ofReport: string): boolean =>
  docStatus === ofReport ||
  (changed.includes(docStatus) && changed.includes(ofReport)) ||
  (docStatus === 'deprecated' && ofReport !== 'entered-in-error');

/** The guide's own profile asks for all that makes a report to be found. */
const isOfGuide = ({ reference }: Pointing): boolean =>
  claims(reference.resource, 'DocumentReferenceImagingReport');

function* identifierBreaches(pointing: Pointing): Generator<Breach> {
  const { reference, report } = pointing;
  const keys = identifiersOf(report);
  const systems = objects(report.resource, 'identifier').map((each) => text(each, 'system'));
  const other = located(rootOf(reference), 'identifier').filter(({ value }) => {
    const key = identifierKey(value);
    return key !== undefined && systems.includes(text(value, 'system')) && !keys.includes(key);
  });
  for (const { value, location } of other) {
    const message = `${identifierKey(value)} is not the identifier of the report, ${keys.join(', ')}`;
    yield breachOf(identifier, pointing, location, message);
  }
  if (other.length > 0 || keys.length === 0 || !isOfGuide(pointing)) return;
  if (share(identifiersOf(reference), keys)) return;
  const message = `It has not the identifier of the report, ${keys.join(', ')}`;
  yield breachOf(identifier, pointing, reference.location, message);
}

function* versionBreaches(pointing: Pointing): Generator<Breach> {
  const { reference, report } = pointing;
  const [own, ofReport] = [text(reference.resource, 'version'), reportVersion(report)];
  if (own === ofReport || ofReport === undefined || (own === undefined && !isOfGuide(pointing))) return;
  const message = `It has ${own === undefined ? 'no version' : `the version ${own}`}, the report the version ${ofReport}`;
  yield breachOf(
    version,
    pointing,
    own === undefined ? reference.location : `${reference.location}.version`,
    message,
  );
}

function* studyBreaches(pointing: Pointing): Generator<Breach> {
  const { reference, studyUids } = pointing;
  if (studyUids.length === 0) return;
  const mine = located(rootOf(reference), 'identifier').filter(({ value }) => isStudyUid(value));
  for (const { value, location } of mine) {
    const [uid = ''] = studyUid(value);
    if (studyUids.includes(uid)) continue;
    const message = `The report is about ${studyUids.join(', ')}, and not ${uid}`;
    yield breachOf(study, pointing, location, message);
  }
  const missing = studyUids.filter((uid) => !mine.some(({ value }) => studyUid(value).includes(uid)));
  if (missing.length === 0 || !isOfGuide(pointing)) return;
  const message = `The report is about ${missing.join(', ')}, which it does not name`;
  yield breachOf(study, pointing, reference.location, message);
}

/** Typed as a Study Instance UID (DICOM PS3.16 code 110180). */
const isStudyUid = (identifier: unknown): boolean =>
  studyUid(identifier).length > 0 &&
  objects(object(identifier, 'type'), 'coding').some((each) => text(each, 'code') === '110180');
