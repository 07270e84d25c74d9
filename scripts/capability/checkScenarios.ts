import type { Issue } from '../issue.ts';
import { type Definitions, type ExampleScenario, type Located, ofType } from './definition.ts';
import { finding } from './finding.ts';
import { type Resource, search, searchesIn, UnknownSearch } from './search.ts';

/**
 * What is wrong with the guide's ExampleScenarios: an instance whose content is no example of its type, a step that sends what is no
 * instance, a search that does not find what the step returns, an actor that says it is one of the guide's and is not.
 */
export function checkScenarios(definitions: Definitions, resources: readonly Resource[]): Issue[] {
  const examples = new Set(resources.map(({ resourceType, id }) => `${resourceType}/${id}`));
  const actors = new Set(ofType(definitions, 'ActorDefinition').map(({ definition }) => definition.id));
  return ofType<ExampleScenario>(definitions, 'ExampleScenario').flatMap((scenario) => {
    const { definition, lineOf } = scenario;
    const { id, actor = [], instance = [], process = [] } = definition;
    const keys = new Set(instance.map(({ key }) => key));
    const operations = process.flatMap(({ step = [] }) => step).flatMap(({ operation }) => operation ?? []);
    const sent = operations.flatMap(({ request, response }) => [request, response]);
    return [
      ...instance.flatMap(({ key, structureType, content }) => {
        const reference = content?.reference ?? '';
        const isExample = examples.has(reference) && reference.startsWith(`${structureType.code}/`);
        if (isExample) return [];
        const message = `${id}: ${reference || key} is no example of the type ${structureType.code}.`;
        return [finding('SCENARIO-INSTANCE', lineOf(`(${key},`), message)];
      }),
      ...sent
        .map((each) => each?.instanceReference)
        .filter((key) => key !== undefined && !keys.has(key))
        .map((key) =>
          finding('SCENARIO-STEP', lineOf(`"${key}"`), `${id}: a step sends ${key}, which is no instance.`),
        ),
      ...checkSearches(scenario, resources, definitions),
      ...actor
        .filter(
          ({ description = '' }) => !actors.has(/ActorDefinition-(\w+)\.html/.exec(description)?.[1] ?? ''),
        )
        .map(({ key }) =>
          finding('SCENARIO-ACTOR', lineOf(`(${key},`), `${id}: ${key} is no actor of the guide.`),
        ),
    ];
  });
}

function checkSearches(
  { definition: { id, instance = [], process = [] }, lineOf }: Located<ExampleScenario>,
  resources: readonly Resource[],
  definitions: Definitions,
): Issue[] {
  const contents = new Map(instance.map(({ key, content }) => [key, content?.reference]));
  const operations = process.flatMap(({ step = [] }) => step).flatMap(({ operation }) => operation ?? []);
  return operations.flatMap(({ description = '', response }) =>
    searchesIn(description).flatMap((query) => {
      const wanted = contents.get(response?.instanceReference ?? '');
      const mistake = searchMistake(query, wanted, resources, definitions);
      return mistake === undefined ? [] : [finding('SCENARIO-SEARCH', lineOf(query), `${id}: ${mistake}`)];
    }),
  );
}

function searchMistake(
  query: string,
  wanted: string | undefined,
  resources: readonly Resource[],
  definitions: Definitions,
): string | undefined {
  try {
    const found = search(query, resources, definitions);
    return wanted === undefined || found.includes(wanted) ? undefined : `${query} does not find ${wanted}.`;
  } catch (fault) {
    if (fault instanceof UnknownSearch) return `${query}: ${fault.message}`;
    throw fault;
  }
}
