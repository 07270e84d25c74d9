import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { root } from '../../scripts/paths.ts';
import { type ReportFile, ReportFiles } from '../../scripts/report/outputs.ts';
import { nothingYet } from '../../scripts/report/summary.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';

const open = (files: readonly ReportFile[], force = false, inputs: readonly string[] = []) =>
  new ReportFiles(files, force, inputs, { failOn: 'error' });

test('a report takes its name when it is whole, and nothing is left beside it', () => {
  const folder = temporaryFolder();
  const file = path.join(folder, 'r.xml');
  const reports = open([{ format: 'junit', file }]);
  expect(readdirSync(folder)).not.toContain('r.xml');
  reports.end(nothingYet);
  expect(readdirSync(folder)).toEqual(['r.xml']);
  expect(readFileSync(file, 'utf8')).toContain('</testsuites>');
});

test('a run that ends early leaves the report of an earlier one as it was', () => {
  const folder = temporaryFolder();
  const file = path.join(folder, 'r.json');
  writeFileSync(file, 'earlier');
  open([{ format: 'json', file }], true).abandon();
  expect(readdirSync(folder)).toEqual(['r.json']);
  expect(readFileSync(file, 'utf8')).toBe('earlier');
});

test('a file that another program makes meanwhile is not overwritten', () => {
  const folder = temporaryFolder();
  const file = path.join(folder, 'r.json');
  const reports = open([{ format: 'json', file }]);
  writeFileSync(file, 'theirs');
  expect(() => reports.end(nothingYet)).toThrow('exists already');
  reports.abandon();
  expect(readdirSync(folder)).toEqual(['r.json']);
  expect(readFileSync(file, 'utf8')).toBe('theirs');
});

test.each([
  ['there is a file of the name', 'old.json', false, 'exists already'],
  ['its folder is not there', 'absent/r.json', false, 'cannot be written'],
  ['the name is that of a folder', 'folder', true, 'cannot be written'],
  ['it is among what is validated', 'old.json', true, 'is among the files to validate'],
])('says at once that a report cannot be written where %s', (_, name, force, sentence) => {
  const folder = temporaryFolder();
  mkdirSync(path.join(folder, 'folder'));
  writeFileSync(path.join(folder, 'old.json'), 'mine');
  const good = { format: 'html', file: path.join(folder, 'good.html') } as const;
  const bad = { format: 'json', file: path.join(folder, name) } as const;
  expect(() => open([good, bad], force, [folder])).toThrow(sentence);
  expect(readFileSync(path.join(folder, 'old.json'), 'utf8')).toBe('mine');
  expect(readdirSync(folder).sort()).toEqual(['folder', 'old.json']);
});

test('two reports of one name are refused', () => {
  const file = path.join(temporaryFolder(), 'r');
  const files = [
    { format: 'json', file },
    { format: 'html', file },
  ] as const;
  expect(() => open(files, true)).toThrow('named for two reports');
});

/** Heap in use after a thousand verdicts and after ten thousand, in MiB, of a process of its own. */
const script = `
  const { reporterOf } = await import(${JSON.stringify(pathToFileURL(path.join(root, 'scripts/report/outputs.ts')).href)});
  const reporter = reporterOf(process.argv[1], { paint: (_, text) => text, failOn: 'error' });
  const used = () => (gc(), process.memoryUsage().heapUsed / 1024 / 1024);
  const issue = (index, of) => ({ severity: 'error', id: 'im-study-' + (of % 9), location: 'Bundle.entry[' + index + '].resource', line: 3, column: 4, message: 'x'.repeat(200) + index });
  let characters = 0, before = 0;
  for (let index = 0; index < 10_000; index++) {
    const issues = Array.from({ length: 10 }, (_, of) => issue(index, of));
    characters += reporter.verdict({ path: 'f' + index + '.json', kind: 'validated', resourceType: 'Bundle', entries: 1, profiles: [], issues, notVerified: [], milliseconds: 1 }, index).length;
    if (index === 1_000) before = used();
  }
  const grown = used() - before;
  // The reporter is asked once more, so that what it keeps is still there when the heap is measured.
  characters += reporter.tail({ validated: 1, errors: 1, warnings: 0, faults: 0, notVerified: [] }).length;
  console.log(JSON.stringify({ grown, characters }));
`;

test.each(['text', 'json', 'junit', 'sarif', 'github'])(
  '%s of 10,000 verdicts is written without keeping them',
  (format) => {
    const args = ['--expose-gc', '--input-type=module', '-e', script, format];
    const { stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
    expect(stderr).toBe('');
    const { grown, characters } = JSON.parse(stdout);
    expect(characters).toBeGreaterThan(20_000_000);
    expect(grown).toBeLessThan(2);
  },
);
