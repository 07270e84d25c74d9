import type { JsonObject } from '../coverage/node.ts';
import type { Bench } from './bench.ts';
import { checkDocument } from './checkDocument.ts';
import { checkInclude } from './checkInclude.ts';
import { checkRead } from './checkRead.ts';
import { checkSearch } from './checkSearch.ts';
import { type Capable, isAsked } from './demands.ts';
import { guarded } from './guarded.ts';
import { inapplicable, type Result, unshown } from './result.ts';

/** What the lines of a CapabilityStatement led to, and what was read on the way. */
export interface Tried {
  readonly results: readonly Result[];
  readonly read: readonly JsonObject[];
}

/**
 * Tries every line of an actor's CapabilityStatement.
 * @param done what is known already, by key
 */
export async function checkCapable(
  demands: readonly Capable[],
  done: ReadonlyMap<string, Result>,
  bench: Bench,
): Promise<Tried> {
  const read: JsonObject[] = [];
  const results = new Map<string, Result>();
  const tryOne = async (demand: Capable) => {
    bench.options.onProgress?.(demand.key);
    results.set(demand.key, await guarded(demand, () => checkOne(demand, bench, read)));
  };
  for (const demand of demands) {
    const known = done.get(demand.key);
    if (known === undefined) await tryOne(demand);
    else results.set(demand.key, known);
  }
  // What was read refers to more: a role to its practitioner.
  for (const demand of demands)
    if (demand.kind === 'read' && results.get(demand.key)?.state === 'unshown') await tryOne(demand);
  return { results: [...results.values()], read };
}

async function checkOne(demand: Capable, bench: Bench, read: JsonObject[]): Promise<Result> {
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
      const tried = await checkRead(demand, bench, read);
      if (tried.read !== undefined && !isSample(tried.read, bench)) read.push(tried.read);
      return tried.result;
    }
    default:
      return unshown(demand, demand.promised ? 'promised; tried with --write' : 'tried with --write');
  }
}

const isSample = ({ resourceType, id }: JsonObject, { samples }: Bench): boolean =>
  samples.get(String(resourceType))?.some((each) => each.id === id) === true;
