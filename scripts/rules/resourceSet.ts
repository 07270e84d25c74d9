import { isObject, type JsonObject } from '../coverage/node.ts';
import { type Located, located, text } from './json.ts';

/** One resource of those that are looked at together. */
export interface Held {
  readonly resource: JsonObject;
  /** Its resource type, or '' where it has none. */
  readonly type: string;
  readonly id?: string;
  /** Of an entry, '' where it has none; undefined for a resource that came in a file of its own. */
  readonly fullUrl?: string;
  /** FHIRPath from the outermost resource: `Bundle.entry[3].resource`, or the type of a resource in a file of its own. */
  readonly location: string;
}

/** A literal reference to another resource, or the URL of an attachment, as it is written. Those to contained resources are left out. */
export interface Link {
  readonly reference: string;
  readonly from: Held;
  /** FHIRPath of the Reference: `Bundle.entry[3].resource.hasMember[0]`. */
  readonly location: string;
  /** The same without type and indices, from the resource on: `hasMember`, `extension.valueReference`. */
  readonly element: string;
}

/** A RESTful address or reference (FHIR R5 Reference.reference, the regular expression there): base, type, id, version. */
const restful =
  /^(https?:\/\/.+\/)?([A-Z][A-Za-z]{2,63})\/([A-Za-z0-9.-]{1,64})(?:\/_history\/([A-Za-z0-9.-]{1,64}))?$/;

/** A reference or full URL taken apart; undefined where it is not RESTful (`urn:uuid:`, `#id`). */
export function restfulParts(
  url: string,
):
  | { readonly base: string; readonly type: string; readonly id: string; readonly version?: string }
  | undefined {
  const [, base = '', type, id, version] = (url.length > 2048 ? null : restful.exec(url)) ?? [];
  if (type === undefined || id === undefined) return undefined;
  return { base, type, id, ...(version !== undefined && { version }) };
}

/**
 * Resources that are looked at together, and what their references lead to: the entries of a Bundle (FHIR R5 bundle.html "Resolving
 * references in Bundles"), or resources that came in files of their own, which are found by type and id.
 */
export class ResourceSet {
  readonly held: readonly Held[];
  readonly #byUrl = new Map<string, Held[]>();
  readonly #byVersion = new Map<string, Held[]>();
  readonly #byTypeAndId = new Map<string, Held[]>();
  readonly #links = new Map<Held, readonly Link[]>();

  constructor(held: readonly Held[]) {
    this.held = held;
    for (const each of held) {
      if (each.fullUrl !== undefined) {
        push(this.#byUrl, each.fullUrl, each);
        push(this.#byVersion, `${each.fullUrl}/_history/${versionOf(each)}`, each);
      }
      if (each.id !== undefined) push(this.#byTypeAndId, `${each.type}/${each.id}`, each);
    }
  }

  /** The literal references of a resource, in the order in which they are written. */
  links(held: Held): readonly Link[] {
    const known = this.#links.get(held) ?? [...linksOf(held)];
    this.#links.set(held, known);
    return known;
  }

  /** The entries that a reference leads to: one, unless it dangles or is ambiguous; of many the first ten. */
  resolve({ reference, from }: Pick<Link, 'reference' | 'from'>): readonly Held[] {
    const parts = restfulParts(reference);
    if (parts === undefined) return this.#byUrl.get(withoutFragment(reference)) ?? [];
    const { base, type, id, version } = parts;
    const root = base === '' ? baseOf(from) : base;
    if (root === '') {
      const found = this.#byTypeAndId.get(`${type}/${id}`) ?? [];
      return version === undefined ? found : found.filter((each) => versionOf(each) === version);
    }
    const url = `${root}${type}/${id}`;
    const found =
      version === undefined ? this.#byUrl.get(url) : this.#byVersion.get(`${url}/_history/${version}`);
    return found ?? [];
  }

  /** The entries of this type and id, whatever their full URL: what a reference that leads nowhere may have meant. */
  like(reference: string): readonly Held[] {
    const parts = restfulParts(reference);
    return parts === undefined ? [] : (this.#byTypeAndId.get(`${parts.type}/${parts.id}`) ?? []);
  }

  ofType(type: string): Held[] {
    return this.held.filter((each) => each.type === type);
  }
}

/** `meta.versionId` */
export const versionOf = ({ resource }: Held): string | undefined => text(resource.meta, 'versionId');

/** How a resource is named in a sentence: `Observation/nodule`, or its place where it has no id. */
export const nameOf = ({ type, id, location }: Held): string =>
  id === undefined ? `${type || 'resource'} (${location})` : `${type}/${id}`;

/** The entries of a Bundle that have a resource. */
export function entriesOf({ resource, location }: Held): Held[] {
  return located({ value: resource, location }, 'entry').flatMap(({ value, location: at }): Held[] => {
    if (!isObject(value.resource)) return [];
    const fullUrl = text(value, 'fullUrl') ?? '';
    return [{ ...lone(value.resource), location: `${at}.resource`, fullUrl }];
  });
}

/** What relative references of a resource are relative to: '' where it came in a file of its own. */
const baseOf = ({ fullUrl }: Held): string | undefined =>
  fullUrl === undefined ? '' : restfulParts(fullUrl)?.base;

/** A resource by itself. */
export function lone(resource: JsonObject): Held {
  const type = /^[A-Za-z]{1,64}$/.exec(text(resource, 'resourceType') ?? '')?.[0] ?? '';
  const id = /^[^/]{1,64}$/.exec(text(resource, 'id') ?? '')?.[0];
  return { resource, type, location: type, ...(id !== undefined && { id }) };
}

/** Every literal reference in a resource, wherever it stands; a resource within it (contained) is looked into as well. */
export function* linksOf(from: Held): Generator<Link> {
  // What is in a Bundle refers to what is in that Bundle.
  if (from.type === 'Bundle') return;
  const open: { readonly value: JsonObject; readonly location: string; readonly element: string }[] = [
    { value: from.resource, location: from.location, element: '' },
  ];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { value, location, element } = next;
    const reference =
      text(value, 'reference') ?? (value.contentType === undefined ? undefined : text(value, 'url'));
    if (reference !== undefined && !reference.startsWith('#')) yield { reference, from, location, element };
    for (const [name, child] of Object.entries(value).toReversed()) {
      const at = `${location}.${name}`;
      const below = element === '' ? name : `${element}.${name}`;
      if (isObject(child)) open.push({ value: child, location: at, element: below });
      if (!Array.isArray(child)) continue;
      for (const [index, item] of [...child.entries()].toReversed()) {
        if (isObject(item)) open.push({ value: item, location: `${at}[${index}]`, element: below });
      }
    }
  }
}

/** A resource as what its elements are located in. */
export const rootOf = ({ resource, location }: Held): Located => ({ value: resource, location });

/** Every section of a Composition, a sub-section after the one that it is in. */
export function sections(composition: Held): Located[] {
  const within = (parent: Located): Located[] =>
    located(parent, 'section').flatMap((section) => [section, ...within(section)]);
  return within(rootOf(composition));
}

const withoutFragment = (reference: string): string => reference.replace(/#.*$/, '');

/** So many of one address say as much as all, and keep the time in proportion to the number of references. */
const mostAlike = 10;

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else if (list.length < mostAlike) list.push(value);
}
