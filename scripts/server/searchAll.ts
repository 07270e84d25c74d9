import { isObject, type JsonObject } from '../coverage/node.ts';
import { object, objects, text } from '../rules/json.ts';
import type { Answer } from './fhirClient.ts';
import type { Trial } from './trial.ts';

/** A search of one type. */
export interface Search {
  readonly type: string;
  /** Encoded: `status=final&_count=1`. */
  readonly query: string;
  /** By POST, and its values are shown to nobody: they name a patient (IM-SEC-05). */
  readonly isIdentifying?: boolean;
}

/** What a search brought. */
export interface Found {
  readonly matches: readonly JsonObject[];
  readonly included: readonly JsonObject[];
  /** Whether all pages were read. */
  readonly isWhole: boolean;
  /** Matches of each page. */
  readonly pages: readonly number[];
  /** Of the first page. */
  readonly status: number;
}

/**
 * Searches, and follows the pages (FHIR R5 http.html#paging), at the same origin and not more than `pages`. What is wrong with a page
 * is a finding of the trial; so are pages that lead in a circle, or on and on with nothing new.
 *
 * @param isEnough whether no further page is needed
 * @returns undefined where the server did not answer with a searchset
 */
export async function searchAll(
  trial: Trial,
  search: Search,
  pages: number,
  isEnough: (matches: readonly JsonObject[]) => boolean = () => false,
): Promise<Found | undefined> {
  const walk = new Walk(trial, search);
  let answer = await first(trial, search);
  const { status } = answer;
  for (let page = 1; ; page++) {
    const bundle = searchsetOf(answer, trial);
    if (bundle === undefined) return page === 1 ? undefined : walk.found(false, status);
    const next = walk.take(bundle);
    if (next === undefined || isEnough(walk.matches)) return walk.found(next === undefined, status);
    if (page >= pages) return walk.found(false, status);
    // The address of a further page may repeat what was searched for.
    const shown = search.isIdentifying ? { shown: `${search.type} (page ${page + 1})` } : {};
    answer = await trial.ask(next, shown);
  }
}

/** A server that takes no POST is asked by GET: that it takes none is not what is looked at. */
async function first(trial: Trial, { type, query, isIdentifying }: Search): Promise<Answer> {
  if (isIdentifying !== true) return trial.ask(`${type}?${query}`);
  const shown = query.replace(/=(?:ge|le|lt)?[^&]+/g, '=…');
  const answer = await trial.ask(`${type}/_search`, {
    method: 'POST',
    body: { type: 'application/x-www-form-urlencoded', text: query },
    shown: `${type}/_search ${shown}`,
    expected: [404, 405, 501],
  });
  if (![404, 405, 501].includes(answer.status)) return answer;
  return trial.ask(`${type}?${query}`, { shown: `${type}?${shown}` });
}

function searchsetOf({ status, resource, exchange, findings }: Answer, trial: Trial): JsonObject | undefined {
  const say = (id: string, what: string) => trial.find(id, `${exchange.request}: ${what}`);
  if (status >= 400 && status < 500 && status !== 401 && status !== 403 && status !== 429)
    say('server-refused', `${exchange.came}: the search is refused.`);
  else if (resource?.resourceType === 'OperationOutcome' && status === 200)
    say(
      'server-outcome-200',
      'an OperationOutcome came with the status 200: what went wrong has a status of its own.',
    );
  else if (status === 200 && resource?.resourceType === 'Bundle' && resource.type === 'searchset')
    return resource;
  // What is wrong with the answer by itself was said.
  else if (findings.length === 0) say('server-wrong-resource', `${exchange.came} is no searchset.`);
  return undefined;
}

/** The pages of one search. */
class Walk {
  readonly matches: JsonObject[] = [];
  readonly #included: JsonObject[] = [];
  readonly #pages: number[] = [];
  readonly #trial: Trial;
  readonly #search: Search;
  readonly #seen = new Set<string>();
  readonly #addresses = new Set<string>();

  constructor(trial: Trial, search: Search) {
    this.#trial = trial;
    this.#search = search;
  }

  found(isWhole: boolean, status: number): Found {
    return { matches: this.matches, included: this.#included, isWhole, pages: this.#pages, status };
  }

  /** @returns the address of the next page, where there is one that may be asked */
  take(bundle: JsonObject): string | undefined {
    let news = 0;
    let matches = 0;
    for (const entry of objects(bundle, 'entry')) {
      const { resource } = entry;
      const mode = text(object(entry, 'search'), 'mode') ?? 'match';
      if (!isObject(resource) || mode === 'outcome' || resource.resourceType === 'OperationOutcome') continue;
      if (mode === 'include') this.#included.push(resource);
      else {
        matches++;
        if (this.#match(resource)) news++;
      }
    }
    this.#pages.push(matches);
    return this.#next(bundle, news);
  }

  #match(resource: JsonObject): boolean {
    const name = `${resource.resourceType}/${resource.id}`;
    if (resource.resourceType !== this.#search.type)
      this.#find(
        'server-search-wrong',
        `${name} came as a match, where ${this.#search.type} was searched for.`,
      );
    if (this.#seen.has(name))
      this.#find(
        'server-duplicate',
        `${name} came twice: a search returns the newest version of each resource, once.`,
      );
    else this.matches.push(resource);
    const isNew = !this.#seen.has(name);
    this.#seen.add(name);
    return isNew;
  }

  #next(bundle: JsonObject, news: number): string | undefined {
    const link = objects(bundle, 'link').find((each) => text(each, 'relation') === 'next');
    const url = text(link, 'url');
    if (link === undefined) return undefined;
    const { base } = this.#trial.client;
    if (url === undefined || !URL.canParse(url, base.href)) {
      this.#find('server-paging-link', 'the link to the next page is no address.');
      return undefined;
    }
    const next = new URL(url, base);
    if (next.origin !== base.origin) {
      this.#find(
        'server-paging-origin',
        `the next page is at ${next.origin}, not at ${base.origin}: it was not asked for. A server behind a gateway has to know its own address.`,
      );
      return undefined;
    }
    // One page may be empty, as where what was on it is not for the one who asks.
    const isIdle = news === 0 && (this.#pages.at(-1) !== 0 || this.#pages.at(-2) === 0);
    if (this.#addresses.has(next.href) || isIdle) {
      const why = isIdle ? 'a page with nothing new leads to another' : 'the next page is one that was there';
      this.#find('server-paging-endless', `${why}: the pages do not end.`);
      return undefined;
    }
    this.#addresses.add(next.href);
    return next.href;
  }

  #find(id: string, what: string): void {
    const { type, query, isIdentifying } = this.#search;
    this.#trial.find(id, `${isIdentifying ? type : `${type}?${query}`}: ${what}`);
  }
}
