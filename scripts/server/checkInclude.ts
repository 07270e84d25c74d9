import type { JsonObject } from '../coverage/node.ts';
import { restfulParts } from '../rules/resourceSet.ts';
import type { Bench } from './bench.ts';
import type { Capable } from './demands.ts';
import { isHere } from './references.ts';
import type { Result } from './result.ts';
import { noneFound } from './samples.ts';
import { searchAll } from './searchAll.ts';
import { valuesOf } from './searchValue.ts';
import { Trial } from './trial.ts';

type IncludeDemand = Extract<Capable, { kind: 'include' }>;

/** A resource that is searched for, and one that has to come with it: `Type/id`. */
interface Pair {
  readonly id: string;
  readonly comes: string;
}

/**
 * Tries `_include` and `_revinclude` (FHIR R5 search.html#include) with a resource that refers to one that is there: it comes with it,
 * and does not come where it is not asked for.
 */
export async function checkInclude(demand: IncludeDemand, bench: Bench): Promise<Result> {
  const { type, include, isReverse } = demand;
  const trial = new Trial(bench.client);
  const pair = await firstThere(pairsOf(demand, bench), bench);
  if (pair === undefined) {
    const source = include.split(':')[0] ?? '';
    const none =
      (bench.samples.get(source) ?? []).length === 0
        ? noneFound(source)
        : `no ${source} refers by it to something that can be read`;
    return trial.result(demand, none);
  }
  const word = isReverse ? '_revinclude' : '_include';
  const query = `_id=${encodeURIComponent(pair.id)}`;
  const withIt = await searchAll(trial, { type, query: `${query}&${word}=${include}` }, bench.options.pages);
  if (withIt === undefined) return trial.result(demand);
  const came = new Set([...withIt.included, ...withIt.matches].map(nameOf));
  if (!came.has(`${type}/${pair.id}`))
    trial.find('server-search-missing', `${type}?${query}: ${type}/${pair.id} is not found by its id.`);
  if (!came.has(pair.comes))
    trial.find(
      'server-include-missing',
      `${type}?${query}&${word}=${include}: ${pair.comes} is there, and did not come.`,
    );
  else if (!withIt.included.some((each) => nameOf(each) === pair.comes))
    trial.find(
      'server-include-mode',
      `${type}?${query}&${word}=${include}: ${pair.comes} came as a match (search.mode), not as what is included.`,
    );
  const without = await searchAll(trial, { type, query }, 1);
  if (without !== undefined && without.included.length > 0)
    trial.find(
      'server-include-unasked',
      `${type}?${query}: ${without.included.length} came that nobody asked to include.`,
    );
  return trial.result(demand);
}

function pairsOf(
  { type, include, isReverse }: IncludeDemand,
  { samples, definitions, client }: Bench,
): Pair[] {
  const [source = '', code = ''] = include.split(':');
  const parameter = definitions.searchParameter(source, code);
  if (parameter === undefined) return [];
  return (samples.get(source) ?? []).flatMap((resource) =>
    valuesOf(parameter, resource).flatMap(({ value }) => {
      const target = restfulParts(value);
      // What is elsewhere may have the id of another that is here.
      if (target === undefined || !isHere(target.base, client.base)) return [];
      const name = `${target.type}/${target.id}`;
      if (!isReverse) return [{ id: String(resource.id), comes: name }];
      return target.type === type ? [{ id: target.id, comes: nameOf(resource) }] : [];
    }),
  );
}

/** Of the first few that one can be read, since a reference may lead to what is not there. */
async function firstThere(pairs: readonly Pair[], { client }: Bench): Promise<Pair | undefined> {
  for (const pair of pairs.slice(0, 5)) if ((await client.ask(pair.comes)).status === 200) return pair;
  return undefined;
}

const nameOf = ({ resourceType, id }: JsonObject): string => `${resourceType}/${id}`;
