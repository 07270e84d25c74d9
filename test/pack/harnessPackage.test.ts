import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { packHarness } from '../../scripts/pack/harnessPackage.ts';
import { generatedResources } from '../../scripts/paths.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'eu-imaging-install-'));
const project = path.join(folder, 'somebody');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A machine of somebody else: no network, a home with nothing in it, and no file of ours but what was installed. */
const elsewhere = {
  PATH: process.env.PATH ?? '',
  HOME: path.join(folder, 'home'),
  npm_config_offline: 'true',
};
const npx = (...given: readonly string[]) =>
  spawnSync('npx', ['--no-install', 'eu-imaging', ...given], {
    cwd: project,
    env: elsewhere,
    encoding: 'utf8',
  });

beforeAll(() => {
  const tarball = packHarness(folder);
  for (const each of [project, elsewhere.HOME]) mkdirSync(each);
  writeFileSync(path.join(project, 'package.json'), '{ "name": "somebody", "version": "1.0.0" }');
  execFileSync('npm', ['install', '--no-audit', '--no-fund', '--loglevel', 'error', tarball], {
    cwd: project,
    env: elsewhere,
  });
});

test('installs from its tarball alone, without anything that only the project needs', () => {
  const installed = readdirSync(path.join(project, 'node_modules')).filter((name) => !name.startsWith('.'));
  expect(installed).toEqual(['eu-imaging']);
  const manifest = JSON.parse(
    readFileSync(path.join(project, 'node_modules', 'eu-imaging', 'package.json'), 'utf8'),
  );
  expect(manifest.devDependencies).toBeUndefined();
  const bundled = readdirSync(path.join(project, 'node_modules', 'eu-imaging', 'node_modules'));
  for (const ours of ['vitest', 'typescript', 'fsh-sushi', 'playwright-core'])
    expect(bundled).not.toContain(ours);
});

test('npx eu-imaging validate finds nothing wrong in a report, and what is wrong in another', () => {
  const right = readFileSync(path.join(generatedResources, 'Bundle-chest-ct-document.json'), 'utf8');
  writeFileSync(path.join(project, 'right.json'), right);
  writeFileSync(
    path.join(project, 'wrong.json'),
    right.replace('"type": "document"', '"type": "collection"'),
  );
  const good = npx('validate', 'right.json');
  expect([good.status, good.stderr.match(/defect|at file:/)]).toEqual([0, null]);
  expect(good.stdout).toContain('conformant');
  const bad = npx('validate', 'wrong.json');
  expect(bad.status).toBe(1);
  expect(bad.stdout).toContain('wrong.json');
});

test('npx eu-imaging explain and conformance work, and an unknown command is refused', () => {
  const explained = npx('explain', 'bundle-dangling-reference');
  expect([explained.status, explained.stdout]).toEqual([
    0,
    expect.stringContaining('bundle-dangling-reference'),
  ]);
  const stated = npx('conformance', 'right.json', '--actor', 'producer');
  expect([stated.status, stated.stdout]).toEqual([expect.any(Number), expect.stringContaining('IM-DOC-01')]);
  expect(npx('frobnicate').status).toBe(2);
});

test('npx eu-imaging check-server is there, and says that nobody answers', () => {
  const { status, stderr } = npx('check-server', 'http://127.0.0.1:1/fhir', '--actor', 'provider');
  expect([status, stderr]).toEqual([
    2,
    expect.stringContaining('http://127.0.0.1:1/fhir/ cannot be checked'),
  ]);
});

test('the library is there, with its types', () => {
  const program = `
    import { readFileSync } from 'node:fs';
    import { checkReport } from 'eu-imaging';
    const report = JSON.parse(readFileSync('right.json', 'utf8'));
    const whole = checkReport(report).length;
    report.entry.pop();
    console.log(whole, checkReport(report).length > 0);`;
  writeFileSync(path.join(project, 'use.mjs'), program);
  const printed = execFileSync(process.execPath, ['use.mjs'], {
    cwd: project,
    env: elsewhere,
    encoding: 'utf8',
  });
  expect(printed).toBe('0 true\n');
  const types = readFileSync(
    path.join(project, 'node_modules', 'eu-imaging', 'scripts', 'index.d.ts'),
    'utf8',
  );
  expect(types).toContain('checkReport');
});
