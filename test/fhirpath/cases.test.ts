import { describe, expect, test } from 'vitest';
import { loadCases } from '../../scripts/cases/loadCases.ts';
import { judge } from '../../scripts/fhirpath/judge.ts';

const { guide, known, manifests } = loadCases();

describe.for(manifests)('fhirpath.js alone, $profile', ({ cases, values }) => {
  test.for(cases)('breaks no other invariants than declared: $name', (each) => {
    const broken = judge(each.resource(), guide).filter(({ answer }) => answer !== true);
    const declared = each.expected.filter(({ id }) => known.invariants.has(id));
    expect(broken.map(({ severity, key, location }) => `${severity} ${key} ${location}`).sort()).toEqual(
      [...new Set(declared.map(({ severity, id, location }) => `${severity} ${id} ${location}`))].sort(),
    );
  });

  test.for(values)('$key, $isGood: $name', ({ key, isGood, resource }) => {
    const answers = judge(resource(), guide)
      .filter((judgement) => judgement.key === key)
      .map(({ answer }) => answer);
    expect(answers.length).toBeGreaterThan(0);
    expect(answers.every((answer) => answer === true)).toBe(isGood);
  });
});
