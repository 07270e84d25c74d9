import { isObject, type JsonObject } from '../coverage/node.ts';
import type { Issue } from '../issue.ts';
import { entriesOf, type Held, lone, ResourceSet, restfulParts } from '../rules/resourceSet.ts';
import { differences } from './differences.ts';

/**
 * Whether two Bundles hold the same report. What counts: the same resources, each with the same elements and values in the same
 * order, references leading to the same resources, and, of two documents, the same first entry. What does not: how the resources are
 * addressed (full URLs, ids that come from them), the order of the other entries, and what belongs to the Bundle.
 *
 * @returns one issue for each element that differs, located in `one` where it has the resource, else in `other`
 */
export function compareReports(one: JsonObject, other: JsonObject): Issue[] {
  const [mine, theirs] = [named(one), named(other)];
  const issues: Issue[] = [];
  for (const [name, { held, resource }] of mine) {
    const counterpart = theirs.get(name);
    if (counterpart === undefined)
      issues.push(difference(held.location, `${name} is missing from the other Bundle`));
    else {
      for (const { location, one: was, other: is } of differences(
        resource,
        counterpart.resource,
        held.location,
      )) {
        issues.push(difference(location, `${said(was)} has become ${said(is)}`));
      }
    }
  }
  for (const [name, { held }] of theirs) {
    if (!mine.has(name)) issues.push(difference(held.location, `${name} is in the other Bundle alone`));
  }
  const [first, others] = [[...mine.keys()][0], [...theirs.keys()][0]];
  if (one.type === 'document' && other.type === 'document' && first !== others) {
    issues.push(difference('Bundle.entry[0]', `One document begins with ${first}, the other with ${others}`));
  }
  return issues;
}

interface Named {
  readonly held: Held;
  /** With references in one form. */
  readonly resource: unknown;
}

/** The resources by type and the id by which they are addressed. */
function named(bundle: JsonObject): Map<string, Named> {
  const held = entriesOf(lone(bundle));
  const set = new ResourceSet(held);
  return new Map(
    held.map((each) => [
      nameIn(each),
      { held: each, resource: withNames(withoutId(each.resource), each, set) },
    ]),
  );
}

function nameIn({ type, id, fullUrl = '' }: Held): string {
  return `${type}/${restfulParts(fullUrl)?.id ?? /^urn:uuid:(.+)$/.exec(fullUrl)?.[1] ?? id ?? ''}`;
}

const withoutId = ({ id, ...rest }: JsonObject): JsonObject => rest;

/** A copy in which each reference to an entry is that entry's name. */
function withNames(value: unknown, from: Held, set: ResourceSet): unknown {
  if (Array.isArray(value)) return value.map((item) => withNames(item, from, set));
  if (!isObject(value)) return value;
  const entries = Object.entries(value).map(([name, child]) => {
    const isReference =
      typeof child === 'string' && (name === 'reference' || (name === 'url' && 'contentType' in value));
    const [target] = isReference ? set.resolve({ reference: child, from }) : [];
    return [name, target === undefined ? withNames(child, from, set) : nameIn(target)];
  });
  return Object.fromEntries(entries);
}

function said(value: unknown): string {
  if (value === undefined) return 'nothing';
  const json = JSON.stringify(value);
  return json.length > 80 ? `${json.slice(0, 79)}…` : json;
}

const difference = (location: string, what: string): Issue => ({
  severity: 'error',
  id: 'exchange-changed',
  location,
  message: `${what}.`,
});
