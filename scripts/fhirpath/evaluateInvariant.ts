import fhirpath, { type ResourceNode } from 'fhirpath';
import r5 from 'fhirpath/fhir-context/r5';
import type { ExampleSet } from '../coverage/exampleSet.ts';
import type { JsonObject, Scope } from '../coverage/node.ts';
import { rootNode } from './resourceNodes.ts';

/** Whether the invariant holds, or why fhirpath.js cannot tell: the expression is not portable. */
export type Answer = boolean | { readonly fault: string };

type Compiled = ReturnType<typeof fhirpath.compile<{ async: false }>>;

const compiled = new Map<string, Compiled>();

/**
 * Evaluates an invariant's expression as FHIR R5 has it (ElementDefinition.constraint.expression): on one node, with `%resource`
 * the resource around it. Nothing is no yes.
 */
export function evaluateInvariant(expression: string, node: ResourceNode, examples: ExampleSet): Answer {
  const resource = innermostResource(node);
  const environment = { resource, rootResource: outermost(node, resource) };
  try {
    const evaluate = compile(expression);
    const result = evaluate(node, environment, { userInvocationTable: { resolve: resolveAmong(examples) } });
    if (result.length === 0) return false;
    const [answer, second] = result;
    if (typeof answer === 'boolean' && second === undefined) return answer;
    return { fault: `gives ${JSON.stringify(result).slice(0, 100)}, which is neither true nor false` };
  } catch (cause) {
    return { fault: cause instanceof Error ? cause.message : String(cause) };
  }
}

function compile(expression: string): Compiled {
  const known = compiled.get(expression);
  if (known !== undefined) return known;
  const made = fhirpath.compile<{ async: false }>(expression, r5, { async: false });
  compiled.set(expression, made);
  return made;
}

/** `resolve()` among the examples; what leads nowhere is nothing. fhirpath.js itself would ask a server. */
function resolveAmong(examples: ExampleSet) {
  const scopes = new Map<unknown, Scope>(examples.resources.map(({ value, scope }) => [value, scope]));
  return {
    arity: { 0: [] },
    internalStructures: true,
    fn: (references: readonly ResourceNode[]): ResourceNode[] =>
      references.flatMap((node) => {
        const scope = scopes.get(innermostResource(node));
        const target = scope && examples.resolve({ value: node.data, scope });
        if (target === undefined) return [];
        scopes.set(target.value, target.scope);
        return [rootNode(target.value as JsonObject)];
      }),
  };
}

function innermostResource(node: ResourceNode): JsonObject {
  if (node.data?.resourceType !== undefined || node.parentResNode === null) return node.data;
  return innermostResource(node.parentResNode);
}

/** Of a contained resource the one that contains it; an entry of a Bundle is its own root. */
function outermost(node: ResourceNode, resource: JsonObject): JsonObject {
  for (let each: ResourceNode | null = node; each !== null; each = each.parentResNode) {
    if (each.propName === 'contained' && each.parentResNode !== null)
      return innermostResource(each.parentResNode);
  }
  return resource;
}
