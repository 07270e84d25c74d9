import { expect, inject, test } from 'vitest';
import type { FoundObject } from '../../scripts/dicom/findObjects.ts';
import type { Dataset } from '../../scripts/dicom/readObject.ts';
import { askValidator } from '../../scripts/validator/httpValidator.ts';
import { findings } from '../../scripts/validator/issues.ts';
import { code, coded, content, dosed, each, image, measured, num, object } from './content.ts';
import { converted, ofType } from './conversions.ts';

/** What becomes of objects; every resource is valid. */
async function made(...objects: readonly FoundObject[]) {
  const { resources, issues } = await converted(each(objects), {});
  for (const resource of resources) {
    const request = { bytes: Buffer.from(JSON.stringify(resource)), format: 'json' } as const;
    const { issues: found } = findings(await askValidator(inject('validator'), request));
    expect(found.filter(({ severity }) => ['error', 'fatal'].includes(severity))).toEqual([]);
  }
  return {
    resources,
    issues,
    observations: ofType(resources, 'Observation'),
    said: issues.map(({ message }) => message),
  };
}

const length = code('121206', 'Distance');

test('a number without a value says why, and an evaluation in words keeps them', async () => {
  const { observations } = await made(
    measured('2.25.30', [
      content('NUM', length, {
        MeasuredValueSequence: [],
        NumericValueQualifierCodeSequence: code('114006', 'Measurement failure'),
      }),
      content('NUM', length),
      content('TEXT', code('111291', 'Nodule margin'), { TextValue: 'Not sharp.' }),
    ]),
  );
  expect(
    observations.map(({ dataAbsentReason, valueString }) => [
      (dataAbsentReason as { coding: { code: string }[] })?.coding[0]?.code,
      valueString,
    ]),
  ).toEqual([
    ['error', undefined],
    ['unknown', undefined],
    [undefined, 'Not sharp.'],
  ]);
});

test('a number that has a method and a derivation says both; without, its algorithm', async () => {
  const derived = coded(code('121401', 'Derivation'), code('373098007', 'Mean', 'SCT'));
  const by = coded(code('370129005', 'Measurement Method', 'SCT'), code('126411', 'Maximum 3D Diameter'));
  const { observations } = await made(
    measured('2.25.30', [
      num(length, 1, 'mm', [derived, by]),
      num(length, 2, 'mm', [derived]),
      num(length, 3, 'mm'),
      content('TEXT', code('111001', 'Algorithm Name'), {
        TextValue: 'Finder',
        RelationshipType: 'HAS CONCEPT MOD',
      }),
      content('TEXT', code('111003', 'Algorithm Version'), {
        TextValue: '1.2',
        RelationshipType: 'HAS CONCEPT MOD',
      }),
    ]),
  );
  expect(observations.map(({ method }) => (method as { text: string }).text)).toEqual([
    'Maximum 3D Diameter, Mean',
    'Mean',
    'Finder 1.2',
  ]);
});

const onImage = (uid: string): Dataset[] => [
  content('IMAGE', [], {
    ReferencedSOPSequence: [
      { ReferencedSOPClassUID: '1.2.840.10008.5.1.4.1.1.2', ReferencedSOPInstanceUID: uid },
    ],
  }),
];
const region = (GraphicType: string, GraphicData: readonly number[], more: Dataset = {}): Dataset =>
  content(
    'SCOORD',
    code('111030', 'Image Region'),
    { GraphicType, GraphicData, ...more },
    onImage('2.25.11'),
  );

test('a region below a number is of that number alone, and an image that is measured on is selected', async () => {
  const source = {
    ...onImage('2.25.11')[0],
    ConceptNameCodeSequence: code('121112', 'Source of Measurement'),
  };
  const { observations, resources } = await made(
    image('2.25.11'),
    measured('2.25.30', [
      num(length, 1, 'mm', [region('POLYLINE', [1, 1, 2, 2])]),
      num(length, 2, 'mm', [source]),
      num(length, 3, 'mm'),
    ]),
  );
  const selections = new Map(
    ofType(resources, 'ImagingSelection').map((one) => [
      `ImagingSelection/${one.id}`,
      one.meta.profile[0]?.split('/').at(-1),
    ]),
  );
  expect(
    observations.map(({ derivedFrom }) =>
      (derivedFrom as { reference: string }[]).map(({ reference }) => selections.get(reference)),
    ),
  ).toEqual([
    ['ImagingSelectionRegion2DEuImaging', 'SrInstanceImagingSelectionEuImaging'],
    ['ImagingSelectionImageEuImaging', 'SrInstanceImagingSelectionEuImaging'],
    ['SrInstanceImagingSelectionEuImaging'],
  ]);
});

test.each([
  ['an odd number of coordinates', region('POLYLINE', [1, 1, 2]), /are not those of such a region/],
  ['a circle of three points', region('CIRCLE', [1, 1, 2, 2, 3, 3]), /are not those of such a region/],
  ['no coordinates', region('POINT', []), /are not those of such a region/],
  ['coordinates outside', region('POINT', [-1, 2]), /outside of the image/],
  ['a type that JavaScript has', region('constructor', [1, 1]), /no such region/],
  [
    'coordinates in all tiles',
    region('POINT', [1, 1], { PixelOriginInterpretation: 'VOLUME' }),
    /in all tiles/,
  ],
])('a region with %s is left out, and said', async (_, item, sentence) => {
  const { resources, said } = await made(image('2.25.11'), measured('2.25.30', [num(length, 1, 'mm'), item]));
  expect(JSON.stringify(resources)).not.toContain('imageRegion2D');
  expect(said.filter((message) => sentence.test(message))).toHaveLength(1);
});

test('a unit that is none of UCUM is left out and said, and one of a private scheme is no concept of ours', async () => {
  const { observations, said } = await made(
    measured('2.25.30', [
      num(length, 1, 'constructor'),
      num(code('1', 'Own', 'constructor'), 2, 'mm'),
      coded(code('121071', 'Own', '99ABC'), code('1', 'x', '99ABC')),
    ]),
  );
  expect(observations.map(({ code: of }) => (of as { text: string }).text)).toEqual(['Own', 'Own']);
  expect(said.join(' ')).toContain('Distance 1 constructor (UCUM)');
});

const uid = (value: string) => content('UIDREF', code('113769', 'Irradiation Event UID'), { UID: value });
const plane = (value: string, meaning: string) =>
  coded(code('113764', 'Acquisition Plane'), code(value, meaning), { RelationshipType: 'HAS CONCEPT MOD' });
const accumulated = (...children: readonly Dataset[]) =>
  content('CONTAINER', code('113702', 'Accumulated X-Ray Dose Data'), {}, children);
const event = (...children: readonly Dataset[]) =>
  content('CONTAINER', code('113706', 'Irradiation Event X-Ray Data'), {}, children);
const total = code('113722', 'Dose Area Product Total');

test('the accumulated dose of a plane has the events of that plane, and is named by it', async () => {
  const [a, b] = [plane('113620', 'Plane A'), plane('113621', 'Plane B')];
  const { observations } = await made(
    dosed('2.25.40', [
      accumulated(a, num(total, 1, 'Gy.m2')),
      accumulated(b, num(total, 2, 'Gy.m2')),
      event(a, uid('2.25.51')),
      event(b, uid('2.25.52')),
    ]),
  );
  expect(
    observations.map(({ valueString, identifier }) => [
      valueString,
      identifier?.slice(1).map(({ value }) => value),
    ]),
  ).toEqual([
    ['Accumulated dose, Plane A: Dose Area Product Total 1 Gy.m2.', ['urn:oid:2.25.51']],
    ['Accumulated dose, Plane B: Dose Area Product Total 2 Gy.m2.', ['urn:oid:2.25.52']],
  ]);
});

test('the glandular doses of two breasts are two Observations that say the side', async () => {
  const side = (meaning: string, value: string) => [
    coded(code('272741003', 'Laterality', 'SCT'), code(value, meaning, 'SCT')),
  ];
  const glandular = code('111637', 'Accumulated Average Glandular Dose');
  const { observations } = await made(
    dosed('2.25.40', [
      accumulated(
        num(glandular, 1.2, 'mGy', side('Left', '7771000')),
        num(glandular, 1.4, 'mGy', side('Right', '24028007')),
      ),
    ]),
  );
  expect(
    observations.map(({ bodySite, component }) => [
      (bodySite as { text: string }).text,
      (component as { valueQuantity: { value: number } }[]).map(({ valueQuantity }) => valueQuantity.value),
    ]),
  ).toEqual([
    ['Left', [1.2]],
    ['Right', [1.4]],
  ]);
});

test('units of dose as old equipment writes them are those of UCUM, and what has no place is named', async () => {
  const { observations, said } = await made(
    dosed('2.25.40', [
      accumulated(
        num(total, 1, 'Gym2'),
        num(code('113813', 'CT Dose Length Product Total'), 41, 'mGycm'),
        num(code('constructor', 'Odd'), 1, 'mGy'),
      ),
    ]),
  );
  expect(observations[0]?.valueString).toBe(
    'Accumulated dose: Dose Area Product Total 1 Gy.m2, CT Dose Length Product Total 41 mGy.cm.',
  );
  expect(said.join(' ')).toContain('the guide has no place for: Odd.');
});

test('a complete report that is preliminary is preliminary', async () => {
  const { path, object: whole } = measured('2.25.30', [num(length, 1, 'mm')]);
  const { observations } = await made({
    path,
    object: { ...whole, dataset: { ...whole.dataset, PreliminaryFlag: 'PRELIMINARY' } },
  });
  expect(observations.map(({ status }) => status)).toEqual(['preliminary']);
});

test('raw data is an instance, and no report', async () => {
  const { resources, issues } = await made(object('2.25.60', '1.2.840.10008.5.1.4.1.1.66', {}));
  expect(resources.map(({ resourceType }) => resourceType)).toEqual(['Patient', 'ImagingStudy']);
  expect(issues).toEqual([]);
});
