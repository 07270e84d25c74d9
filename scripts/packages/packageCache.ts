import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { toolHome } from '../paths.ts';
import { contentDigest, type FhirPackage, fhirPackages, fingerprint, PackageDrift } from './fhirPackage.ts';
import { packageIndex } from './packageIndex.ts';
import { type StandIn, standIns } from './standIns.ts';
import { withLock } from './withLock.ts';

/** Where the laid-out packages are: a FHIR package cache, version 4, in a home folder of the project's own. */
export const packageCacheFolder = (home: string = toolHome) => path.join(home, '.fhir', 'packages');

/** Layout of one package when it was last checked: quick fingerprints of where it came from and of the copy. */
interface Stamp {
  readonly content: string;
  readonly source: string;
  readonly copy: string;
}

/**
 * Lays the FHIR packages out as a FHIR package cache in `home`, each in `ID#VERSION/package`, so that SUSHI, the
 * validator and the IG Publisher find there all that they would otherwise fetch. A package that is there already and
 * untouched is left alone (a look at the file system's times, no reading); a copy that was altered is made anew.
 *
 * @returns the folder of each package, by its id
 * @throws PackageDrift where what npm installed is not what `fhir-packages.lock.json` says
 */
export function layOutPackages(
  home: string = toolHome,
  packages: readonly FhirPackage[] = fhirPackages(),
): Map<string, string> {
  const cacheFolder = packageCacheFolder(home);
  mkdirSync(cacheFolder, { recursive: true });
  markCache(path.join(cacheFolder, 'packages.ini'));
  const missing = () => packages.filter((fhirPackage) => !isLaidOut(fhirPackage, cacheFolder));
  const missingStandIns = () => standIns.filter((standIn) => !standInIsLaidOut(standIn, cacheFolder));
  if (missing().length + missingStandIns().length > 0) {
    withLock(path.join(cacheFolder, '..', 'packages.lock'), () => {
      for (const fhirPackage of missing()) layOut(fhirPackage, cacheFolder);
      for (const standIn of missingStandIns()) layOutStandIn(standIn, cacheFolder);
    });
  }
  return new Map(
    packages.map(({ id, version }) => [id, path.join(cacheFolder, `${id}#${version}`, 'package')]),
  );
}

/** Without this file, or with another version in it, the JVM tools delete every package they find in the folder. */
export function markCache(file: string): void {
  const mark = '[cache]\nversion = 4\n';
  if (!existsSync(file) || readFileSync(file, 'utf8') !== mark) writeFileSync(file, mark);
}

const stampFile = ({ id, version }: FhirPackage, cacheFolder: string) =>
  path.join(cacheFolder, '..', `${id}#${version}.stamp.json`);

function isLaidOut(fhirPackage: FhirPackage, cacheFolder: string): boolean {
  const { id, version, folder: source, content } = fhirPackage;
  try {
    const stamp: Stamp = JSON.parse(readFileSync(stampFile(fhirPackage, cacheFolder), 'utf8'));
    const copy = fingerprint(path.join(cacheFolder, `${id}#${version}`));
    return stamp.content === content && stamp.source === fingerprint(source) && stamp.copy === copy;
  } catch {
    return false;
  }
}

function layOut(fhirPackage: FhirPackage, cacheFolder: string): void {
  const { id, version, folder: source, content } = fhirPackage;
  const target = path.join(cacheFolder, `${id}#${version}`);
  if (!existsSync(source)) throw new PackageDrift(id, source);
  const before = fingerprint(source);
  if (contentDigest(source) !== content) throw new PackageDrift(id, source);
  writeFolder(target, (folder) => copyDefinitions(source, folder));
  const stamp: Stamp = { content, source: before, copy: fingerprint(target) };
  writeFileSync(stampFile(fhirPackage, cacheFolder), JSON.stringify(stamp));
}

const standInManifest = ({ manifest }: StandIn) => `${JSON.stringify(manifest, null, 2)}\n`;

function standInIsLaidOut(standIn: StandIn, cacheFolder: string): boolean {
  const file = path.join(cacheFolder, `${standIn.id}#${standIn.version}`, 'package', 'package.json');
  return existsSync(file) && readFileSync(file, 'utf8') === standInManifest(standIn);
}

export function layOutStandIn(standIn: StandIn, cacheFolder: string): void {
  writeFolder(path.join(cacheFolder, `${standIn.id}#${standIn.version}`), (folder) => {
    for (const resource of standIn.resources ?? []) {
      const name = `${resource.resourceType}-${resource.id}.json`;
      writeFileSync(path.join(folder, name), `${JSON.stringify(resource, null, 2)}\n`);
    }
    writeFileSync(path.join(folder, 'package.json'), standInManifest(standIn));
    writeFileSync(path.join(folder, '.index.json'), JSON.stringify(packageIndex(folder)));
  });
}

/**
 * Copies the definitions, and the JSON in `other/`, where the cross-version package has its paths; leaves out what only
 * npm needs, and pins on versions of other packages that cannot be had.
 */
function copyDefinitions(source: string, folder: string): void {
  copyJson(source, folder);
  if (existsSync(path.join(source, 'other'))) {
    mkdirSync(path.join(folder, 'other'));
    copyJson(path.join(source, 'other'), path.join(folder, 'other'));
  }
  const { dependencies: _, ...manifest } = JSON.parse(
    readFileSync(path.join(source, 'package.json'), 'utf8'),
  );
  writeFileSync(path.join(folder, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  writeFileSync(path.join(folder, '.index.json'), JSON.stringify(packageIndex(folder)));
}

function copyJson(from: string, to: string): void {
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    if (!entry.isFile() || !entry.name.endsWith('.json') || entry.name === 'package.json') continue;
    copyFileSync(path.join(from, entry.name), path.join(to, entry.name));
  }
}

/** Replaces `target` by a folder that has `package/` filled by `fill`, in one step, so that no half package is ever seen. */
function writeFolder(target: string, fill: (folder: string) => void): void {
  const draft = `${target}.draft`;
  rmSync(draft, { recursive: true, force: true });
  const folder = path.join(draft, 'package');
  mkdirSync(folder, { recursive: true });
  fill(folder);
  rmSync(target, { recursive: true, force: true });
  renameSync(draft, target);
}
