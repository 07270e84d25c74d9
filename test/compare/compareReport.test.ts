import { beforeAll, describe, expect, test } from 'vitest';
import { compareReport } from '../../scripts/compare/compareReport.ts';
import { isSameQuantity } from '../../scripts/compare/quantity.ts';
import type { JsonObject } from '../../scripts/coverage/node.ts';
import { setOf } from '../../scripts/dicomweb/readSet.ts';
import type { MadeResource } from '../../scripts/fromDicom/resource.ts';
import { ResourceSet } from '../../scripts/rules/resourceSet.ts';
import { converted, objectsOf, studyOf } from '../fromDicom/conversions.ts';
import { examples } from '../orthanc/reports.ts';

const documents = examples('', 'Bundle');
const documentOf = (story: string): JsonObject =>
  documents.find(({ id }) => id === `${story}-document`) as JsonObject;

const stories = [
  'ai-nodule',
  'angiography',
  'chest-ct',
  'knee-mr',
  'mammography',
  'obstetric-ultrasound',
  'overread',
  'pet-ct',
  'stress-echo',
  'no-endpoint',
];
const made = new Map<string, readonly MadeResource[]>();

beforeAll(async () => {
  for (const story of stories) made.set(story, (await converted(objectsOf(studyOf(story)), {})).resources);
});

/** Compares a document, after its JSON was edited, with the objects of its story. */
function compare(story: string, edit: (json: string) => string = (json) => json, objects = story) {
  const json = JSON.stringify(documentOf(story));
  const edited = edit(json);
  const { issues, studies } = compareReport(
    new ResourceSet(setOf(JSON.parse(edited))),
    made.get(objects) ?? [],
  );
  return {
    issues,
    studies,
    isEdited: edited !== json,
    ids: issues.filter(({ severity }) => severity !== 'information').map(({ id }) => id),
  };
}

test.each(stories)('the document of %s agrees with the objects that were written from it', (story) => {
  const { ids, studies } = compare(story);
  expect(studies).toBe(1);
  expect(ids).toEqual([]);
});

const uid = '2.25.240132105380051627550903599388519795292';

test.each([
  ['another patient ID', 'chest-ct', '"P-004711"', '"P-004712"', ['compare-patient-id']],
  ['another family name', 'chest-ct', '"family":"Novotná"', '"family":"Novotny"', ['compare-patient-name']],
  ['another date of birth', 'chest-ct', '"1958-04-12"', '"1985-04-12"', ['compare-patient-birth-date']],
  ['the other sex', 'chest-ct', '"gender":"female"', '"gender":"male"', ['compare-patient-sex']],
  ['another accession number', 'chest-ct', 'CT26031600417', 'CT26031600471', ['compare-accession']],
  ['another day', 'knee-mr', /"started":"\d{4}-/g, '"started":"2020-', ['compare-date']],
  [
    'another number of instances',
    'chest-ct',
    '"numberOfInstances":96',
    '"numberOfInstances":95',
    ['compare-count'],
  ],
  ['another number of series', 'chest-ct', '"numberOfSeries":5', '"numberOfSeries":6', ['compare-count']],
  ['another number of frames', 'chest-ct', '"valueInteger":312', '"valueInteger":311', ['compare-frames']],
  ['another series number', 'chest-ct', '"number":990', '"number":991', ['compare-series-number']],
  [
    'a frame beyond the last',
    'chest-ct',
    '"subset":["148"]',
    '"subset":["313"]',
    ['compare-frames', 'compare-frames', 'compare-frames', 'compare-key-images'],
  ],
  [
    'a key image on another frame than in the key object',
    'chest-ct',
    '"subset":["148"]',
    '"subset":["149"]',
    ['compare-key-images'],
  ],
  [
    'a SOP class of another kind',
    'mammography',
    `"uid":"${uid}.3.1.1.1","sopClass":{"code":"urn:oid:1.2.840.10008.5.1.4.1.1.1.2"`,
    `"uid":"${uid}.3.1.1.1","sopClass":{"code":"urn:oid:1.2.840.10008.5.1.4.1.1.1.1"`,
    ['compare-sop-class'],
  ],
  [
    'a measurement of the structured report with another value',
    'obstetric-ultrasound',
    '"value":48,',
    '"value":84,',
    ['compare-measurement'],
  ],
  [
    'a measurement in another unit, converted wrongly',
    'obstetric-ultrasound',
    '"value":48,"code":"mm"',
    '"value":48,"code":"cm"',
    ['compare-measurement'],
  ],
  [
    'a dose length product with a slip of the decimal',
    'chest-ct',
    '"value":41,',
    '"value":410,',
    ['compare-dose'],
  ],
  [
    'a dose area product in another unit',
    'angiography',
    '"value":58.2,"code":"Gy.cm2"',
    '"value":58.2,"code":"cGy.cm2"',
    ['compare-dose'],
  ],
  [
    'a segment that the segmentation does not have',
    'pet-ct',
    '"subset":["1"]',
    '"subset":["7"]',
    ['compare-segment'],
  ],
  [
    'a content item that the structured report does not have',
    'obstetric-ultrasound',
    `"subset":["${uid}.5.9.2"]`,
    `"subset":["${uid}.5.9.99"]`,
    ['compare-content-item'],
  ],
  [
    'a tracking UID of another lesion',
    'ai-nodule',
    `urn:oid:${uid}.11.9.100`,
    `urn:oid:${uid}.11.9.101`,
    ['compare-tracking'],
  ],
  [
    'a body site on the other side',
    'ai-nodule',
    '"code":"41224006"',
    '"code":"42400003"',
    ['compare-body-site'],
  ],
  [
    'a modality of another study',
    'knee-mr',
    '"modality":[{"coding":[{"code":"MR"',
    '"modality":[{"coding":[{"code":"CT"',
    ['compare-modality'],
  ],
] as const)('%s is found', (_, story, from, to, expected) => {
  const { ids, isEdited, issues } = compare(story, (json) => json.replaceAll(from, to));
  expect(isEdited).toBe(true);
  expect(new Set(ids)).toEqual(new Set(expected));
  for (const { message, severity } of issues)
    if (severity === 'error') expect(message).toMatch(/ in the report and .* in the DICOM objects\.$/);
});

test('an instance and a series that are not among the objects are found', () => {
  const { ids } = compare('mammography', (json) => json.replaceAll(`"${uid}.3.1.2.1"`, `"${uid}.3.1.2.7"`));
  expect(new Set(ids)).toContain('compare-instance');
  const series = compare('mammography', (json) => json.replaceAll(`"${uid}.3.1.1"`, `"${uid}.3.1.9"`));
  expect(series.ids).toContain('compare-series');
});

test('a report of other studies than the objects is one finding', () => {
  expect(compare('knee-mr', undefined, 'mammography').ids).toEqual(['compare-no-study']);
});

test('a prior that is elsewhere is said not to be compared, and is no difference', () => {
  expect(compare('chest-ct').issues.map(({ id }) => id)).toEqual(['compare-study-not-here']);
});

test('a report without its patient says that the patient was not compared', () => {
  const { ids } = compare('knee-mr', (json) => {
    const bundle = JSON.parse(json);
    bundle.entry = bundle.entry.filter(
      ({ resource }: { resource: JsonObject }) => resource.resourceType !== 'Patient',
    );
    return JSON.stringify(bundle);
  });
  expect(ids).toEqual(['compare-patient-missing']);
});

describe('quantities', () => {
  test.each([
    [6.4, 'mm', 6.38, 'mm', true],
    [6.4, 'mm', 0.64, 'cm', true],
    [6.4, 'mm', 6.46, 'mm', false],
    [21, 'mm', 2.1, 'cm', true],
    [21, 'mm', 21.4, 'mm', true],
    [21, 'mm', 21.6, 'mm', false],
    [58.2, 'Gy.cm2', 5820, 'cGy.cm2', true],
    [58.2, 'Gy.cm2', 0.00582, 'Gy.m2', true],
    [58.2, 'Gy.cm2', 58.2, 'mGy', false],
    [0, 'mm', 0, 'mm', true],
  ])(
    '%d %s of a report and %d %s of an object are the same: %s',
    (value, unit, other, otherUnit, expected) => {
      expect(isSameQuantity({ value, unit }, { value: other, unit: otherUnit })).toBe(expected);
    },
  );
});
