import { symlinkSync } from 'node:fs';
import path from 'node:path';
import { Readable } from 'node:stream';
import { expect, test } from 'vitest';
import { isSample, isUnread, patient, readAll, temporaryFolder } from './support.ts';

const profile = 'http://hl7.eu/fhir/imaging-r5/StructureDefinition/ImagingStudyEuImaging';
const studyXml = `<?xml version="1.0" encoding="utf-8"?>
<!-- <!DOCTYPE no> -->
<f:ImagingStudy xmlns:f="http://hl7.org/fhir"><f:id value="one"/><f:meta><f:profile value="${profile}"/></f:meta></f:ImagingStudy>`;

test('reads JSON and XML: resource type, profiles of the resource itself, bytes as they are', async () => {
  using folder = temporaryFolder();
  const study = JSON.stringify({
    resourceType: 'ImagingStudy',
    id: 'one',
    meta: { profile: [profile] },
    contained: [{ resourceType: 'Patient', meta: { profile: ['http://example.org/other'] } }],
  });
  folder.write({ 'a.json': study, 'b.xml': studyXml, 'c.txt': study });
  const results = await readAll(folder.path, ['a.json', 'b.xml', 'c.txt']);
  const common = {
    resourceType: 'ImagingStudy',
    id: 'one',
    profiles: [profile],
    firstLine: 1,
    issues: [],
    entries: 0,
  };
  expect(results).toMatchObject([
    { path: 'a.json', format: 'json', ...common },
    { path: 'b.xml', format: 'xml', ...common },
    { path: 'c.txt', format: 'json', ...common },
  ]);
  expect(results.filter(isSample).map(({ bytes }) => Buffer.from(bytes).toString())).toEqual([
    study,
    studyXml,
    study,
  ]);
});

test('goes by the first character, not the name, to tell JSON from XML', async () => {
  using folder = temporaryFolder();
  folder.write({ 'a.json': studyXml, 'b.xml': `${' '.repeat(10_000)}${patient}` });
  expect(await readAll(folder.path, ['.'])).toMatchObject([{ format: 'xml' }, { format: 'json' }]);
});

test('counts the entries of the outermost Bundle only', async () => {
  using folder = temporaryFolder();
  const inner = { resourceType: 'Bundle', type: 'collection', entry: [{}, {}, {}] };
  const innerXml = '<Bundle><entry/><entry/><entry/></Bundle>';
  folder.write({
    'a.json': JSON.stringify({ resourceType: 'Bundle', entry: [{ resource: inner }, {}] }),
    'b.xml': `<Bundle xmlns="http://hl7.org/fhir"><entry><resource>${innerXml}</resource></entry><entry/></Bundle>`,
  });
  expect(await readAll(folder.path, ['.'])).toMatchObject([{ entries: 2 }, { entries: 2 }]);
});

test('removes a byte order mark and says so: a warning in JSON, no more than information in XML', async () => {
  using folder = temporaryFolder();
  folder.write({
    'a.json': `\ufeff${patient}`,
    'b.xml': `\ufeff${studyXml}`,
    'c.ndjson': `\ufeff${patient}\n`,
  });
  const results = (await readAll(folder.path, ['.'])).filter(isSample);
  expect(results.map(({ issues }) => issues.map(({ severity, id }) => [severity, id]))).toEqual([
    [['warning', 'input-byte-order-mark']],
    [['information', 'input-byte-order-mark']],
    [['warning', 'input-byte-order-mark']],
  ]);
  expect(results.map(({ bytes }) => bytes[0])).toEqual(['{', '<', '{'].map((first) => first.charCodeAt(0)));
});

test('warns of a processing instruction', async () => {
  using folder = temporaryFolder();
  folder.write({ 'a.xml': `\n<?xml-stylesheet href="x"?>${studyXml.slice(studyXml.indexOf('<!--'))}` });
  expect(await readAll(folder.path, ['.'])).toMatchObject([
    { issues: [{ severity: 'warning', id: 'input-processing-instruction', line: 2, column: 1 }] },
  ]);
});

const lines = [patient, '', '{"resourceType":"Patient",}', '  \t', `${patient}\r`, '[]', patient].join('\n');

test('reads each good line of NDJSON, and names the bad ones by their line', async () => {
  using folder = temporaryFolder();
  folder.write({ 'a.ndjson': lines });
  const results = await readAll(folder.path, ['a.ndjson']);
  const good = results.filter(isSample);
  expect(good.map(({ path, firstLine }) => [path, firstLine])).toEqual([
    ['a.ndjson:1', 1],
    ['a.ndjson:5', 5],
    ['a.ndjson:7', 7],
  ]);
  expect(good.map(({ bytes }) => Buffer.from(bytes).toString())).toEqual([patient, patient, patient]);
  expect(results.filter(isUnread)).toMatchObject([
    { path: 'a.ndjson:3', kind: 'finding', issues: [{ id: 'input-malformed-json', line: 3, column: 27 }] },
    { path: 'a.ndjson:6', kind: 'finding', issues: [{ id: 'input-not-fhir', line: 6, column: 1 }] },
  ]);
});

test('reads the other lines of NDJSON where the first is no JSON, and where one is too long', async () => {
  using folder = temporaryFolder();
  folder.write({ 'a.ndjson': `resources:\n${patient}\n{"a":"${'x'.repeat(500_000)}"}\n${patient}` });
  const results = await readAll(folder.path, ['a.ndjson'], { limits: { lineBytes: 1000 } });
  expect(results.map(({ path }) => path)).toEqual(['a.ndjson:1', 'a.ndjson:2', 'a.ndjson:3', 'a.ndjson:4']);
  expect(results.filter(isSample)).toHaveLength(2);
  expect(results[2]).toMatchObject({ kind: 'fault', issues: [{ id: 'input-too-large', line: 3 }] });
});

test('stops at the limit of bad lines and says so', async () => {
  using folder = temporaryFolder();
  folder.write({ 'x.ndjson': '{\n'.repeat(500) });
  const results = await readAll(folder.path, ['x.ndjson']);
  expect(results).toHaveLength(101);
  expect(results.at(-1)).toMatchObject({ path: 'x.ndjson', issues: [{ id: 'input-too-many-bad-lines' }] });
});

const given = (text: string, pieceLength: number) =>
  Readable.from(
    text.match(new RegExp(`[^]{1,${pieceLength}}`, 'g'))?.map((piece) => Buffer.from(piece)) ?? [],
  );
const pretty = JSON.stringify(JSON.parse(patient), null, 2);

test.each([
  ['one resource on one line', `${patient}\n\n`, ['-']],
  ['one resource over many lines', `\n${pretty}`, ['-']],
  ['XML', studyXml, ['-']],
  ['NDJSON, for something follows the first line', `\n${patient}\n\n${patient}`, ['-:2', '-:4']],
  ['NDJSON with a byte order mark', `\ufeff${patient}\n${patient}`, ['-:1', '-:2']],
])('reads standard input: %s, in pieces of any length', async (_, text, expected) => {
  for (const length of [1, 7, 100_000]) {
    const results = await readAll('/', ['-', '-'], { stdin: given(text, length) });
    expect(results.filter(isUnread)).toEqual([]);
    expect(results.map(({ path }) => path)).toEqual(expected);
  }
});

test('walks folders in the order of names, taking .json, .xml and .ndjson of any case', async () => {
  using folder = temporaryFolder();
  const files = [
    'b/z.json',
    'b/a.JSON',
    'a.xml/deep.json',
    'c.json',
    'b.ndjson',
    'B.json',
    'notes.md',
    '.x.json',
    'package.json',
  ];
  folder.write(Object.fromEntries(files.map((file) => [file, patient])));
  const results = await readAll(folder.path, ['.']);
  expect(results.map(({ path }) => path)).toEqual([
    'B.json',
    'a.xml/deep.json',
    'b/a.JSON',
    'b/z.json',
    'b.ndjson:1',
    'c.json',
  ]);
  expect(results.filter(isUnread)).toEqual([]);
});

test('reads a file once, though it be named twice or linked to within the folder', async () => {
  using folder = temporaryFolder();
  folder.write({ 'a/x.json': patient, 'b/y.json': patient, 'b/data.txt': patient });
  symlinkSync('../a', path.join(folder.path, 'b', 'a'));
  symlinkSync('../a/x.json', path.join(folder.path, 'b', 'x.json'));
  symlinkSync('data.txt', path.join(folder.path, 'b', 'data.json'));
  const results = await readAll(folder.path, ['a/x.json', '.', 'b/y.json']);
  expect(results.map(({ path }) => path)).toEqual(['a/x.json', 'b/data.json', 'b/y.json']);
});

test('passes over a link that is not named like JSON, XML or NDJSON, wherever it leads', async () => {
  using folder = temporaryFolder();
  folder.write({ 'a/x.json': patient, secret: patient });
  symlinkSync('../secret', path.join(folder.path, 'a', 'link'));
  symlinkSync('gone', path.join(folder.path, 'a', 'nowhere'));
  expect((await readAll(folder.path, ['a'])).map(({ path }) => path)).toEqual(['a/x.json']);
});

test('follows a link that is named itself', async () => {
  using folder = temporaryFolder();
  folder.write({ 'a/x.json': patient });
  symlinkSync('a', path.join(folder.path, 'folder'));
  symlinkSync('a/x.json', path.join(folder.path, 'file'));
  expect((await readAll(folder.path, ['folder'])).map(({ path }) => path)).toEqual(['folder/x.json']);
  expect((await readAll(folder.path, ['file'])).map(({ path }) => path)).toEqual(['file']);
});

test('ends in order when its caller stops early', async () => {
  using folder = temporaryFolder();
  folder.write({ 'a.ndjson': `${patient}\n`.repeat(100_000) });
  const { readSamples } = await import('../../scripts/input/readSamples.ts');
  for await (const sample of readSamples([folder.path])) {
    expect(isSample(sample)).toBe(true);
    break;
  }
});
