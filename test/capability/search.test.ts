import { describe, expect, test } from 'vitest';
import { ofType, type SearchParameter } from '../../scripts/capability/definition.ts';
import { branches, indexed, search, searchesIn, UnknownSearch } from '../../scripts/capability/search.ts';
import { examples, guide } from './support.ts';

const root = 'urn:oid:2.25.240132105380051627550903599388519795292';
const department = `${root}.0.2`;
const find = (query: string) => search(query, examples, guide).map((reference) => reference.split('/')[1]);

describe('a search finds exactly what its definition says', () => {
  test.each<[string, string[]]>([
    // A report by the number of each of its orders, and every report on an order.
    [`DiagnosticReport?accession-number=${department}|NM26051800033`, ['pet-ct-diagnostic-report']],
    [`DiagnosticReport?accession-number=${department}|CT26051800145`, ['pet-ct-diagnostic-report']],
    [
      `DiagnosticReport?accession-number=${department}|MR26011900208`,
      ['knee-mr-addendum-report', 'knee-mr-diagnostic-report', 'knee-mr-german-report'],
    ],
    ['DiagnosticReport?accession-number=CT26031600417', ['chest-ct-diagnostic-report']],
    // The same number in another system is another number.
    [`DiagnosticReport?accession-number=${root}.0.3|CT26031600417`, []],
    [`ImagingStudy?accession-number=${department}|CT26031600417`, ['chest-ct-imaging-study']],
    // A study has one number, the report the second. A UID is not one.
    [`ImagingStudy?accession-number=${department}|CT26051800145`, []],
    [`ImagingStudy?accession-number=urn:dicom:uid|${root}.1.1`, []],
    // FHIR's own modality misses the study that lists no series.
    ['ImagingStudy?modality=XC', ['single-camera-study']],
    ['ImagingStudy?modalities-in-study=XC', ['dermatology-photo-imaging-study', 'single-camera-study']],
    [
      'ImagingStudy?modalities-in-study=http://dicom.nema.org/resources/ontology/DCM|PT',
      ['pet-ct-imaging-study', 'pet-ct-prior-imaging-study'],
    ],
    // Reports by their study: reference, UID, modality, number, and the UID where there is no resource.
    [
      'DiagnosticReport?study=ImagingStudy/overread-imaging-study',
      ['overread-diagnostic-report', 'overread-night-report'],
    ],
    [
      `DiagnosticReport?study:ImagingStudy.identifier=urn:dicom:uid|${root}.1.1`,
      ['chest-ct-diagnostic-report', 'patient-summary-imaging-report'],
    ],
    // The study that the chest CT was compared with has no report here.
    [`DiagnosticReport?study:ImagingStudy.identifier=urn:dicom:uid|${root}.1.2`, []],
    ['DiagnosticReport?study:ImagingStudy.modalities-in-study=PT', ['pet-ct-diagnostic-report']],
    ['DiagnosticReport?study:ImagingStudy.modalities-in-study=XC', ['dermatology-photo-diagnostic-report']],
    [
      `DiagnosticReport?study:ImagingStudy.accession-number=${department}|CT26030800012`,
      ['overread-diagnostic-report', 'overread-night-report'],
    ],
    [`DiagnosticReport?study:identifier=urn:dicom:uid|${root}.2.1`, ['single-rendered-report']],
    // Key images in a PACS and outside one, but neither what was measured nor what was concluded.
    ['DiagnosticReport?key-image=ImagingSelection/chest-ct-key-image-axial', ['chest-ct-diagnostic-report']],
    [
      'DiagnosticReport?key-image=DocumentReference/dermatology-photo-key-image',
      ['dermatology-photo-diagnostic-report'],
    ],
    ['DiagnosticReport?key-image=ImagingSelection/chest-ct-measured-region', []],
    ['DiagnosticReport?key-image=Condition/chest-ct-impression', []],
    // Documents and manifests are found by FHIR's own parameters.
    [`DocumentReference?identifier=${department}|CT26051200288`, ['ai-nodule-report-reference']],
    [`DocumentReference?identifier=urn:dicom:uid|${root}.13.1`, ['study-only-manifest']],
  ])('%s', (query, found) => {
    expect(find(query).sort()).toEqual(found);
  });
});

/** What no example is: a study whose modality only its series have, and whose accession number is its own identifier. */
const type = { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/v2-0203', code: 'ACSN' }] };
const study = {
  resourceType: 'ImagingStudy',
  id: 'study',
  identifier: [{ type, system: 'urn:oid:1.2', value: 'A1' }, { value: 'A2' }],
  series: [{ modality: { coding: [{ code: 'CT' }] } }],
};

test('each branch of a search parameter of the guide finds something', () => {
  const idle = ofType<SearchParameter>(guide, 'SearchParameter').flatMap(({ definition }) =>
    branches(definition).filter(
      (expression) =>
        ![...examples, study].some((resource) => indexed({ ...definition, expression }, resource).length > 0),
    ),
  );
  expect(idle).toEqual([]);
});

test('finds a study by the modality of its series', () => {
  expect(search('ImagingStudy?modalities-in-study=CT', [study], guide)).toEqual(['ImagingStudy/study']);
});

test('the branches of a grouped expression each have what follows the group', () => {
  expect(branches({ expression: '(A.b | A.c).where(d)' } as SearchParameter)).toEqual([
    'A.b.where(d)',
    'A.c.where(d)',
  ]);
});

test('a search by two parameters finds what both find, with what is included', () => {
  const query = `ImagingStudy?accession-number=${department}|CT26051200288`;
  expect(find(`${query}&identifier=SYSTEM|VALUE&_include=ImagingStudy:endpoint`)).toEqual([
    'ai-nodule-imaging-study',
    'ai-nodule-endpoint',
  ]);
  expect(find(`${query}&modalities-in-study=XC`)).toEqual([]);
});

test('reads searches as a text writes them, in the address or in the body', () => {
  expect(searchesIn('GET A?b=c|d, then POST Patient/_search with identifier=SYSTEM|VALUE.')).toEqual([
    'A?b=c|d',
    'Patient?identifier=SYSTEM|VALUE',
  ]);
});

test('finds a study whose accession number is among its own identifiers', () => {
  expect(search('ImagingStudy?accession-number=urn:oid:1.2|A1', [study], guide)).toEqual([
    'ImagingStudy/study',
  ]);
  expect(search('ImagingStudy?accession-number=A2', [study], guide)).toEqual([]);
});

test.each(['DiagnosticReport?colour=red', 'ImagingStudy?started=2026', 'ImagingStudy?modality:not=CT'])(
  'says that it cannot try %s',
  (query) => {
    expect(() => find(query)).toThrow(UnknownSearch);
  },
);
