import type { CoverageInput } from '../../scripts/coverage/coverage.ts';
import type { JsonObject } from '../../scripts/coverage/node.ts';
import type { Core, CoreElement } from '../../scripts/mutation/core.ts';
import { deriveMutants } from '../../scripts/mutation/derive.ts';
import type { DeclaredCase } from '../../scripts/mutation/invariants.ts';
import type { Attempt, Mutant } from '../../scripts/mutation/mutant.ts';

const element = (path: string, min: number, max: string, ...types: string[]): CoreElement => ({
  path,
  min,
  max,
  type: types.map((type) => {
    const [code = '', target] = type.split('>');
    return target === undefined
      ? { code }
      : {
          code,
          targetProfile: target.split(',').map((each) => `http://hl7.org/fhir/StructureDefinition/${each}`),
        };
  }),
});

const structures: Record<string, readonly CoreElement[]> = {
  Observation: [
    element('Observation', 0, '*'),
    element('Observation.text', 0, '1', 'Narrative'),
    element('Observation.identifier', 0, '*', 'Identifier'),
    element('Observation.status', 1, '1', 'code'),
    element('Observation.category', 0, '*', 'CodeableConcept'),
    element('Observation.subject', 0, '1', 'Reference>Patient,Group'),
    element('Observation.performer', 0, '*', 'Reference>Practitioner'),
    element('Observation.derivedFrom', 0, '*', 'Reference>Observation'),
    element('Observation.value[x]', 0, '1', 'Quantity', 'string'),
    element('Observation.method', 0, '1', 'CodeableConcept'),
    element('Observation.component', 0, '*', 'BackboneElement'),
    element('Observation.component.code', 1, '1', 'CodeableConcept'),
    element('Observation.component.valueCount', 0, '1', 'integer'),
  ],
  Patient: [element('Patient', 0, '*'), element('Patient.name', 0, '*', 'HumanName')],
  Group: [element('Group', 0, '*'), element('Group.type', 1, '1', 'code')],
  Bundle: [
    element('Bundle', 0, '*'),
    element('Bundle.entry', 0, '*', 'BackboneElement'),
    element('Bundle.entry.resource', 0, '1', 'Resource'),
  ],
  Identifier: [
    element('Identifier', 0, '*'),
    element('Identifier.system', 0, '1', 'uri'),
    element('Identifier.value', 0, '1', 'string'),
  ],
  Extension: [
    element('Extension', 0, '*'),
    element('Extension.url', 1, '1', 'uri'),
    element('Extension.value[x]', 0, '1', 'boolean', 'string'),
  ],
};

/** A FHIR of a few types. */
export const core: Core = (type) => {
  const elements = structures[type];
  return elements && { type, snapshot: { element: elements } };
};

/** The mutants of a made-up guide, by id. */
export function mutants(
  input: Partial<CoverageInput>,
  cases: readonly DeclaredCase[] = [],
): ReadonlyMap<string, Mutant> {
  const derived = deriveMutants({ structures: [], valueSets: [], examples: [], ...input }, core, cases);
  return new Map(derived.map((mutant) => [mutant.id, mutant]));
}

/** What the first attempt at a mutant has validated, and what it expects. */
export function firstOf(mutant: Mutant | undefined): {
  resource: JsonObject;
  sign: Attempt['signs'][number];
} {
  const [attempt] = mutant?.attempts ?? [];
  const [sign] = attempt?.signs ?? [];
  if (attempt === undefined || sign === undefined) throw new Error(`${mutant?.id} has no attempt`);
  return { resource: attempt.resource(), sign };
}
