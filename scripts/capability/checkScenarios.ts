import type { Issue } from '../issue.ts';
import { type Definitions, type ExampleScenario, ofType } from './definition.ts';
import { finding } from './finding.ts';

/**
 * What is wrong with the guide's ExampleScenarios: an instance whose content is no example of its type, a step that sends what is no
 * instance, an actor that says it is one of the guide's and is not.
 */
export function checkScenarios(definitions: Definitions, examples: ReadonlySet<string>): Issue[] {
  const actors = new Set(ofType(definitions, 'ActorDefinition').map(({ definition }) => definition.id));
  return ofType<ExampleScenario>(definitions, 'ExampleScenario').flatMap(({ definition, lineOf }) => {
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
