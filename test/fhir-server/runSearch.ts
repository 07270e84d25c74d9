import type { JsonObject } from '../../scripts/coverage/node.ts';
import type { SearchRow } from './readSearches.ts';
import type { Resource } from './stories.ts';

/** What a search brought, of all its pages. */
export interface Found {
  readonly matches: readonly Resource[];
  readonly included: readonly Resource[];
  /** How many entries each page has. */
  readonly pages: readonly number[];
}

interface Searchset extends JsonObject {
  readonly type: string;
  readonly entry?: readonly { readonly resource: Resource; readonly search: { readonly mode: string } }[];
  readonly link?: readonly { readonly relation: string; readonly url: string }[];
}

const mostPages = 50;

/** Searches as a client does: page after page, as the server links them. @throws Error with what it said instead of a searchset */
export async function runSearch(address: string, query: string): Promise<Found> {
  const entries: NonNullable<Searchset['entry']>[number][] = [];
  const pages: number[] = [];
  let next: string | undefined = `${address}/${query}`;
  while (next !== undefined) {
    const response: Response = await fetch(next, { headers: { accept: 'application/fhir+json' } });
    const { type, entry = [], link = [], ...rest } = (await response.json()) as Searchset;
    if (type !== 'searchset') throw new Error(`${response.status} ${JSON.stringify(rest)}`);
    entries.push(...entry);
    if (pages.push(entry.length) > mostPages) throw new Error(`${query} has more than ${mostPages} pages`);
    next = link.find(({ relation }) => relation === 'next')?.url;
  }
  const ofMode = (mode: string) =>
    entries.filter(({ search }) => search.mode === mode).map(({ resource }) => resource);
  return { matches: ofMode('match'), included: ofMode('include'), pages };
}

/** In what an answer differs from its row: what is missing, what is too much, what is in another place. */
export function differencesFrom(
  { query, finds, with: along = [] }: SearchRow,
  { matches, included }: Pick<Found, 'matches' | 'included'>,
): string[] {
  const type = query.split('?')[0];
  const found = matches.map(({ resourceType, id }) => `${resourceType}/${id}`);
  const wanted = finds.map((id) => `${type}/${id}`);
  const came = included.map(({ resourceType, id }) => `${resourceType}/${id}`);
  const inOrder = query.includes('_sort=') && found.join() !== wanted.join();
  return [
    ...wanted.filter((each) => !found.includes(each)).map((each) => `${each} is not found`),
    ...found.filter((each) => !wanted.includes(each)).map((each) => `${each} is found`),
    ...found.filter((each, index) => found.indexOf(each) < index).map((each) => `${each} is found twice`),
    ...along.filter((each) => !came.includes(each)).map((each) => `${each} does not come with it`),
    ...came.filter((each) => !along.includes(each)).map((each) => `${each} comes with it`),
    ...(inOrder ? ['the order is another one'] : []),
  ];
}
