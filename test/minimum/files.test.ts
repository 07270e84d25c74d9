import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv } from 'ajv';
import { expect, test } from 'vitest';
import { isStale } from '../../scripts/generated/generatedFile.ts';
import { minimumFiles } from '../../scripts/minimum/files.ts';
import { readMinimums } from '../../scripts/minimum/readMinimums.ts';
import { root } from '../../scripts/paths.ts';
import { runCli } from '../support/runCli.ts';

const files = readMinimums().flatMap(minimumFiles);
const read = (file: string) => readFileSync(path.join(root, file), 'utf8');

test.each(files)('$file is as the profiles say', (minimum) => {
  expect(isStale(minimum), `${minimum.file} is out of date: run npm run minimum`).toBe(false);
});

test.each(files.filter(({ file }) => file.endsWith('.json')))('$file is as its schema says', ({ file }) => {
  const ajv = new Ajv({ allErrors: true });
  const schema = JSON.parse(read('schemas/minimum.schema.json'));
  expect(ajv.validate(schema, JSON.parse(read(file))), ajv.errorsText()).toBe(true);
});

test('every page is named in sushi-config.yaml, so that the guide shows it', () => {
  const config = read('sushi-config.yaml');
  const pages = files.map(({ file }) => path.basename(file)).filter((name) => name.endsWith('.md'));
  expect(pages).toHaveLength(4);
  expect(pages.filter((name) => !config.includes(`  ${name}:\n`))).toEqual([]);
});

test('the command prints a line for each actor and one that counts the obligations', async () => {
  const { status, stdout } = await runCli(['minimum', '--check']);
  const lines = stdout.trimEnd().split('\n');
  expect(status).toBe(0);
  expect(lines.slice(0, -1).map((line) => line.replace(/:.*/, ''))).toEqual([
    'EuImagingManifestProvider',
    'EuImagingReportConsumer',
    'EuImagingReportProducer',
    'EuImagingReportProvider',
  ]);
  expect(lines.at(-1)).toMatch(/^obligations: \d+ on \d+ elements for 4 actors$/);
});
