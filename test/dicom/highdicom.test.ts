import { readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { type Dataset, readObject } from '../../scripts/dicom/readObject.ts';
import { root } from '../../scripts/paths.ts';

const folder = path.join(root, 'test', 'fixtures', 'dicom', 'highdicom');
const files = readdirSync(folder).filter((name) => name.endsWith('.dcm'));
const read = (name: string) => readObject(path.join(folder, `${name}.dcm`));

/** Every item below a data set, itself first. */
function* items(dataset: Dataset): Generator<Dataset> {
  yield dataset;
  for (const value of Object.values(dataset)) {
    if (!Array.isArray(value)) continue;
    for (const item of value) if (typeof item === 'object' && item !== null) yield* items(item);
  }
}

const codeValue = (dataset: Dataset, keyword: string): unknown => {
  const [code] = (dataset[keyword] ?? []) as Dataset[];
  return code?.CodeValue;
};

/** The numbers of a structured report: code of the concept, value, UCUM unit. */
const numbers = (dataset: Dataset): unknown[] =>
  [...items(dataset)]
    .filter(({ ValueType }) => ValueType === 'NUM')
    .map((item) => {
      const [measured] = item.MeasuredValueSequence as Dataset[];
      return [
        codeValue(item, 'ConceptNameCodeSequence'),
        measured?.NumericValue,
        codeValue(measured ?? {}, 'MeasurementUnitsCodeSequence'),
      ];
    });

test('every object that another implementation wrote is read, and nothing is said of it', async () => {
  for (const name of files) {
    const { notes, privateElements, dataset } = await readObject(path.join(folder, name));
    expect({ name, notes }).toEqual({ name, notes: [] });
    expect(privateElements).toBe(name === 'private-elements.dcm' ? 3 : 0);
    expect(dataset.AccessionNumber).toBe('A2024-0815');
  }
  expect(files).toHaveLength(24);
});

test('an image is by its series, its place and its patient', async () => {
  const { sopClassUid, dataset } = await read('ct-2');
  expect(sopClassUid).toBe('1.2.840.10008.5.1.4.1.1.2');
  expect(String(dataset.PatientName)).toBe('Muster^Ève');
  expect(dataset).toMatchObject({
    Modality: 'CT',
    StudyDate: '20240115',
    TimezoneOffsetFromUTC: '+0100',
    InstanceNumber: 2,
    ImagePositionPatient: [-8, -8, 10],
    PixelSpacing: [1, 1],
    PatientBirthDate: '19600229',
  });
});

test.each([
  ['name-latin-1', 'Buc^Jérôme'],
  ['name-cyrillic', 'Люкceмбypг'],
  ['name-utf-8', 'Wang^XiaoDong=王^小東'],
  ['name-gb18030', 'Wang^XiaoDong=王^小东'],
  ['name-japanese', 'Yamada^Tarou=山田^太郎=やまだ^たろう'],
  ['name-japanese-kana', 'ﾔﾏﾀﾞ^ﾀﾛｳ=山田^太郎=やまだ^たろう'],
  ['name-korean', 'Hong^Gildong=洪^吉洞=홍^길동'],
])('the person name of %s keeps its groups', async (name, expected) => {
  const { dataset } = await read(name);
  const [Alphabetic, Ideographic, Phonetic] = expected.split('=');
  expect(dataset.PatientName).toMatchObject([
    { Alphabetic, ...(Ideographic && { Ideographic }), ...(Phonetic && { Phonetic }) },
  ]);
});

test.each([
  ['encoded-implicit', '1.2.840.10008.1.2'],
  ['encoded-big-endian', '1.2.840.10008.1.2.2'],
  ['encoded-deflated', '1.2.840.10008.1.2.1.99'],
  ['encoded-rle', '1.2.840.10008.1.2.5'],
])('%s says the same as the plain image', async (name, transferSyntax) => {
  const [object, plain] = [await read(name), await read('name-latin-1')];
  expect(object.transferSyntaxUid).toBe(transferSyntax);
  expect({ ...object.dataset, SOPInstanceUID: '' }).toEqual({ ...plain.dataset, SOPInstanceUID: '' });
});

test('private elements are not read', async () => {
  expect(JSON.stringify(await read('private-elements'))).not.toMatch(/secret|not the patient/);
});

test('a segmentation has its segments with tracking identifiers, and frames that refer to images', async () => {
  const { dataset } = await read('segmentation');
  const segments = dataset.SegmentSequence as Dataset[];
  expect(
    segments.map(({ SegmentNumber, SegmentLabel, TrackingID }) => [SegmentNumber, SegmentLabel, TrackingID]),
  ).toEqual([
    [1, 'Nodule', 'segment 1'],
    [2, 'Lung', 'segment 2'],
  ]);
  expect(dataset.PerFrameFunctionalGroupsSequence).toHaveLength(4);
  expect(dataset.NumberOfFrames).toBe(4);
});

test('a key object selection has its title, its description and its images', async () => {
  const { dataset } = await read('key-objects');
  expect(codeValue(dataset, 'ConceptNameCodeSequence')).toBe('113002');
  const content = dataset.ContentSequence as Dataset[];
  expect(content.map(({ ValueType }) => ValueType)).toEqual([
    'CODE',
    'PNAME',
    'TEXT',
    'TEXT',
    'IMAGE',
    'IMAGE',
  ]);
  expect(JSON.stringify(content)).toContain('Nodule in the right upper lobe, for the referring physician.');
});

test('a presentation state has its label, its window and its graphics', async () => {
  const { dataset } = await read('presentation-state');
  expect(dataset).toMatchObject({ ContentLabel: 'LUNG', SoftcopyVOILUTSequence: [{ WindowWidth: 1500 }] });
  const [annotation] = dataset.GraphicAnnotationSequence as Dataset[];
  expect(annotation?.GraphicObjectSequence).toMatchObject([
    { GraphicData: [4, 4, 9, 4, 9, 9, 4, 9, 4, 4], TrackingID: 'nodule 1' },
  ]);
});

test.each([
  [
    'measurements-2d',
    'SCOORD',
    [
      ['103339001', 7.07, 'mm'],
      ['103340004', 5, 'mm'],
      ['42798000', 25, 'mm2'],
      ['112031', -102.5, "[hnsf'U]"],
      ['81827009', 6, 'mm'],
    ],
  ],
  [
    'measurements-3d',
    'SCOORD3D',
    [
      ['118565006', 251.3, 'mm3'],
      ['112031', -98, "[hnsf'U]"],
      ['42798000', 25, 'mm2'],
    ],
  ],
  [
    'measurements-of-segments',
    'IMAGE',
    [
      ['118565006', 250, 'mm3'],
      ['42798000', 0.48, 'cm2'],
    ],
  ],
])('%s has its measurements with units, and regions by %s', async (name, valueType, expected) => {
  const { dataset } = await read(name);
  expect(numbers(dataset)).toEqual(expected);
  const regions = [...items(dataset)].filter(
    (item) => item.ValueType === valueType && !/Source/.test(JSON.stringify(item.ConceptNameCodeSequence)),
  );
  expect(regions).toHaveLength(2);
});

test.each([
  ['dose-ct', '1.2.840.10008.5.1.4.1.1.88.67', ['113813', 253.35, 'mGy.cm']],
  ['dose-xray', '1.2.840.10008.5.1.4.1.1.88.67', ['113722', 0.00042, 'Gy.m2']],
  ['dose-radiopharmaceutical', '1.2.840.10008.5.1.4.1.1.88.68', ['113507', 214.5, 'MBq']],
])('%s has its total', async (name, sopClass, expected) => {
  const { sopClassUid, dataset } = await read(name);
  expect(sopClassUid).toBe(sopClass);
  expect(numbers(dataset)).toContainEqual(expected);
});
