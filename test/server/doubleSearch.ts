import type { Definitions, SearchParameter } from '../../scripts/capability/definition.ts';
import { indexed, type Resource } from '../../scripts/capability/search.ts';
import { isObject, type JsonObject } from '../../scripts/coverage/node.ts';

/** What the double answers to a search that it does not understand. */
export class BadSearch extends Error {
  override name = 'BadSearch';
}

export type Stored = JsonObject & Resource;

export interface Entry {
  readonly resource: Stored;
  readonly mode: 'match' | 'include';
}

/** A search of the small server, by one of several values: tokens, references, dates, strings, chains of one link, _include and _revinclude (FHIR R5 Search). */
export function doubleSearch(
  type: string,
  query: URLSearchParams,
  all: readonly Stored[],
  definitions: Definitions,
): Entry[] {
  let matches = all.filter(({ resourceType }) => resourceType === type);
  for (const [name, value] of query) {
    if (/^_(count|offset|include|revinclude|summary|format)$/.test(name)) continue;
    matches = matches.filter((each) =>
      value.split(/(?<!\\),/).some((one) => isFound(each, name, one, all, definitions)),
    );
  }
  const included = new Set<Stored>();
  for (const each of query.getAll('_include')) {
    const [source = '', code = ''] = each.split(':');
    const parameter = parameterOf(source, code, definitions);
    for (const match of matches.filter(({ resourceType }) => resourceType === source)) {
      const wanted = referencesIn(parameter, match);
      for (const other of all) if (wanted.includes(nameOf(other))) included.add(other);
    }
  }
  for (const each of query.getAll('_revinclude')) {
    const [source = '', code = ''] = each.split(':');
    const parameter = parameterOf(source, code, definitions);
    const names = matches.map(nameOf);
    for (const other of all)
      if (
        other.resourceType === source &&
        referencesIn(parameter, other).some((name) => names.includes(String(name)))
      )
        included.add(other);
  }
  return [
    ...matches.map((resource): Entry => ({ resource, mode: 'match' })),
    ...[...included]
      .filter((each) => !matches.includes(each))
      .map((resource): Entry => ({ resource, mode: 'include' })),
  ];
}

function isFound(
  resource: Stored,
  name: string,
  value: string,
  all: readonly Stored[],
  definitions: Definitions,
): boolean {
  const [, code = '', target = '', next] = /^([\w-]+)(?::(\w+))?(?:\.([\w-]+))?$/.exec(name) ?? [];
  const parameter = parameterOf(String(resource.resourceType), code, definitions);
  if (next !== undefined) {
    const wanted = referencesIn(parameter, resource);
    return all.some(
      (each) =>
        each.resourceType === target &&
        wanted.includes(nameOf(each)) &&
        isFound(each, next, value, all, definitions),
    );
  }
  const found = indexed(parameter, resource);
  switch (parameter.type) {
    case 'token':
      return found.some((each) => isToken(each, value));
    case 'reference':
      return found.some((each) => (isObject(each) ? each.reference : each) === value);
    case 'date':
      return found.some((each) => isDate(each, value));
    case 'string':
      return found.some((each) => String(each).toLowerCase().startsWith(value.toLowerCase()));
    default:
      throw new BadSearch(`no search by ${name}`);
  }
}

function parameterOf(type: string, code: string, definitions: Definitions): SearchParameter {
  const parameter = definitions.searchParameter(type, code);
  if (parameter === undefined) throw new BadSearch(`no search of ${type} by ${code}`);
  return parameter;
}

const nameOf = ({ resourceType, id }: Stored): string => `${resourceType}/${id}`;

const referencesIn = (parameter: SearchParameter, resource: Stored): unknown[] =>
  indexed(parameter, resource).map((each) => (isObject(each) ? each.reference : each));

function isToken(found: unknown, wanted: string): boolean {
  if (!isObject(found)) return String(found) === wanted;
  if (Array.isArray(found.coding)) return found.coding.some((each) => isToken(each, wanted));
  const code = found.value ?? found.code;
  return wanted === code || wanted === `${found.system}|${code}`;
}

function isDate(found: unknown, wanted: string): boolean {
  const [, prefix = '', date = ''] = /^(ge|le|lt)?(\d{4}.*)$/.exec(wanted) ?? [];
  if (date === '') throw new BadSearch(`${wanted} is no date`);
  const value = isObject(found) ? found.start : found;
  if (typeof value !== 'string') return false;
  const [there, asked] = [Date.parse(value), Date.parse(date)];
  if (prefix === 'ge') return there >= asked;
  if (prefix === 'le') return there <= asked;
  return prefix === 'lt' ? there < asked : value.startsWith(date);
}
