import { codings, type Located, object, objects, share, text } from './json.ts';
import {
  claims,
  identifiersOf,
  pairs,
  type ReportPair,
  reportDate,
  reportVersion,
  subjectsOf,
  targetKey,
} from './reportView.ts';
import { type Held, nameOf, type ResourceSet, sections } from './resourceSet.ts';
import type { Breach, Rule, RuleGroup } from './rule.ts';
import { compareTimes } from './times.ts';

const one =
  'FHIR R5 DiagnosticReport.composition; decision "DiagnosticReport and Composition are one report"';
const rule = (id: string, help: string, severity: Rule['severity'] = 'error'): Rule => ({
  id,
  severity,
  help,
  reference: one,
});

const identifier = rule(
  'report-identifier',
  'Every identifier of the Composition SHALL also be one of its DiagnosticReport.',
);
const status = rule(
  'report-status',
  'The DiagnosticReport and its Composition SHALL both be unfinished, final, changed after they were final, cancelled, or entered in error.',
);
const subject = rule(
  'report-subject',
  'The DiagnosticReport and its Composition SHALL have the same subject.',
);
const type = rule(
  'report-type',
  'The code of the DiagnosticReport and the type of its Composition SHALL share a coding.',
);
const category = rule(
  'report-category',
  'Every coding in a category of the DiagnosticReport SHALL be in one of its Composition, and the other way round.',
);
const author = rule(
  'report-author',
  'Every professional and organisation that authored the Composition SHALL be a performer or results interpreter of its DiagnosticReport.',
);
const study = rule(
  'report-study',
  "The ImagingStudies among the entries of the Composition's section of imaging studies (LOINC 18726-0) SHALL be studies of its DiagnosticReport.",
);
const date = rule(
  'report-date',
  'The date of the Composition SHALL be the time at which its DiagnosticReport was issued, as exactly as it is written.',
);
const version = rule(
  'report-version',
  'The DiagnosticReport and its Composition SHALL have the same version, or neither SHALL have one.',
);
const language = rule(
  'report-language',
  'The DiagnosticReport and its Composition SHALL be in the same language, where both say in which.',
);
const onePatient: Rule = {
  id: 'report-one-patient',
  severity: 'error',
  help: "What a report has as result, member, history, procedure or impression SHALL have the report's own patient as its subject.",
  reference:
    'FHIR R5 DiagnosticReport.subject, Observation.subject; decision "A document holds what the report says"',
};

/** What a DiagnosticReport and its Composition must agree on. */
export const reportRules: RuleGroup<{ readonly set: ResourceSet; readonly document?: Held }> = {
  rules: [identifier, status, subject, type, category, author, study, version, date, language, onePatient],
  *check({ set, document }) {
    // In a document that claims the guide's profile, its invariants im-bundle-2 to -8 and -20 say the same.
    const isSaid = document !== undefined && claims(document.resource, 'BundleReportEuImaging');
    for (const pair of pairs(set)) {
      if (!isSaid) yield* pairBreaches(pair, set);
      yield* languageBreaches(pair);
    }
    yield* otherPatients(set);
  },
};

type At = (breached: Rule, element: string, message: string) => Breach;

function* pairBreaches(pair: ReportPair, set: ResourceSet): Generator<Breach> {
  const { report, composition } = pair;
  const at: At = (breached, element, message) => ({
    rule: breached,
    on: report,
    location: `${report.location}.${element}`,
    message: `${message} (${nameOf(report)}, ${nameOf(composition)}).`,
  });
  yield* identityBreaches(pair, at);
  const subjects = [report, composition].map((held) =>
    subjectsOf(held).map((each) => targetKey(each, held, set)),
  );
  if (subjects.every((keys) => keys.length > 0) && !share(subjects[0] ?? [], subjects[1] ?? []))
    yield at(subject, 'subject', `The subjects are ${subjects.map((keys) => keys.join(', ')).join(' and ')}`);
  yield* codeBreaches(pair, at);
  yield* partBreaches(pair, set, at);
}

function* identityBreaches({ report, composition }: ReportPair, at: At): Generator<Breach> {
  const has = new Set(identifiersOf(report));
  for (const key of identifiersOf(composition).filter((each) => !has.has(each)))
    yield at(
      identifier,
      'identifier',
      `The Composition has the identifier ${key}, the DiagnosticReport has not`,
    );
  const [mine, other] = [text(report.resource, 'status'), text(composition.resource, 'status')];
  if (!isSameStatus(mine, other))
    yield at(status, 'status', `The DiagnosticReport is ${mine}, the Composition ${other}`);
  const [versionOfReport, versionOfComposition] = [reportVersion(report), reportVersion(composition)];
  if (versionOfReport !== versionOfComposition) {
    const message = `The version is ${versionOfReport ?? 'not stated'}, that of the Composition ${versionOfComposition ?? 'not'}`;
    yield at(version, versionOfReport === undefined ? 'identifier' : 'extension', message);
  }
  const [issued, dated] = [reportDate(report), reportDate(composition)];
  if (compareTimes(issued, dated) !== 0)
    yield at(date, 'issued', `It was issued ${issued}, and the Composition is of ${dated}`);
}

function* codeBreaches({ report, composition }: ReportPair, at: At): Generator<Breach> {
  const codes = codings(object(report.resource, 'code'));
  const types = codings(object(composition.resource, 'type'));
  if (codes.length > 0 && types.length > 0 && !share(codes, types)) {
    yield at(
      type,
      'code',
      `The DiagnosticReport has the code ${codes.join(', ')}, the Composition the type ${types.join(', ')}`,
    );
  }
  const [mine, other] = [report, composition].map(
    ({ resource }) => new Set(objects(resource, 'category').flatMap(codings)),
  );
  const differing = [...(mine?.symmetricDifference(other ?? new Set()) ?? [])];
  if (differing.length > 0) yield at(category, 'category', `Only one of the two has ${differing.join(', ')}`);
}

function* partBreaches({ report, composition }: ReportPair, set: ResourceSet, at: At): Generator<Breach> {
  const keys = (held: Held, ...names: string[]) =>
    names.flatMap((name) => objects(held.resource, name).map((each) => targetKey(each, held, set)));
  const performers = new Set(keys(report, 'performer', 'resultsInterpreter'));
  for (const [index, reference] of objects(composition.resource, 'author').entries()) {
    if (!/(^|\/)(Practitioner|PractitionerRole|Organization)\//.test(text(reference, 'reference') ?? ''))
      continue;
    const key = targetKey(reference, composition, set);
    if (performers.has(key)) continue;
    const message = `${text(reference, 'reference')}, author ${index + 1} of the Composition, is no performer or results interpreter`;
    yield at(author, 'performer', message);
  }
  const studies = new Set(keys(report, 'study'));
  for (const entry of sections(composition)
    .filter(isStudySection)
    .flatMap(({ value }) => objects(value, 'entry'))) {
    const reference = text(entry, 'reference');
    if (reference === undefined || !/(^|\/)ImagingStudy\//.test(reference)) continue;
    if (!studies.has(targetKey(entry, composition, set))) {
      yield at(
        study,
        'study',
        `${reference} is among the imaging studies of the Composition, and no study of the DiagnosticReport`,
      );
    }
  }
}

const isStudySection = ({ value }: Located): boolean =>
  codings(object(value, 'code')).includes('http://loinc.org|18726-0');

const unfinished = ['registered', 'partial', 'preliminary', 'modified', 'unknown'];
const changed = ['amended', 'corrected', 'appended'];

/** As `im-bundle-4`, which a document has. */
function isSameStatus(report: string | undefined, composition: string | undefined): boolean {
  if (report === undefined || composition === undefined || report === composition) return true;
  if (composition === 'deprecated') return !unfinished.includes(report);
  return [unfinished, changed].some((group) => group.includes(report) && group.includes(composition));
}

function* languageBreaches({ report, composition }: ReportPair): Generator<Breach> {
  const [mine, other] = [text(report.resource, 'language'), text(composition.resource, 'language')];
  if (mine === undefined || other === undefined || primary(mine) === primary(other)) return;
  const message = `${nameOf(report)} is in ${mine}, ${nameOf(composition)} in ${other}.`;
  yield { rule: language, on: report, location: `${report.location}.language`, message };
}

const primary = (tag: string): string => tag.toLowerCase().split('-')[0] ?? '';

/** Elements through which what is found belongs to the patient of the report. */
const ownElements = /^(result|hasMember|extension\.valueReference|section(\.section)*\.entry)$/;

function* otherPatients(set: ResourceSet): Generator<Breach> {
  // What two reports have is looked at for each of them, and no more often: else the time would grow with the square.
  const times = new Map<Held, number>();
  for (const report of set.ofType('DiagnosticReport')) {
    const patient = subjectsOf(report).map((each) => targetKey(each, report, set))[0];
    if (patient === undefined) continue;
    const reached = new Set<Held>([report]);
    for (const held of reached) {
      times.set(held, (times.get(held) ?? 0) + 1);
      for (const link of set.links(held).filter(({ element }) => ownElements.test(element))) {
        for (const target of set.resolve(link)) if ((times.get(target) ?? 0) < 2) reached.add(target);
      }
      if (held !== report && isOfAnother(held, patient, set)) {
        const message = `${nameOf(held)} is about ${subjectNames(held)}, and ${nameOf(report)}, which has it, about ${subjectNames(report)}.`;
        yield { rule: onePatient, on: held, location: held.location, message };
      }
    }
  }
}

/** Whether a resource has a patient, and none that is this one. */
function isOfAnother(held: Held, patient: string, set: ResourceSet): boolean {
  const subjects = subjectsOf(held);
  return (
    subjects.some((each) => /(^|\/)Patient\//.test(text(each, 'reference') ?? '')) &&
    !subjects.some((each) => targetKey(each, held, set) === patient)
  );
}

const subjectNames = (held: Held): string =>
  subjectsOf(held)
    .map((each) => text(each, 'reference') ?? '?')
    .join(', ');
