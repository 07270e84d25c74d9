import { readdirSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import path from 'node:path';
import type { JsonObject } from '../../scripts/coverage/node.ts';
import type { FetchOptions } from '../../scripts/dicomweb/fetchOptions.ts';
import { fetchPlan } from '../../scripts/dicomweb/fetchPlan.ts';
import { planRetrieval } from '../../scripts/dicomweb/planRetrieval.ts';
import type { PlanOptions } from '../../scripts/dicomweb/retrieval.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';
import { multipartType, part10 } from './part10.ts';
import { loopbackServer } from './server.ts';
import { endpoint, I, S, selection, setOfAll, to, X } from './support.ts';

export type Answer = (request: IncomingMessage, response: ServerResponse, count: number) => void;

export const quick: Partial<FetchOptions> = {
  allowPrivate: true,
  backoffMs: 5,
  retryAfterMs: 50,
  headersMs: 2000,
};
export const object = part10(S, X, I);
export const own = { endpoint: to('e') };
export const instance = [selection(own)];
export const give =
  (body: Buffer, type = multipartType(), status = 200): Answer =>
  (_, response) => {
    response.writeHead(status, { 'content-type': type });
    response.end(body);
  };
export const say =
  (status: number, headers: Record<string, string> = {}): Answer =>
  (_, response) => {
    response.writeHead(status, headers).end();
  };

/** Fetches what `resources` lead to from a server that answers so. */
export async function run(
  answer: Answer,
  {
    resources = instance,
    plan = {},
    options = {},
    out = temporaryFolder(),
  }: {
    resources?: readonly JsonObject[];
    plan?: PlanOptions;
    options?: Partial<FetchOptions>;
    out?: string;
  } = {},
) {
  const { origin, asked } = await loopbackServer(answer);
  const all = [...resources, endpoint('e', undefined, { address: `${origin}/rs` })];
  const result = await fetchPlan(planRetrieval(setOfAll(all), plan), { ...quick, ...options, out });
  return { ...result, asked, out, ids: result.findings.map(({ id }) => id), files: filesIn(out), origin };
}

/** Every file but the journal: a `.part` that is left shows. */
const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((each) => each.isFile() && each.name !== '.eu-imaging-fetch.json')
    .map((each) => path.relative(folder, path.join(each.parentPath, each.name)))
    .sort();

export const here = `${S}/${X}/${I}.dcm`;
