import { expect, test } from 'vitest';
import { runCli } from '../support/runCli.ts';

test('the command ends with the numbers of the guide, and writes nothing with --check', async () => {
  const { status, stdout } = await runCli(['proof', '--check']);
  const [requirements, obligations, xtEhr, dicom] = stdout.trimEnd().split('\n').slice(-4);
  expect(requirements).toMatch(
    /^requirements: \d+, \d+ verified by cases and mutants, \d+ with a reason why not$/,
  );
  expect(obligations).toMatch(/^obligations: \d+ on \d+ elements for 4 actors$/);
  expect(xtEhr).toMatch(/^Xt-EHR: \d+ of \d+ mapped, /);
  expect(dicom).toMatch(/^DICOM: \d+ attributes and \d+ concepts/);
  expect(stdout).not.toMatch(/^error /m);
  expect(status).toBe(0);
});

test('a wrong option ends with 2', async () => {
  expect((await runCli(['proof', '--format', 'html'])).status).toBe(2);
});
