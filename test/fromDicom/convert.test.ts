import { describe, expect, inject, test } from 'vitest';
import { findObjects } from '../../scripts/dicom/findObjects.ts';
import type { MadeResource } from '../../scripts/fromDicom/resource.ts';
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

const shown = (observations: readonly MadeResource[]) =>
  observations.map(({ code, valueQuantity, valueCodeableConcept }) => [
    (code as { text?: string }).text,
    valueQuantity
      ? `${(valueQuantity as { value: number }).value} ${(valueQuantity as { code: string }).code}`
      : (valueCodeableConcept as { text?: string })?.text,
  ]);

test('planar measurements of highdicom become Observations on 2D regions, with method, site, side and tracking', async () => {
  const { resources } = await converted(foreign('ct-1', 'ct-2', 'ct-3', 'measurements-2d'));
  const observations = ofType(resources, 'Observation');
  expect(shown(observations)).toMatchInlineSnapshot(`
    [
      [
        "Finding category",
        "Morphologically Abnormal Structure",
      ],
      [
        "Long axis",
        "7.07 mm",
      ],
      [
        "Short axis",
        "5 mm",
      ],
      [
        "Area",
        "25 mm2",
      ],
      [
        "Attenuation Coefficient",
        "-102.5 [hnsf'U]",
      ],
      [
        "Nodule margin",
        "Spiculated lesion",
      ],
      [
        undefined,
        "Nodule",
      ],
      [
        "Diameter",
        "6 mm",
      ],
      [
        undefined,
        "Nodule",
      ],
    ]
  `);
  const regions = ofType(resources, 'ImagingSelection').filter(({ instance }) =>
    JSON.stringify(instance).includes('imageRegion2D'),
  );
  expect(
    regions.map(({ instance }) => (instance as { imageRegion2D: unknown }[])[0]?.imageRegion2D),
  ).toMatchInlineSnapshot(`
    [
      [
        {
          "coordinate": [
            4,
            4,
            9,
            4,
            9,
            9,
            4,
            9,
            4,
            4,
          ],
          "regionType": "polyline",
        },
      ],
      [
        {
          "coordinate": [
            8,
            8,
            8,
            11,
          ],
          "regionType": "circle",
        },
      ],
    ]
  `);
  const measured = observations.filter(({ valueQuantity }) => valueQuantity);
  for (const each of measured) {
    expect(each.identifier?.map(({ system }) => system)).toContain('urn:dicom:uid');
    expect(JSON.stringify(each.component)).toContain('"112039"');
    expect(
      (each.derivedFrom as { reference: string }[]).some(({ reference }) =>
        regions.some(({ id }) => reference === `ImagingSelection/${id}`),
      ),
    ).toBe(true);
  }
});

test('volumetric measurements of highdicom become Observations on 3D regions, whose image is said to be guessed', async () => {
  const { resources, issues } = await converted(foreign('ct-1', 'ct-2', 'ct-3', 'measurements-3d'));
  const regions = ofType(resources, 'ImagingSelection').flatMap(
    ({ instance }) => (instance as { imageRegion3D?: { regionType: string }[] }[])[0]?.imageRegion3D ?? [],
  );
  expect(regions.map(({ regionType }) => regionType).sort()).toMatchInlineSnapshot(`
    [
      "ellipsoid",
      "polygon",
    ]
  `);
  expect(issues.filter(({ id }) => id === 'from-dicom-guessed').length).toBeGreaterThan(0);
});

test('measurements of segments become Observations on selections of segments', async () => {
  const { resources } = await converted(
    foreign('ct-1', 'ct-2', 'ct-3', 'segmentation', 'measurements-of-segments'),
  );
  const segments = ofType(resources, 'ImagingSelection').filter(({ meta }) =>
    meta.profile[0]?.endsWith('SegmentEuImaging'),
  );
  expect(
    segments.map(({ instance }) => (instance as { subset: string[] }[])[0]?.subset),
  ).toMatchInlineSnapshot(`
    [
      [
        "1",
      ],
      [
        "2",
      ],
      [
        "1",
      ],
      [
        "2",
      ],
    ]
  `);
  expect(
    shown(ofType(resources, 'Observation').filter(({ valueQuantity }) => valueQuantity)),
  ).toMatchInlineSnapshot(`
    [
      [
        "Volume",
        "250 mm3",
      ],
      [
        "Area",
        "0.48 cm2",
      ],
    ]
  `);
});

test('what a segment is, and its tracking UID, are said to be left out', async () => {
  const { issues } = await converted(foreign('segmentation'));
  const said = issues.filter(({ id }) => id === 'from-dicom-lost').map(({ message }) => message);
  expect(said).toContain('What segments are is left out: Nodule, Lung.');
  expect(said).toContainEqual(expect.stringMatching(/^Tracking UIDs of segments are left out: 2\.25\./));
});

test('an annotation of a presentation state becomes a region on its image', async () => {
  const { resources } = await converted(foreign('ct-1', 'ct-2', 'ct-3', 'presentation-state'));
  const regions = ofType(resources, 'ImagingSelection');
  expect(
    regions.map(({ code, instance }) => [
      (code as { text: string }).text,
      (instance as { imageRegion2D: unknown }[])[0]?.imageRegion2D,
    ]),
  ).toMatchInlineSnapshot(`
    [
      [
        "Nodule",
        [
          {
            "coordinate": [
              4,
              4,
              9,
              4,
              9,
              9,
              4,
              9,
              4,
              4,
            ],
            "regionType": "polyline",
          },
        ],
      ],
    ]
  `);
});

test.each(['dose-ct', 'dose-xray', 'dose-radiopharmaceutical'])(
  'the dose report %s becomes Observations with its numbers',
  async (name) => {
    const { resources } = await converted(foreign(name));
    expect(ofType(resources, 'Observation').map(({ valueString }) => valueString)).toMatchSnapshot();
  },
);

test('the dose of the guide comes back as the guide has it', async () => {
  const { resources } = await converted(objectsOf(studyOf('angiography')));
  expect(ofType(resources, 'Observation').map(({ valueString }) => valueString)).toEqual([
    'Accumulated dose: Dose Area Product Total 58.2 Gy.cm2, Fluoro Dose Area Product Total 31.4 Gy.cm2, Dose (RP) Total 412 mGy, Total Fluoro Time 574 s.',
  ]);
});
