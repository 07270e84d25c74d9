import type { ElementDefinition, ElementType } from '../coverage/definition.ts';

/** An element of a core snapshot, as far as mutants are made by it. */
export interface CoreElement {
  readonly path: string;
  readonly min: number;
  readonly max: string;
  readonly type?: readonly ElementType[];
  readonly binding?: NonNullable<ElementDefinition['binding']>;
  readonly contentReference?: string;
}

export interface CoreStructure {
  readonly type: string;
  readonly snapshot: { readonly element: readonly CoreElement[] };
}

/** The definition of a resource or data type of FHIR itself, or undefined where there is none. */
export type Core = (type: string) => CoreStructure | undefined;

/** Where one stands in FHIR's own definitions. */
export interface Cursor {
  readonly structure: CoreStructure;
  readonly element: CoreElement;
  /** The type that was chosen, or undefined where the element has no type or several. */
  readonly type: string | undefined;
  /** Of a choice: the name without its type (`value`). */
  readonly choice?: string;
}

export function rootCursor(core: Core, type: string): Cursor | undefined {
  const structure = core(type);
  const element = structure?.snapshot.element[0];
  return structure && element && { structure, element, type };
}

/**
 * The child of an element by its name in a path (`value[x]`) or in JSON (`valueQuantity`).
 *
 * @param cursor with a type of one's own choice where the element has several
 */
export function childCursor(core: Core, cursor: Cursor, name: string): Cursor | undefined {
  const { structure, element } = cursor;
  const own = structure.snapshot.element.filter((each) => isChildOf(each, element.path));
  if (own.length > 0) return named(own, structure, name);
  const target = redirected(core, cursor);
  return target && childCursor(core, target, name);
}

/** Where the children of an element are defined that has none of its own: at another element, or in its type. */
function redirected(core: Core, { structure, element, type }: Cursor): Cursor | undefined {
  const { contentReference = '' } = element;
  const path = contentReference.slice(contentReference.indexOf('#') + 1);
  const referred = structure.snapshot.element.find((each) => each.path === path);
  if (referred !== undefined) return { structure, element: referred, type: undefined };
  const root = type === undefined ? undefined : rootCursor(core, type);
  return root?.element === element ? undefined : root;
}

/** The elements directly below the one at a cursor. */
export function childrenOf(core: Core, cursor: Cursor): readonly CoreElement[] {
  const own = cursor.structure.snapshot.element.filter((each) => isChildOf(each, cursor.element.path));
  if (own.length > 0) return own;
  const target = redirected(core, cursor);
  return target === undefined ? [] : childrenOf(core, target);
}

const isChildOf = ({ path }: CoreElement, parent: string): boolean =>
  path.startsWith(`${parent}.`) && !path.slice(parent.length + 1).includes('.');

function named(elements: readonly CoreElement[], structure: CoreStructure, name: string): Cursor | undefined {
  for (const element of elements) {
    const own = element.path.slice(element.path.lastIndexOf('.') + 1);
    if (own === name) {
      const only = element.type?.length === 1 ? element.type[0]?.code : undefined;
      return { structure, element, type: only, ...(own.endsWith('[x]') && { choice: own.slice(0, -3) }) };
    }
    if (!own.endsWith('[x]')) continue;
    const choice = own.slice(0, -3);
    const type = element.type?.find(({ code }) => name === choiceKey(choice, code))?.code;
    if (type !== undefined) return { structure, element, type, choice };
  }
  return undefined;
}

/** `value` and `dateTime` make `valueDateTime`. */
export const choiceKey = (choice: string, type: string): string =>
  `${choice}${type.charAt(0).toUpperCase()}${type.slice(1)}`;
