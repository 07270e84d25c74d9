import { isDeepStrictEqual } from 'node:util';
import { isObject } from '../coverage/node.ts';
import { Fault } from '../faults.ts';

/** One step of a change to a resource. */
export type Edit =
  | { readonly do: 'set'; readonly path: string; readonly value: unknown }
  /** As `set`, whether that changes anything or not. */
  | { readonly do: 'put'; readonly path: string; readonly value: unknown }
  | { readonly do: 'copy'; readonly path: string; readonly from: string }
  | { readonly do: 'remove'; readonly path: string };

/** An edit that does not fit the resource. */
export class EditFault extends Fault {
  override name = 'EditFault';
  readonly path: string;
  constructor(path: string, reason: string) {
    super(`${path} ${reason}`);
    this.path = path;
  }
}

type Members = Record<string, unknown>;

/** The resource with the edits applied one after the other; it is left as it was. @throws EditFault */
export function edited(resource: object, edits: readonly Edit[]): Members {
  const copy = structuredClone(resource) as Members;
  for (const edit of edits) apply(copy, edit);
  return copy;
}

function apply(resource: Members, edit: Edit): void {
  if (/(^|\.)resourceType$/.test(edit.path)) {
    throw new EditFault(edit.path, 'is no element: without it, or with another, the rest means nothing.');
  }
  if (edit.do === 'remove') {
    remove(slotsTo(resource, edit.path));
    return;
  }
  // Read before the target is located: that may begin a list within what is copied.
  const value = structuredClone(edit.do === 'copy' ? locate(resource, edit.from).value : edit.value);
  if (value === undefined) throw new EditFault(edit.do === 'copy' ? edit.from : edit.path, 'has no value.');
  const target = locate(resource, edit.path);
  if (edit.do !== 'put' && isDeepStrictEqual(value, target.value)) {
    throw new EditFault(edit.path, 'has that value already: the change changes nothing.');
  }
  target.put(value);
}

/** Removes the last one. FHIR's JSON has neither empty lists nor empty objects: what is left empty goes as well. */
function remove(slots: readonly Slot[]): void {
  const [last, ...around] = slots.toReversed();
  last?.remove();
  for (const slot of around) {
    if (Object.keys(slot.value as object).length > 0) return;
    slot.remove();
  }
}

/** A member of an object or an item of a list, which need not be there yet. */
interface Slot {
  readonly value: unknown;
  put(value: unknown): void;
  remove(): void;
}

/**
 * What `path` leads to: members by name, items by `[index]`, `[=]` for the last, `[+]` for a new one at the end, or `[word]`
 * for the only one of that word (`selects`). All but the last step must be there.
 */
function locate(resource: Members, path: string): Slot {
  const last = slotsTo(resource, path).at(-1);
  if (last === undefined) throw new EditFault(path, 'is empty.');
  return last;
}

/** One for each step of `path`, with words and `[=]` resolved. */
function slotsTo(resource: Members, path: string): Slot[] {
  const steps = parse(path);
  let value: unknown = resource;
  return steps.map((step, index) => {
    const slot = slotAt(value, step, path, steps[index + 1]?.list === true);
    if (slot.value === undefined && index < steps.length - 1)
      throw new EditFault(path, `does not exist: there is no ${step.name} on it.`);
    value = slot.value;
    return slot;
  });
}

interface Step {
  readonly name: string;
  /** Of an item, not of a member. */
  readonly list: boolean;
}

/** `series[0].uid` as `series`, `0`, `uid`; a word in brackets may have dots. No element's name begins like `__proto__`. */
function parse(path: string): Step[] {
  const pattern = /(?:^|\.)(_?[A-Za-z]\w*)|\[([^[\]]+)\]/gy;
  const steps: Step[] = [];
  for (let end = 0; end < path.length; end = pattern.lastIndex) {
    const [, member, item] = pattern.exec(path) ?? [];
    const name = member ?? item;
    if (name === undefined) throw new EditFault(path, 'is no path: write it like series[0].uid.');
    steps.push({ name, list: item !== undefined });
  }
  return steps;
}

function slotAt(parent: unknown, { name, list }: Step, path: string, isListWanted: boolean): Slot {
  if (!list) {
    if (!isObject(parent)) {
      throw new EditFault(
        path,
        `does not exist: ${name} is asked of ${Array.isArray(parent) ? 'a list, say which item' : 'what has no members'}.`,
      );
    }
    return memberSlot(parent as Members, name, path, isListWanted);
  }
  if (!Array.isArray(parent))
    throw new EditFault(path, `does not exist: [${name}] is asked of what is no list.`);
  return itemSlot(parent, name, path);
}

/** A list that an item is asked of begins empty. */
function memberSlot(parent: Members, name: string, path: string, isListWanted: boolean): Slot {
  const has = () => Object.hasOwn(parent, name);
  if (isListWanted && !has()) parent[name] = [];
  return {
    value: has() ? parent[name] : undefined,
    put(value) {
      parent[name] = value;
    },
    remove() {
      if (!has()) throw new EditFault(path, 'does not exist, so it cannot be removed.');
      delete parent[name];
    },
  };
}

function itemSlot(list: unknown[], name: string, path: string): Slot {
  const index = name === '+' ? list.length : indexOf(list, name, path);
  return {
    value: list[index],
    put(value) {
      list[index] = value;
    },
    remove() {
      if (name === '+') throw new EditFault(path, 'is a new item, which cannot be removed.');
      list.splice(index, 1);
    },
  };
}

/** Where in a list the item is that brackets name. */
function indexOf(list: readonly unknown[], name: string, path: string): number {
  const found = /^\d+$/.test(name)
    ? [Number(name)]
    : name === '='
      ? [list.length - 1]
      : [...list.keys()].filter((index) => selects(name, list[index]));
  const [index = -1] = found;
  if (found.length > 1) throw new EditFault(path, `is not clear: ${found.length} items are [${name}].`);
  if (index < 0 || index >= list.length) throw new EditFault(path, `does not exist: no item is [${name}].`);
  return index;
}

/**
 * Whether a word names an item: an entry by the end of its fullUrl (`Patient/chest-ct-patient`), an extension by the end of
 * its URL (`NumberOfFrames`), anything else by a code of its `code` (`59776-5`).
 */
function selects(word: string, item: unknown): boolean {
  if (!isObject(item)) return false;
  const ends = (url: unknown) => typeof url === 'string' && (url === word || url.endsWith(`/${word}`));
  if (item.fullUrl !== undefined || item.url !== undefined) return ends(item.fullUrl) || ends(item.url);
  const codings = isObject(item.code) ? item.code.coding : undefined;
  return Array.isArray(codings) && codings.some((coding) => isObject(coding) && coding.code === word);
}

/** A FHIRPath location in which items may be named as in a path, with their indices. @throws EditFault */
export function numbered(location: string, resource: object): string {
  let value: unknown = resource;
  const [type = '', ...rest] = location.split(/(?=\[)|\.(?![^[]*\])/);
  const steps = rest.map((step) => {
    const item = /^\[(.*)\]$/.exec(step)?.[1];
    if (item === undefined) {
      value = isObject(value) ? value[step] : undefined;
      return `.${step}`;
    }
    if (/^\d+$/.test(item)) {
      value = Array.isArray(value) ? value[Number(item)] : undefined;
      return step;
    }
    if (!Array.isArray(value))
      throw new EditFault(location, `does not exist: [${item}] is asked of what is no list.`);
    const index = indexOf(value, item, location);
    value = value[index];
    return `[${index}]`;
  });
  return type + steps.join('');
}
