import type { Issue } from '../issue.ts';
import type { Page } from '../requirements/pageRequirements.ts';
import { type CapabilityResource, type CapabilityStatement, type Definitions, ofType } from './definition.ts';
import { finding } from './finding.ts';

/**
 * The searches that pages write as `Type?parameters` and that no CapabilityStatement has: each that lets a type be searched names every
 * parameter, and every reference that is included.
 */
export function checkRequests(definitions: Definitions, pages: readonly Page[]): Issue[] {
  const statements = ofType<CapabilityStatement>(definitions, 'CapabilityStatement').map(
    ({ definition: { id, rest = [] } }) => ({
      id,
      searched: rest.flatMap(({ resource = [] }) => resource).filter(isSearched),
    }),
  );
  return pages.flatMap(({ file, text }) =>
    text.split('\n').flatMap((line, index) =>
      [...line.matchAll(/`(\w+)\?([^`]+)`/g)].flatMap(([, type = '', query = '']) => {
        const places = statements.flatMap(({ id, searched }) =>
          searched.filter((resource) => resource.type === type).map((resource) => ({ id, resource })),
        );
        const at = `${file}:${index + 1}`;
        if (places.length === 0)
          return [finding('CAPABILITY-REQUEST', at, `No CapabilityStatement lets ${type} be searched.`)];
        return places.flatMap(({ id, resource }) =>
          missing(resource, query).map((name) =>
            finding('CAPABILITY-REQUEST', at, `${id} has no search of ${type} by ${name}.`),
          ),
        );
      }),
    ),
  );
}

const isSearched = ({ interaction = [] }: CapabilityResource): boolean =>
  interaction.some(({ code }) => code === 'search-type');

function missing({ searchParam = [], searchInclude = [] }: CapabilityResource, query: string): string[] {
  const known = [...searchParam.map(({ name }) => name), ...searchInclude.map((each) => `_include=${each}`)];
  return query
    .split('&')
    .map((pair) => (pair.startsWith('_include=') ? pair : pair.replace(/[:=].*$/, '')))
    .filter((name) => !known.includes(name));
}
