import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { loopbackServer } from '../dicomweb/server.ts';
import { highdicom } from '../fromDicom/conversions.ts';
import { runCli } from '../support/runCli.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';

const image = path.join(highdicom, 'ct-1.dcm');

/** A report of what `from-dicom` makes of an image, and where it lies. */
async function reportOf(folder: string): Promise<string> {
  const out = path.join(folder, 'out');
  expect((await runCli(['from-dicom', image, '--out', out])).status).toBe(0);
  return path.join(out, 'transaction.json');
}

test('what was made of objects agrees with them: status 0, for people and for programs', async () => {
  const report = await reportOf(temporaryFolder());
  const { status, stdout } = await runCli(['compare', report, image]);
  expect(stdout).toMatch(/1 objects, 1 studies compared, 0 differences\n$/);
  expect(status).toBe(0);
  const json = await runCli(['compare', report, image, '--json']);
  expect(JSON.parse(json.stdout)).toMatchObject({ studies: 1, objects: 1 });
});

test('a difference is status 1, with both values', async () => {
  const folder = temporaryFolder();
  const report = await reportOf(folder);
  const { status, stdout } = await runCli(['compare', report, path.join(highdicom, 'dose-ct.dcm')]);
  expect(status).toBe(1);
  expect(stdout).toMatch(/ in the report and .* in the DICOM objects\./);
});

test.each([
  ['that is not JSON', 'report.json', 'This is no report.'],
  ['in XML', 'report.xml', '<Bundle xmlns="http://hl7.org/fhir"/>'],
])('a report %s is a fault in one sentence', async (_, name, text) => {
  const file = path.join(temporaryFolder(), name);
  writeFileSync(file, text);
  const { status, stderr } = await runCli(['compare', file, image]);
  expect(status).toBe(2);
  expect(stderr).toMatch(/eu-imaging: .*report\.(json|xml).*\n$/);
  expect(stderr).not.toMatch(/^\s+at |defect/m);
});

test('objects that are not there, and a server that refuses, are faults', async () => {
  const report = await reportOf(temporaryFolder());
  const missing = await runCli(['compare', report, '/none']);
  expect(missing.status).toBe(2);
  expect(missing.stdout).toContain('[input-missing]');
  const { origin } = await loopbackServer((_request, response) => response.writeHead(401).end());
  const refused = await runCli(['compare', report, `${origin}/studies/2.25.1`, '--allow-private']);
  expect(refused.status).toBe(2);
  expect(refused.stderr).toContain('asks for credentials');
});
