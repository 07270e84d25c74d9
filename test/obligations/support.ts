import type {
  Actor,
  ObligedElement,
  ObligedGuide,
  ObligedStructure,
} from '../../scripts/obligations/definition.ts';
import { profilesOf } from '../../scripts/obligations/definition.ts';

const canonical = (type: string, id: string): string => `http://example.org/${type}/${id}`;

export const actor = (id: string): Actor => ({
  id,
  url: canonical('ActorDefinition', id),
  title: `Actor: ${id}`,
  description: id,
  documentation: `What ${id} is.`,
  capabilities: canonical('CapabilityStatement', id),
});

export const producer = 'EuImagingReportProducer';
export const consumer = 'EuImagingReportConsumer';

type Duty = readonly [actorId: string, code: string];

/** An element of a differential with one obligation for each duty. */
export const element = (
  id: string,
  duties: readonly Duty[],
  more: Partial<ObligedElement> & Record<string, unknown> = {},
): ObligedElement => ({
  id,
  ...more,
  extension: duties.map(([actorId, code]) => ({
    url: 'http://hl7.org/fhir/StructureDefinition/obligation',
    extension: [
      { url: 'code', valueCode: code },
      { url: 'actor', valueCanonical: canonical('ActorDefinition', actorId) },
    ],
  })),
});

/** A profile `id` of Patient, or of what `baseId` is of. */
export const profile = (
  id: string,
  elements: readonly ObligedElement[],
  baseId?: string,
): ObligedStructure => ({
  resourceType: 'StructureDefinition',
  id,
  url: canonical('StructureDefinition', id),
  title: `Patient: ${id}`,
  type: 'Patient',
  derivation: 'constraint',
  baseDefinition: baseId
    ? canonical('StructureDefinition', baseId)
    : 'http://hl7.org/fhir/StructureDefinition/Patient',
  differential: { element: elements },
});

/** Patient and Identifier as far as these tests need them. */
const types: Readonly<Record<string, readonly ObligedElement[]>> = {
  Patient: [
    { id: 'Patient', min: 0, max: '*', short: 'A person' },
    { id: 'Patient.identifier', min: 0, max: '*', type: [{ code: 'Identifier' }], short: 'A number' },
    { id: 'Patient.name', min: 0, max: '*', short: 'A name' },
    { id: 'Patient.gender', min: 0, max: '1', short: 'male | female', definition: 'What it says. More.' },
    { id: 'Patient.contact', min: 0, max: '*', type: [{ code: 'BackboneElement' }] },
    { id: 'Patient.contact.name', min: 1, max: '1' },
    { id: 'Patient.contact.contact', min: 0, max: '*', contentReference: '#Patient.contact' },
  ],
  Identifier: [
    { id: 'Identifier', min: 0, max: '*' },
    { id: 'Identifier.value', min: 0, max: '1' },
  ],
};

/** A guide of two actors. */
export const guide = (...structures: readonly ObligedStructure[]): ObligedGuide => ({
  profiles: profilesOf(structures),
  actors: [actor(producer), actor(consumer)],
  codes: new Set([
    'SHALL',
    'SHALL:populate',
    'SHALL:populate-if-known',
    'SHALL:display',
    'SHALL:handle',
    'MAY:ignore',
    'SHALL:ignore',
    'SHOULD:display',
  ]),
  typeElements: (type) => types[type],
  sourceOf: ({ id }, elementId) => `${id}.fsh:${elementId}`,
});
