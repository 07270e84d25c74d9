import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { FoundObject } from '../../scripts/dicom/findObjects.ts';
import { readStudyMetadata } from '../../scripts/fromDicom/readStudyMetadata.ts';
import { loopbackServer } from '../dicomweb/server.ts';
import { runCli } from '../support/runCli.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';
import { highdicom } from './conversions.ts';

const image = path.join(highdicom, 'ct-1.dcm');

/** Runs the command into a folder that is not there yet. */
async function run(folder: string, ...args: readonly string[]) {
  const out = path.join(folder, 'out');
  const result = await runCli(['from-dicom', ...args, '--out', out]);
  expect(result.stderr).not.toMatch(/^\s+at |defect/m);
  return { ...result, written: existsSync(out) ? readdirSync(out) : [] };
}

test('a path that is not there, and an empty folder, are faults, and nothing is written', async () => {
  const folder = temporaryFolder();
  const missing = await run(folder, path.join(folder, 'none'));
  expect(missing).toMatchObject({ status: 2, written: [] });
  expect(missing.stdout).toContain('[input-missing]');
  mkdirSync(path.join(folder, 'empty'));
  const empty = await run(folder, path.join(folder, 'empty'));
  expect(empty).toMatchObject({ status: 2, written: [] });
  expect(empty.stdout).toContain('[input-empty-folder]');
});

test('a folder without a DICOM file is a finding, and nothing is written', async () => {
  const folder = temporaryFolder();
  const source = path.join(folder, 'source');
  mkdirSync(source);
  writeFileSync(path.join(source, 'README.txt'), 'Nothing here.');
  const { status, stdout, written } = await run(folder, source);
  expect({ status, written }).toEqual({ status: 1, written: [] });
  expect(stdout).toContain('0 objects of 0 studies, 0 resources');
});

test('a file that was cut off is a finding, and the one beside it is converted', async () => {
  const folder = temporaryFolder();
  const source = path.join(folder, 'source');
  mkdirSync(source);
  copyFileSync(image, path.join(source, 'whole.dcm'));
  writeFileSync(path.join(source, 'cut.dcm'), readFileSync(image).subarray(0, 700));
  const { status, stdout, written } = await run(folder, source);
  expect(status).toBe(1);
  expect(stdout).toMatch(/^error .*cut\.dcm\n.*(\(\w{4},\w{4}\)|offset \d+)/m);
  expect(stdout).toContain('1 objects of 1 studies');
  expect(written.some((name) => name.startsWith('ImagingStudy-'))).toBe(true);
});

test('where the output folder holds files already, none is written or changed', async () => {
  const folder = temporaryFolder();
  const out = path.join(folder, 'out');
  mkdirSync(out);
  writeFileSync(path.join(out, 'transaction.json'), 'mine');
  const { status, stderr, written } = await run(folder, image);
  expect(status).toBe(2);
  expect(stderr).toContain('holds files already, and nothing was written');
  expect(written).toEqual(['transaction.json']);
  expect(readFileSync(path.join(out, 'transaction.json'), 'utf8')).toBe('mine');
});

test('an output folder that is a file is a fault in one sentence', async () => {
  const folder = temporaryFolder();
  writeFileSync(path.join(folder, 'out'), '');
  const { status, stderr } = await runCli(['from-dicom', image, '--out', path.join(folder, 'out')]);
  expect(status).toBe(2);
  expect(stderr).toMatch(/^eu-imaging: .*cannot be written to: .*\n$/m);
});

const studyAt = (origin: string) => `${origin}/studies/2.25.2`;

describe('a DICOMweb server', () => {
  test.each([
    ['401', 401, '', 'asks for credentials'],
    ['404', 404, '', 'answers 404'],
    ['HTML', 200, '<html>Welcome</html>', 'no array of objects in JSON: see its byte 0'],
    ['a JSON object', 200, '{"00080016":{}}', 'no array of objects'],
    ['an array that ends early', 200, '[{"00080016":{"vr":"UI"}', 'ends at byte'],
  ])('that answers %s is a fault in one sentence', async (_, status, body, sentence) => {
    const { origin } = await loopbackServer((_request, response) => {
      response.writeHead(status).end(body);
    });
    const result = await run(temporaryFolder(), studyAt(origin), '--allow-private');
    expect(result).toMatchObject({ status: 2, written: [] });
    expect(result.stderr).toContain(sentence);
  });

  test('that nobody asked to be let in is not asked', async () => {
    const { origin, asked } = await loopbackServer((_request, response) => response.end());
    const result = await run(temporaryFolder(), studyAt(origin));
    expect(result.status).toBe(2);
    expect(asked).toEqual([]);
  });

  test('that gives metadata gives resources, without what an object of JavaScript has of its own', async () => {
    const { origin } = await loopbackServer((_request, response) => response.end(JSON.stringify([metadata])));
    const { status, stdout, written } = await run(temporaryFolder(), studyAt(origin), '--allow-private');
    expect(stdout).toContain('1 objects of 1 studies');
    expect({ status, kinds: written.map((name) => name.replace(/-.*/, '')) }).toEqual({
      status: 0,
      kinds: ['Endpoint', 'ImagingStudy', 'Patient', 'transaction.json'],
    });
  });
});

const ui = (value: string) => ({ vr: 'UI', Value: [value] });
const metadata = {
  '00080016': ui('1.2.840.10008.5.1.4.1.1.7'),
  '00080018': ui('2.25.1'),
  '00080060': { vr: 'CS', Value: ['constructor'] },
  '00100040': { vr: 'CS', Value: ['toString'] },
  '0020000D': ui('2.25.2'),
  '0020000E': ui('2.25.3'),
  '00081032': { vr: 'SQ', Value: [null, 7, { '00080100': { vr: 'SH', Value: [{}] } }] },
  '00100010': 'none',
  '00091001': { vr: 'LO', Value: ['private'] },
  constructor: { vr: 'LO', Value: [] },
};

const all = (url: string, options: object): Promise<FoundObject[]> =>
  Array.fromAsync(readStudyMetadata(url, { allowPrivate: true, allowRedirects: false, ...options }));

test('a server that never answers, and one that never ends, are left', async () => {
  const silent = await loopbackServer(() => {});
  await expect(all(studyAt(silent.origin), { headersMs: 100 })).rejects.toThrow('no answer within 0.1 s');
  const endless = await loopbackServer((_request, response) => {
    response.write('[{"00080016":{"vr":"UT","Value":["');
    fill(response, Buffer.alloc(1024 * 1024, 'a'));
  });
  await expect(all(studyAt(endless.origin), {})).rejects.toThrow(
    /An object of more than \d+ bytes is refused/,
  );
  const blank = await loopbackServer((_request, response) => fill(response, Buffer.alloc(1024 * 1024, ' ')));
  await expect(all(studyAt(blank.origin), { responseBytes: 10_000_000 })).rejects.toThrow(
    'More than 10000000 bytes came',
  );
});

/** Writes the same for as long as the other side reads. */
function fill(response: ServerResponse, bytes: Buffer): void {
  const more = () => {
    while (!response.destroyed && response.write(bytes));
  };
  response.on('drain', more);
  more();
}
