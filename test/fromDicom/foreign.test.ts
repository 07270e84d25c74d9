import { expect, test } from 'vitest';
import type { MadeResource } from '../../scripts/fromDicom/resource.ts';
import { converted, foreign, objectsOf, ofType, studyOf } from './conversions.ts';

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
