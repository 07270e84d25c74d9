import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { oidOf } from '../../scripts/synthesis/fhir.ts';
import { writeStudy } from '../../scripts/synthesis/writeStudy.ts';
import { story, studyOf } from '../fromDicom/conversions.ts';
import { runCli } from '../support/runCli.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';
import { type Orthanc, startOrthanc, withoutOrthanc } from './startOrthanc.ts';
import { stow } from './stow.ts';

const reason = withoutOrthanc();
const document = 'fsh-generated/resources/Bundle-ai-nodule-document.json';

describe.skipIf(reason !== undefined)(`a study of Orthanc${reason ? ` (skipped: ${reason})` : ''}`, () => {
  const study = studyOf('ai-nodule');
  const objects = [...writeStudy(study, story)];
  let orthanc: Orthanc;
  let url: string;

  beforeAll(async () => {
    orthanc = await startOrthanc();
    await stow(orthanc.base, objects);
    url = `${orthanc.base}/studies/${oidOf(study.identifier?.[0]?.value)}`;
  });

  afterAll(() => orthanc?.stop());

  /** The folder of the objects as files. */
  function files(): string {
    const folder = path.join(temporaryFolder(), 'objects');
    mkdirSync(folder);
    for (const { sopInstanceUid, bytes } of objects)
      writeFileSync(path.join(folder, `${sopInstanceUid}.dcm`), bytes);
    return folder;
  }

  const resourcesIn = (folder: string) =>
    readdirSync(folder)
      .sort()
      .map((name) => [name, readFileSync(path.join(folder, name), 'utf8')]);

  test('becomes by its metadata the resources that its files become, byte for byte', async () => {
    const out = temporaryFolder();
    const [remote, local] = [path.join(out, 'remote'), path.join(out, 'local')];
    const asked = await runCli(['from-dicom', url, '--out', remote, '--allow-private']);
    expect(asked.stdout.trimEnd().split('\n').at(-1)).toMatch(
      /^3 objects of 1 studies, \d+ resources, \d to be said$/,
    );
    const read = await runCli(['from-dicom', files(), '--out', local, '--endpoint', orthanc.base]);
    expect([asked.status, read.status]).toEqual([0, 0]);
    expect(resourcesIn(remote)).toEqual(resourcesIn(local));
  });

  test('is compared with its report where it is', async () => {
    const { status, stdout } = await runCli(['compare', document, url, '--allow-private']);
    expect(stdout).toBe('3 objects, 1 studies compared, 0 differences\n');
    expect(status).toBe(0);
  });

  test('is not asked for at an address of this machine unless that is allowed', async () => {
    const { status, stderr } = await runCli(['compare', document, url]);
    expect(status).toBe(2);
    expect(stderr).toContain('--allow-private');
  });
});
