import { expect, test } from 'vitest';
import { runCli } from '../support/runCli.ts';

test('a profile that the guide does not have ends with 2, and says so', async () => {
  const { status, stderr } = await runCli(['mutate', '--profile', 'PatientEu']);
  expect(status).toBe(2);
  expect(stderr).toContain('PatientEu');
});
