import { copyFileSync, mkdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { findObjects } from '../../scripts/dicom/findObjects.ts';
import { readStudies } from '../../scripts/fromDicom/readStudies.ts';
import { element, file, item, undefinedLength } from '../dicom/dicomBytes.ts';
import { runCli } from '../support/runCli.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';
import { highdicom } from './conversions.ts';

const image = path.join(highdicom, 'ct-1.dcm');

/** A sequence in an item in a sequence, so often, none of which ends. */
function nested(depth: number): Buffer {
  const sequence = element('0008,1140', 'SQ', '', undefinedLength);
  const level = Buffer.concat([sequence, item(Buffer.alloc(0), undefinedLength)]);
  return Buffer.concat(Array.from({ length: depth }, () => level));
}

/** One of each kind of what is no good object, by name. */
const hostile: Readonly<Record<string, Buffer>> = {
  'deep.dcm': file({ '0008,1140': nested(10_000) }),
  'lie.dcm': file({ '0008,1140': element('0008,1140', 'SQ', '', 0x7ffffffe) }),
  'zip.dcm': Buffer.concat([Buffer.from('PK\x03\x04'), Buffer.alloc(500)]),
};

test('each hostile file ends in one sentence with a tag or an offset, the one beside them is converted, and memory is bounded', async () => {
  const folder = temporaryFolder();
  const source = path.join(folder, 'source');
  mkdirSync(source);
  for (const [name, bytes] of Object.entries(hostile)) writeFileSync(path.join(source, name), bytes);
  writeFileSync(path.join(source, 'zeros.dcm'), '');
  truncateSync(path.join(source, 'zeros.dcm'), 1e9);
  copyFileSync(image, path.join(source, 'zz-good.dcm'));
  const out = path.join(folder, 'out');
  const { status, stdout, stderr } = await runCli(['from-dicom', source, '--out', out], {
    env: { NODE_OPTIONS: '--max-old-space-size=128' },
  });
  expect(stderr).not.toMatch(/^\s+at |heap|defect/m);
  expect(status).toBe(1);
  expect(stdout).toContain('1 objects of 1 studies');
  for (const name of [...Object.keys(hostile), 'zeros.dcm']) {
    const said = stdout.match(new RegExp(`^\\w+ +\\[[\\w-]+\\]  \\S*${name}\\n.*$`, 'gm')) ?? [];
    expect(said, name).toHaveLength(1);
    expect(said[0], name).toMatch(/\([0-9A-F]{4},[0-9A-F]{4}\)|offset \d+/);
  }
});

test('a file that is cut in any of its first thousand bytes is one sentence, and those beside it are converted', async () => {
  const folder = temporaryFolder();
  const bytes = readFileSync(image);
  for (let length = 0; length < 1000; length++)
    writeFileSync(path.join(folder, `${String(length).padStart(4, '0')}.dcm`), bytes.subarray(0, length));
  copyFileSync(image, path.join(folder, 'whole.dcm'));
  const { index, issues, objects } = await readStudies(findObjects([folder]), []);
  expect(objects).toBeGreaterThan(0);
  expect(index.studies).toHaveLength(1);
  const said = Map.groupBy(issues, ({ location }) => path.basename(location));
  expect(said.size).toBe(1000);
  expect(said.has('whole.dcm')).toBe(false);
  for (const each of said.values()) {
    expect(each).toHaveLength(1);
    expect(each[0]?.message).toMatch(/\([0-9A-F]{4},[0-9A-F]{4}\)|offset \d+/);
  }
});
