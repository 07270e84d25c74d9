import { expect, test } from 'vitest';
import { checkElementMap } from '../../scripts/mapping/checkElementMap.ts';
import type { ElementMap, MappedElement } from '../../scripts/mapping/elementMap.ts';
import { readMappingGuide } from '../../scripts/mapping/readMappingGuide.ts';
import { lineAt } from './support.ts';

const guide = readMappingGuide();
const profile = (id: string) => `http://hl7.eu/fhir/imaging-r5/StructureDefinition/${id}`;
const report = guide.maps.find(({ id }) => id === 'EHDSImagingReport-to-r5') as ElementMap;
const subject: MappedElement = {
  source: 'EHDSImagingReport.header.subject',
  profile: profile('CompositionEuImaging'),
  target: 'Composition.subject',
  relationship: 'equivalent',
};

/** The findings, as id and line of FSH, once the entries from an element are replaced. */
function findings(element: string, entries: readonly MappedElement[], map = report): string[] {
  const others = map.entries.filter(({ source }) => source !== element);
  const issues = checkElementMap({ ...map, entries: [...others, ...entries] }, guide);
  return issues.map(({ id, source }) => `${id} ${lineAt(source)}`);
}
const ofSubject = (change: Partial<MappedElement>) => findings(subject.source, [{ ...subject, ...change }]);

test('an element with a place needs nothing else', () => expect(ofSubject({})).toEqual([]));

test('an element without an entry is found where the model has it', () =>
  expect(findings(subject.source, [])).toEqual([
    'MAPPING-UNMAPPED   * subject 1..1 Base "Whose images these are"',
  ]));

test('a place that the profile lacks is found where the map names the element', () =>
  expect(ofSubject({ target: 'Composition.subjects' })).toEqual([
    'MAPPING-TARGET * insert MapElement(EHDSImagingReport.header.subject, equivalent, Composition.subject)',
  ]));

test.each<[string, Partial<MappedElement>, string]>([
  ['a slice that the profile lacks', { target: 'Composition.section:summary.text' }, 'MAPPING-TARGET'],
  ['a profile that the guide lacks', { profile: profile('CompositionEuLab') }, 'MAPPING-PROFILE'],
  ['a relationship that FHIR lacks', { relationship: 'equals' }, 'MAPPING-RELATIONSHIP'],
  ['no place, and no word why', { relationship: 'not-related-to' }, 'MAPPING-REASON'],
  [
    'a profile that nothing leads to',
    { profile: profile('EndpointIidViewerEuImaging'), target: 'Endpoint.name' },
    'MAPPING-UNREACHED',
  ],
  [
    'a place that the profile prohibits',
    { profile: profile('SrInstanceImagingSelectionEuImaging'), target: 'ImagingSelection.instance.subset' },
    'MAPPING-PROHIBITED',
  ],
  ['a place that may be missing', { target: 'Composition.custodian' }, 'MAPPING-CARDINALITY'],
  ['a reason for no difference', { cardinalityReason: 'None.' }, 'MAPPING-CARDINALITY'],
])('finds %s', (_, change, id) =>
  expect(ofSubject(change).map((finding) => finding.split(' ')[0])).toContain(id),
);

test('finds what is equivalent in name only: a date in place of a title', () => {
  const source = 'EHDSImagingReport.header.date';
  const date = (target: string) => findings(source, [{ ...subject, source, target }]);
  expect(date('Composition.date')).toEqual([]);
  expect(date('Composition.title')).toEqual([expect.stringMatching(/^MAPPING-TYPE .*Composition.title/)]);
});

test('what is only related may have another type', () => {
  const source = 'EHDSImagingReport.header.date';
  const related = { ...subject, source, target: 'Composition.title', relationship: 'related-to' };
  expect(findings(source, [related])).toEqual([]);
});

test('finds a source that the model lacks', () => {
  const unknown = { ...subject, source: 'EHDSImagingReport.header.object' };
  expect(findings('', [unknown])).toEqual([expect.stringMatching(/^MAPPING-SOURCE .*Composition.subject/)]);
});

test('finds the same place twice', () =>
  expect(findings(subject.source, [subject, subject])).toEqual([expect.stringMatching(/^MAPPING-TWICE /)]));

test('finds a map from what is no model of the guide', () =>
  expect(findings('', [], { ...report, model: profile('EHDSMedication') })).toEqual([
    expect.stringMatching(/^MAPPING-MODEL /),
  ]));

test('a place that may be missing is made good by one that may not', () => {
  const optional = { ...subject, target: 'Composition.custodian' };
  expect(findings(subject.source, [optional, subject])).toEqual([]);
});

test('a place that may be missing or does not repeat is made good by a reason', () =>
  expect(ofSubject({ target: 'Composition.custodian', cardinalityReason: 'It may be the patient.' })).toEqual(
    [],
  ));

test('the reason may be at any of several places that may all be missing', () => {
  const places = [
    { ...subject, target: 'Composition.custodian' },
    { ...subject, target: 'Composition.language', cardinalityReason: 'It may be the patient.' },
  ];
  expect(findings(subject.source, places)).toEqual([]);
});

test('a place in one profile is not compared from a place in another of the same resource', () => {
  const dose = profile('ObservationRadiationDoseEuImaging');
  const header = { ...subject, source: 'EHDSImagingReport.header', target: 'Observation' };
  const start = { ...header, profile: profile('ObservationFindingEuImaging'), cardinalityReason: 'A test.' };
  const inDose = {
    ...subject,
    source: 'EHDSImagingReport.header.subject',
    profile: dose,
    target: 'Observation.subject',
  };
  const entries = report.entries.filter(
    ({ source }) => source !== header.source && source !== subject.source,
  );
  const check = (startProfile: string) =>
    findings('', [{ ...start, profile: startProfile }, inDose], { ...report, entries });
  expect(check(dose)).toEqual([]);
  expect(check(start.profile)).toEqual([expect.stringMatching(/^MAPPING-CARDINALITY /)]);
});

test('finds a place that does not repeat, whatever the other places do', () => {
  const source = 'EHDSImagingReport.header.identifier';
  const places = [
    { ...subject, source, target: 'Composition.identifier' },
    { ...subject, source, target: 'Composition.version', relationship: 'related-to' },
  ];
  expect(findings(source, places)).toEqual([expect.stringMatching(/^MAPPING-CARDINALITY /)]);
});

test('cardinalities are compared from the nearest ancestor that is mapped to an ancestor', () => {
  const study = guide.maps.find(({ id }) => id === 'EHDSImagingStudy-to-r5') as ElementMap;
  const source = 'EHDSImagingStudy.series.specimen';
  const place = { ...subject, source, profile: profile('ImagingStudyEuImaging') };
  const from = (target: string) => findings(source, [{ ...place, target }], study);
  expect(from('ImagingStudy.series.specimen')).toEqual([]);
  // A series has one body site, a study as many as it has series.
  expect(from('ImagingStudy.series.bodySite')).toEqual([expect.stringMatching(/^MAPPING-CARDINALITY /)]);
});
