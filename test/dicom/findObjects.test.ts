import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { afterAll, expect, test } from 'vitest';
import { findObjects } from '../../scripts/dicom/findObjects.ts';
import { limits } from '../../scripts/input/limits.ts';
import { root } from '../../scripts/paths.ts';
import { element, file } from './dicomBytes.ts';

const made = mkdtempSync(path.join(tmpdir(), 'find-objects-'));
afterAll(() => rmSync(made, { recursive: true }));

const folderOf = (name: string): string => {
  const folder = path.join(made, name);
  mkdirSync(folder, { recursive: true });
  return folder;
};

/** What is found: the path within a folder, and the UID of the object or the id of the fault. */
async function found(
  folder: string,
  ...rest: Parameters<typeof findObjects> extends [unknown, ...infer R] ? R : never
) {
  const all: [string, string][] = [];
  for await (const each of findObjects([folder], ...rest)) {
    all.push([
      path.relative(folder, each.path),
      'object' in each ? each.object.sopInstanceUid : each.fault.id,
    ]);
  }
  return all;
}

const numbered = (number: number): Buffer =>
  file({ '0008,0018': element('0008,0018', 'UI', `2.25.${number}`) });

test('a folder is read deep and in the order of names, whatever the files are called', async () => {
  const folder = folderOf('deep');
  mkdirSync(path.join(folder, 'b'));
  writeFileSync(path.join(folder, 'c'), numbered(13));
  writeFileSync(path.join(folder, 'b', 'IM0001'), numbered(12));
  writeFileSync(path.join(folder, 'a.dcm'), numbered(11));
  writeFileSync(path.join(folder, '.hidden'), 'x');
  expect(await found(folder)).toEqual([
    ['a.dcm', '2.25.11'],
    ['b/IM0001', '2.25.12'],
    ['c', '2.25.13'],
  ]);
});

test('what cannot be read is a fault in its place, and the others are read', async () => {
  const folder = folderOf('broken');
  writeFileSync(path.join(folder, '1.dcm'), numbered(11));
  writeFileSync(path.join(folder, '2.dcm'), 'PK\x03\x04'.padEnd(500, 'x'));
  writeFileSync(path.join(folder, '3.dcm'), '');
  truncateSync(path.join(folder, '3.dcm'), 2 ** 30);
  writeFileSync(path.join(folder, '4.dcm'), numbered(14).subarray(0, 300));
  writeFileSync(path.join(folder, '5.dcm'), numbered(15));
  expect(await found(folder)).toEqual([
    ['1.dcm', '2.25.11'],
    ['2.dcm', 'dicom-not-dicom'],
    ['3.dcm', 'dicom-not-dicom'],
    ['4.dcm', 'dicom-cut-off'],
    ['5.dcm', '2.25.15'],
  ]);
});

test('a link out of the folder is not followed, and an empty folder is a fault', async () => {
  const [inside, outside] = [folderOf('inside'), folderOf('outside')];
  writeFileSync(path.join(outside, 'other.dcm'), numbered(11));
  symlinkSync(path.join(outside, 'other.dcm'), path.join(inside, 'link.dcm'));
  expect(await found(inside)).toEqual([['link.dcm', 'input-link-out-of-folder']]);
  expect(await found(folderOf('empty'))).toEqual([['', 'input-empty-folder']]);
});

test('no more files are read than the limit allows', async () => {
  const folder = folderOf('many');
  for (const number of [11, 12, 13]) writeFileSync(path.join(folder, `${number}`), numbered(number));
  expect(await found(folder, { files: { ...limits, files: 2 } })).toEqual([
    ['11', '2.25.11'],
    ['12', '2.25.12'],
    ['13', 'input-too-many-files'],
  ]);
});

test('objects are found one at a time: a heap of 32 MiB is enough for three thousand', async () => {
  const folder = folderOf('thousands');
  const long = element('0010,4000', 'LT', 'x'.repeat(30_000));
  for (let number = 0; number < 3000; number++) {
    const object = file({ '0008,0018': element('0008,0018', 'UI', `2.25.${number}`), '0010,4000': long });
    writeFileSync(path.join(folder, `${number}.dcm`), object);
  }
  const module = JSON.stringify(path.join(root, 'scripts/dicom/findObjects.ts'));
  const code = `
    const { parentPort, workerData } = require('node:worker_threads');
    import(${module}).then(async ({ findObjects }) => {
      let objects = 0;
      for await (const each of findObjects([workerData])) if ('object' in each) objects++;
      parentPort.postMessage(objects);
    });`;
  const worker = new Worker(code, {
    eval: true,
    workerData: folder,
    resourceLimits: { maxOldGenerationSizeMb: 32 },
  });
  const objects = await new Promise((resolve, reject) => worker.on('message', resolve).on('error', reject));
  expect(objects).toBe(3000);
  expect(readdirSync(folder)).toHaveLength(3000);
});
