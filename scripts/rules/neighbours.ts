import { isObject, type JsonObject } from '../coverage/node.ts';
import { type Limits, limits } from '../input/limits.ts';
import type { Issue } from '../issue.ts';
import { checkTogether } from './checkReport.ts';
import { excerpt, isCompared } from './excerpt.ts';
import { identifierKey } from './json.ts';
import { restfulParts } from './resourceSet.ts';

/** How much is kept for comparison. */
export type MostCompared = Pick<Limits, 'comparedResources' | 'comparedCharacters'>;

interface Kept {
  readonly path: string;
  /** Its excerpt as JSON, which takes a fraction of the room. */
  readonly json: Buffer;
  /** The number of the resource that it was found to belong with; its own where it is the first of its group. */
  group: number;
}

/**
 * The resources of a run that came in files of their own, as excerpts, in groups that have to do with each other: by a reference, an
 * identifier or a DICOM UID. A group is parsed and compared when the first of it is asked for, so that what is in memory as objects
 * is one group, however many resources there are.
 */
export class Neighbours {
  readonly #most: MostCompared;
  readonly #kept: Kept[] = [];
  readonly #firstWith = new Map<string, number>();
  readonly #issues = new Map<string, readonly Issue[]>();
  #groups: ReadonlyMap<number, readonly Kept[]> | undefined;
  #groupOf: ReadonlyMap<string, number> | undefined;
  #characters = 0;
  #leftOut: string | undefined;

  constructor(most: MostCompared = limits) {
    this.#most = most;
  }

  /** @param path names the sample; it is asked for by it */
  add(path: string, resource: JsonObject): void {
    const slim = excerpt(resource);
    const json = Buffer.from(JSON.stringify(slim));
    const { comparedResources, comparedCharacters } = this.#most;
    if (this.#kept.length >= comparedResources || this.#characters + json.length > comparedCharacters) {
      this.#leftOut ??= path;
      return;
    }
    this.#characters += json.length;
    const number = this.#kept.length;
    this.#kept.push({ path, json, group: number });
    for (const key of new Set(keysOf(slim))) this.#join(number, key);
  }

  /** What is to be said of a sample beside the others. */
  issuesOf(path: string): readonly Issue[] {
    this.#groups ??= Map.groupBy(this.#kept, (_, index) => this.#root(index));
    this.#groupOf ??= new Map(this.#kept.map((each, index) => [each.path, this.#root(index)]));
    if (path === this.#leftOut) return [this.#notCompared()];
    const known = this.#issues.get(path);
    if (known !== undefined) return known;
    const group = this.#groups.get(this.#groupOf.get(path) ?? -1) ?? [];
    if (group.length < 2) return [];
    const found = checkTogether(group.map(({ json }) => JSON.parse(json.toString())));
    for (const [index, each] of group.entries()) this.#issues.set(each.path, found[index] ?? []);
    return this.#issues.get(path) ?? [];
  }

  #notCompared(): Issue {
    const message = `This and what comes after it is checked by itself only, since more than ${this.#most.comparedResources} resources, or ${this.#most.comparedCharacters} characters of them, are not compared with each other: validate them in several runs.`;
    return { severity: 'warning', id: 'input-too-many-compared', location: '', message };
  }

  #join(number: number, key: string): void {
    const first = this.#firstWith.get(key);
    if (first === undefined) this.#firstWith.set(key, number);
    else this.#unite(this.#root(first), this.#root(number));
  }

  #unite(one: number, other: number): void {
    const kept = this.#kept[Math.max(one, other)];
    if (kept !== undefined) kept.group = Math.min(one, other);
  }

  #root(number: number): number {
    let at = number;
    for (let kept = this.#kept[at]; kept !== undefined && kept.group !== at; kept = this.#kept[at]) {
      const above = this.#kept[kept.group]?.group ?? kept.group;
      kept.group = above;
      at = above;
    }
    return at;
  }
}

/** An element of a resource, with its name and that of the element around it. */
interface Open {
  readonly value: object;
  readonly name: string;
  readonly parent: string;
}

/** What two excerpts that are compared have in common: the resource that one is and the other names, an identifier, or a DICOM UID. */
function* keysOf(slim: JsonObject): Generator<string> {
  const open: Open[] = [{ value: slim, name: 'resource', parent: '' }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { value, name, parent } = next;
    for (const [key, child] of Object.entries(value)) {
      const isItem = Array.isArray(value);
      if (typeof child === 'string') yield* keyOf(isItem ? name : key, child);
      else if (typeof child === 'object' && child !== null)
        open.push(isItem ? { value: child, name, parent } : { value: child, name: key, parent: name });
    }
    if (!isObject(value)) continue;
    if (name === 'resource') yield `${value.resourceType}/${value.id}`;
    if (name === 'identifier' && identified.has(parent)) yield identifierKey(value) ?? '';
  }
}

/** What has an identifier of a report or a study, and not of a patient or a hospital, which would make one group of everything. */
const identified = new Set(['resource', 'study', 'resourceReference']);

const uids = new Set(['uid', 'studyUid']);

function* keyOf(name: string, value: string): Generator<string> {
  if (uids.has(name)) yield `uid ${value}`;
  if (name !== 'reference' && name !== 'url') return;
  const parts = restfulParts(value);
  if (parts !== undefined && isCompared(parts.type)) yield `${parts.type}/${parts.id}`;
}
