import { children, isObject, type JsonObject, type Node, scopeWithin } from './node.ts';

/** The guide's examples, and what their references lead to among themselves. */
export interface ExampleSet {
  /** Every resource: the examples, what they contain, the entries of Bundles, at any depth. */
  readonly resources: readonly Node[];
  /** The examples themselves. */
  readonly roots: readonly Node[];
  /** The resource that a Reference leads to, or undefined where no example has it. */
  resolve(reference: Node): Node | undefined;
}

/**
 * A reference is resolved as FHIR R5 has it: `#id` within the resource (Reference, "Contained Resources"), then by
 * fullUrl within its Bundle (Bundle.entry.fullUrl), then as `Type/id` among the examples.
 */
export function indexExamples(examples: readonly JsonObject[]): ExampleSet {
  const roots = examples.map(rootNode);
  const resources = roots.flatMap(withInner);
  const byReference = new Map(roots.map((root) => [referenceOf(root), root]));
  return {
    resources,
    roots,
    resolve(node) {
      const reference = isObject(node.value) ? node.value.reference : node.value;
      if (typeof reference !== 'string' || reference === '') return undefined;
      if (reference.startsWith('#')) return inContainer(node, reference.slice(1));
      return inBundle(node, reference) ?? byReference.get(lastTwoParts(reference));
    },
  };
}

function rootNode(resource: JsonObject): Node {
  const reference = `${resource.resourceType}/${resource.id}`;
  return {
    value: resource,
    type: String(resource.resourceType),
    scope: scopeWithin(resource, { example: reference, resource }),
  };
}

function withInner(resource: Node): Node[] {
  const inner = [
    ...children(resource, 'contained'),
    ...children(resource, 'entry').flatMap((entry) => children(entry, 'resource')),
  ].filter(({ value }) => isObject(value) && typeof value.resourceType === 'string');
  return [resource, ...inner.flatMap(withInner)];
}

function inContainer({ scope }: Node, id: string): Node | undefined {
  const container: Node = { value: scope.resource, type: String(scope.resource.resourceType), scope };
  if (id === '') return container;
  return children(container, 'contained').find(({ value }) => isObject(value) && value.id === id);
}

function inBundle({ scope }: Node, reference: string): Node | undefined {
  if (scope.bundle === undefined) return undefined;
  for (const entry of children({ value: scope.bundle, scope }, 'entry')) {
    const fullUrl = isObject(entry.value) ? entry.value.fullUrl : undefined;
    if (typeof fullUrl !== 'string') continue;
    if (fullUrl === reference || fullUrl.endsWith(`/${reference}`)) return children(entry, 'resource')[0];
  }
  return undefined;
}

const lastTwoParts = (reference: string): string =>
  reference
    .replace(/\/_history\/.*$/, '')
    .split('/')
    .slice(-2)
    .join('/');

const referenceOf = ({ scope }: Node): string => scope.example;
