import type { Definition } from '../coverage/definition.ts';
import { type ExampleSet, indexExamples } from '../coverage/exampleSet.ts';
import { findInstances } from '../coverage/instances.ts';
import type { JsonObject } from '../coverage/node.ts';
import { type Guide, select } from '../coverage/slice.ts';
import type { Severity } from '../issue.ts';
import { type Answer, evaluateInvariant } from './evaluateInvariant.ts';
import { locationOf, resourceNodes } from './resourceNodes.ts';

/** What fhirpath.js says of one invariant at one place. */
export interface Judgement {
  readonly key: string;
  readonly severity: Severity;
  readonly expression: string;
  readonly location: string;
  readonly answer: Answer;
}

/** FHIR R5 ElementDefinition.constraint */
interface Constraint {
  readonly key: string;
  readonly severity: 'error' | 'warning';
  readonly expression?: string;
}

/**
 * Evaluates each of the guide's invariants wherever it applies in a resource: on the resource, on its elements, on what it
 * contains and on a Bundle's entries. Its references are resolved within it, then among the guide's examples.
 */
export function judge(resource: JsonObject, guide: Guide): Judgement[] {
  const examples = among(resource, guide.examples);
  const nodes = resourceNodes(resource);
  const judgements = new Map<string, Judgement>();
  for (const [url, instances] of findInstances({ ...guide, examples })) {
    const definition = guide.definitions.get(url);
    if (definition === undefined) continue;
    for (const { id, constraints } of constrained(definition)) {
      for (const { value } of instances.flatMap((each) =>
        select(each, definition, id, { ...guide, examples }),
      )) {
        const node = nodes.get(value);
        if (node === undefined) continue;
        const location = locationOf(node);
        for (const { key, severity, expression } of constraints) {
          const place = `${key} ${location}`;
          if (expression === undefined || judgements.has(place)) continue;
          const answer = evaluateInvariant(expression, node, examples);
          judgements.set(place, { key, severity, expression, location, answer });
        }
      }
    }
  }
  return [...judgements.values()];
}

function constrained({ structure }: Definition) {
  return structure.differential.element
    .map(({ id, constraint = [] }) => ({ id, constraints: constraint as readonly Constraint[] }))
    .filter(({ constraints }) => constraints.length > 0);
}

/** The one resource, whose references lead within it first, then to the others. */
function among(resource: JsonObject, others: ExampleSet): ExampleSet {
  const own = indexExamples([resource]);
  return {
    roots: own.roots,
    resources: own.resources,
    resolve: (reference) => own.resolve(reference) ?? others.resolve(reference),
  };
}
