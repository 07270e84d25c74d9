import { describe, expect, test } from 'vitest';
import { knownCodes } from '../../scripts/terminology/codeSystem.ts';
import { expand } from '../../scripts/terminology/expand.ts';
import { lookup } from '../../scripts/terminology/lookup.ts';
import type { ValueSetDefinition } from '../../scripts/terminology/resources.ts';
import { fixedSource } from '../../scripts/terminology/source.ts';
import { fruit, listing, loinc, snomedCt, source, valueSet } from './support.ts';

const codes = (definition: ValueSetDefinition, more = {}) => {
  const expanded = expand(source, { valueSet: definition, activeOnly: false, offset: 0, ...more });
  return 'reason' in expanded ? expanded.reason : expanded.contains.map(({ code }) => code);
};

describe('expand', () => {
  const citrus = valueSet([
    { system: fruit, filters: [{ property: 'concept', op: 'is-a', value: 'citrus' }] },
  ]);
  test('lists what a filter lets in, in the order of the code system', () => {
    expect(codes(citrus)).toEqual(['citrus', 'lemon', 'orange', 'lime']);
  });
  test('pages and searches', () => {
    expect(codes(citrus, { offset: 1, count: 2 })).toEqual(['lemon', 'orange']);
    expect(codes(citrus, { filter: 'LIM' })).toEqual(['lime']);
  });
  test('lists codes of systems that are not held where the value set names them', () => {
    const mixed = valueSet([listing(loinc, '18748-4', '1-1'), listing(fruit, 'apple')]);
    expect(codes(mixed)).toEqual(['18748-4', '1-1', 'apple']);
  });
  test('says why it can not list', () => {
    expect(codes(valueSet([{ system: snomedCt }]))).toContain(snomedCt);
    const many = new Map(Array.from({ length: 1001 }, (_, index) => [`${index}`, `${index}`]));
    const from = fixedSource({ codeSystems: [knownCodes('http://many', many, 'complete')] });
    const request = { valueSet: valueSet([{ system: 'http://many' }]), activeOnly: false, offset: 0 };
    expect(expand(from, request)).toHaveProperty('reason');
    expect(expand(from, { ...request, count: 10 })).toMatchObject({ total: 1001 });
  });
});

describe('lookup', () => {
  test('finds a concept', () => {
    expect(lookup(source, fruit, 'lemon')).toMatchObject({ version: '2.1.0', concept: { display: 'Lemon' } });
  });
  test('tells what does not exist from what is not held', () => {
    expect(lookup(source, fruit, 'stone')).toBe('unknown');
    expect(lookup(source, loinc, '1-1')).toBe('not-verified');
    expect(lookup(source, 'http://nowhere', 'a')).toBe('not-verified');
  });
});
