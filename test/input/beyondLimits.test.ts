import { truncateSync } from 'node:fs';
import path from 'node:path';
import { Readable } from 'node:stream';
import { expect, test } from 'vitest';
import { expectPathRefusal, type PathRow } from './refusal.ts';
import { patient, readAll } from './support.ts';

const big = (name: string) => (folder: string) => truncateSync(path.join(folder, name), 100 * 1024 * 1024);

const bundle = JSON.stringify({ resourceType: 'Bundle', type: 'collection', entry: [{}, {}, {}] });
const beyond: PathRow[] = [
  {
    rule: '100 MB of JSON',
    files: { 'big.json': patient },
    make: big('big.json'),
    unread: { path: 'big.json', id: 'input-too-large', says: /larger than 32 MiB/ },
  },
  {
    rule: '100 MB of XML',
    files: { 'big.xml': '<a/>' },
    make: big('big.xml'),
    unread: { path: 'big.xml', id: 'input-too-large', says: /larger/ },
  },
  {
    rule: '100 MB of anything',
    files: { big: patient },
    make: big('big'),
    names: ['big'],
    unread: { path: 'big', id: 'input-too-large', says: /larger/ },
  },
  {
    rule: 'a line of NDJSON of 100 MB',
    files: { 'big.ndjson': patient },
    make: big('big.ndjson'),
    unread: { path: 'big.ndjson:1', id: 'input-too-large', says: /line is longer than 32 MiB/ },
  },
  {
    rule: 'too many entries',
    files: { 'bundle.json': bundle },
    limits: { entries: 2 },
    unread: { path: 'bundle.json', id: 'input-too-many-entries', says: /3 entries/ },
  },
  ...[
    '{"resourceType":"Patient","a":[{"b":0,"c":0,"d":0,"e":0},{}]}',
    '<Patient xmlns="http://hl7.org/fhir"><a b="" c="" d="" e=""/><d/></Patient>',
  ].flatMap((content, index): PathRow[] => {
    const file = ['x.json', 'x.xml'][index] ?? '';
    const files = { [file]: content };
    return [
      {
        rule: `too many levels in ${path.extname(file)}`,
        files,
        limits: { depth: 1 },
        unread: { path: file, id: 'input-too-deep', says: /1 levels/ },
      },
      {
        rule: `too many objects or elements in ${path.extname(file)}`,
        files,
        limits: { nodes: 2 },
        unread: { path: file, id: 'input-too-many-nodes', says: /2 objects/ },
      },
      {
        rule: `too many properties or attributes in ${path.extname(file)}`,
        files,
        limits: { properties: 3 },
        unread: { path: file, id: 'input-too-many-properties', says: /3 properties/ },
      },
    ];
  }),
  {
    rule: 'folders too deep',
    files: { 'a/b/c/d.json': patient },
    limits: { folderDepth: 2 },
    unread: { path: 'a/b/c', id: 'input-too-deep', says: /more than 2 folders/ },
  },
  {
    rule: 'too many files',
    files: { 'h.json': patient, 'i.json': patient, 'j.json': patient },
    limits: { files: 2 },
    unread: { path: 'i.json', id: 'input-too-many-files', says: /more than 2 files/ },
  },
  {
    rule: 'too many bad lines',
    files: { 'x.ndjson': '{\n{\n{\n{\n' },
    limits: { badLines: 1 },
    unread: { path: 'x.ndjson:1', id: 'input-malformed-json', says: /each line/, kind: 'finding' },
  },
];

test.each(beyond)('refuses $rule, and reads on', expectPathRefusal);

test('stops reading standard input at the limit', async () => {
  const stdin = Readable.from(
    (function* () {
      for (;;) yield Buffer.alloc(65536, ' {');
    })(),
  );
  const [refused] = await readAll('/', ['-'], { stdin, limits: { resourceBytes: 1_000_000 } });
  expect(refused).toMatchObject({ path: '-', kind: 'fault', issues: [{ id: 'input-too-large' }] });
});
