import { execFile } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import {
  contentDigest,
  type FhirPackage,
  fhirPackages,
  PackageDrift,
} from '../../scripts/packages/fhirPackage.ts';
import { layOutPackages, packageCacheFolder } from '../../scripts/packages/packageCache.ts';
import { root } from '../../scripts/paths.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';

/** A package of one definition, as npm would have installed it. */
function smallPackage(folder: string): FhirPackage {
  const source = path.join(folder, 'node_modules', 'test.package');
  mkdirSync(source, { recursive: true });
  writeFileSync(
    path.join(source, 'package.json'),
    JSON.stringify({ name: 'test.package', version: '1.0.0', dependencies: { absent: '1.0.0' } }),
  );
  writeFileSync(
    path.join(source, 'ValueSet-one.json'),
    JSON.stringify({
      resourceType: 'ValueSet',
      id: 'one',
      url: 'http://example.org/ValueSet/one',
      version: '1.0.0',
    }),
  );
  return { id: 'test.package', version: '1.0.0', folder: source, content: contentDigest(source) };
}

function laidOut(home: string, fhirPackage: FhirPackage): string {
  return layOutPackages(home, [fhirPackage]).get(fhirPackage.id) ?? '';
}

test('lays a package out with an index and without pins on packages that cannot be had', () => {
  const home = temporaryFolder();
  const folder = laidOut(home, smallPackage(home));
  expect(JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'))).toEqual({
    name: 'test.package',
    version: '1.0.0',
  });
  expect(JSON.parse(readFileSync(path.join(folder, '.index.json'), 'utf8')).files).toEqual([
    {
      filename: 'ValueSet-one.json',
      resourceType: 'ValueSet',
      id: 'one',
      url: 'http://example.org/ValueSet/one',
      version: '1.0.0',
    },
  ]);
});

test('marks the cache with the version that keeps the JVM tools from clearing it', () => {
  const home = temporaryFolder();
  layOutPackages(home, []);
  expect(readFileSync(path.join(packageCacheFolder(home), 'packages.ini'), 'utf8')).toContain('version = 4');
});

test('refuses a package whose content differs from the lock', () => {
  const home = temporaryFolder();
  const fhirPackage = smallPackage(home);
  laidOut(home, fhirPackage);
  writeFileSync(path.join(fhirPackage.folder, 'ValueSet-one.json'), '{"resourceType":"ValueSet","id":"two"}');
  expect(() => laidOut(home, fhirPackage)).toThrow(PackageDrift);
});

test('refuses a package that is not installed', () => {
  const home = temporaryFolder();
  expect(() => laidOut(home, { ...smallPackage(home), folder: path.join(home, 'absent') })).toThrow(
    PackageDrift,
  );
});

test('leaves a package alone that is laid out already', () => {
  const home = temporaryFolder();
  const fhirPackage = smallPackage(home);
  const before = statSync(laidOut(home, fhirPackage)).ino;
  expect(statSync(laidOut(home, fhirPackage)).ino).toBe(before);
});

test('lays a package out anew whose copy was altered', () => {
  const home = temporaryFolder();
  const fhirPackage = smallPackage(home);
  const file = path.join(laidOut(home, fhirPackage), 'ValueSet-one.json');
  const original = readFileSync(file, 'utf8');
  writeFileSync(file, '{}');
  laidOut(home, fhirPackage);
  expect(readFileSync(file, 'utf8')).toBe(original);
});

test('locks the same tarballs as package-lock.json', () => {
  const npm = JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8')).packages;
  const lock = JSON.parse(readFileSync(path.join(root, 'fhir-packages.lock.json'), 'utf8'));
  for (const { id } of fhirPackages()) {
    expect(lock[id]).toMatchObject({
      version: npm[`node_modules/${id}`].version,
      integrity: npm[`node_modules/${id}`].integrity,
    });
  }
});

test('several processes may lay the packages out at the same time', async () => {
  const home = temporaryFolder();
  const fhirPackage = smallPackage(home);
  const script = path.join(home, 'layOut.ts');
  const module = path.join(root, 'scripts', 'packages', 'packageCache.ts');
  writeFileSync(
    script,
    `import { layOutPackages } from ${JSON.stringify(module)};
    layOutPackages(${JSON.stringify(home)}, [${JSON.stringify(fhirPackage)}]);`,
  );
  const runs = Array.from({ length: 6 }, () => promisify(execFile)(process.execPath, [script]));
  await Promise.all(runs);
  expect(readdirSync(packageCacheFolder(home)).sort()).toEqual([
    'hl7.fhir.uv.tools.r5#0.9.0',
    'packages.ini',
    'test.package#1.0.0',
  ]);
});
