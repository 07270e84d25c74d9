import type { JsonObject } from '../coverage/node.ts';
import type { Bench } from './bench.ts';
import { checkDocument } from './checkDocument.ts';
import { checkInclude } from './checkInclude.ts';
import { checkRead } from './checkRead.ts';
import { checkSearch } from './checkSearch.ts';
import { type Capable, isAsked } from './demands.ts';
import type { FhirClient } from './fhirClient.ts';
import { guarded } from './guarded.ts';
import { inapplicable, type Result, unshown } from './result.ts';
import { findSamples, type Samples } from './samples.ts';
import type { ServerOptions } from './serverOptions.ts';

/** Finds resources of every type that is to be searched. */
export async function sampleTypes(
  demands: readonly Capable[],
  client: FhirClient,
  options: ServerOptions,
): Promise<{ readonly samples: Samples; readonly results: ReadonlyMap<string, Result> }> {
  const samples = new Map<string, readonly JsonObject[]>();
  const results = new Map<string, Result>();
  for (const demand of demands) {
    if (demand.kind !== 'search-type' || !isAsked(demand)) continue;
    options.onProgress?.(demand.key);
    const result = await guarded(demand, async () => {
      const sampled = await findSamples(demand, client, options);
      samples.set(demand.type, sampled.found);
      return sampled.result;
    });
    results.set(demand.key, result);
  }
  return { samples, results };
}

/**
 * Tries every line of an actor's CapabilityStatement.
 * @param done what finding the samples led to, by key
 * @returns the results, and what was read on the way
 */
export async function checkCapable(
  demands: readonly Capable[],
  done: ReadonlyMap<string, Result>,
  bench: Bench,
): Promise<{ readonly results: readonly Result[]; readonly read: readonly JsonObject[] }> {
  const read: JsonObject[] = [];
  const results: Result[] = [];
  for (const demand of demands) {
    bench.options.onProgress?.(demand.key);
    const known = done.get(demand.key);
    results.push(known ?? (await guarded(demand, () => checkOne(demand, bench, (each) => read.push(each)))));
  }
  return { results, read };
}

async function checkOne(demand: Capable, bench: Bench, keep: (read: JsonObject) => void): Promise<Result> {
  if (!isAsked(demand))
    return inapplicable(demand, 'the server does not say that it does this, and need not');
  switch (demand.kind) {
    case 'search':
      return checkSearch(demand, bench);
    case 'include':
      return checkInclude(demand, bench);
    case 'operation':
      return checkDocument(demand, demand.type, bench);
    case 'read': {
      const { result, read } = await checkRead(demand, bench);
      if (read !== undefined && !isSample(read, bench)) keep(read);
      return result;
    }
    default:
      return unshown(demand, demand.promised ? 'promised; tried with --write' : 'tried with --write');
  }
}

const isSample = ({ resourceType, id }: JsonObject, { samples }: Bench): boolean =>
  samples.get(String(resourceType))?.some((each) => each.id === id) === true;
