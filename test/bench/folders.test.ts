import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Converted, converter } from '../../scripts/bench/dicom2fhir/converter.ts';
import { writeFolders } from '../../scripts/bench/dicom2fhir/folders.ts';
import { judge } from '../../scripts/bench/dicom2fhir/judge.ts';
import { rows } from '../../scripts/bench/dicom2fhir/rows.ts';
import { root } from '../../scripts/paths.ts';

const out = mkdtempSync(path.join(tmpdir(), 'folders-'));
let folder: (name: string) => string;
beforeAll(() => {
  folder = writeFolders(out);
}, 120_000);
afterAll(() => rmSync(out, { recursive: true }));

/** What the comparison says that we do not carry over: the README of docs/peers/dicom2fhir tells why. */
const lost = ['Body Part Examined as a code', 'tube voltage', 'pixel spacing, slice thickness', 'echo time'];

test('what the comparison says that we carry over, we carry over', () => {
  const convert = converter(process.execPath, path.join(root, 'scripts/bench/dicom2fhir/convertFolder.ts'));
  const made = new Map<string, Converted | string>();
  for (const { folder: name } of rows) if (!made.has(name)) made.set(name, convert(folder(name)));
  const verdicts = rows.map(({ what, folder: name, said, ours }) => [
    what,
    judge(said, ours, made.get(name) ?? ''),
  ]);
  expect(verdicts.filter(([, verdict]) => verdict !== 'carried')).toEqual(lost.map((what) => [what, 'lost']));
}, 120_000);

test('a program that is not there is a fault that names it', () => {
  expect(() => converter('/nowhere/python')(folder('images'))).toThrow('/nowhere/python cannot be run');
});
