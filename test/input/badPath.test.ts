import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { Readable } from 'node:stream';
import { expect, test, vi } from 'vitest';
import { expectPathRefusal, type PathRow } from './refusal.ts';
import { patient, readAll, temporaryFolder } from './support.ts';

// Stands for what a test cannot bring about, least of all as root: a file that is there and may not be read.
vi.mock('node:fs/promises', async (importOriginal) => {
  const real = await importOriginal<typeof import('node:fs/promises')>();
  const fail = (code: string) => Promise.reject(Object.assign(new Error(code), { code }));
  const failing = (file: unknown) => /forbidden/.test(String(file)) && fail('EACCES');
  return {
    ...real,
    open: (...a: Parameters<typeof real.open>) => failing(a[0]) || real.open(...a),
    opendir: (...a: Parameters<typeof real.opendir>) => failing(a[0]) || real.opendir(...a),
    stat: (file: string) => (/broken/.test(file) ? fail('EIO') : real.stat(file)),
  };
});

const inFolder = (make: (at: (name: string) => string) => void) => (folder: string) =>
  make((name) => path.join(folder, name));

const paths: PathRow[] = [
  {
    rule: 'a missing file',
    names: ['no.json'],
    unread: { path: 'no.json', id: 'input-missing', says: /no such file/ },
  },
  {
    rule: 'a file below a file',
    names: ['good.json/x'],
    unread: { path: 'good.json/x', id: 'input-missing', says: /no folder/ },
  },
  {
    rule: 'a name that is too long',
    names: ['x'.repeat(300)],
    unread: { path: 'x'.repeat(300), id: 'input-missing', says: /too long/ },
  },
  {
    rule: 'a name with a zero character',
    names: ['x\0y'],
    unread: { path: 'x\0y', id: 'input-unreadable', says: /could not be read/ },
  },
  {
    rule: 'a file without permission',
    files: { 'forbidden.json': patient },
    unread: { path: 'forbidden.json', id: 'input-unreadable', says: /chmod u\+r/ },
  },
  {
    rule: 'a folder without permission',
    files: { 'forbidden/a.json': patient },
    unread: { path: 'forbidden', id: 'input-unreadable', says: /chmod/ },
  },
  {
    rule: 'a file on a broken disk',
    files: { 'broken.json': patient },
    unread: { path: 'broken.json', id: 'input-unreadable', says: /EIO.*disk/ },
  },
  {
    rule: 'a named pipe, without waiting for it',
    make: inFolder((at) => execFileSync('mkfifo', [at('pipe.json')])),
    names: ['pipe.json'],
    unread: { path: 'pipe.json', id: 'input-not-a-file', says: /named pipe.*"-"/ },
  },
  {
    rule: 'a named pipe in a folder',
    make: inFolder((at) => execFileSync('mkfifo', [at('pipe.json')])),
    unread: { path: 'pipe.json', id: 'input-not-a-file', says: /named pipe/ },
  },
  {
    rule: 'a device that never ends',
    make: inFolder((at) => symlinkSync('/dev/zero', at('zero.json'))),
    names: ['zero.json'],
    unread: { path: 'zero.json', id: 'input-not-a-file', says: /a device/ },
  },
  {
    rule: 'a folder without anything to validate',
    files: {
      'empty/notes.txt': 'x',
      'empty/package.json': '{}',
      'empty/.hidden/a.json': patient,
      'empty/node_modules/a.json': patient,
    },
    names: ['empty'],
    unread: { path: 'empty', id: 'input-empty-folder', says: /nothing to validate/ },
  },
  {
    rule: 'a folder named like a file',
    make: inFolder((at) => mkdirSync(at('folder.json'))),
    names: ['folder.json'],
    unread: { path: 'folder.json', id: 'input-empty-folder', says: /nothing to validate/ },
  },
  {
    rule: 'JSON in a folder that is not FHIR',
    files: { 'settings.json': '{}' },
    unread: { path: 'settings.json', id: 'input-not-fhir', says: /resourceType/, kind: 'finding' },
  },
];

const links: PathRow[] = [
  {
    rule: 'a link to the folder it lies in',
    make: inFolder((at) => symlinkSync('.', at('loop'))),
    unread: { path: 'loop', id: 'input-symlink-loop', says: /leads back to a folder/ },
  },
  {
    rule: 'a link to itself',
    make: inFolder((at) => symlinkSync('loop.json', at('loop.json'))),
    unread: { path: 'loop.json', id: 'input-symlink-loop', says: /leads back to itself/ },
  },
  {
    rule: 'a link to nothing',
    make: inFolder((at) => symlinkSync('gone', at('link.json'))),
    unread: { path: 'link.json', id: 'input-missing', says: /no such file/ },
  },
  {
    rule: 'a link to a file out of the folder',
    files: { 'in/good.json': patient, 'in2/secret.json': patient },
    make: inFolder((at) => symlinkSync('../in2/secret.json', at('in/link.json'))),
    names: ['in'],
    unread: { path: 'in/link.json', id: 'input-link-out-of-folder', says: /leads out of the folder/ },
  },
  {
    rule: 'a link to a folder out of the folder',
    files: { 'in/good.json': patient },
    make: inFolder((at) => symlinkSync('/etc', at('in/link'))),
    names: ['in'],
    unread: { path: 'in/link', id: 'input-link-out-of-folder', says: /name its target itself/ },
  },
];

test.each([...paths, ...links])('refuses $rule, and reads on', expectPathRefusal);

test('refuses a socket', async () => {
  using folder = temporaryFolder();
  const server = createServer().listen(path.join(folder.path, 'a.json'));
  await new Promise((resolve) => server.once('listening', resolve));
  try {
    const [refused] = await readAll(folder.path, ['a.json']);
    expect(refused).toMatchObject({
      kind: 'fault',
      issues: [{ id: 'input-not-a-file', message: expect.stringMatching(/a socket/) }],
    });
  } finally {
    server.close();
  }
});

test('takes an error of standard input for a fault', async () => {
  const stdin = new Readable({ read: () => stdin.destroy(Object.assign(new Error('EIO'), { code: 'EIO' })) });
  const [refused] = await readAll('/', ['-'], { stdin });
  expect(refused).toMatchObject({ path: '-', kind: 'fault', issues: [{ id: 'input-unreadable' }] });
});
