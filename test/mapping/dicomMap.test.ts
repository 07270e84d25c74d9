import { expect, test } from 'vitest';
import { indexDefinitions, type StructureDefinition } from '../../scripts/coverage/definition.ts';
import { checkDicomMap } from '../../scripts/mapping/checkDicomMap.ts';
import { parseDicomStatement } from '../../scripts/mapping/dicomStatement.ts';
import { readMappingGuide } from '../../scripts/mapping/readMappingGuide.ts';
import { lineAt } from './support.ts';

const guide = readMappingGuide();
const id = 'ImagingStudyEuImaging';
const study = guide.definitions.get(`http://hl7.eu/fhir/imaging-r5/StructureDefinition/${id}`)
  ?.structure as StructureDefinition;

/** What is said of a profile of ImagingStudy that maps one element so. */
function findings(map: string, element = 'ImagingStudy.series.uid'): string[] {
  const mapping = [{ identity: 'dicom', map }];
  const structure = { ...study, differential: { element: [{ id: element, mapping }] } };
  return checkDicomMap({ ...guide, definitions: indexDefinitions([structure]) }).map(
    ({ message, source }) => `${message} ${lineAt(source)}`,
  );
}

test.each([
  'SeriesInstanceUID (0020,000E)',
  'SeriesDate (0008,0021); SeriesTime (0008,0031)',
  'SpecimenDescriptionSequence (0040,0560) > SpecimenUID (0040,0554)',
  '(113769, DCM, "Irradiation Event UID")',
  'TID 10011 (113838, DCM, "DLP")',
])('accepts %s', (map) => expect(findings(map)).toEqual([]));

const line = '* series.uid -> "SeriesInstanceUID (0020,000E)"';

test.each([
  ['a tag that DICOM lacks', 'SeriesUID (0020,FFFE)', 'DICOM has no attribute (0020,FFFE).'],
  [
    'the name of another attribute',
    'StudyUID (0020,000E)',
    '(0020,000E) is SeriesInstanceUID, not StudyUID.',
  ],
  [
    'a sequence that is none',
    'Modality (0008,0060) > SpecimenUID (0040,0554)',
    'Modality is no sequence, so nothing is in it.',
  ],
  [
    'an attribute twice',
    'Modality (0008,0060); Modality (0008,0060)',
    'Modality (0008,0060) is there twice.',
  ],
  ['a code that DICOM lacks', '(999999, DCM, "DLP")', 'DICOM has no code 999999.'],
  ['another meaning', '(113838, DCM, "Dose")', '113838 is "DLP", not "Dose".'],
])('finds %s, with its line', (_, map, message) => expect(findings(map)).toEqual([`${message} ${line}`]));

test.each([
  'Series Instance UID (0020,000E)',
  '(0020,000E)',
  'SeriesInstanceUID (0020,000e)',
  'TID 10011',
  '',
])('finds what cannot be read: "%s"', (map) =>
  expect(findings(map)).toEqual([expect.stringContaining('cannot be read')]),
);

test('finds an element that the profile lacks', () =>
  expect(findings('Modality (0008,0060)', 'ImagingStudy.modalities')[0]).toBe(
    `${id} has no element ImagingStudy.modalities. Mapping: DicomToImagingStudyEuImaging`,
  ));

test('finds another concept than the slice is about, and a slice whose concept is not mapped', () => {
  const pattern = { coding: [{ system: 'http://dicom.nema.org/resources/ontology/DCM', code: '113838' }] };
  const slice = { id: 'ImagingStudy.modality:dose', sliceName: 'dose' };
  const check = (...maps: readonly string[]) => {
    const mapping = maps.map((map) => ({ identity: 'dicom', map }));
    const element = [
      { id: 'ImagingStudy.status', mapping: [{ identity: 'dicom', map: 'Modality (0008,0060)' }] },
      { ...slice, mapping },
      { id: `${slice.id}.code`, patternCodeableConcept: pattern },
    ];
    const structure = { ...study, differential: { element } };
    const definitions = indexDefinitions([structure]);
    return checkDicomMap({ ...guide, definitions }).map(({ message }) => message);
  };
  expect(check('(113838, DCM, "DLP")')).toEqual([]);
  expect(check('(113830, DCM, "Mean CTDIvol")')).toEqual([
    `${id} has the DICOM code 113838 here, not 113830.`,
  ]);
  expect(check()).toEqual(['ImagingStudy.modality:dose is 113838 and is not mapped.']);
});

test('reads sequences, templates and concepts', () =>
  expect(
    parseDicomStatement('A (0040,0560) > B (0040,0554); TID 1501 (112039, DCM, "Tracking Identifier")'),
  ).toEqual([
    {
      kind: 'attribute',
      path: [
        { keyword: 'A', tag: '(0040,0560)' },
        { keyword: 'B', tag: '(0040,0554)' },
      ],
    },
    { kind: 'concept', template: '1501', code: '112039', meaning: 'Tracking Identifier' },
  ]));
