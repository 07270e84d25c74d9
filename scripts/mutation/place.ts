import { children, isObject, type JsonObject, type Node } from '../coverage/node.ts';
import { type Core, type Cursor, childCursor, choiceKey, rootCursor } from './core.ts';

export type Path = readonly (string | number)[];

/** Where an object stands: in which example, by the keys and indexes that lead to it. */
export interface Place {
  readonly root: JsonObject;
  readonly path: Path;
}

/** A value under an object: `key`, and `index` where it is an item of a list. */
export interface Slot {
  readonly key: string;
  readonly index?: number;
  readonly node: Node;
}

/** JSON that is ours to change. */
export type Mutable = Record<string, unknown>;

/** Finds the objects of the examples by their identity. */
export function indexPlaces(roots: readonly Node[]): (node: Node) => Place | undefined {
  const places = new WeakMap<object, Place>();
  const visit = (value: unknown, root: JsonObject, path: Path): void => {
    if (typeof value !== 'object' || value === null) return;
    places.set(value, { root, path });
    for (const [key, child] of Object.entries(value)) {
      visit(child, root, [...path, Array.isArray(value) ? Number(key) : key]);
    }
  };
  for (const { value } of roots) if (isObject(value)) visit(value, value, []);
  return ({ value, companion }) => places.get(isObject(value) ? value : (companion ?? {}));
}

const sizes = new WeakMap<object, number>();

/** How long an object is as JSON. */
export function sizeOf(object: JsonObject): number {
  const size = sizes.get(object) ?? JSON.stringify(object).length;
  sizes.set(object, size);
  return size;
}

/** The children of a node by an element's name, as `children` has them, with the keys they are under. */
export function slots(parent: Node, name: string): Slot[] {
  const object = isObject(parent.value) ? parent.value : (parent.companion ?? {});
  const plain = name.endsWith('[x]') ? name.slice(0, -'[x]'.length) : undefined;
  const keys =
    plain === undefined
      ? [name]
      : [...new Set(Object.keys(object).map((key) => key.replace(/^_/, '')))].filter(
          (key) => key.startsWith(plain) && /^[A-Z]/.test(key.slice(plain.length)),
        );
  const nodes = children(parent, name);
  let next = 0;
  return keys.flatMap((key) => {
    const isList = Array.isArray(object[key]) || Array.isArray(object[`_${key}`]);
    const length = Math.max(lengthOf(object[key]), lengthOf(object[`_${key}`]));
    return Array.from({ length }, (_, index) => ({
      key,
      ...(isList && { index }),
      node: nodes[next++] as Node,
    }));
  });
}

const lengthOf = (value: unknown): number =>
  value === undefined ? 0 : Array.isArray(value) ? value.length : 1;

/** The path of a slot of the object at `path`. */
export const slotPath = (path: Path, { key, index }: Pick<Slot, 'key' | 'index'>): Path =>
  index === undefined ? [...path, key] : [...path, key, index];

/** What stands at a path of a copy. */
export function at(copy: Mutable, path: Path): Mutable {
  let value: unknown = copy;
  for (const step of path) value = (value as Mutable)[step];
  return value as Mutable;
}

/** Takes values away; a list that is left empty goes too. */
export function remove(parent: Mutable, gone: readonly Pick<Slot, 'key' | 'index'>[]): void {
  for (const { key, index } of [...gone].sort((left, right) => (right.index ?? 0) - (left.index ?? 0))) {
    for (const name of [key, `_${key}`]) {
      const list = parent[name];
      if (index !== undefined && Array.isArray(list)) list.splice(index, 1);
      if (index === undefined || (Array.isArray(list) && list.length === 0)) delete parent[name];
    }
  }
}

/** FHIRPath of what stands at a path, as the HL7 validator writes it: `Observation.value.ofType(Quantity)`. */
export function locationOf(core: Core, root: JsonObject, path: Path): string {
  let value: unknown = root;
  let cursor = rootCursor(core, String(root.resourceType));
  let location = String(root.resourceType);
  for (const step of path) {
    value = (value as { [key: string]: unknown } | undefined)?.[step];
    if (typeof step === 'number') location += `[${step}]`;
    else {
      cursor = cursor && childCursor(core, cursor, step.replace(/^_/, ''));
      location += `.${nameOf(cursor, step.replace(/^_/, ''))}`;
    }
    if (isObject(value) && typeof value.resourceType === 'string')
      cursor = rootCursor(core, value.resourceType);
  }
  return location;
}

function nameOf(cursor: Cursor | undefined, key: string): string {
  const { choice, type } = cursor ?? {};
  if (choice === undefined || type === undefined) return key;
  return choiceKey(choice, type) === key ? `${choice}.ofType(${type})` : key;
}
