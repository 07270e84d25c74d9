import { createWriteStream, existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGzip, gzipSync } from 'node:zlib';
import { expect, onTestFinished, test } from 'vitest';
import { UnknownProfile, ValidatorStartFault } from '../../scripts/validator/faults.ts';
import { askValidator } from '../../scripts/validator/httpValidator.ts';
import { startJvmValidator } from '../../scripts/validator/jvmValidator.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';

interface Entry {
  readonly name: string;
  readonly content?: string;
  /** `0` a file, `1` a hard link, `2` a symbolic link, `3` a device. */
  readonly type?: string;
  readonly link?: string;
}

/** One entry of a tar archive (POSIX ustar), written by hand, since no library writes what is not allowed. */
function tarEntry({ name, content = '', type = '0', link = '' }: Entry): Buffer {
  const head = Buffer.alloc(512);
  const size = Buffer.byteLength(content);
  head.write(name, 0, 100);
  head.write('0000644\0', 100);
  head.write('0000000\0', 108);
  head.write('0000000\0', 116);
  head.write(`${size.toString(8).padStart(11, '0')}\0`, 124);
  head.write('00000000000\0', 136);
  head.write('        ', 148);
  head.write(type, 156);
  head.write(link, 157, 100);
  head.write('ustar\0' + '00', 257);
  const sum = head.reduce((total, byte) => total + byte, 0);
  head.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
  const body = Buffer.alloc(Math.ceil(size / 512) * 512);
  body.write(content);
  return Buffer.concat([head, body]);
}

const end = Buffer.alloc(1024);
const manifest: Entry = {
  name: 'package/package.json',
  content: JSON.stringify({ name: 'other.guide', version: '1.0.0', fhirVersions: ['5.0.0'] }),
};
const profile = (id: string): string =>
  JSON.stringify({
    resourceType: 'StructureDefinition',
    id,
    url: `http://other.example/StructureDefinition/${id}`,
    name: id,
    status: 'active',
    fhirVersion: '5.0.0',
    kind: 'resource',
    abstract: false,
    type: 'Patient',
    baseDefinition: 'http://hl7.org/fhir/StructureDefinition/Patient',
    derivation: 'constraint',
    differential: { element: [{ id: 'Patient.birthDate', path: 'Patient.birthDate', min: 1 }] },
  });

async function started(file: string) {
  const validator = await startJvmValidator({ terminology: 'n/a', definitions: [file] });
  onTestFinished(() => validator.stop());
  return validator;
}

test('of a package nothing is written anywhere, and what leads out of it is no part of it', async () => {
  const folder = temporaryFolder();
  const file = path.join(folder, 'a', 'other.tgz');
  const outside = `${folder}/outside.json`;
  writeFileSync(path.join(folder, 'secret.json'), profile('Secret'));
  const entries: Entry[] = [
    manifest,
    { name: 'package/StructureDefinition-Good.json', content: profile('Good') },
    { name: '../outside.json', content: profile('Outside') },
    { name: 'package/../../StructureDefinition-Up.json', content: profile('Up') },
    { name: outside, content: profile('Absolute') },
    { name: 'package/StructureDefinition-Link.json', type: '2', link: path.join(folder, 'secret.json') },
    { name: 'package/StructureDefinition-Hard.json', type: '1', link: path.join(folder, 'secret.json') },
    { name: 'package/StructureDefinition-Device.json', type: '3' },
  ];
  mkdirSync(path.dirname(file));
  writeFileSync(file, gzipSync(Buffer.concat([...entries.map(tarEntry), end])));
  const { address } = await started(file);
  const ask = (id: string) =>
    askValidator(address, {
      bytes: Buffer.from('{"resourceType":"Patient"}'),
      format: 'json',
      profiles: [`http://other.example/StructureDefinition/${id}`],
    });
  expect((await ask('Good')).issue.some(({ severity }) => severity === 'error')).toBe(true);
  for (const id of ['Outside', 'Up', 'Absolute', 'Secret'])
    await expect(ask(id)).rejects.toThrow(UnknownProfile);
  expect(existsSync(outside)).toBe(false);
  expect(readdirSync(folder).sort()).toEqual(['a', 'secret.json']);
  expect(readdirSync(path.join(folder, 'a'))).toEqual(['other.tgz']);
});

/** An archive of files of so many megabytes of zeros. */
async function zeros(file: string, sizes: readonly number[]): Promise<void> {
  const megabyte = Buffer.alloc(1 << 20);
  function* pieces() {
    for (const [index, size] of sizes.entries()) {
      const head = tarEntry({ name: `package/${index}.bin` });
      head.write(`${(size << 20).toString(8).padStart(11, '0')}\0`, 124);
      head.write('        ', 148);
      const sum = head.subarray(0, 512).reduce((total, byte) => total + byte, 0);
      head.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
      yield head;
      for (let written = 0; written < size; written++) yield megabyte;
    }
    yield end;
  }
  await pipeline(pieces, createGzip({ level: 1 }), createWriteStream(file));
}

test.each([
  ['one file', [300], /bomb\.tgz has a file of more than 64 MB/],
  ['many files', [60, 60, 60, 60, 60], /bomb\.tgz unpacks to more than 256 MB/],
])('a package that would fill the memory by %s is refused', async (_, sizes, says) => {
  const file = path.join(temporaryFolder(), 'bomb.tgz');
  await zeros(file, sizes);
  const starting = startJvmValidator({ terminology: 'n/a', definitions: [file] });
  await expect(starting).rejects.toThrow(ValidatorStartFault);
  await expect(starting).rejects.toThrow(says);
});

test('a package of more files than any has is refused', async () => {
  const file = path.join(temporaryFolder(), 'many.tgz');
  const each = tarEntry({ name: 'package/a.json', content: '' });
  const pieces = Array.from({ length: 100_001 }, () => each);
  writeFileSync(file, gzipSync(Buffer.concat([...pieces, end]), { level: 1 }));
  const starting = startJvmValidator({ terminology: 'n/a', definitions: [file] });
  await expect(starting).rejects.toThrow(/many\.tgz has more than 100000 files/);
});
