import path from 'node:path';
import { readJson } from '../compile/readJson.ts';
import { fhirPackages } from '../packages/fhirPackage.ts';
import { root } from '../paths.ts';
import { type LockedPackage, npmClosure } from './npmClosure.ts';
import type { Component, Materials } from './sbom.ts';

/** npm packages that the commands for people who check reports need, and the library. */
export const runtimePackages = [
  '@lhncbc/ucum-lhc',
  'ajv',
  'commander',
  'dcmjs',
  'fhir-validator-wrapper',
  'fhirpath',
  'jose',
  'saxes',
  'yaml',
];

/** What npm installed here, by its folder. */
export const readNpmLock = (): Readonly<Record<string, LockedPackage>> =>
  readJson<{ packages: Record<string, LockedPackage> }>(path.join(root, 'package-lock.json')).packages;

/** What goes into the package of the harness: the validator must have been built. */
export function readMaterials(): Materials {
  const bom = path.join(root, 'tools', 'validator', 'target', 'bom.json');
  const packages = readNpmLock();
  return {
    archives: readJson<{ components: Component[] }>(bom).components,
    npm: npmClosure(packages, runtimePackages).flatMap((folder) => {
      const locked = packages[folder];
      return locked === undefined ? [] : [{ folder, locked }];
    }),
    fhir: fhirPackages().map(({ id, version, folder }) => ({
      id,
      version,
      license: readJson<{ license: string }>(path.join(folder, 'package.json')).license,
    })),
  };
}
