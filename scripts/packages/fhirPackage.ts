import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import lock from '../../fhir-packages.lock.json' with { type: 'json' };
import { Fault } from '../faults.ts';
import { root } from '../paths.ts';

/** One FHIR package, as npm installed it, and what its content must be. */
export interface FhirPackage {
  readonly id: string;
  readonly version: string;
  /** Where npm unpacked it; the definitions lie directly in this folder. */
  readonly folder: string;
  /** `sha512-` and the base64 digest that `contentDigest` must give. */
  readonly content: string;
}

/** An installed FHIR package whose content is not what `fhir-packages.lock.json` holds. */
export class PackageDrift extends Fault {
  override name = 'PackageDrift';
  readonly packageId: string;
  constructor(packageId: string, folder: string) {
    super(
      `The FHIR package ${packageId} in ${folder} differs from fhir-packages.lock.json: ` +
        'delete node_modules and run npm ci, or, if the package was meant to change, npm run lock.',
    );
    this.packageId = packageId;
  }
}

/** Where npm unpacked a FHIR package here, or `eu-imaging` carries it where that was installed from its own package. */
export function packageFolder(id: string): string {
  const installed = path.join(root, 'node_modules', id);
  return existsSync(installed) ? installed : path.join(root, 'fhir-packages', id);
}

/** The FHIR packages that the project is built on, in the order in which they are loaded. */
export function fhirPackages(): FhirPackage[] {
  return Object.entries(lock).map(([id, { version, content }]) => ({
    id,
    version,
    folder: packageFolder(id),
    content,
  }));
}

/** SHA-512 over the names and bytes of all files of a package, in the order of their names, as npm writes integrity. */
export function contentDigest(folder: string): string {
  const digest = createHash('sha512');
  for (const file of filesIn(folder)) {
    const bytes = readFileSync(path.join(folder, file));
    digest.update(`${file}\n${bytes.length}\n`).update(bytes);
  }
  return `sha512-${digest.digest('base64')}`;
}

/** What changes whenever a file of the package is written, read from the folder alone: a quick stand-in for the digest. */
export function fingerprint(folder: string): string {
  const digest = createHash('sha256');
  for (const file of filesIn(folder)) {
    const { size, mtimeNs, ctimeNs, ino } = statSync(path.join(folder, file), { bigint: true });
    digest.update(`${file} ${size} ${mtimeNs} ${ctimeNs} ${ino}\n`);
  }
  return digest.digest('hex');
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .sort();
}
