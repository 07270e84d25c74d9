export type JsonObject = { readonly [key: string]: unknown };

/** Where a node stands: what `#id`, a Bundle's fullUrl and `Type/id` are resolved from. */
export interface Scope {
  /** Reference of the example whose file holds the node: `Bundle/chest-ct-document`. */
  readonly example: string;
  /** The resource that holds the node, and whose `contained` it may refer to. */
  readonly resource: JsonObject;
  /** The innermost Bundle around it. */
  readonly bundle?: JsonObject;
}

/** One element of an example. */
export interface Node {
  readonly value: unknown;
  /** Of a primitive: its id and extensions (FHIR R5 JSON, `_name`). */
  readonly companion?: JsonObject;
  /** Where the JSON tells: the type of a choice (`valueQuantity`), lower case first, or of a resource. */
  readonly type?: string;
  readonly scope: Scope;
}

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The children of a node by an element's name: `identifier`, or `value[x]` for a choice, whatever its type. */
export function children({ value, companion, scope }: Node, name: string): Node[] {
  const parent = isObject(value) ? value : companion;
  if (parent === undefined) return [];
  if (!name.endsWith('[x]')) return nodesOf(parent, name, scope);
  const plain = name.slice(0, -'[x]'.length);
  const keys = new Set(Object.keys(parent).map((key) => key.replace(/^_/, '')));
  return [...keys]
    .filter((key) => key.startsWith(plain) && /^[A-Z]/.test(key.slice(plain.length)))
    .flatMap((key) => nodesOf(parent, key, scope, choiceType(key.slice(plain.length))));
}

/** Every node below and including a resource that has a member of the given names, with those members as nodes. */
export function descendants(root: Node, names: readonly string[]): Node[] {
  const found: Node[] = [];
  const visit = (value: unknown, scope: Scope): void => {
    if (Array.isArray(value)) for (const item of value) visit(item, scope);
    if (!isObject(value)) return;
    const inner = typeof value.resourceType === 'string' ? scopeWithin(value, scope) : scope;
    for (const [key, child] of Object.entries(value)) {
      if (names.includes(key)) found.push(...children({ value, scope: inner }, key));
      visit(child, inner);
    }
  };
  visit(root.value, root.scope);
  return found;
}

/** The scope inside a resource that is found inside `outer`. */
export function scopeWithin(resource: JsonObject, outer: Scope): Scope {
  const isContained = Array.isArray(outer.resource.contained) && outer.resource.contained.includes(resource);
  return {
    ...outer,
    // What is contained refers to what is contained beside it.
    resource: isContained ? outer.resource : resource,
    ...(resource.resourceType === 'Bundle' && { bundle: resource }),
  };
}

function nodesOf(parent: JsonObject, key: string, scope: Scope, choice?: string): Node[] {
  const values = asArray(parent[key]);
  const companions = asArray(parent[`_${key}`]);
  return Array.from({ length: Math.max(values.length, companions.length) }, (_, index) => {
    const value = values[index];
    const companion = companions[index];
    const resourceType = isObject(value) && typeof value.resourceType === 'string' ? value.resourceType : '';
    const type = resourceType || choice;
    return {
      value,
      ...(isObject(companion) && { companion }),
      ...(type !== undefined && { type }),
      scope: resourceType !== '' && isObject(value) ? scopeWithin(value, scope) : scope,
    };
  });
}

/** `Quantity` and `CodeableConcept` stay, `String` and `DateTime` are the primitives `string` and `dateTime`. */
function choiceType(suffix: string): string {
  return primitives.has(suffix.toLowerCase()) ? suffix.charAt(0).toLowerCase() + suffix.slice(1) : suffix;
}

const primitives = new Set(
  (
    'base64binary boolean canonical code date datetime decimal id instant integer integer64 markdown oid ' +
    'positiveint string time unsignedint uri url uuid'
  ).split(' '),
);

function asArray(value: unknown): readonly unknown[] {
  if (value === undefined) return [];
  return Array.isArray(value) ? value : [value];
}
