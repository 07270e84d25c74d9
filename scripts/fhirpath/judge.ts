import type { Constraint } from '../coverage/definition.ts';
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

/**
 * Evaluates each of the guide's invariants wherever it applies in a resource: on the resource, on its elements, on what it
 * contains and on a Bundle's entries. Its references are resolved within it, then among the guide's examples.
 */
export function judge(resource: JsonObject, guide: Guide): Judgement[] {
  const examples = among(resource, guide.examples);
  const nodes = resourceNodes(resource);
  const judgements = new Map<string, Judgement>();
  for (const { value, constraints } of constrainedNodes({ ...guide, examples })) {
    const node = nodes.get(value);
    if (node === undefined) continue;
    const location = locationOf(node);
    for (const { key, severity = 'error', expression } of constraints) {
      const place = `${key} ${location}`;
      if (expression === undefined || judgements.has(place)) continue;
      const answer = evaluateInvariant(expression, node, examples);
      judgements.set(place, { key, severity, expression, location, answer });
    }
  }
  return [...judgements.values()];
}

/** What the guide's definitions have constraints on, each with the constraints. */
function* constrainedNodes(guide: Guide): Generator<{ value: unknown; constraints: readonly Constraint[] }> {
  for (const [url, instances] of findInstances(guide)) {
    const definition = guide.definitions.get(url);
    if (definition === undefined) continue;
    for (const { id, constraint: constraints = [] } of definition.structure.differential.element) {
      if (constraints.length === 0) continue;
      for (const instance of instances) {
        for (const { value } of select(instance, definition, id, guide)) yield { value, constraints };
      }
    }
  }
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
