import { spawnSync } from 'node:child_process';
import { truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { root } from '../../scripts/paths.ts';
import { patient, temporaryFolder } from './support.ts';

const mebibyte = 1024 * 1024;
const module = pathToFileURL(path.join(root, 'scripts', 'input', 'readSamples.ts')).href;
const script = `
  import { readSamples } from ${JSON.stringify(module)};
  let results = 0;
  for await (const result of readSamples(process.argv.slice(1))) results++;
  console.log(JSON.stringify({ results, mebibytes: process.resourceUsage().maxRSS / 1024 }));
`;

/** The most memory that a process of its own took to read a file, in MiB. */
function peak(file: string): { readonly results: number; readonly mebibytes: number } {
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script, file], {
    encoding: 'utf8',
  });
  if (stdout === '') throw new Error(stderr);
  return JSON.parse(stdout);
}

const line = JSON.stringify({ resourceType: 'Patient', text: { div: 'x'.repeat(10_000) } });

test.each([
  { rule: '100 MB of JSON is not read', file: 'a.json', content: patient, most: 8 },
  { rule: '100 MB of XML is not read', file: 'a.xml', content: '<a/>', most: 8 },
  { rule: '100 MB of anything is not read', file: 'a', content: 'x', most: 8 },
  {
    rule: 'of 100 MB on what may be the first line of NDJSON no more than the limit is held',
    file: 'a',
    content: '{',
    most: 80,
  },
  {
    rule: 'of a line of NDJSON of 100 MB no more than the limit is held',
    file: 'a.ndjson',
    content: '{',
    most: 80,
  },
  {
    rule: 'of 100 MB of NDJSON a line is held at a time',
    file: 'a.ndjson',
    content: `${line}\n`.repeat(10_000),
    most: 64,
  },
])('$rule', ({ file, content, most }) => {
  using folder = temporaryFolder();
  folder.write({ 'small.json': patient });
  const big = path.join(folder.path, file);
  writeFileSync(big, content);
  if (content.length < mebibyte) truncateSync(big, 100 * mebibyte);
  const small = peak(path.join(folder.path, 'small.json'));
  const { results, mebibytes } = peak(big);
  expect(results).toBe(content.length < mebibyte ? 1 : 10_000);
  expect(mebibytes - small.mebibytes).toBeLessThan(most);
});
