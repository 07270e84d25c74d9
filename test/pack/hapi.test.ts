import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { generatedResources, root } from '../../scripts/paths.ts';
import { runCli } from '../support/runCli.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';

const profile = 'http://hl7.eu/fhir/imaging-r5/StructureDefinition/ImagingStudyEuImaging';
const tool = path.join(root, 'tools', 'hapi', 'target');

test('HAPI loads the package, finds nothing wrong in an example, and what is wrong in a broken one', async () => {
  const folder = temporaryFolder();
  expect((await runCli(['pack', 'guide', '--out', folder])).status).toBe(0);
  const file = path.join(generatedResources, 'ImagingStudy-chest-ct-imaging-study.json');
  const { identifier: _, ...broken } = JSON.parse(readFileSync(file, 'utf8'));
  const wrong = path.join(folder, 'wrong.json');
  writeFileSync(wrong, JSON.stringify(broken));
  const classpath = [path.join(tool, 'classes'), path.join(tool, 'lib', '*'), folder].join(path.delimiter);
  const printed = execFileSync(
    'java',
    [
      '-Xmx1500m',
      '-cp',
      classpath,
      'eu.imaging.hapi.LoadPackage',
      'hl7.fhir.eu.imaging-r5-0.2.0.tgz',
      profile,
      file,
      wrong,
    ],
    { encoding: 'utf8' },
  );
  expect(printed).toContain(`${file} 0\n`);
  expect(printed).toMatch(/wrong\.json [1-9]/);
  expect(printed).toContain('studyInstanceUid');
});
