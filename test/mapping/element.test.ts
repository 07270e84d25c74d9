import { expect, test } from 'vitest';
import { type Definition, indexDefinitions } from '../../scripts/coverage/definition.ts';
import { findElement } from '../../scripts/mapping/element.ts';
import { readMappingGuide } from '../../scripts/mapping/readMappingGuide.ts';
import { profile } from '../coverage/support.ts';

const { base, definitions } = readMappingGuide();
const cardinality = (name: string, id: string) => {
  const definition = definitions.get(`http://hl7.eu/fhir/imaging-r5/StructureDefinition/${name}`);
  const element = findElement(definition as Definition, id, base);
  return element && `${element.min}..${element.max}`;
};

test.each([
  ['the resource itself', 'ImagingStudyEuImaging', 'ImagingStudy', '0..*'],
  ['what the profile states', 'CompositionEuImaging', 'Composition.subject', '1..1'],
  ['what the profile leaves as it is', 'CompositionEuImaging', 'Composition.date', '1..1'],
  ['half of a cardinality from each', 'CompositionEuImaging', 'Composition.identifier', '1..*'],
  ['a slice', 'CompositionEuImaging', 'Composition.category:diagnostic-service', '0..1'],
  ['a slice in a slice', 'CompositionEuImaging', 'Composition.section:order.entry:order', '0..*'],
  ['what all slices have', 'CompositionEuImaging', 'Composition.section:impression.text', '1..1'],
  [
    'an extension that all slices have',
    'CompositionEuImaging',
    'Composition.section:order.extension:note',
    '0..*',
  ],
  ['an element of a data type', 'ServiceRequestOrderEuImaging', 'ServiceRequest.reason.concept.text', '0..1'],
  ['a section in a section', 'CompositionEuImaging', 'Composition.section:history.section.entry', '0..*'],
  [
    'an element of the profile constrained further',
    'SrInstanceImagingSelectionEuImaging',
    'ImagingSelection.derivedFrom',
    '1..*',
  ],
  ['a choice', 'ObservationRadiationDoseEuImaging', 'Observation.value[x]', '1..1'],
])('finds %s', (_, name, id, expected) => expect(cardinality(name, id)).toBe(expected));

test.each([
  ['an element that the resource lacks', 'CompositionEuImaging', 'Composition.subjects'],
  ['a slice that the profile lacks', 'CompositionEuImaging', 'Composition.section:summary'],
  ['anything in a slice that the profile lacks', 'CompositionEuImaging', 'Composition.section:summary.text'],
  ['the slice of another element', 'CompositionEuImaging', 'Composition.section:findings.entry:order'],
  ['an extension that the profile does not use', 'PatientEuImaging', 'Patient.extension:sex'],
  ['an element of no data type', 'ServiceRequestOrderEuImaging', 'ServiceRequest.reason.text'],
  [
    'an element of a data type that the profile excludes',
    'ObservationRadiationDoseEuImaging',
    'Observation.value[x].unit',
  ],
  ['an element of another resource', 'CompositionEuImaging', 'Bundle.nothing'],
])('does not find %s', (_, name, id) => expect(cardinality(name, id)).toBeUndefined());

test('what is said of one slice outweighs what is said of all', () => {
  const structure = profile('P', 'Composition', [
    { id: 'Composition.section:a', sliceName: 'a' },
    { id: 'Composition.section:a.section:b', sliceName: 'b' },
    { id: 'Composition.section:a.section:b.title', min: 1 },
    { id: 'Composition.section:a.section.title', min: 0 },
    { id: 'Composition.section.section.title', max: '0' },
  ]);
  const definition = indexDefinitions([structure]).get(structure.url) as Definition;
  const find = (id: string) => findElement(definition, id, base);
  expect(find('Composition.section:a.section:b.title')).toMatchObject({ min: 1, max: '0' });
  expect(find('Composition.section:a.section.title')).toMatchObject({ min: 0, max: '0' });
});
