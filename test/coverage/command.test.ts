import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv } from 'ajv';
import { expect, test } from 'vitest';
import { measureCoverage } from '../../scripts/coverage/coverage.ts';
import { readGuide } from '../../scripts/coverage/readGuide.ts';
import { root } from '../../scripts/paths.ts';
import { runCli } from '../support/runCli.ts';

test('every part of the guide occurs in an example or has a reason why it cannot', async () => {
  const { status, stdout } = await runCli(['coverage']);
  expect(stdout.trimEnd().split('\n').at(-1)).toMatch(/^coverage: \d+ of \d+ exercised \([\d.]+%\)$/);
  expect(stdout).not.toMatch(/^(missing|error) /m);
  expect(status).toBe(0);
});

test('the command prints JSON, as its schema says, of which examples exercise what', async () => {
  const { stdout } = await runCli(['coverage', '--format', 'json']);
  const report = JSON.parse(stdout);
  const ajv = new Ajv({ allErrors: true });
  const schema = JSON.parse(readFileSync(path.join(root, 'schemas', 'coverage.schema.json'), 'utf8'));
  expect(ajv.validate(schema, report), ajv.errorsText()).toBe(true);
  const { exercised, total, items } = report;
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
