import { expect, inject, test } from 'vitest';
import { askValidator } from '../../scripts/validator/httpValidator.ts';
import { type Findings, findings } from '../../scripts/validator/issues.ts';

const dicom = 'http://dicom.nema.org/resources/ontology/DCM';
const div = '<div xmlns="http://www.w3.org/1999/xhtml">A study</div>';
const study = {
  resourceType: 'ImagingStudy',
  text: { status: 'generated', div },
  status: 'available',
  subject: { display: 'A patient' },
};
const observation = {
  resourceType: 'Observation',
  text: { status: 'generated', div },
  status: 'final',
  code: {
    coding: [
      { system: 'http://loinc.org', code: '18782-3', display: 'Radiology Study observation (narrative)' },
    ],
  },
  subject: { display: 'A patient' },
  performer: [{ display: 'A radiologist' }],
  effectiveDateTime: '2026-03-16',
};

async function verdict(resource: object): Promise<Findings> {
  const bytes = Buffer.from(JSON.stringify(resource));
  return findings(await askValidator(inject('validator'), { bytes, format: 'json' }));
}

const coded = (system: string, code: string, display?: string) => ({
  coding: [{ system, code, ...(display && { display }) }],
});
const errors = ({ issues }: Findings) =>
  issues.filter(({ severity }) => severity === 'error').map(({ message }) => message);

test('accepts the codes that the wrong ones below are made from', async () => {
  expect(errors(await verdict({ ...study, modality: [coded(dicom, 'CT', 'Computed Tomography')] }))).toEqual(
    [],
  );
  const value = { value: 6, unit: 'mm', system: 'http://unitsofmeasure.org', code: 'mm' };
  expect(errors(await verdict({ ...observation, valueQuantity: value }))).toEqual([]);
});

test('a DICOM code that does not exist is an error', async () => {
  const found = errors(await verdict({ ...study, modality: [coded(dicom, 'CTX')] }));
  expect(found).toEqual(expect.arrayContaining([expect.stringMatching(/CTX/)]));
});

test('a wrong display of a DICOM code is an error', async () => {
  const found = errors(await verdict({ ...study, modality: [coded(dicom, 'CT', 'Magnetic Resonance')] }));
  expect(found).toEqual(expect.arrayContaining([expect.stringMatching(/Magnetic Resonance/)]));
});

test('a wrong display of a LOINC code that the guide uses is an error', async () => {
  const code = coded('http://loinc.org', '18782-3', 'Body height');
  expect(errors(await verdict({ ...observation, code }))).toEqual([expect.stringMatching(/Body height/)]);
});

test('a code outside a required value set is an error', async () => {
  const found = errors(await verdict({ ...study, status: 'final' }));
  expect(found).toEqual(expect.arrayContaining([expect.stringMatching(/final/)]));
});

test.each(['mmm', 'mg/dl('])('the UCUM unit %s is an error', async (unit) => {
  const value = { value: 6, unit, system: 'http://unitsofmeasure.org', code: unit };
  expect(errors(await verdict({ ...observation, valueQuantity: value }))).not.toEqual([]);
});

test.each([
  ['http://loinc.org', '1742-6'],
  ['http://snomed.info/sct', '22298006'],
  ['http://www.radlex.org', 'RID58'],
])(
  'a code that nobody here knows, %s %s, is not verified: no error, no warning, not passed in silence',
  async (system, code) => {
    const { issues, notVerified } = await verdict({ ...observation, bodySite: coded(system, code) });
    expect(notVerified).toMatchObject([
      { system, code, location: expect.stringMatching(/^Observation\.bodySite/) },
    ]);
    expect(issues.filter(({ severity }) => severity !== 'information')).toEqual([]);
  },
);
