import { readFileSync } from 'node:fs';
import type { Definition, Definitions, SearchParameter } from '../../scripts/capability/definition.ts';
import { readDefinitions } from '../../scripts/capability/readDefinitions.ts';
import type { Resource } from '../../scripts/capability/search.ts';
import { exampleFiles, guideArtefacts } from '../../scripts/compile/guideIndex.ts';
import type { Issue } from '../../scripts/issue.ts';

/** The compiled guide. */
export const guide = readDefinitions();

const files = [...exampleFiles(guideArtefacts()).values()];
export const examples: readonly Resource[] = files.map((file) => JSON.parse(readFileSync(file, 'utf8')));

/** The guide with one mistake in it: the first `from` in the JSON of one definition replaced. */
export function guideWith(reference: string, from: string, to: string): Definitions {
  const [type, id] = reference.split('/');
  const edited = guide.guide.map((each) => {
    const { resourceType, id: own } = each.definition;
    return resourceType === type && own === id
      ? { ...each, definition: edit(each.definition, from, to) }
      : each;
  });
  const changed = edited.find((each, index) => each !== guide.guide[index])?.definition;
  if (changed === undefined) throw new Error(`The guide has no ${reference}.`);
  return {
    guide: edited,
    find: (url) => edited.find(({ definition }) => definition.url === url)?.definition ?? guide.find(url),
    searchParameter: (base, code) => {
      const found = guide.searchParameter(base, code);
      return found?.url === changed.url ? (changed as SearchParameter) : found;
    },
  };
}

function edit(definition: Definition, from: string, to: string): Definition {
  const text = JSON.stringify(definition);
  if (!text.includes(from)) throw new Error(`${definition.id} has no ${from}.`);
  return JSON.parse(text.replace(from, () => to));
}

/** What is found, short enough for a table: the id of each issue and the file it is in, with the line to be a number. */
export const summary = (issues: readonly Issue[]): string[] =>
  issues.map(({ id, source = '' }) => `${id} ${source.replace(/:[1-9][0-9]*$/, ':N').replace(/^.*\//, '')}`);
