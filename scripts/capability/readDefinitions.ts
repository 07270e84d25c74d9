import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type Artefact, guideArtefacts } from '../compile/guideIndex.ts';
import { readJson } from '../compile/readJson.ts';
import { fhirPackages } from '../packages/fhirPackage.ts';
import { root } from '../paths.ts';
import {
  type Definition,
  type Definitions,
  isBaseOf,
  type Located,
  type SearchParameter,
} from './definition.ts';

/** The definitions of the compiled guide, and on request those of the installed FHIR packages. */
export function readDefinitions(): Definitions {
  const guide = guideArtefacts()
    .filter(({ isExample }) => !isExample)
    .map(locate);
  const own = new Map(guide.map(({ definition }) => [definition.url, definition]));
  const folders = fhirPackages().map(({ folder }) => folder);
  const inPackages = memoised((url) => findInPackages(folders, url));
  const all = [...guide.map(({ definition }) => definition), ...searchParametersIn(folders)].filter(
    (each): each is SearchParameter => each.resourceType === 'SearchParameter',
  );
  return {
    guide,
    find: (url) => own.get(url) ?? inPackages(url),
    searchParameter: (type, code) => all.find((each) => each.code === code && isBaseOf(each, type)),
  };
}

function locate({ file, source }: Artefact): Located {
  const [fsh = '', start = '1'] = source.split(':');
  return {
    definition: readJson(file),
    lineOf: (words = '') => findLine(blockAt(fsh, Number(start) - 1), words, ruleSets()) ?? `${fsh}:${start}`,
  };
}

/** The lines of FSH from one on, up to the next head of a rule set. */
interface Block {
  readonly fsh: string;
  readonly start: number;
  readonly lines: readonly string[];
}

function blockAt(fsh: string, start: number): Block {
  const [head = '', ...rest] = readFileSync(path.join(root, fsh), 'utf8').split('\n').slice(start);
  const end = rest.findIndex((line) => line.startsWith('RuleSet: '));
  return { fsh, start, lines: [head, ...rest.slice(0, end === -1 ? undefined : end)] };
}

/** The first line with the words, in the block or in a rule set that it inserts, in the order of the insertions. */
function findLine(
  { fsh, start, lines }: Block,
  words: string,
  sets: ReadonlyMap<string, Block>,
): string | undefined {
  const index = lines.findIndex((line) => line.includes(words) && !line.startsWith('//'));
  if (index !== -1) return `${fsh}:${start + index + 1}`;
  return lines
    .flatMap((line) => sets.get(/^\s*\* insert (\w+)/.exec(line)?.[1] ?? '') ?? [])
    .map((set) => findLine(set, words, sets))
    .find((found) => found !== undefined);
}

function ruleSets(): ReadonlyMap<string, Block> {
  const folder = 'input/fsh/rulesets';
  return new Map(
    readdirSync(path.join(root, folder)).flatMap((name) => {
      const fsh = `${folder}/${name}`;
      return readFileSync(path.join(root, fsh), 'utf8')
        .split('\n')
        .flatMap((line, index) => {
          const set = /^RuleSet: (\w+)/.exec(line)?.[1];
          return set === undefined ? [] : [[set, blockAt(fsh, index)] as const];
        });
    }),
  );
}

/** Packages name a file by the resource's type and id, and a canonical URL of FHIR ends in the same two. */
function findInPackages(folders: readonly string[], url: string): Definition | undefined {
  const [type, id] = url.split('/').slice(-2);
  return folders
    .map((folder) => path.join(folder, `${type}-${id}.json`))
    .filter((file) => existsSync(file))
    .map((file) => readJson<Definition>(file))
    .find((each) => each.url === url);
}

function searchParametersIn(folders: readonly string[]): Definition[] {
  return folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.startsWith('SearchParameter-'))
      .map((name) => readJson<Definition>(path.join(folder, name))),
  );
}

function memoised<T>(find: (url: string) => T): (url: string) => T {
  const known = new Map<string, T>();
  return (url) => {
    if (!known.has(url)) known.set(url, find(url));
    return known.get(url) as T;
  };
}
