import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { definedCodeSystem } from './codeSystem.ts';
import { isObject, objects, parseCodeSystem, parseValueSet, text } from './parse.ts';
import type { ValueSetDefinition } from './resources.ts';
import type { ResourceType, TerminologySource } from './source.ts';

interface Indexed {
  readonly type: ResourceType;
  readonly file: string;
  readonly url: string;
  readonly id: string;
  readonly content: string | undefined;
  readonly valueSet: string | undefined;
}

/**
 * The code systems and value sets of FHIR packages, laid out as in a FHIR package cache. Only the packages' indexes
 * are read at once; a resource is read when it is first asked for, and then kept.
 *
 * @param cacheFolder the folder that holds `ID#VERSION/package` folders
 */
export function packageSource(cacheFolder: string): TerminologySource {
  const packages = packageFolders(cacheFolder);
  const definitions = packages.filter(({ id }) => !id.endsWith('.expansions')).flatMap(indexed);
  const expansions = packages.filter(({ id }) => id.endsWith('.expansions')).flatMap(indexed);
  const codeSystems = byUrl(definitions, 'CodeSystem');
  const valueSets = byUrl(definitions, 'ValueSet');
  const expanded = byUrl(expansions, 'ValueSet');
  const allCodes = new Map(
    [...codeSystems.values()].flatMap(({ valueSet, url }) => (valueSet ? [[valueSet, url] as const] : [])),
  );
  const codeSystem = memoized((url) => {
    const entry = codeSystems.get(url);
    const definition = entry && parseCodeSystem(read(entry.file));
    return definition && definition.content !== 'supplement' ? definedCodeSystem(definition) : undefined;
  });
  const valueSet = memoized((url): ValueSetDefinition | undefined => {
    const entry = valueSets.get(url);
    if (entry) return parseValueSet(read(entry.file));
    const system = allCodes.get(url);
    return system === undefined ? undefined : wholeCodeSystem(url, system);
  });
  return {
    codeSystem,
    valueSet,
    expansion: memoized((url) => {
      const entry = expanded.get(url);
      return entry && parseValueSet(read(entry.file))?.expansion;
    }),
    resource: (type, by) => {
      const entries = type === 'CodeSystem' ? codeSystems : valueSets;
      const entry = 'url' in by ? entries.get(by.url) : withId(entries, by.id);
      return entry && resource(entry.file);
    },
    codeSystemUrls: () =>
      [...codeSystems.values()].filter(({ content }) => content !== 'not-present').map(({ url }) => url),
  };
}

function packageFolders(cacheFolder: string): { readonly id: string; readonly folder: string }[] {
  return readdirSync(cacheFolder, { withFileTypes: true })
    .filter(
      (entry) => entry.isDirectory() && /^[^#]+#[^#]+$/.test(entry.name) && !entry.name.endsWith('.draft'),
    )
    .map(({ name }) => ({
      id: name.slice(0, name.indexOf('#')),
      folder: path.join(cacheFolder, name, 'package'),
    }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** The code systems and value sets that a package's index names; supplements add no codes, and are left out. */
function indexed({ folder }: { readonly folder: string }): Indexed[] {
  const json = read(path.join(folder, '.index.json'));
  return (isObject(json) ? objects(json, 'files') : []).flatMap((entry) => {
    const [url, filename, type] = [text(entry, 'url'), text(entry, 'filename'), text(entry, 'resourceType')];
    const content = text(entry, 'content');
    if (url === undefined || filename === undefined || content === 'supplement') return [];
    if (type !== 'CodeSystem' && type !== 'ValueSet') return [];
    const file = path.join(folder, filename);
    return [{ type, file, url, id: text(entry, 'id') ?? '', content, valueSet: text(entry, 'valueSet') }];
  });
}

/** Where two packages define the same URL, the first wins. */
function byUrl(entries: readonly Indexed[], type: ResourceType): Map<string, Indexed> {
  const ofType = entries.filter((entry) => entry.type === type);
  return new Map(ofType.toReversed().map((entry) => [entry.url, entry]));
}

const read = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));

function resource(file: string): object | undefined {
  const json = read(file);
  return isObject(json) ? json : undefined;
}

function withId(entries: ReadonlyMap<string, Indexed>, id: string): Indexed | undefined {
  return [...entries.values()].find((entry) => entry.id === id);
}

function wholeCodeSystem(url: string, system: string): ValueSetDefinition {
  return { url, compose: { include: [{ system, concepts: [], filters: [], valueSets: [] }], exclude: [] } };
}

function memoized<Value>(make: (url: string) => Value): (url: string) => Value {
  const made = new Map<string, Value>();
  return (url) => {
    const known = made.get(url);
    if (known !== undefined) return known;
    const value = make(url);
    made.set(url, value);
    return value;
  };
}

/** Codes that published expansions hold of a code system which no package defines (ISO 3166, M49). */
export function codesInExpansions(
  source: TerminologySource,
  system: string,
  urls: readonly string[],
): Map<string, string | undefined> {
  const contained = urls.flatMap((url) => source.expansion(url)?.contains ?? []);
  return new Map(
    contained.filter((item) => item.system === system).map(({ code, display }) => [code, display]),
  );
}
