import { expect, test } from 'vitest';
import type { Sample } from '../../scripts/input/sample.ts';
import type { Issue } from '../../scripts/issue.ts';
import { ValidatorFault } from '../../scripts/validator/faults.ts';
import { validateSample } from '../../scripts/validator/validateSamples.ts';
import type { Validator } from '../../scripts/validator/validator.ts';

const sample: Sample = {
  path: 'a.json',
  format: 'json',
  bytes: Buffer.from('{"resourceType":"Bundle"}'),
  firstLine: 1,
  resourceType: 'Bundle',
  profiles: [],
  issues: [],
  entries: 0,
};
const found: Issue = { severity: 'error', id: 'report-status', location: 'Bundle', message: 'They differ.' };
const validating = (validate: Validator['validate']): Validator => ({
  validate,
  convert: async () => '',
  reload: async () => {},
  close: async () => {},
});

test('what the rules find is said where the validator failed, too', async () => {
  const failing = validating(async () => {
    throw new ValidatorFault('It broke.');
  });
  const { kind, issues } = await validateSample(sample, failing, [], async () => [found]);
  expect(kind).toBe('fault');
  expect(issues.map(({ id }) => id)).toEqual(['ValidatorFault', 'report-status']);
});

test('what the rules find stands after what the validator finds', async () => {
  const issue = { severity: 'warning', code: 'invariant', details: { text: 'x' } } as const;
  const working = validating(async () => ({ resourceType: 'OperationOutcome', issue: [issue] }));
  const { kind, issues } = await validateSample(sample, working, [], async () => [found]);
  expect(kind).toBe('validated');
  expect(issues.map(({ id }) => id)).toEqual(['invariant', 'report-status']);
});
