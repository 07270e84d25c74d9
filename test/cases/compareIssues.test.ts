import { expect, test } from 'vitest';
import { compareIssues, differenceText } from '../../scripts/cases/compareIssues.ts';
import type { Issue } from '../../scripts/issue.ts';

const error = (id: string, location = 'ImagingStudy'): Issue => ({
  severity: 'error',
  id,
  location,
  message: 'Why.',
});

test('issues are compared on severity, id and location, each as often as it occurs', () => {
  const twice = compareIssues([error('a'), error('a')], [error('a')]);
  expect(twice).toMatchObject({ absent: [{ id: 'a' }], undeclared: [] });
  expect(compareIssues([error('a')], [error('a'), error('a')]).undeclared).toHaveLength(1);
  expect(compareIssues([error('a')], [{ ...error('a'), severity: 'warning' }]).undeclared).toHaveLength(1);
  expect(compareIssues([error('a')], [error('a', 'ImagingStudy.series[0]')]).undeclared).toHaveLength(1);
  expect(compareIssues([error('b'), error('a')], [error('a'), error('b')])).toEqual({
    absent: [],
    undeclared: [],
  });
});

test('what the validator says as information is left out', () => {
  expect(compareIssues([], [{ ...error('a'), severity: 'information' }]).undeclared).toEqual([]);
});

test('a difference is told as a manifest has it, with the message as help', () => {
  expect(differenceText(compareIssues([error('a')], [error('b')]))).toBe(
    'declared, not found:  { severity: error, id: a, at: "ImagingStudy" }\n' +
      'found, not declared:  { severity: error, id: b, at: "ImagingStudy" }\n    Why.',
  );
});
