import dcmjs from 'dcmjs';
import { deviceRules } from './device.ts';
import { doseRules } from './doseRules.ts';
import { keyObjectRules } from './keyObject.ts';
import { findingRules, measurementRules } from './measurementRules.ts';
import { orderRules } from './order.ts';
import { patientRules } from './patient.ts';
import { placeRules } from './place.ts';
import { annotationRules } from './presentationState.ts';
import type { Rule } from './rule.ts';
import { segmentRules } from './segmentation.ts';
import { instanceRules, seriesRules, studyRules } from './study.ts';

type Row = Pick<Rule<never>, 'from' | 'to' | 'how'>;

const parts: readonly (readonly [title: string, profile: string, rules: readonly Row[]])[] = [
  ['Patient', 'PatientEuImaging', patientRules],
  ['Order', 'ServiceRequestOrderEuImaging', orderRules],
  ['Device', 'DeviceEuImaging', deviceRules],
  ['Study', 'ImagingStudyEuImaging', [...studyRules, ...seriesRules, ...instanceRules]],
  ['Key images, from key object selections', 'ImagingSelectionKeyImageEuImaging', keyObjectRules],
  ['Segments, from segmentations', 'ImagingSelectionSegmentEuImaging', segmentRules],
  ['Annotations, from presentation states', 'ImagingSelectionRegion2DEuImaging', annotationRules],
  ['Places of measurements, from structured reports', 'ImagingSelectionEuImaging', placeRules],
  ['Measurements, from structured reports', 'ObservationMeasurementEuImaging', measurementRules],
  ['Findings and evaluations, from structured reports', 'ObservationFindingEuImaging', findingRules],
  ['Radiation dose, from dose reports', 'ObservationRadiationDoseEuImaging', doseRules],
];

const intro = `\`eu-imaging from-dicom\` makes resources of this guide out of DICOM objects. The tables below are the rules by which it does, as the program
itself has them: this page is written from its code, and a test fails where they differ. What a rule says is all that is done. What has no
row is not carried over; of reports, key objects, segmentations and presentation states the program says what it leaves out, and it says what it
guesses.

- An attribute is named by its keyword and tag (DICOM PS3.6), a content item of a structured report by its template and its concept's code.
- Every resource is valid against the profile that its table names. Its id is made of the UIDs of its objects, so that the same objects
  give the same resources, and a transaction that is sent twice changes nothing.
- A reference to a person is by name alone: DICOM seldom says who it is beyond that.
- A code of SNOMED CT or LOINC keeps the sender's meaning as text, and no display; a code of a private scheme is its text alone.
`;

/** The page of the guide that tells how DICOM objects become resources. */
export const rulesPage = (): string =>
  `${intro}\n${parts.map(([title, profile, rules]) => `### ${title}\n\n[${profile}](StructureDefinition-${profile}.html)\n\n${table(rules)}`).join('\n')}`;

const table = (rules: readonly Row[]): string =>
  [
    '| Element | From | Rule |',
    '| --- | --- | --- |',
    ...rules.map(({ from, to, how }) => `| ${to} | ${from.map(named).join('<br/>')} | ${written(how)} |`),
  ]
    .join('\n')
    .concat('\n');

/** A keyword with its tag; anything else as it is. */
const named = (from: string): string => {
  const tag = dcmjs.data.DicomMetaDictionary.nameMap[from]?.tag;
  return escaped(tag === undefined ? from : `${from} ${tag}`);
};

const escaped = (text: string): string => text.replaceAll('|', '\\|').replaceAll('<', '&lt;');

/** A sentence, with options of the program as code: two hyphens would be printed as a dash. */
const written = (text: string): string => escaped(text).replace(/--[a-z]+/g, '`$&`');
