import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { cache } from '../paths.ts';
import { contentDigest, fhirPackages, PackageDrift } from './fhirPackage.ts';
import { layOutStandIn, markCache, packageCacheFolder } from './packageCache.ts';
import { publisherStandIns } from './standIns.ts';

/** The home folder of the IG Publisher: its packages have more in them than what validates, so they are apart. */
export const publisherHome = path.join(cache, 'publisher-home');

/**
 * Lays out, as a FHIR package cache, all that the IG Publisher would otherwise fetch: the FHIR packages whole, and
 * stand-ins for what no registry of ours has. What is there already is left.
 *
 * @throws PackageDrift where what npm installed is not what `fhir-packages.lock.json` says
 */
export function layOutPublisherCache(home: string = publisherHome): void {
  const folder = packageCacheFolder(home);
  mkdirSync(folder, { recursive: true });
  markCache(path.join(folder, 'packages.ini'));
  for (const { id, version, folder: source, content } of fhirPackages()) {
    layOut(path.join(folder, `${id}#${version}`), (target) => {
      if (contentDigest(source) !== content) throw new PackageDrift(id, source);
      cpSync(source, path.join(target, 'package'), { recursive: true });
      dropDependencies(path.join(target, 'package', 'package.json'));
    });
  }
  for (const standIn of publisherStandIns) layOutStandIn(standIn, folder);
}

function layOut(target: string, fill: (folder: string) => void): void {
  const done = `${target}.done`;
  if (existsSync(done)) return;
  rmSync(target, { recursive: true, force: true });
  mkdirSync(target);
  fill(target);
  writeFileSync(done, '');
}

/** Some name versions that cannot be had. */
function dropDependencies(file: string): void {
  const { dependencies: _, ...manifest } = JSON.parse(readFileSync(file, 'utf8'));
  writeFileSync(file, `${JSON.stringify(manifest, null, 2)}\n`);
}
