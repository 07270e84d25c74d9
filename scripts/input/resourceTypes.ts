import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { layOutPackages, packageCacheFolder } from '../packages/packageCache.ts';
import type { IndexEntry } from '../packages/packageIndex.ts';

/** Types that only others are derived from (FHIR R5 `StructureDefinition.abstract`), which the package's index does not say. */
const abstractTypes = new Set(['Resource', 'DomainResource', 'CanonicalResource', 'MetadataResource']);

let known: ReadonlySet<string> | undefined;

/** The types that a resource of FHIR R5 can have, as the package hl7.fhir.r5.core defines them. */
export function r5ResourceTypes(): ReadonlySet<string> {
  known ??= readTypes();
  return known;
}

function readTypes(): ReadonlySet<string> {
  const folder = path.join(packageCacheFolder(), 'hl7.fhir.r5.core#5.0.0', 'package');
  const index = path.join(folder, '.index.json');
  if (!existsSync(index)) layOutPackages();
  const { files }: { files: IndexEntry[] } = JSON.parse(readFileSync(index, 'utf8'));
  return new Set(
    files
      .filter(({ kind, derivation }) => kind === 'resource' && derivation === 'specialization')
      .map(({ type }) => String(type))
      .filter((type) => !abstractTypes.has(type)),
  );
}
