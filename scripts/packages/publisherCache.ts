import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { cache, root } from '../paths.ts';
import { contentDigest, fhirPackages, PackageDrift } from './fhirPackage.ts';
import { layOutStandIn, markCache, packageCacheFolder } from './packageCache.ts';
import { publisherStandIns } from './standIns.ts';

/** The home folder of the IG Publisher: its packages have more in them than what validates, so they are apart. */
export const publisherHome = path.join(cache, 'publisher-home');

/** FHIR's base template. HL7's own are for HL7's guides: they ask for a working group, and show HL7's marks. */
const templates = ['fhir.base.template.a'] as const;

/**
 * Lays out, as a FHIR package cache, all that the IG Publisher would otherwise fetch: the FHIR packages whole, the template, and
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
  for (const id of templates) {
    const source = path.join(root, 'node_modules', id);
    layOut(path.join(folder, `${id}#${versionOf(source)}`), (target) => layOutTemplate(source, target));
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

/** Of a template only its package.json stays in the folder `package`, all else lies beside that. */
function layOutTemplate(source: string, target: string): void {
  mkdirSync(path.join(target, 'package'));
  for (const name of readdirSync(source).filter((each) => !each.startsWith('.'))) {
    const within = name === 'package.json' ? path.join('package', name) : name;
    cpSync(path.join(source, name), path.join(target, within), { recursive: true });
  }
}

/** Some name versions that cannot be had. */
function dropDependencies(file: string): void {
  const { dependencies: _, ...manifest } = JSON.parse(readFileSync(file, 'utf8'));
  writeFileSync(file, `${JSON.stringify(manifest, null, 2)}\n`);
}

const versionOf = (folder: string): string =>
  JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')).version;
