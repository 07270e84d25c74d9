import { type CoverageInput, measureCoverage } from '../../scripts/coverage/coverage.ts';
import type { ElementDefinition, StructureDefinition, ValueSet } from '../../scripts/coverage/definition.ts';
import type { JsonObject } from '../../scripts/coverage/node.ts';

export const canonical = (id: string): string => `http://example.org/StructureDefinition/${id}`;

type Element = ElementDefinition & { readonly [fixedOrPattern: `${'fixed' | 'pattern'}${string}`]: unknown };

/** A profile `id` of `type` whose differential has these elements. */
export const profile = (
  id: string,
  type: string,
  element: readonly Element[],
  baseDefinition = `http://hl7.org/fhir/StructureDefinition/${type}`,
): StructureDefinition => ({
  resourceType: 'StructureDefinition',
  id,
  url: canonical(id),
  type,
  derivation: 'constraint',
  baseDefinition,
  differential: { element: [{ id: type }, ...element] },
});

/** An example that claims a profile. */
export const example = (resourceType: string, id: string, profileId: string, more: JsonObject = {}) => ({
  resourceType,
  id,
  meta: { profile: [canonical(profileId)] },
  ...more,
});

export const valueSet = (id: string, compose: NonNullable<ValueSet['compose']>): ValueSet => ({
  resourceType: 'ValueSet',
  id,
  url: `http://example.org/ValueSet/${id}`,
  compose,
});

/** What exercises each item of a made-up guide, by the item's id. */
export function exercisedBy(input: Partial<CoverageInput>): Record<string, readonly string[]> {
  const items = measureCoverage({ structures: [], valueSets: [], examples: [], ...input });
  return Object.fromEntries(items.map(({ id, examples }) => [id, examples]));
}
