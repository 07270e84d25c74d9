import { setTimeout as wait } from 'node:timers/promises';
import { Fault } from '../faults.ts';
import type { Issue } from '../issue.ts';
import { checkStatus } from './checkResponse.ts';
import { defaultFetchOptions, type FetchOptions } from './fetchOptions.ts';
import { openResponse, type Response } from './openResponse.ts';
import { receive } from './receive.ts';
import { Refusal } from './refusal.ts';
import type { RetrievalPlan, RetrievalRequest } from './retrieval.ts';
import { type Kept, Store } from './store.ts';

/** What became of a request. `kept`: an earlier run had got it. `left`: a viewer is for people. */
export interface Fetched {
  readonly request: RetrievalRequest;
  readonly outcome: 'fetched' | 'kept' | 'failed' | 'left';
  readonly files: readonly Kept[];
}

export interface FetchResult {
  readonly fetched: readonly Fetched[];
  /** Those of the plan, and what servers did wrong (`fetch-…`). */
  readonly findings: readonly Issue[];
}

/**
 * Carries a plan out, whole studies first, a few requests at a time. What comes is streamed to disk and looked at before it gets
 * its name; what a server does wrong is a finding, and the other requests go on.
 * @throws Fault where the folder cannot be written
 */
export async function fetchPlan(
  plan: RetrievalPlan,
  given: Partial<FetchOptions> & Pick<FetchOptions, 'out'>,
): Promise<FetchResult> {
  const options: FetchOptions = { ...defaultFetchOptions, ...given };
  const store = await Store.open(options.out);
  const fetched: Fetched[] = [];
  const findings: Issue[] = [...plan.findings];
  const queue = plan.requests.values();
  let bytes = 0;
  const work = async () => {
    for (const request of queue) {
      const result = await fetchOne(request, store, options);
      fetched.push(result);
      if (result.finding) findings.push(result.finding);
      bytes += result.files.reduce((sum, { size }) => sum + size, 0);
      options.onProgress?.({ done: fetched.length, of: plan.requests.length, bytes });
    }
  };
  // A fault (a full disk) ends the others as well, once they are done with what they have in hand.
  const stop = (fault: unknown) => {
    for (const _ of queue);
    throw fault;
  };
  const ends = await Promise.allSettled(
    Array.from({ length: options.concurrency }, () => work().catch(stop)),
  );
  for (const end of ends) if (end.status === 'rejected') throw end.reason;
  const order = new Map(plan.requests.map((request, index) => [request, index]));
  const byOrder = (one: Fetched, other: Fetched) =>
    (order.get(one.request) ?? 0) - (order.get(other.request) ?? 0);
  return {
    fetched: fetched.toSorted(byOrder).map(({ request, outcome, files }) => ({ request, outcome, files })),
    findings,
  };
}

async function fetchOne(
  request: RetrievalRequest,
  store: Store,
  options: FetchOptions,
): Promise<Fetched & { readonly finding?: Issue }> {
  if (request.purpose === 'viewer') return { request, outcome: 'left', files: [] };
  const key = `${request.method} ${request.url} ${request.accept}`;
  const kept = await store.kept(key);
  if (kept !== undefined) return { request, outcome: 'kept', files: kept };
  for (let attempt = 1; ; attempt++) {
    try {
      const response = await openResponse(request.url, request.accept, options);
      const files = await taken(response, request, store, options);
      await store.record(key, files);
      return { request, outcome: 'fetched', files };
    } catch (error) {
      if (error instanceof Fault || !(error instanceof Refusal)) throw error;
      if (!error.isTransient || attempt >= options.attempts)
        return { request, outcome: 'failed', files: [], finding: findingOf(error, request, attempt) };
      await wait(pause(attempt, error, options));
    }
  }
}

/** Whatever becomes of a response, its connection is let go. */
async function taken(
  response: Response,
  request: RetrievalRequest,
  store: Store,
  options: FetchOptions,
): Promise<readonly Kept[]> {
  try {
    await checkStatus(response, request, options);
    return await receive(request, response, store, options);
  } finally {
    response.body.destroy();
  }
}

/** Twice as long each time, and spread, so that many who were refused together do not come back together. */
function pause(attempt: number, { retryAfter }: Refusal, { backoffMs, retryAfterMs }: FetchOptions): number {
  const own = backoffMs * 2 ** (attempt - 1) * (0.75 + Math.random() / 2);
  return Math.min(Math.max(own, retryAfter ?? 0), retryAfterMs);
}

function findingOf({ id, message }: Refusal, { url, sources }: RetrievalRequest, attempts: number): Issue {
  const tried = attempts > 1 ? ` Asked ${attempts} times.` : '';
  return { severity: 'error', id, location: sources[0] ?? '', message: `${url}: ${message}${tried}` };
}
