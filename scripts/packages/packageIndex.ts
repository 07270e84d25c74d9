import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** One line of a package's index: what a tool must know of a resource before it reads it. */
export interface IndexEntry {
  readonly filename: string;
  readonly resourceType: string;
  readonly [property: string]: string | boolean;
}

const properties = [
  'id',
  'url',
  'version',
  'kind',
  'type',
  'supplements',
  'content',
  'valueSet',
  'derivation',
];

/**
 * The index that a FHIR package carries as `package/.index.json` (NPM package specification, "Package index"), which
 * npm leaves behind with all dot files. Without it every tool would read the whole package to learn what is there.
 */
export function packageIndex(folder: string): { 'index-version': 2; files: IndexEntry[] } {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.json') && name !== 'package.json' && !name.startsWith('.'))
    .sort()
    .map((filename) => indexEntry(filename, JSON.parse(readFileSync(path.join(folder, filename), 'utf8'))))
    .filter((entry) => entry !== undefined);
  return { 'index-version': 2, files };
}

function indexEntry(filename: string, resource: Record<string, unknown>): IndexEntry | undefined {
  const resourceType = resource.resourceType;
  if (typeof resourceType !== 'string') return undefined;
  const entry: Record<string, string> & { filename: string; resourceType: string } = {
    filename,
    resourceType,
  };
  for (const property of properties) {
    const value = resource[property];
    if (typeof value === 'string') entry[property] = value;
  }
  return entry;
}
