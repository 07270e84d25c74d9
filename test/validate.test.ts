import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv } from 'ajv';
import { expect, test } from 'vitest';
import { root } from '../scripts/paths.ts';
import { runCli } from './support/runCli.ts';
import { temporaryFolder } from './support/temporaryFolder.ts';

const text = { status: 'generated', div: '<div xmlns="http://www.w3.org/1999/xhtml">Ada Example</div>' };
const patient = { resourceType: 'Patient', id: 'ada', text, name: [{ family: 'Example' }] };
const good = JSON.stringify(patient);
const bad = JSON.stringify({ ...patient, gender: 'blue' }, null, 2);
const xml =
  '<Patient xmlns="http://hl7.org/fhir"><id value="ada"/><text><status value="generated"/>' +
  '<div xmlns="http://www.w3.org/1999/xhtml">Ada</div></text><gender value="blue"/></Patient>';

function folderWith(files: Record<string, string>): string {
  const folder = temporaryFolder();
  for (const [name, content] of Object.entries(files)) writeFileSync(path.join(folder, name), content);
  return folder;
}

test('exits with 0 on a conformant resource and ends with a line that sums up', async () => {
  const { status, stdout } = await runCli(['validate', 'good.json'], {
    cwd: folderWith({ 'good.json': good }),
  });
  expect(stdout).toContain('good.json  Patient  conformant');
  expect(stdout.trimEnd().split('\n').at(-1)).toBe(
    'files: 1 validated, 0 errors, 0 warnings, 0 codes not verified',
  );
  expect(status).toBe(0);
});

test('reports JSON, XML and NDJSON in one run, each issue with its line and column, as its schema says', async () => {
  const cwd = folderWith({
    'bad.json': bad,
    'bad.xml': xml,
    'two.ndjson': `${good}\n${JSON.stringify(JSON.parse(bad))}\n`,
  });
  const { status, stdout } = await runCli(['validate', '--format', 'json', '.', '-'], { cwd, input: bad });
  const report = JSON.parse(stdout);
  const schema = JSON.parse(
    readFileSync(path.join(root, 'schemas', 'validation-report.schema.json'), 'utf8'),
  );
  const ajv = new Ajv({ allErrors: true });
  expect(ajv.validate(schema, report), ajv.errorsText()).toBe(true);
  const errors = report.files.map(
    ({ path: file, issues }: { path: string; issues: { severity: string; line: number }[] }) => [
      file,
      [...new Set(issues.filter(({ severity }) => severity === 'error').map(({ line }) => line))],
    ],
  );
  const genderLine = bad.split('\n').findIndex((line) => line.includes('gender')) + 1;
  expect(errors).toEqual([
    ['bad.json', [genderLine]],
    ['bad.xml', [1]],
    ['two.ndjson:1', []],
    ['two.ndjson:2', [2]],
    ['-', [genderLine]],
  ]);
  expect(status).toBe(1);
});

test('validates the other files where one is missing, and exits with 2', async () => {
  const cwd = folderWith({ 'good.json': good });
  const { status, stdout, stderr } = await runCli(['validate', 'absent.json', 'good.json'], { cwd });
  expect(stdout).toContain('good.json  Patient  conformant');
  expect(stdout).toMatch(/absent\.json .*no verdict/);
  expect(`${stdout}${stderr}`).not.toMatch(/\n\s+at /);
  expect(status).toBe(2);
});

test('writes to --out, refuses to overwrite it without --force, and writes nothing beside it', async () => {
  const cwd = folderWith({ 'good.json': good });
  const args = ['validate', 'good.json', '--format', 'json', '--out', 'report.json'];
  expect((await runCli(args, { cwd })).status).toBe(0);
  expect(JSON.parse(readFileSync(path.join(cwd, 'report.json'), 'utf8')).summary.validated).toBe(1);
  writeFileSync(path.join(cwd, 'report.json'), 'mine');
  const refused = await runCli(args, { cwd });
  expect([refused.status, refused.stderr]).toEqual([
    2,
    expect.stringContaining('report.json exists already'),
  ]);
  expect(readFileSync(path.join(cwd, 'report.json'), 'utf8')).toBe('mine');
  expect((await runCli([...args, '--force'], { cwd })).status).toBe(0);
  expect(readdirSync(cwd).sort()).toEqual(['good.json', 'report.json']);
});

test('writes a report in every format in one run, each with the finding and its place', async () => {
  const cwd = folderWith({ 'bad.json': bad, 'bad.xml': xml });
  const formats = ['text', 'json', 'junit', 'sarif', 'html'];
  const reports = formats.flatMap((format) => ['--report', `${format}=report.${format}`]);
  const { status, stdout } = await runCli(['validate', '.', '--format', 'github', ...reports], { cwd });
  expect(status).toBe(1);
  expect(stdout).toMatch(/^::error file=bad\.json,line=\d+,col=\d+,title=/m);
  const written = readdirSync(cwd).sort();
  expect(written).toEqual(['bad.json', 'bad.xml', ...formats.map((format) => `report.${format}`).sort()]);
  const report = (format: string) => readFileSync(path.join(cwd, `report.${format}`), 'utf8');
  for (const format of formats) expect(report(format)).toContain('Patient.gender');
  const { results } = JSON.parse(report('sarif')).runs[0];
  const places = results.map(
    ({ locations: [{ physicalLocation }] }: { locations: [{ physicalLocation: object }] }) =>
      physicalLocation,
  );
  const genderLine = bad.split('\n').findIndex((line) => line.includes('gender')) + 1;
  expect(places).toContainEqual({
    artifactLocation: { uri: 'bad.json' },
    region: expect.objectContaining({ startLine: genderLine }),
  });
  expect(report('html')).toMatch(/class="line marked">.*&lt;gender value=&quot;blue&quot;\/&gt;/);
});

test('refuses to overwrite one of the files that it is to validate', async () => {
  const cwd = folderWith({ 'good.json': good });
  const { status, stderr } = await runCli(['validate', 'good.json', '--out', 'good.json', '--force'], {
    cwd,
  });
  expect([status, stderr]).toEqual([2, expect.stringContaining('good.json is among the files to validate')]);
  expect(readFileSync(path.join(cwd, 'good.json'), 'utf8')).toBe(good);
});

test("a claim of this guide's own version is checked, and a claim of a profile that it has not is an error", async () => {
  const file = path.join(root, 'fsh-generated', 'resources', 'ImagingStudy-chest-ct-imaging-study.json');
  const study = JSON.parse(readFileSync(file, 'utf8'));
  const url = study.meta.profile[0];
  study.identifier[0].value = '1.2.3';
  const claiming = (profile: string) => JSON.stringify({ ...study, meta: { profile: [profile] } });
  const cwd = folderWith({ 'versioned.json': claiming(`${url}|0.2.0`), 'typo.json': claiming(`${url}s`) });
  const { status, stdout } = await runCli(['validate', '--format', 'json', 'typo.json', 'versioned.json'], {
    cwd,
  });
  const errors = JSON.parse(stdout).files.map(({ issues }: { issues: { severity: string; id: string }[] }) =>
    issues.filter(({ severity }) => severity === 'error').map(({ id }) => id),
  );
  expect(errors).toEqual([
    [expect.stringMatching(/^VALIDATION_VAL_PROFILE_UNKNOWN/), 'dicom-uid'],
    ['im-study-1'],
  ]);
  expect(status).toBe(1);
});

test('validates against the profile of a package that it is given', async () => {
  const cwd = folderWith({ 'good.json': good });
  const url = 'http://example.org/fhir/StructureDefinition/dated-patient';
  mkdirSync(path.join(cwd, 'package'));
  writeFileSync(
    path.join(cwd, 'package', 'package.json'),
    JSON.stringify({
      name: 'org.example',
      version: '1.0.0',
      fhirVersions: ['5.0.0'],
      canonical: 'http://example.org/fhir',
    }),
  );
  writeFileSync(
    path.join(cwd, 'package', 'StructureDefinition-dated-patient.json'),
    JSON.stringify({
      resourceType: 'StructureDefinition',
      id: 'dated-patient',
      url,
      name: 'DatedPatient',
      status: 'active',
      fhirVersion: '5.0.0',
      kind: 'resource',
      abstract: false,
      type: 'Patient',
      baseDefinition: 'http://hl7.org/fhir/StructureDefinition/Patient',
      derivation: 'constraint',
      differential: { element: [{ id: 'Patient.birthDate', path: 'Patient.birthDate', min: 1 }] },
    }),
  );
  execFileSync('tar', ['czf', 'other.tgz', 'package'], { cwd });
  const args = ['validate', 'good.json', '--package', 'other.tgz', '--profile', url];
  const { status, stdout } = await runCli(args, { cwd });
  expect(stdout).toContain('Patient.birthDate: minimum required = 1');
  expect(status).toBe(1);
});

test('says which profile is not known, and exits with 2', async () => {
  const cwd = folderWith({ 'good.json': good });
  const args = ['validate', 'good.json', '--profile', 'http://example.org/StructureDefinition/absent'];
  const { status, stdout } = await runCli(args, { cwd });
  expect(stdout).toContain('http://example.org/StructureDefinition/absent');
  expect(status).toBe(2);
});

test('exits with 1 on a warning where --fail-on says so', async () => {
  const cwd = folderWith({
    'bare.json': JSON.stringify({ resourceType: 'Patient', name: [{ family: 'Example' }] }),
  });
  expect((await runCli(['validate', 'bare.json'], { cwd })).status).toBe(0);
  expect((await runCli(['validate', 'bare.json', '--fail-on', 'warning'], { cwd })).status).toBe(1);
});

test.each([
  ['an option that does not exist', ['validate', 'x.json', '--colour']],
  ['a format that does not exist', ['validate', 'x.json', '--format', 'yaml']],
  ['no path', ['validate']],
  ['an empty profile', ['validate', '-', '--profile', '']],
  ['a command that does not exist', ['valdate', 'x.json']],
  ['a terminology server that does not answer', ['validate', '-', '--tx', 'http://127.0.0.1:9/r5']],
  ['a terminology server that is no address', ['validate', '-', '--tx', 'tx.example']],
  ['a package that does not exist', ['validate', '-', '--package', 'absent.tgz']],
  ['a package that is none', ['validate', '-', '--package', path.join(root, 'package.json')]],
])('exits with 2 and one sentence on %s', async (_, args) => {
  const { status, stderr, stdout } = await runCli(args, { input: good });
  expect(status).toBe(2);
  expect(`${stdout}${stderr}`).not.toMatch(/\n\s+at |Exception/);
  expect(stderr).toMatch(/error: |eu-imaging: /);
});

test('prints help with an example', async () => {
  const { status, stdout } = await runCli(['validate', '--help']);
  expect(stdout).toContain('Example: eu-imaging validate report.json');
  expect(status).toBe(0);
});

test('a rule between resources is a finding with its place in the file, and --no-rules leaves it out', async () => {
  const transaction = {
    resourceType: 'Bundle',
    type: 'transaction',
    entry: [{ resource: patient, request: { method: 'PUT', url: 'Patient/someone-else' } }],
  };
  const json = JSON.stringify(transaction, null, 2);
  const line = json.split('\n').findIndex((each) => each.includes('someone-else')) + 1;
  const cwd = folderWith({ 'transaction.json': json });
  const checked = await runCli(['validate', '--format', 'json', 'transaction.json'], { cwd });
  const [file] = JSON.parse(checked.stdout).files;
  expect(file.issues).toMatchObject([
    {
      severity: 'error',
      id: 'transaction-url',
      location: 'Bundle.entry[0].request.url',
      line,
      column: 16,
    },
  ]);
  expect(JSON.parse(checked.stdout).summary.errors).toBe(1);
  expect(checked.status).toBe(1);
  const unchecked = await runCli(['validate', '--no-rules', 'transaction.json'], { cwd });
  expect(unchecked.stdout).toContain('conformant');
  expect(unchecked.status).toBe(0);
});
