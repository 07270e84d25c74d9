import { Fault } from '../faults.ts';
import { type Definition, type ElementDefinition, fixedOrPattern, withoutVersion } from './definition.ts';
import type { ExampleSet } from './exampleSet.ts';
import { children, isObject, type Node } from './node.ts';

/** One step of a discriminator's path (FHIR R5 ElementDefinition.slicing, "restricted FHIRPath"). */
export type Step =
  | { readonly kind: 'child'; readonly name: string }
  | { readonly kind: 'extension'; readonly url: string }
  | { readonly kind: 'ofType'; readonly type: string }
  | { readonly kind: 'resolve' };

/** Slicing that coverage does not understand. */
export class UnsupportedSlicing extends Fault {
  override name = 'UnsupportedSlicing';
  readonly what: string;
  constructor(what: string) {
    super(
      `Coverage cannot tell slices apart by ${what}: teach scripts/coverage/slice.ts, or slice otherwise.`,
    );
    this.what = what;
  }
}

/** @throws UnsupportedSlicing where the path is none that FHIR allows in a discriminator */
export function parsePath(path: string): Step[] {
  const steps: Step[] = [];
  const pattern =
    /(?:^|\.)(?:extension\('([^']+)'\)|ofType\((\w+)\)|(resolve)\(\)|(\$this)|(\w+)(?![\w(]))/gy;
  for (let end = 0; end < path.length; end = pattern.lastIndex) {
    const match = pattern.exec(path);
    if (match === null) throw new UnsupportedSlicing(`the path ${path}`);
    const [, url, type, resolve, self, name] = match;
    if (url !== undefined) steps.push({ kind: 'extension', url });
    else if (type !== undefined) steps.push({ kind: 'ofType', type });
    else if (resolve !== undefined) steps.push({ kind: 'resolve' });
    else if (self === undefined && name !== undefined) steps.push({ kind: 'child', name });
  }
  return steps;
}

/** The nodes that a path leads to. */
export function follow(node: Node, steps: readonly Step[], examples: ExampleSet): Node[] {
  return steps.reduce<Node[]>((nodes, step) => nodes.flatMap((each) => take(each, step, examples)), [node]);
}

function take(node: Node, step: Step, examples: ExampleSet): Node[] {
  switch (step.kind) {
    case 'child': {
      const named = children(node, step.name);
      // FHIRPath names a choice without its type.
      return named.length > 0 ? named : children(node, `${step.name}[x]`);
    }
    case 'extension':
      return children(node, 'extension').filter(({ value }) => isObject(value) && value.url === step.url);
    case 'ofType':
      return node.type === undefined || node.type === step.type ? [node] : [];
    case 'resolve': {
      const target = examples.resolve(node);
      return target === undefined ? [] : [target];
    }
  }
}

/** What a slice says of the element at the end of a discriminator's path. */
export type Expectation =
  | { readonly kind: 'fixed'; readonly value: unknown }
  | { readonly kind: 'pattern'; readonly value: unknown }
  | { readonly kind: 'binding'; readonly valueSet: string };

/**
 * The value that the element `id` of a definition expects at `steps`: fixed or a pattern, on the element itself, on one
 * above it, or in the guide's profile of its data type; else the value set that it is bound to.
 */
export function expectation(
  definition: Definition,
  id: string,
  steps: readonly Step[],
  definitions: ReadonlyMap<string, Definition>,
): Expectation | undefined {
  const element = definition.elements.get(id);
  const stated = element && fixedOrPattern(element);
  const value = stated && valueAt(stated.value, steps);
  if (stated !== undefined && value !== undefined) return { kind: stated.kind, value };
  const [step, ...rest] = steps;
  if (step !== undefined) {
    for (const child of childIds(definition, id, step)) {
      const found = expectation(definition, child, rest, definitions);
      if (found !== undefined) return found;
    }
  }
  for (const profile of profilesOf(element, definitions)) {
    const found = expectation(profile, profile.structure.type, steps, definitions);
    if (found !== undefined) return found;
  }
  const valueSet = element?.binding?.valueSet;
  return steps.length === 0 && valueSet !== undefined ? { kind: 'binding', valueSet } : undefined;
}

/** The ids that an element's child may have in a differential. */
export function childIds(definition: Definition, id: string, step: Step): string[] {
  if (step.kind === 'child') return [`${id}.${step.name}`, `${id}.${step.name}[x]`];
  if (step.kind !== 'extension') return [id];
  return [...definition.elements.values()]
    .filter(
      (element) =>
        element.id.startsWith(`${id}.extension:`) &&
        element.id.lastIndexOf('.') === id.length &&
        element.type?.some(({ profile }) => profile?.map(withoutVersion).includes(step.url)),
    )
    .map((element) => element.id);
}

function profilesOf(
  element: ElementDefinition | undefined,
  definitions: ReadonlyMap<string, Definition>,
): Definition[] {
  return (element?.type ?? [])
    .flatMap(({ profile = [] }) => profile)
    .map((url) => definitions.get(withoutVersion(url)))
    .filter((definition) => definition !== undefined);
}

/** What lies at a path inside a fixed or pattern value, through the first item of a list. */
function valueAt(value: unknown, steps: readonly Step[]): unknown {
  const [step, ...rest] = steps;
  if (step === undefined) return value;
  if (Array.isArray(value)) return valueAt(value[0], steps);
  return step.kind === 'child' && isObject(value) ? valueAt(value[step.name], rest) : undefined;
}
