import type { JsonObject } from '../coverage/node.ts';
import { Fault } from '../faults.ts';
import { printable } from '../report/textReport.ts';
import { text } from '../rules/json.ts';
import { type Capable, isAsked } from './demands.ts';
import type { FhirClient } from './fhirClient.ts';
import { guarded } from './guarded.ts';
import { isIdentifying } from './isIdentifying.ts';
import type { Created } from './publish.ts';
import { type Result, unshown } from './result.ts';
import { searchAll } from './searchAll.ts';
import type { ServerOptions } from './serverOptions.ts';
import { Trial } from './trial.ts';

/** Resources of a server, by type, that searches are tried with. */
export type Samples = ReadonlyMap<string, readonly JsonObject[]>;

export const noneFound = (type: string): string => `there is no ${type} to be found`;

/** @throws Fault where the user names a sample that nothing would be tried with */
export function refuseUnused(samples: readonly string[], demands: readonly Capable[]): void {
  const types = demands
    .filter((each) => each.kind === 'search-type' && isAsked(each))
    .map(({ type }) => type);
  for (const type of samples.map((each) => each.slice(0, each.indexOf('?'))))
    if (!types.includes(type))
      throw new Fault(
        `Nothing is tried with a sample of ${printable(type)}: give one of ${types.join(', ')}.`,
      );
}

/**
 * Finds resources of every type that is to be searched: those that were published, or that the searches given by the user find, else any.
 * @returns them, and what that says of the search of each type, by key
 */
export async function findSamples(
  demands: readonly Capable[],
  client: FhirClient,
  options: ServerOptions,
  created: readonly Created[],
): Promise<{ readonly samples: Samples; readonly results: ReadonlyMap<string, Result> }> {
  const samples = new Map<string, readonly JsonObject[]>();
  const results = new Map<string, Result>();
  for (const demand of demands) {
    if (demand.kind !== 'search-type' || !isAsked(demand)) continue;
    options.onProgress?.(demand.key);
    const own = created.filter(({ type }) => type === demand.type).map(({ id }) => id);
    const result = await guarded(demand, async () => {
      const sampled = await sampleType(demand, client, options, own);
      samples.set(demand.type, sampled.found);
      return sampled.result;
    });
    results.set(demand.key, result);
  }
  return { samples, results };
}

async function sampleType(
  demand: Capable,
  client: FhirClient,
  { samples, resources }: ServerOptions,
  own: readonly string[],
): Promise<{ readonly found: readonly JsonObject[]; readonly result: Result }> {
  const { type } = demand;
  const trial = new Trial(client);
  const given = samples.flatMap((each) => (each.startsWith(`${type}?`) ? [each.slice(type.length + 1)] : []));
  const named = own.length > 0 ? own.slice(0, resources).map((id) => `_id=${encodeURIComponent(id)}`) : given;
  const found = new Map<string, JsonObject>();
  for (const query of named.length > 0 ? named : [`_count=${resources}`]) {
    const search = { type, query, isIdentifying: isIdentifying(type, query) };
    const brought = await searchAll(trial, search, 1);
    for (const resource of brought?.matches ?? []) {
      const id = text(resource, 'id');
      if (id !== undefined && resource.resourceType === type && found.size < resources)
        found.set(id, resource);
    }
  }
  if (named.length === 0 && trial.isRefusedAlone) {
    const reason = `the server does not give any ${type} there is: name some by --sample '${type}?patient=Patient/ID'`;
    return { found: [], result: unshown(demand, reason) };
  }
  if (own.length > 0 && ![...found.keys()].some((id) => own.includes(id)))
    trial.find(
      'server-search-missing',
      `${type}?${named[0]}: ${type}/${own[0]} was published, and is not found.`,
    );
  return {
    found: [...found.values()],
    result: trial.result(demand, found.size === 0 ? noneFound(type) : undefined),
  };
}
