import { expect, test } from 'vitest';
import type { ElementDefinition } from '../../scripts/coverage/definition.ts';
import { example, profile } from '../coverage/support.ts';
import { mutants } from './support.ts';

const given = example('Observation', 'o', 'P', { performer: [{ reference: 'Practitioner/p' }] });
const idsOf = (statement: object) => {
  const element = { id: 'Observation.performer', ...statement } as ElementDefinition;
  return mutants({ structures: [profile('P', 'Observation', [element as never])], examples: [given] });
};

test.each<[string, object]>([
  ['maxLength', { maxLength: 20 }],
  ['maxValueInteger', { maxValueInteger: 20 }],
  ['minValueDate', { minValueDate: '2020-01-01' }],
  ['minValueQuantity', { minValueQuantity: { value: 1, code: 'mm' } }],
  ['mustHaveValue', { mustHaveValue: true }],
  ['type.aggregation', { type: [{ code: 'Reference', aggregation: ['contained'] }] }],
  ['type.versioning', { type: [{ code: 'Reference', versioning: 'specific' }] }],
  ['type.targetProfile', { type: [{ code: 'canonical', targetProfile: ['http://example.org/P'] }] }],
  ['binding.additional', { binding: { strength: 'preferred', additional: [] } }],
  ['slicing.rules', { slicing: { rules: 'closed' } }],
  ['slicing.rules', { slicing: { rules: 'openAtEnd' } }],
  ['slicing.ordered', { slicing: { rules: 'open', ordered: true } }],
  ['aKeyOfAFhirToCome', { aKeyOfAFhirToCome: true }],
])('a statement that no rule knows counts as one that no example breaks: %s', (detail, statement) => {
  const found = idsOf(statement);
  expect(found.get(`P#Observation.performer:bound:${detail}`)?.attempts).toEqual([]);
});

test('what constrains nothing has no mutant', () => {
  const statement = {
    short: 'Who',
    _short: { extension: [] },
    mustSupport: true,
    mapping: [],
    slicing: { description: 'By role', rules: 'open', ordered: false },
  };
  expect([...idsOf(statement).keys()]).toEqual([]);
});

test('a type that is narrowed where there is no choice counts, although nothing breaks it yet', () => {
  const structures = [profile('P', 'Bundle', [{ id: 'Bundle.entry.resource', type: [{ code: 'Patient' }] }])];
  const bundle = example('Bundle', 'b', 'P', { entry: [{ resource: { resourceType: 'Patient' } }] });
  expect(mutants({ structures, examples: [bundle] }).get('P#Bundle.entry.resource:type')).toMatchObject({
    isRestated: false,
    attempts: [],
  });
});
