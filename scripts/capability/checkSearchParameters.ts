import type { Issue } from '../issue.ts';
import { type Definitions, ofType, type SearchParameter } from './definition.ts';
import { finding } from './finding.ts';

/** What is wrong with the guide's search parameters: two of one name for a type, or a chain that leads to no parameter. */
export function checkSearchParameters(definitions: Definitions): Issue[] {
  const parameters = ofType<SearchParameter>(definitions, 'SearchParameter');
  return parameters.flatMap(({ definition, lineOf }) => {
    const { id, base, code, chain = [], target = [] } = definition;
    const twins = parameters
      .map((each) => each.definition)
      .filter((each) => each.id < id && each.code === code && each.base.some((type) => base.includes(type)));
    const broken = chain.filter((next) =>
      target.every((type) => definitions.searchParameter(type, next) === undefined),
    );
    return [
      ...twins.map((twin) =>
        finding('SEARCH-TWICE', lineOf(), `${id} and ${twin.id} are both the search by ${code}: rename one.`),
      ),
      ...broken.map((next) =>
        finding(
          'SEARCH-CHAIN',
          lineOf(next),
          `${id}: no target (${target.join(', ')}) has the search by ${next}.`,
        ),
      ),
    ];
  });
}
