import { expect, test } from 'vitest';
import type { Issue } from '../../scripts/issue.ts';
import { isRefused } from '../../scripts/mutation/judge.ts';

const url = 'http://example.org/StructureDefinition/P';
const issue: Issue = {
  severity: 'error',
  id: 'Validation_VAL_Profile_Minimum',
  location: 'Patient',
  message: `Patient.name: minimum required = 1, but only found 0 (from ${url}|1.0)`,
};
const sign = { id: issue.id, location: 'Patient', mentions: ['Patient.name: minimum', url] };

test('an error at that place for that constraint is a refusal', () => {
  expect(isRefused([sign], [issue], [])).toBe(true);
});

test.each<[string, Partial<Issue>]>([
  ['at another place', { location: 'Patient.contact[0]' }],
  ['with another message id', { id: 'Validation_VAL_Profile_Maximum' }],
  ['of another element', { message: `Patient.contact.name: maximum (from ${url}|1.0)` }],
  ['of another profile', { message: issue.message.replace(url, `${url}atient`) }],
  ['that is a warning', { severity: 'warning' }],
])('an issue %s is none', (_, other) => {
  expect(isRefused([sign], [{ ...issue, ...other }], [])).toBe(false);
});

test('what the example without the edit raises too is none', () => {
  expect(isRefused([sign], [issue], [issue])).toBe(false);
});

test('one of several signs is enough', () => {
  expect(isRefused([{ ...sign, id: 'Other' }, sign], [issue], [])).toBe(true);
});

test('a warning refuses where a warning is what the constraint raises', () => {
  expect(isRefused([{ ...sign, severity: 'warning' }], [{ ...issue, severity: 'warning' }], [])).toBe(true);
});

test('the slash that the validator writes after a resource of a Bundle is no other place', () => {
  const location = 'Bundle.entry[2].resource';
  expect(isRefused([{ ...sign, location }], [{ ...issue, location: `${location}/` }], [])).toBe(true);
});
