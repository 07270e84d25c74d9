import type { SearchParameter } from '../capability/definition.ts';
import type { JsonObject } from '../coverage/node.ts';
import type { Bench } from './bench.ts';
import type { Capable } from './demands.ts';
import { findOne } from './findOne.ts';
import { isIdentifying } from './isIdentifying.ts';
import type { Result } from './result.ts';
import { noneFound } from './samples.ts';
import { type Search, searchAll } from './searchAll.ts';
import { hasValue, isOpen, queryFor, queryForNothing, type SearchValue, valuesOf } from './searchValue.ts';
import { Trial } from './trial.ts';

type SearchDemand = Extract<Capable, { kind: 'search' }>;

/**
 * Tries a search parameter with what is known to be there, and with what is nowhere: a server that ignores the parameter returns
 * everything to the second. Everything that is returned must have what was searched for.
 */
export async function checkSearch(demand: SearchDemand, bench: Bench): Promise<Result> {
  const { type, parameter } = demand;
  const name = parameter.code;
  const trial = new Trial(bench.client);
  const resources = bench.samples.get(type) ?? [];
  if (resources.length === 0) return trial.result(demand, noneFound(type));
  const known = resources
    .map((resource) => ({ resource, value: valuesOf(parameter, resource)[0] }))
    .find((each): each is { resource: JsonObject; value: SearchValue } => each.value !== undefined);
  if (known !== undefined) {
    await findWhatIsThere(searchOf(type, queryFor(name, known.value)), known, demand, trial, bench);
  }
  const nothing = queryForNothing(parameter, name, known?.value, bench.unique);
  const isRefused = await findNothing(searchOf(type, nothing), parameter, trial);
  if (known !== undefined) return trial.result(demand);
  const none = `none of the ${resources.length} that were looked at has what it searches for`;
  return trial.result(demand, isRefused ? `${none}; a search by what is nowhere is refused` : none);
}

const searchOf = (type: string, query: string): Search => ({
  type,
  query,
  isIdentifying: isIdentifying(type, query),
});

async function findWhatIsThere(
  search: Search,
  { resource, value }: { readonly resource: JsonObject; readonly value: SearchValue },
  { parameter }: SearchDemand,
  trial: Trial,
  { options }: Bench,
): Promise<void> {
  const { type, query } = search;
  const one = await findOne(trial, search, resource, options.pages);
  if (one === undefined) return;
  const { matches } = one.found;
  const shown = search.isIdentifying ? `${type}?${parameter.code}=…` : `${type}?${query}`;
  // A name may be compared more generously than FHIR asks for (FHIR R5 search.html#string).
  const others =
    value.type === 'string'
      ? []
      : matches.filter((each) => each.resourceType === type && !hasValue(parameter, each, value));
  if (others.length > 0)
    trial.find(
      'server-search-wrong',
      `${shown}: ${others.length} of ${matches.length} do not have what was searched for, ${type}/${others[0]?.id} among them.`,
    );
  if (!one.isFound)
    trial.find('server-search-missing', `${shown}: ${type}/${resource.id} has it, and is not found.`);
}

/** @returns whether the server refused to search for it */
async function findNothing(search: Search, parameter: SearchParameter, trial: Trial): Promise<boolean> {
  const answer = new Trial(trial.client);
  const found = await searchAll(answer, search, 1);
  const isRefused = answer.isRefusedAlone;
  trial.absorb(answer, ['server-refused']);
  const wrong = (found?.matches ?? []).filter((each) => !isOpen(parameter, each));
  if (wrong.length > 0)
    trial.find(
      'server-search-ignored',
      `${search.type}?${search.isIdentifying ? search.query.replace(/=.*/, '=…') : search.query}: ${wrong.length} came, and nothing has this: the parameter is ignored.`,
    );
  return isRefused;
}
