import { describe, expect, inject, test } from 'vitest';
import { findObjects } from '../../scripts/dicom/findObjects.ts';
import { toBundle } from '../../scripts/fromDicom/toBundle.ts';
import { checkReport } from '../../scripts/rules/checkReport.ts';
import { askValidator } from '../../scripts/validator/httpValidator.ts';
import { findings } from '../../scripts/validator/issues.ts';
import { converted, foreign, highdicom, objectsOf, ofType, story, studyOf } from './conversions.ts';

/** Errors of the HL7 validator. */
async function errorsOf(resource: object): Promise<string[]> {
  const request = { bytes: Buffer.from(JSON.stringify(resource)), format: 'json' } as const;
  const { issues } = findings(await askValidator(inject('validator'), request));
  return issues
    .filter(({ severity }) => severity === 'error' || severity === 'fatal')
    .map(({ id, location, message }) => `${id} ${location} ${message}`);
}

describe.each(story.studies().map((study) => ({ id: study.id, study })))(
  'the objects of $id',
  ({ study }) => {
    test('become resources and a transaction that the HL7 validator and the rules accept', async () => {
      const { resources, issues } = await converted(objectsOf(study));
      expect(issues.filter(({ severity }) => severity !== 'information')).toEqual([]);
      for (const each of resources)
        expect(await errorsOf(each), `${each.resourceType}/${each.id}`).toEqual([]);
      const bundle = toBundle(resources);
      expect(await errorsOf(bundle)).toEqual([]);
      expect(checkReport(bundle).filter(({ severity }) => severity === 'error')).toEqual([]);
    });
  },
);

test('the objects of another implementation become resources that the HL7 validator accepts', async () => {
  const { resources } = await converted(findObjects([highdicom]));
  expect(resources.length).toBeGreaterThan(40);
  for (const each of resources) expect(await errorsOf(each), `${each.resourceType}/${each.id}`).toEqual([]);
  expect(await errorsOf(toBundle(resources))).toEqual([]);
});

test('a resource that breaks its profile is seen by the check above', async () => {
  const { resources } = await converted(objectsOf(studyOf('chest-xray-pdf')));
  const [study] = ofType(resources, 'ImagingStudy');
  expect(await errorsOf({ ...study, identifier: [] })).not.toEqual([]);
});

test('the same objects give the same bytes, in whatever order they are read', async () => {
  const study = studyOf('ai-nodule');
  const once = await converted(objectsOf(study));
  const again = await converted(objectsOf(study));
  expect(JSON.stringify(again)).toBe(JSON.stringify(once));
  const files = await Array.fromAsync(objectsOf(study));
  const backwards = await converted(
    (async function* () {
      yield* files.toReversed();
    })(),
  );
  expect(JSON.stringify(backwards.resources)).toBe(JSON.stringify(once.resources));
});

test('a transaction creates each resource only if none is there with its identifier, and its references lead to its entries', async () => {
  const { resources } = await converted(objectsOf(studyOf('mammography')));
  const { entry } = toBundle(resources);
  const urls = new Set(entry.map(({ fullUrl }) => fullUrl));
  expect(urls.size).toBe(resources.length);
  for (const { request } of entry) expect(request.ifNoneExist).toMatch(/^identifier=.+%7C.+/);
  expect(new Set(entry.map(({ request }) => request.ifNoneExist)).size).toBe(resources.length);
  const references = [...JSON.stringify(entry).matchAll(/"reference":"([^"]+)"/g)].map(
    ([, reference]) => reference ?? '',
  );
  expect(references.length).toBeGreaterThan(20);
  expect(references.filter((each) => !urls.has(each))).toEqual([]);
});

test('a study is what its objects say: identifiers, counts, order, patient', async () => {
  const { resources } = await converted(objectsOf(studyOf('chest-ct')));
  const [study] = ofType(resources, 'ImagingStudy');
  const [patient] = ofType(resources, 'Patient');
  const [order] = ofType(resources, 'ServiceRequest');
  expect(study).toMatchObject({
    numberOfSeries: 5,
    numberOfInstances: 101,
    started: '2026-03-16T09:42:00+01:00',
    description: 'CT chest without contrast, low dose',
    subject: { reference: `Patient/${patient?.id}` },
    basedOn: [{ reference: `ServiceRequest/${order?.id}`, identifier: { value: 'CT26031600417' } }],
  });
  expect(patient).toMatchObject({
    identifier: [{ value: 'P-004711' }],
    name: [{ family: 'Novotná', given: ['Eliška'] }],
    gender: 'female',
    birthDate: '1958-04-12',
  });
});

test('key images are those of the key object, each with its frames', async () => {
  const { resources } = await converted(objectsOf(studyOf('chest-ct')));
  const keys = ofType(resources, 'ImagingSelection').filter((each) =>
    JSON.stringify(each.code).includes('"113000"'),
  );
  expect(keys.map(({ instance }) => instance)).toEqual([
    [
      expect.objectContaining({
        uid: '2.25.240132105380051627550903599388519795292.1.1.2.1',
        subset: ['148'],
      }),
    ],
    [expect.not.objectContaining({ subset: expect.anything() })],
  ]);
});

test('who issued a patient ID is said by name where no OID is given', async () => {
  const { resources } = await converted(foreign('ct-1'));
  expect(ofType(resources, 'Patient')[0]?.identifier).toEqual([
    {
      system: expect.stringMatching(/^urn:uuid:/),
      value: 'P-0815',
      assigner: { display: 'Example Hospital' },
    },
  ]);
});
