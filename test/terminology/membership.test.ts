import { describe, expect, test } from 'vitest';
import type { Decision } from '../../scripts/terminology/filters.ts';
import { findValueSet, isMember, systemsOf } from '../../scripts/terminology/membership.ts';
import { parseValueSet } from '../../scripts/terminology/parse.ts';
import type { Filter, ValueSetDefinition } from '../../scripts/terminology/resources.ts';
import { fixedSource, sourceOf, type TerminologySource } from '../../scripts/terminology/source.ts';
import { fruit, listing, loinc, snomedCt, source, valueSet } from './support.ts';

const member = (definition: ValueSetDefinition, code: string, system = fruit, from = source): Decision =>
  isMember(from, definition, system, code);

describe('filters', () => {
  const table: [Filter['op'], string, string, Record<string, Decision>][] = [
    ['is-a', 'concept', 'citrus', { citrus: 'yes', lemon: 'yes', lime: 'yes', apple: 'no' }],
    ['descendent-of', 'concept', 'citrus', { citrus: 'no', lemon: 'yes', lime: 'yes' }],
    ['is-not-a', 'concept', 'citrus', { citrus: 'no', lemon: 'no', apple: 'yes' }],
    ['generalizes', 'concept', 'lemon', { citrus: 'yes', lemon: 'yes', apple: 'no' }],
    ['child-of', 'concept', 'citrus', { lemon: 'yes', apple: 'no' }],
    ['=', 'taste', 'sour', { lemon: 'yes', apple: 'no', orange: 'no' }],
    ['in', 'taste', 'sour, sweet', { lemon: 'yes', apple: 'yes', orange: 'no' }],
    ['not-in', 'taste', 'sour', { lemon: 'no', apple: 'yes' }],
    ['exists', 'taste', 'true', { lemon: 'yes', orange: 'no' }],
    ['exists', 'taste', 'false', { lemon: 'no', orange: 'yes' }],
    ['regex', 'code', 'l.*', { lemon: 'yes', lime: 'yes', apple: 'no' }],
    ['regex', 'code', 'l', { lemon: 'no' }],
    ['regex', 'code', '(', { lemon: 'unknown' }],
    ['never-heard-of', 'code', 'x', { lemon: 'unknown' }],
  ];
  test.each(table)('%s %s %s', (op, property, value, expected) => {
    const definition = valueSet([{ system: fruit, filters: [{ property, op, value }] }]);
    const decisions = Object.keys(expected).map((code) => [code, member(definition, code)]);
    expect(Object.fromEntries(decisions)).toEqual(expected);
  });
  test('leaves open what asks for a hierarchy that is not held, but for the root itself', () => {
    const filters = [{ property: 'concept', op: 'is-a', value: '71388002' }];
    const procedures = valueSet([{ system: snomedCt, filters }]);
    expect(member(procedures, '51185008', snomedCt)).toBe('unknown');
    expect(member(procedures, '71388002', snomedCt)).toBe('yes');
    expect(member(procedures, 'apple', fruit)).toBe('no');
  });
});

describe('composition', () => {
  test('joins includes, and takes excludes away', () => {
    const definition = valueSet(
      [{ system: fruit }, listing(loinc, '18748-4')],
      [{ system: fruit, filters: [{ property: 'concept', op: 'is-a', value: 'citrus' }] }],
    );
    expect(member(definition, 'apple')).toBe('yes');
    expect(member(definition, 'lemon')).toBe('no');
    expect(member(definition, '18748-4', loinc)).toBe('yes');
    expect(member(definition, '1-1', loinc)).toBe('no');
  });
  test('does not let an undecided exclude pass', () => {
    const filters = [{ property: 'concept', op: 'is-a', value: '1' }];
    const definition = valueSet([{ system: snomedCt }], [{ system: snomedCt, filters }]);
    expect(member(definition, '51185008', snomedCt)).toBe('unknown');
  });
  test('takes the intersection of the value sets that one include names', () => {
    const sets = fixedSource({
      valueSets: [
        valueSet([listing(fruit, 'apple', 'lemon')], [], 'http://a'),
        valueSet([listing(fruit, 'lemon', 'lime')], [], 'http://b'),
      ],
    });
    const both = valueSet([{ valueSets: ['http://a|1.0', 'http://b'] }]);
    const from = sourceOf(sets, source);
    expect(['apple', 'lemon', 'lime'].map((code) => member(both, code, fruit, from))).toEqual([
      ...['no', 'yes', 'no'],
    ]);
    expect(systemsOf(from, both)).toEqual([fruit]);
    expect(member(valueSet([{ valueSets: ['http://nowhere'] }]), 'apple')).toBe('unknown');
  });
  test('survives a value set that names itself', () => {
    const circular = valueSet([{ valueSets: ['http://c'] }], [], 'http://c');
    const from = sourceOf(fixedSource({ valueSets: [circular] }), source);
    expect(member(circular, 'apple', fruit, from)).toBe('unknown');
    expect(systemsOf(from, circular)).toEqual([]);
  });
  test('knows the implicit value sets of SNOMED CT and LOINC', () => {
    const all = findValueSet(source, 'http://snomed.info/sct?fhir_vs');
    expect(all && member(all, '1', snomedCt)).toBe('yes');
    const below = findValueSet(source, 'http://snomed.info/sct?fhir_vs=isa/71388002');
    expect(below && member(below, '1', snomedCt)).toBe('unknown');
    const answers = findValueSet(source, 'http://loinc.org/vs/LL1040-6');
    expect(answers && member(answers, '1', loinc)).toBe('unknown');
  });
});

describe('expansions', () => {
  const contains = [{ system: loinc, code: '1-1' }];
  const expanded = (expansion: object) => parseValueSet({ resourceType: 'ValueSet', expansion });
  test('decides by a complete expansion where there is no definition', () => {
    const definition = expanded({ contains });
    expect(definition && member(definition, '1-1', loinc)).toBe('yes');
    expect(definition && member(definition, '2-2', loinc)).toBe('no');
  });
  test.each([{ parameter: [{ name: 'limitedExpansion', valueBoolean: true }] }, { total: 5000 }])(
    'does not refute by a part of an expansion: %j',
    (partial) => {
      const definition = expanded({ contains, ...partial });
      expect(definition && member(definition, '2-2', loinc)).toBe('unknown');
    },
  );
  test('confirms by a published expansion what the definition leaves open, and does not refute by it', () => {
    const filters = [{ property: 'CLASS', op: '=', value: 'RAD' }];
    const definition = valueSet([{ system: loinc, filters }]);
    const published: TerminologySource = {
      ...source,
      expansion: () => ({ complete: true, contains: [{ ...contains[0], ...flags } as never] }),
    };
    expect(member(definition, '1-1', loinc, published)).toBe('yes');
    expect(member(definition, '2-2', loinc, published)).toBe('unknown');
  });
});

const flags = { abstract: false, inactive: false };
