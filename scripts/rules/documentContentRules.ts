import { mediaType } from './attachmentRules.ts';
import { breachOf, documentRule, namesOf, type Pointing, pointingsOf } from './documentView.ts';
import { located, object, objects, text, texts } from './json.ts';
import { reportDate } from './reportView.ts';
import { nameOf, type ResourceSet, rootOf } from './resourceSet.ts';
import type { Breach, RuleGroup } from './rule.ts';
import { compareTimes } from './times.ts';

const date = documentRule(
  'date',
  'warning',
  'A DocumentReference SHOULD NOT be older than the report that it points to, and its content not other than when the document was made.',
  'FHIR R5 DocumentReference.date, Attachment.creation',
);
const language = documentRule(
  'language',
  'warning',
  'The language of the content of a DocumentReference SHOULD be that of the report that it points to.',
  'FHIR R5 Attachment.language',
);
const author = documentRule(
  'author',
  'warning',
  'Every author of a DocumentReference SHOULD be an author, performer or results interpreter of the report that it points to.',
  'FHIR R5 DocumentReference.author, Composition.author, DiagnosticReport.resultsInterpreter',
);
const format = documentRule(
  'format',
  'error',
  'A DocumentReference that points to a FHIR resource SHALL give the content type of FHIR and, as profile, one that the resource claims.',
  'IM-DOC-07; FHIR R5 DocumentReference.content.profile, Attachment.contentType',
);

/** When, by whom, in what language and in what format a DocumentReference says that the report is that it points to. */
export const documentContentRules: RuleGroup<{ readonly set: ResourceSet }> = {
  rules: [date, language, author, format],
  *check({ set }) {
    for (const pointing of pointingsOf(set)) for (const check of checks) yield* check(pointing);
  },
};

const checks: readonly ((pointing: Pointing) => Iterable<Breach>)[] = [
  dateBreaches,
  languageBreaches,
  authorBreaches,
  formatBreaches,
];

function* dateBreaches(pointing: Pointing): Generator<Breach> {
  const { reference, report, attachment, content, target } = pointing;
  const [dated, issued] = [text(reference.resource, 'date'), reportDate(report)];
  if (compareTimes(dated, issued) === -1)
    yield breachOf(
      date,
      pointing,
      `${reference.location}.date`,
      `It is of ${dated}, the report of ${issued}`,
    );
  const [created, made] = [text(attachment, 'creation'), text(target.resource, 'timestamp')];
  if (compareTimes(created, made) === 0) return;
  const message = `The content was created ${created}, and the Bundle is of ${made}`;
  yield breachOf(date, pointing, `${content.location}.attachment.creation`, message);
}

function* languageBreaches(pointing: Pointing): Generator<Breach> {
  const [written, spoken] = [
    text(pointing.attachment, 'language'),
    text(pointing.report.resource, 'language'),
  ];
  if (written === undefined || spoken === undefined) return;
  if (written.split('-')[0]?.toLowerCase() === spoken.split('-')[0]?.toLowerCase()) return;
  const message = `The content is said to be in ${written}, the report is in ${spoken}`;
  yield breachOf(language, pointing, `${pointing.content.location}.attachment.language`, message);
}

function* authorBreaches(pointing: Pointing): Generator<Breach> {
  const { reference, report, composition, set } = pointing;
  const authors = [
    ...namesOf(
      report,
      ['performer', 'resultsInterpreter', 'author'].flatMap((name) => objects(report.resource, name)),
      set,
    ),
    ...(composition === undefined ? [] : namesOf(composition, objects(composition.resource, 'author'), set)),
  ];
  if (authors.length === 0) return;
  for (const { value, location } of located(rootOf(reference), 'author')) {
    const [name = ''] = namesOf(reference, [value], set);
    if (name === '' || authors.includes(name)) continue;
    yield breachOf(
      author,
      pointing,
      location,
      `${name} is not among the authors of the report, ${authors.join(', ')}`,
    );
  }
}

const fhirTypes = ['application/fhir+json', 'application/fhir+xml', 'application/json', 'application/xml'];

function* formatBreaches(pointing: Pointing): Generator<Breach> {
  const { attachment, content, target } = pointing;
  const contentType = text(attachment, 'contentType');
  if (contentType !== undefined && !fhirTypes.includes(mediaType(contentType))) {
    const message = `The content type is ${contentType}, and ${nameOf(target)} is FHIR`;
    yield breachOf(format, pointing, `${content.location}.attachment.contentType`, message);
  }
  const claimed = texts(object(target.resource, 'meta'), 'profile').map(unversioned);
  const stated = located(content, 'profile').filter(
    ({ value }) => text(value, 'valueCanonical') !== undefined,
  );
  if (claimed.length === 0 || stated.length === 0) return;
  if (stated.some(({ value }) => claimed.includes(unversioned(text(value, 'valueCanonical') ?? '')))) return;
  const names = stated.map(({ value }) => text(value, 'valueCanonical')).join(', ');
  const message = `The format is ${names}, and ${nameOf(target)} claims ${claimed.join(', ')}`;
  yield breachOf(format, pointing, stated[0]?.location ?? content.location, message);
}

const unversioned = (canonical: string): string => canonical.split('|')[0] ?? '';
