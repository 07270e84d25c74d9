import fhirpath, { type ResourceNode } from 'fhirpath';
import r5 from 'fhirpath/fhir-context/r5';
import { Fault } from '../faults.ts';
import type { Definitions, SearchParameter } from './definition.ts';

export type Resource = { readonly resourceType: string; readonly id: string };

/** A search that this small engine cannot do: it knows tokens, references, chains of one link, :identifier and _include. */
export class UnknownSearch extends Fault {
  override name = 'UnknownSearch';
}

/**
 * What a server with these resources answers to a search (FHIR R5 Search), as references:
 * `DiagnosticReport?study:ImagingStudy.identifier=urn:dicom:uid|urn:oid:1.2&status=final`. What a request leaves open (`Patient/ID`,
 * `SYSTEM|VALUE`) is any value that there is.
 */
export function search(query: string, resources: readonly Resource[], definitions: Definitions): string[] {
  const [type = '', parameters = ''] = query.split('?');
  const pairs = parameters.split('&');
  const matches = pairs
    .filter((pair) => !pair.startsWith('_include='))
    .map((pair) => searchBy(type, pair, resources, definitions))
    .reduce((found, next) => found.filter((each) => next.includes(each)));
  const included = pairs
    .filter((pair) => pair.startsWith('_include='))
    .flatMap((pair) => include(pair.slice('_include='.length), matches, resources, definitions));
  return [...new Set([...matches, ...included])];
}

function searchBy(
  type: string,
  pair: string,
  resources: readonly Resource[],
  definitions: Definitions,
): string[] {
  const [, code = '', modifier = '', next, value = ''] =
    /^([\w-]+)(?::(\w+))?(?:\.([\w-]+))?=(.+)$/.exec(pair) ?? [];
  const parameter = parameterOf(type, code, definitions);
  const wanted =
    next === undefined ? [value] : search(`${modifier}?${next}=${value}`, resources, definitions);
  const matches = matcher(parameter, next === undefined ? modifier : '');
  return resources
    .filter(({ resourceType }) => resourceType === type)
    .filter((resource) =>
      indexed(parameter, resource).some((each) =>
        wanted.some((one) => isLeftOpen(one) || matches(each, one)),
      ),
    )
    .map(({ resourceType, id }) => `${resourceType}/${id}`);
}

const isLeftOpen = (value: string): boolean => /\b(?:CODE|ID|UID|VALUE)$/.test(value);

/** `Type:parameter`: what the matches refer to by it. */
function include(
  named: string,
  matches: readonly string[],
  resources: readonly Resource[],
  definitions: Definitions,
): string[] {
  const [type = '', code = ''] = named.split(':');
  const parameter = parameterOf(type, code, definitions);
  return resources
    .filter(({ resourceType, id }) => matches.includes(`${resourceType}/${id}`))
    .flatMap((resource) => indexed(parameter, resource))
    .map((found) => property(found, 'reference'))
    .filter((reference) => typeof reference === 'string');
}

function parameterOf(type: string, code: string, definitions: Definitions): SearchParameter {
  const parameter = definitions.searchParameter(type, code);
  if (parameter === undefined) throw new UnknownSearch(`${type} has no search by ${code}.`);
  return parameter;
}

/** The searches in a text: `GET Type?parameters`, or `POST Type/_search` with the first parameters that follow it. */
export function searchesIn(text: string): string[] {
  const requests = /\bGET (?<get>\w+\?[^\s`]+)|\bPOST (?<type>\w+)\/_search\b.*?(?<post>[\w:.-]+=[^\s`]+)/g;
  return [...text.matchAll(requests)].map(({ groups: { get, type, post } = {} }) =>
    (get ?? `${type}?${post}`).replace(/[.,;)]+$/, ''),
  );
}

/** What the parameter's expression finds in a resource: what a server keeps an index of. */
export function indexed({ expression = '{}' }: SearchParameter, resource: Resource): unknown[] {
  return fhirpath.evaluate(resource, expression, {}, r5, { userInvocationTable: { resolve: typeOnly } });
}

/** The alternatives of an expression, each alone: `a` and `b` of `a | b`, `a.c` and `b.c` of `(a | b).c`. */
export function branches({ expression = '{}' }: SearchParameter): string[] {
  const [, group = expression, rest = ''] = /^\((.+? \| .+?)\)(\..*)$/.exec(expression) ?? [];
  return group.split(' | ').map((branch) => branch + rest);
}

/** FHIR R5 asks of `resolve()` in a search parameter the type of what is referred to, which a literal reference says by itself. */
const typeOnly = {
  arity: { 0: [] },
  internalStructures: true,
  fn: (references: readonly ResourceNode[]): ResourceNode[] =>
    references.flatMap(({ data }) => {
      const resourceType = /^(\w+)\//.exec(data?.reference ?? '')?.[1] ?? data?.type;
      if (resourceType === undefined) return [];
      return fhirpath.evaluate({ resourceType }, '$this', {}, r5, { resolveInternalTypes: false });
    }),
};

function matcher(
  { type, code }: SearchParameter,
  modifier: string,
): (found: unknown, wanted: string) => boolean {
  if (type === 'token' && modifier === '') return isToken;
  if (type === 'reference' && modifier === '')
    return (found, wanted) => property(found, 'reference') === wanted;
  if (type === 'reference' && modifier === 'identifier')
    return (found, wanted) => isToken(property(found, 'identifier'), wanted);
  throw new UnknownSearch(
    `The search by ${code}${modifier && ':'}${modifier} (${type}) cannot be tried here.`,
  );
}

/** FHIR R5 Search, token: `system|code`, `|code` without a system, or `code` in any; on Identifier, Coding, CodeableConcept and code. */
function isToken(found: unknown, wanted: string): boolean {
  const coding = property(found, 'coding');
  if (Array.isArray(coding)) return coding.some((each) => isToken(each, wanted));
  const system = property(found, 'system') ?? '';
  const code = property(found, 'value') ?? property(found, 'code') ?? found;
  return wanted === code || wanted === `${system}|${code}`;
}

const property = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined;
