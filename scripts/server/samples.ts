import type { JsonObject } from '../coverage/node.ts';
import { text } from '../rules/json.ts';
import type { Capable } from './demands.ts';
import type { FhirClient } from './fhirClient.ts';
import { type Result, unshown } from './result.ts';
import { searchAll } from './searchAll.ts';
import type { ServerOptions } from './serverOptions.ts';
import { Trial } from './trial.ts';

/** Resources of a server, by type, that searches are tried with. */
export type Samples = ReadonlyMap<string, readonly JsonObject[]>;

/**
 * Looks for resources of one type on the server: those that the searches given by the user find, else any.
 * @returns them, and what is to be said of the demand to search the type
 */
export async function findSamples(
  demand: Capable,
  client: FhirClient,
  { samples, resources }: ServerOptions,
): Promise<{ readonly found: readonly JsonObject[]; readonly result: Result }> {
  const { type } = demand;
  const trial = new Trial(client);
  const queries = samples.flatMap((each) =>
    each.startsWith(`${type}?`) ? [each.slice(type.length + 1)] : [],
  );
  const found = new Map<string, JsonObject>();
  for (const query of queries.length > 0 ? queries : [`_count=${resources}`]) {
    const brought = await searchAll(trial, { type, query }, 1);
    for (const resource of brought?.matches ?? []) {
      const id = text(resource, 'id');
      if (id !== undefined && resource.resourceType === type && found.size < resources)
        found.set(id, resource);
    }
    if (brought === undefined && queries.length === 0 && trial.isRefusedAlone) {
      const reason = `the server does not give any ${type} there is: name some by --sample '${type}?patient=Patient/ID'`;
      return { found: [], result: unshown(demand, reason) };
    }
  }
  return {
    found: [...found.values()],
    result: trial.result(demand, found.size === 0 ? noneFound(type) : undefined),
  };
}

export const noneFound = (type: string): string => `there is no ${type} to be found`;
