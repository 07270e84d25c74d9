import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type CapabilityStatement, ofType } from '../../scripts/capability/definition.ts';
import { readDefinitions } from '../../scripts/capability/readDefinitions.ts';
import { readPages } from '../../scripts/requirements/readPages.ts';
import { moreData } from './moreData.ts';
import { otherwiseOnHapi, type SearchRow, searches } from './readSearches.ts';
import { differencesFrom, runSearch } from './runSearch.ts';
import { examples, type Resource } from './stories.ts';

const all = [...searches, ...otherwiseOnHapi];

/** `Type parameter` and `Type _include=...` of a query, without modifiers, chains and values. */
function named(query: string): string[] {
  const [type = '', parameters = ''] = query.split('?');
  return parameters.split('&').map((pair) => {
    const [name = '', value] = pair.split('=');
    return /^_(rev)?include/.test(name)
      ? `${name.split(':')[0]}=${value}`
      : `${type} ${name.split(/[:.]/)[0]}`;
  });
}

const rowsName = new Set(all.flatMap(({ query }) => named(query)));

test('every search parameter and include of a CapabilityStatement has a row', () => {
  const promised = ofType<CapabilityStatement>(readDefinitions(), 'CapabilityStatement')
    .flatMap(({ definition: { rest = [] } }) => rest)
    .flatMap(({ resource = [] }) => resource)
    .flatMap(({ type, searchParam = [], searchInclude = [], searchRevInclude = [] }) => [
      ...searchParam.map(({ name }) => `${type} ${name}`),
      ...searchInclude.map((each) => `_include=${each}`),
      ...searchRevInclude.map((each) => `_revinclude=${each}`),
    ]);
  expect(promised.length).toBeGreaterThan(100);
  expect([...new Set(promised)].filter((each) => !rowsName.has(each))).toEqual([]);
});

test('every search that a page writes has a row of the same parameters', () => {
  const shapeOf = (query: string) =>
    query.replace(/=([^&]*)/g, (written, value) => (/^(Diag|Imaging)\w+:/.test(value) ? written : '='));
  const written = readPages().flatMap(({ text }) =>
    [...text.matchAll(/`(\w+\?[^`]+)`/g)].map(([, query = '']) => shapeOf(query.replaceAll('\\|', '|'))),
  );
  expect(written.length).toBeGreaterThan(8);
  const shapes = new Set(all.map(({ query }) => shapeOf(query)));
  expect(written.filter((each) => !shapes.has(each))).toEqual([]);
});

test('no row is there twice, and each names what there is', () => {
  const queries = all.map(({ query }) => query);
  expect(queries.filter((query, index) => queries.indexOf(query) < index)).toEqual([]);
  const there = new Set([...examples, ...moreData].map(({ resourceType, id }) => `${resourceType}/${id}`));
  const wanted = all.flatMap(({ query, finds, with: along = [] }) => [
    ...finds.map((id) => `${query.split('?')[0]}/${id}`),
    ...along,
  ]);
  expect(wanted.filter((each) => !there.has(each))).toEqual([]);
});

/** Servers that do not do what they are asked, each in its own way. */
const wrong: Record<string, (row: SearchRow) => { match: readonly string[]; include: readonly string[] }> = {
  'that ignores parameters': ({ query }) => ({ match: idsOf(query), include: [] }),
  'that finds nothing': () => ({ match: [], include: [] }),
  'that finds one less': ({ finds }) => ({ match: finds.slice(1), include: [] }),
  'that leaves out what belongs to it': ({ finds }) => ({ match: finds, include: [] }),
  'that does not sort': ({ finds }) => ({ match: finds.toReversed(), include: [] }),
};
const idsOf = (query: string) =>
  [...examples, ...moreData]
    .filter(({ resourceType }) => resourceType === query.split('?')[0])
    .map(({ id }) => id);

describe.each(Object.entries(wrong))('a server %s', (name, answer) => {
  let address = '';
  const server = createServer((request, response) => {
    const query = decodeURI(request.url?.slice(1) ?? '');
    const row = all.find((each) => each.query === query) ?? { query, finds: [] };
    const { match, include } = answer(row);
    const entryOf = (mode: string) => (id: string) => ({ resource: resource(query, id), search: { mode } });
    const entry = [...match.map(entryOf('match')), ...include.map(entryOf('include'))];
    response.setHeader('content-type', 'application/fhir+json');
    response.end(JSON.stringify({ resourceType: 'Bundle', type: 'searchset', entry }));
  });
  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => new Promise((resolve) => server.close(resolve)));

  test('fails every row that it can', async () => {
    const passed: string[] = [];
    for (const row of all) {
      if (differencesFrom(row, await runSearch(address, row.query)).length === 0) passed.push(row.query);
    }
    const expected = all.filter((row) => isRight(name, row)).map(({ query }) => query);
    expect(passed).toEqual(expected);
  });
});

/** Where a wrong server is right all the same: there is nothing to find, to include or to sort. None is where parameters are ignored. */
function isRight(name: string, { query, finds, with: along = [] }: SearchRow): boolean {
  if (name === 'that ignores parameters') return false;
  if (name === 'that finds nothing' || name === 'that finds one less') return finds.length === 0;
  return (
    along.length === 0 && (finds.length < 2 || !query.includes('_sort=') || name !== 'that does not sort')
  );
}

const resource = (query: string, id: string): Resource => ({ resourceType: query.split('?')[0] ?? '', id });
