import { expect, test } from 'vitest';
import { differenceText } from '../../scripts/cases/compareIssues.ts';
import { catalogue } from '../../scripts/rules/catalogue.ts';
import { loadRuleCases, runRuleCase } from '../../scripts/rules/ruleCases.ts';

const cases = loadRuleCases();

test.each(cases)('$rule $name', (each) => {
  expect(differenceText(runRuleCase(each))).toBe('');
});

test.each(catalogue)('$id has a case that keeps it and one that breaks it', ({ id }) => {
  const breaks = cases
    .filter(({ rule }) => rule === id)
    .map(({ expected }) => expected.some((each) => each.id === id));
  expect([...new Set(breaks)].sort()).toEqual([false, true]);
});

test('no two rules have one id', () => {
  const ids = catalogue.map(({ id }) => id);
  expect(ids).toEqual([...new Set(ids)]);
});
