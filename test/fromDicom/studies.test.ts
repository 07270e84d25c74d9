import { expect, test } from 'vitest';
import type { FoundObject } from '../../scripts/dicom/findObjects.ts';
import type { Dataset } from '../../scripts/dicom/readObject.ts';
import { code, each, image, measured, num } from './content.ts';
import { converted, ofType } from './conversions.ts';

const made = (objects: readonly FoundObject[]) => converted(each(objects), {});

test('in whatever order objects come, the same one speaks for its study and series, and the same is said', async () => {
  const objects = [
    image('2.25.13', { InstanceNumber: 3, PatientName: 'Third^Third', SeriesDescription: 'third' }),
    measured('2.25.30', [num(code('121206', 'Distance'), 1, 'mm')]),
    image('2.25.11', { InstanceNumber: 1, PatientName: 'First^First', SeriesDescription: 'first' }),
    image('2.25.12', { InstanceNumber: 2, PatientName: 'Second^Second', SeriesDescription: 'second' }),
  ];
  const [once, again] = [await made(objects), await made(objects.toReversed())];
  expect(JSON.stringify(again)).toBe(JSON.stringify(once));
  expect(JSON.stringify(ofType(once.resources, 'Patient'))).toContain('First');
  expect(JSON.stringify(ofType(once.resources, 'ImagingStudy'))).toContain('"description":"first"');
  const told = once.issues.filter(({ id }) => id === 'from-dicom-inconsistent');
  expect(told).toHaveLength(1);
  expect(told[0]?.message).toContain('"First^First" in 1, "Second^Second" in 1, "Third^Third" in 1');
});

test('an object in two folders is there once, and one in two series is a warning', async () => {
  const { resources, issues } = await made([
    image('2.25.11'),
    image('2.25.12'),
    image('2.25.11'),
    image('2.25.12'),
    image('2.25.11', {}, '2.25.90'),
  ]);
  expect(ofType(resources, 'ImagingStudy')[0]).toMatchObject({ numberOfSeries: 1, numberOfInstances: 2 });
  expect(issues.map(({ severity, id, message }) => [severity, id, message])).toEqual([
    [
      'information',
      'from-dicom-duplicate',
      'Objects were read already, and are left out the second time: 2.25.11.dcm, 2.25.12.dcm.',
    ],
    [
      'warning',
      'from-dicom-inconsistent',
      'The object 2.25.11 is in series 2.25.10 of study 2.25.2, too: it is left out of series 2.25.90 of study 2.25.2, see where it belongs.',
    ],
  ]);
});

test('a patient whom two studies tell of differently is a warning', async () => {
  const { resources, issues } = await made([
    image('2.25.11', { PatientName: 'One^A' }),
    image('2.25.12', { StudyInstanceUID: '2.25.3', PatientName: 'Two^B' }, '2.25.90'),
  ]);
  expect(ofType(resources, 'Patient')).toHaveLength(1);
  expect(issues.map(({ id, location }) => [id, location])).toEqual([['from-dicom-inconsistent', '2.25.3']]);
});

test('numbers without an issuer are of the study alone, so that two hospitals are not taken for one', async () => {
  const numbers = { IssuerOfPatientID: undefined, AccessionNumber: '1' };
  const objects = [
    image('2.25.11', numbers),
    image('2.25.12', { ...numbers, StudyInstanceUID: '2.25.3' }, '2.25.90'),
  ];
  const { resources } = await made(objects);
  expect(ofType(resources, 'Patient')).toHaveLength(2);
  expect(ofType(resources, 'ServiceRequest')).toHaveLength(2);
  const named = await converted(each(objects), { system: 'urn:oid:2.25.7' });
  expect(ofType(named.resources, 'Patient')).toHaveLength(1);
  expect(ofType(named.resources, 'ServiceRequest')).toHaveLength(1);
});

const guesses: readonly (readonly [string, Dataset, string])[] = [
  ['a modality that is missing', { Modality: undefined }, 'OT is taken'],
  ['a modality that is none', { Modality: 'toString' }, 'OT is taken'],
  [
    'an issuer of the patient ID that nobody names',
    { IssuerOfPatientID: undefined },
    'who issued the patient ID',
  ],
  [
    'an issuer of the accession number that nobody names',
    { AccessionNumber: '9' },
    'who issued the accession number',
  ],
  ['a patient without ID', { PatientID: undefined }, 'The patient has no ID'],
  ['a date that is none', { StudyDate: '20240231' }, 'StudyDate is no date'],
];
test.each(guesses)('%s is said', async (_, dataset, sentence) => {
  const { issues } = await made([image('2.25.11', dataset)]);
  expect(issues).toHaveLength(1);
  expect(issues[0]?.message).toContain(sentence);
});

test('accession numbers of all series are orders', async () => {
  const request = (value: string): Dataset => ({
    RequestAttributesSequence: [
      { AccessionNumber: value, IssuerOfAccessionNumberSequence: [{ LocalNamespaceEntityID: 'RIS' }] },
    ],
  });
  const { resources } = await made([
    image('2.25.11', request('1')),
    image('2.25.12', request('2'), '2.25.90'),
  ]);
  expect(ofType(resources, 'ServiceRequest').map(({ identifier }) => identifier?.[0]?.value)).toEqual([
    '1',
    '2',
  ]);
});
