import { expect, test } from 'vitest';
import type { Definition } from '../../scripts/coverage/definition.ts';
import { findElement } from '../../scripts/mapping/element.ts';
import { readMappingGuide } from '../../scripts/mapping/readMappingGuide.ts';

const { base, definitions } = readMappingGuide();
const cardinality = (profile: string, id: string) => {
  const definition = definitions.get(`http://hl7.eu/fhir/imaging-r5/StructureDefinition/${profile}`);
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
])('finds %s', (_, profile, id, expected) => expect(cardinality(profile, id)).toBe(expected));

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
])('does not find %s', (_, profile, id) => expect(cardinality(profile, id)).toBeUndefined());
