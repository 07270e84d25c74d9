import fhirpath, { type ResourceNode } from 'fhirpath';
import r5 from 'fhirpath/fhir-context/r5';
import { Fault } from '../faults.ts';
import type { Definitions, SearchParameter } from './definition.ts';

export type Resource = { readonly resourceType: string; readonly id: string };

/** A search that this small engine cannot do: it knows tokens, references, chains of one link, and the modifier :identifier. */
export class UnknownSearch extends Fault {
  override name = 'UnknownSearch';
}

/**
 * What a server with these resources answers to a search by one parameter (FHIR R5 Search), as references:
 * `DiagnosticReport?study:ImagingStudy.identifier=urn:dicom:uid|urn:oid:1.2`.
 */
export function search(query: string, resources: readonly Resource[], definitions: Definitions): string[] {
  const [, type = '', code = '', modifier = '', next, value = ''] =
    /^(\w+)\?([\w-]+)(?::(\w+))?(?:\.([\w-]+))?=(.+)$/.exec(query) ?? [];
  const parameter = definitions.searchParameter(type, code);
  if (parameter === undefined) throw new UnknownSearch(`${query}: ${type} has no search by ${code}.`);
  const wanted =
    next === undefined ? [value] : search(`${modifier}?${next}=${value}`, resources, definitions);
  const matches = matcher(parameter, next === undefined ? modifier : '');
  return resources
    .filter(({ resourceType }) => resourceType === type)
    .filter((resource) =>
      indexed(parameter, resource).some((each) => wanted.some((one) => matches(each, one))),
    )
    .map(({ resourceType, id }) => `${resourceType}/${id}`);
}

/** What the parameter's expression finds in a resource: what a server keeps an index of. */
export function indexed({ expression = '{}' }: SearchParameter, resource: Resource): unknown[] {
  return fhirpath.evaluate(resource, expression, {}, r5, { userInvocationTable: { resolve: typeOnly } });
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
