import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Ajv } from 'ajv';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import type { PackedCase } from '../../scripts/pack/casePackage.ts';
import { checkReport, checkTogether } from '../../scripts/rules/checkReport.ts';
import { askValidator } from '../../scripts/validator/httpValidator.ts';
import { findings } from '../../scripts/validator/issues.ts';
import { startReferenceServer } from '../../scripts/validator/referenceServer.ts';
import { runCli } from '../support/runCli.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'eu-imaging-cases-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const unpacked = path.join(folder, 'package');
const text = (name: string): string => readFileSync(path.join(unpacked, name), 'utf8');
let cases: readonly PackedCase[] = [];

beforeAll(async () => {
  const { status, stdout } = await runCli(['pack', 'cases', 'guide', '--out', folder]);
  expect([status, stdout]).toEqual([0, expect.stringContaining('eu-imaging-cases-0.2.0.tgz')]);
  execFileSync('tar', ['xzf', 'eu-imaging-cases-0.2.0.tgz'], { cwd: folder });
  cases = JSON.parse(text('manifest.json')).cases;
});

test('the manifest is what its schema says, every file that it names is there, and no other case is', () => {
  const validate = new Ajv().compile(JSON.parse(text('manifest.schema.json')));
  validate(JSON.parse(text('manifest.json')));
  expect(validate.errors).toBeNull();
  for (const { file, beside } of cases)
    for (const each of [file, ...beside]) statSync(path.join(unpacked, each));
  const files = readdirSync(path.join(unpacked, 'cases'), { recursive: true, withFileTypes: true }).filter(
    (entry) => entry.isFile(),
  );
  expect(new Set(cases.map(({ id }) => id)).size).toBe(cases.length);
  expect(files).toHaveLength(cases.length);
  expect(cases.filter(({ by }) => by === 'validator').length).toBeGreaterThan(700);
  expect(cases.filter(({ by }) => by === 'rules').length).toBeGreaterThan(100);
});

test('two runs make the same bytes, and the checksums are those of the packages', async () => {
  const other = path.join(folder, 'again');
  mkdirSync(other);
  await runCli(['pack', 'cases', 'guide', '--out', other]);
  const names = ['eu-imaging-cases-0.2.0.tgz', 'hl7.fhir.eu.imaging-r5-0.2.0.tgz'];
  for (const name of names) {
    expect(readFileSync(path.join(other, name)).equals(readFileSync(path.join(folder, name)))).toBe(true);
  }
  expect(execFileSync('sha256sum', ['-c', 'SHA256SUMS'], { cwd: other, encoding: 'utf8' })).toBe(
    names.map((name) => `${name}: OK\n`).join(''),
  );
});

test('a program that knows nothing of ours reads the package by its manifest alone', () => {
  const program = `
    const fs = require('node:fs');
    const { cases } = JSON.parse(fs.readFileSync('manifest.json'));
    const wrong = cases.filter(({ expect }) => expect.length > 0);
    for (const { file } of wrong) if (!JSON.parse(fs.readFileSync(file)).resourceType) throw file;
    console.log(cases.length, wrong.length);`;
  const printed = execFileSync(process.execPath, ['-e', program], { cwd: unpacked, encoding: 'utf8' });
  const [all = 0, wrong = 0] = printed.split(' ').map(Number);
  expect([all, wrong > 500]).toEqual([cases.length, true]);
});

test('a sample of the cases gives what the manifest says, read from the package alone', async () => {
  const references = await startReferenceServer();
  const examples = readdirSync(path.join(unpacked, 'examples')).map((name): [string, string] => [
    name.replace('.json', '').replace('-', '/'),
    path.join(unpacked, 'examples', name),
  ]);
  references.use(new Map(examples));
  try {
    for (const each of cases.filter(({ by }, index) => by === 'validator' && index % 60 === 0)) {
      const bytes = readFileSync(path.join(unpacked, each.file));
      const { resourceType, id } = JSON.parse(bytes.toString());
      const changed = references.instead(`${resourceType}/${id}`, bytes);
      const outcome = await askValidator(inject('validator'), {
        bytes,
        format: 'json',
        references: changed.address,
      });
      changed.release();
      const found = findings(outcome).issues.filter(({ severity }) => severity !== 'information');
      expect(sorted(found), each.id).toEqual(sorted(each.expect));
    }
  } finally {
    await references.close();
  }
  for (const each of cases.filter(({ by }) => by === 'rules')) {
    const resource = JSON.parse(text(each.file));
    const [own = []] = checkTogether([resource, ...each.beside.map((name) => JSON.parse(text(name)))]);
    expect(sorted([...checkReport(resource), ...own]), each.id).toEqual(sorted(each.expect));
  }
});

const sorted = (issues: readonly { readonly id: string; readonly location: string }[]): string[] =>
  [...new Set(issues.map(({ id, location }) => `${id} ${location}`))].sort();
