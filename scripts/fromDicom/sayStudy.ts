import type { Dataset } from '../dicom/readObject.ts';
import { items, text } from './attributes.ts';
import type { ConversionNotes } from './conversionNotes.ts';
import type { ConversionOptions } from './source.ts';
import { modalityOf } from './study.ts';
import { type IndexedStudy, seriesOf } from './studyIndex.ts';
import { dateOf } from './when.ts';

/** Says what of a study, its patient and its series is lost or guessed. */
export function sayStudy(
  study: IndexedStudy,
  zone: string | undefined,
  options: ConversionOptions,
  notes: ConversionNotes,
): void {
  const { uid, dataset } = study;
  const say = (kind: 'lost' | 'guessed', message: string, example?: string) =>
    notes.say('information', `from-dicom-${kind}`, uid, message, example);
  if (zone === undefined && text(dataset, 'StudyTime') !== undefined)
    say(
      'lost',
      'Times have no zone (0008,0201), and FHIR has no time without: dates are kept. Name the zone by --zone.',
    );
  for (const keyword of ['StudyDate', 'PatientBirthDate']) {
    const date = text(dataset, keyword);
    if (date !== undefined && dateOf(date) === undefined)
      say('lost', `${keyword} is no date of year, month and day: ${JSON.stringify(date.slice(0, 70))}.`);
  }
  if (text(dataset, 'PatientID') === undefined)
    say('guessed', 'The patient has no ID (0010,0020): one is made for this study alone.');
  else if (options.system === undefined && !isIssued(dataset, 'IssuerOfPatientID'))
    say('guessed', nobodys('the patient ID (0010,0020)', '(0010,0021)'));
  if (
    text(dataset, 'AccessionNumber') !== undefined &&
    options.system === undefined &&
    !isIssued(dataset, 'IssuerOfAccessionNumber')
  )
    say('guessed', nobodys('the accession number (0008,0050)', '(0008,0051)'));
  for (const series of seriesOf(study))
    if (modalityOf(series.dataset) === undefined)
      say(
        'guessed',
        'The modality (0008,0060) is missing, or none of DICOM, and OT is taken, in series',
        series.uid,
      );
}

const isIssued = (dataset: Dataset, keyword: string): boolean =>
  text(dataset, keyword) !== undefined ||
  [`${keyword}Sequence`, `${keyword}QualifiersSequence`].some((each) => items(dataset, each).length > 0);

const nobodys = (what: string, issuer: string): string =>
  `Nobody says who issued ${what}: its system stands for nobody known, and what two hospitals number alike is taken for one. Name the system by --system, or have the issuer ${issuer} sent.`;
