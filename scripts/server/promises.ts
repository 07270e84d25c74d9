import type { JsonObject } from '../coverage/node.ts';
import { object, objects, text, texts } from '../rules/json.ts';

/** What a server's CapabilityStatement says that it does. */
export interface Promises {
  readonly software: string;
  readonly fhirVersion: string;
  /** Formats as it writes them: `json`, `application/fhir+json`. */
  readonly formats: readonly string[];
  /** With the server as a whole. */
  readonly interactions: ReadonlySet<string>;
  readonly resources: ReadonlyMap<string, PromisedResource>;
}

export interface PromisedResource {
  readonly interactions: ReadonlySet<string>;
  readonly searches: ReadonlySet<string>;
  readonly includes: ReadonlySet<string>;
  /** Without the dollar. */
  readonly operations: ReadonlySet<string>;
}

/** FHIR R5 CapabilityStatement of a server, as far as it can be compared with what the guide asks. */
export function promisesOf(statement: JsonObject): Promises {
  const [rest] = objects(statement, 'rest').filter((each) => text(each, 'mode') !== 'client');
  const software = object(statement, 'software');
  const called = [
    text(software, 'name') ?? text(statement, 'title') ?? text(statement, 'name'),
    text(software, 'version'),
  ];
  const everywhere = names(rest, 'operation', 'name');
  const resources = objects(rest, 'resource').flatMap((each) => {
    const type = text(each, 'type');
    const promised: PromisedResource = {
      interactions: new Set(names(each, 'interaction', 'code')),
      searches: new Set([...names(rest, 'searchParam', 'name'), ...names(each, 'searchParam', 'name')]),
      includes: new Set([...texts(each, 'searchInclude'), ...texts(each, 'searchRevInclude')]),
      operations: new Set(
        [...everywhere, ...names(each, 'operation', 'name')].map((name) => name.replace(/^\$/, '')),
      ),
    };
    return type === undefined ? [] : [[type, promised] as const];
  });
  return {
    software: called.filter(Boolean).join(' '),
    fhirVersion: text(statement, 'fhirVersion') ?? '',
    formats: texts(statement, 'format'),
    interactions: new Set(names(rest, 'interaction', 'code')),
    resources: new Map(resources),
  };
}

/** What a server says and what the statement says that it imports, together. */
export function withPromises(own: Promises, imported: Promises): Promises {
  const resources = new Map(own.resources);
  for (const [type, each] of imported.resources) {
    const { interactions, searches, includes, operations } = resources.get(type) ?? each;
    resources.set(type, {
      interactions: interactions.union(each.interactions),
      searches: searches.union(each.searches),
      includes: includes.union(each.includes),
      operations: operations.union(each.operations),
    });
  }
  return { ...own, interactions: own.interactions.union(imported.interactions), resources };
}

const names = (parent: unknown, list: string, name: string): string[] =>
  objects(parent, list).flatMap((each) => text(each, name) ?? []);

/** Of a server that says nothing. */
export const noPromises: Promises = {
  software: '',
  fhirVersion: '',
  formats: [],
  interactions: new Set(),
  resources: new Map(),
};
