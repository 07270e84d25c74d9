import type { JsonObject } from '../coverage/node.ts';
import type { Bench } from './bench.ts';
import type { Capable } from './demands.ts';
import type { Result } from './result.ts';
import { noneFound } from './samples.ts';
import { type Search, searchAll } from './searchAll.ts';
import { hasValue, queryFor, queryForNothing, type SearchValue, valuesOf } from './searchValue.ts';
import { Trial } from './trial.ts';

type SearchDemand = Extract<Capable, { kind: 'search' }>;

/** What names a patient is searched by POST (IM-SEC-05), and is in no report. */
const identifying = new Set(['identifier', 'family', 'given', 'birthdate']);

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
  const isIdentifying = type === 'Patient' && identifying.has(name);
  const known = resources
    .map((resource) => ({ resource, value: valuesOf(parameter, resource)[0] }))
    .find((each): each is { resource: JsonObject; value: SearchValue } => each.value !== undefined);
  if (known !== undefined) {
    const search = { type, query: queryFor(name, known.value), isIdentifying };
    await findWhatIsThere(search, known, demand, trial, bench);
  }
  await findNothing(
    { type, query: queryForNothing(parameter, name, known?.value, bench.unique), isIdentifying },
    trial,
  );
  return trial.result(
    demand,
    known === undefined
      ? `none of the ${resources.length} that were looked at has what it searches for`
      : undefined,
  );
}

async function findWhatIsThere(
  search: Search,
  { resource, value }: { readonly resource: JsonObject; readonly value: SearchValue },
  { parameter }: SearchDemand,
  trial: Trial,
  { options }: Bench,
): Promise<void> {
  const { type, query } = search;
  const isIt = (each: JsonObject) => each.id === resource.id;
  const found = await searchAll(trial, search, options.pages, (matches) => matches.some(isIt));
  if (found === undefined) return;
  const shown = search.isIdentifying ? `${type}?${parameter.code}=…` : `${type}?${query}`;
  // A name may be compared more generously than FHIR asks for (FHIR R5 search.html#string).
  const others =
    value.type === 'string'
      ? []
      : found.matches.filter((each) => each.resourceType === type && !hasValue(parameter, each, value));
  if (others.length > 0)
    trial.find(
      'server-search-wrong',
      `${shown}: ${others.length} of ${found.matches.length} do not have what was searched for, ${type}/${others[0]?.id} among them.`,
    );
  if (found.matches.some(isIt)) return;
  // Among very many the one may be on a page that was not read.
  const alone = found.isWhole
    ? found
    : await searchAll(
        trial,
        { ...search, query: `${query}&_id=${encodeURIComponent(String(resource.id))}` },
        1,
      );
  if (alone !== undefined && !alone.matches.some(isIt))
    trial.find('server-search-missing', `${shown}: ${type}/${resource.id} has it, and is not found.`);
}

async function findNothing(search: Search, trial: Trial): Promise<void> {
  const answer = new Trial(trial.client);
  const found = await searchAll(answer, search, 1);
  trial.absorb(answer, ['server-refused']);
  if (found !== undefined && found.matches.length > 0)
    trial.find(
      'server-search-ignored',
      `${search.type}?${search.isIdentifying ? search.query.replace(/=.*/, '=…') : search.query}: ${found.matches.length} came, and nothing has this: the parameter is ignored.`,
    );
}
