import { expect, test } from 'vitest';
import { measureCoverage } from '../../scripts/coverage/coverage.ts';
import { readGuide } from '../../scripts/coverage/readGuide.ts';
import { runCli } from '../support/runCli.ts';

test('the command ends with the line that sums up the guide, and its status says the same', async () => {
  const { status, stdout } = await runCli(['coverage']);
  expect(stdout.trimEnd().split('\n').at(-1)).toMatch(/^coverage: \d+ of \d+ exercised \([\d.]+%\)$/);
  expect(status).toBe(/^(missing|error) /m.test(stdout) ? 1 : 0);
});

test('the command prints JSON that says which examples exercise what', async () => {
  const { stdout } = await runCli(['coverage', '--format', 'json']);
  const { exercised, total, items } = JSON.parse(stdout);
  expect(items).toHaveLength(total);
  expect(items.filter(({ examples }: { examples: string[] }) => examples.length > 0)).toHaveLength(exercised);
  expect(items).toContainEqual(
    expect.objectContaining({
      kind: 'slice',
      id: 'CompositionEuImaging#Composition.section:findings.entry:finding',
      examples: expect.arrayContaining(['Composition/chest-ct-composition', 'Bundle/chest-ct-document']),
      source: expect.stringMatching(/^input\/fsh\/profiles\/CompositionEuImaging\.fsh:\d+$/),
    }),
  );
});

test('a wrong option ends with 2', async () => {
  expect((await runCli(['coverage', '--format', 'html'])).status).toBe(2);
});

test('every id of the guide is about one thing', () => {
  const ids = measureCoverage(readGuide()).map(({ id }) => id);
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
});
