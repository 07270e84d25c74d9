import type { Bench } from './bench.ts';
import type { Demand, Result } from './result.ts';
import { searchAll } from './searchAll.ts';
import { Trial } from './trial.ts';

/**
 * Asks for resources that are there, by their ids, one a page, and follows the pages (FHIR R5 http.html#paging, search.html#count): no
 * page has more than one, each has another, and they end with the last. A server may refuse a search for everything that it has.
 */
export async function checkPaging(demand: Demand, bench: Bench): Promise<Result> {
  const trial = new Trial(bench.client);
  const [type, known] =
    [...bench.samples].toSorted(([, one], [, other]) => other.length - one.length)[0] ?? [];
  if (type === undefined || known === undefined || known.length < 2)
    return trial.result(demand, 'there are not two resources of a type to be found');
  const { pages } = bench.options;
  // One more page may come that is empty.
  const ids = known.slice(0, pages - 1).map(({ id }) => String(id));
  const query = `_id=${encodeURIComponent(ids.join(','))}&_count=1`;
  const found = await searchAll(trial, { type, query }, pages);
  if (found === undefined) return trial.result(demand);
  const largest = Math.max(0, ...found.pages);
  if (largest > 1)
    trial.find('server-page-size', `${type}?${query}: a page has ${largest} where one was asked for.`);
  const came = new Set(found.matches.map(({ id }) => id));
  const missing = ids.filter((id) => !came.has(id));
  if (found.isWhole && missing.length > 0)
    trial.find(
      'server-paging-lost',
      `${type}?${query}: of ${ids.length} that are there ${missing.length} came on no page, ${type}/${missing[0]} among them.`,
    );
  if (!found.isWhole && !trial.isBroken)
    trial.find(
      'server-paging-endless',
      `${type}?${query}: there are ${ids.length}, and after ${found.pages.length} pages there is another.`,
    );
  return trial.result(demand);
}

/** Counts without returning any, and returns in short (FHIR R5 search.html#summary). */
export async function checkSummary(demand: Demand, bench: Bench): Promise<Result> {
  const trial = new Trial(bench.client);
  const [type, known = []] = [...bench.samples].find(([, each]) => each.length > 0) ?? [];
  if (type === undefined) return trial.result(demand, 'there is nothing to be found');
  const count = await trial.ask(`${type}?_summary=count`);
  if (count.status === 200 && Array.isArray(count.resource?.entry) && count.resource.entry.length > 0)
    trial.find(
      'server-summary',
      `${type}?_summary=count: ${count.exchange.came}, where the number alone was asked for.`,
    );
  else if (count.status === 200 && !(Number(count.resource?.total) >= known.length))
    trial.find(
      'server-summary',
      `${type}?_summary=count: the total is ${count.resource?.total}, and there are at least ${known.length}.`,
    );
  return trial.result(demand, count.status === 200 ? undefined : `answered ${count.status}`);
}
