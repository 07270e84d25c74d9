import type { JsonObject } from '../coverage/node.ts';
import { object, text } from '../rules/json.ts';
import type { Bench } from './bench.ts';
import type { Capable } from './demands.ts';
import { fhirJson } from './fhirClient.ts';
import { referencesOf } from './references.ts';
import type { Demand, Result } from './result.ts';
import { noneFound } from './samples.ts';
import { Trial } from './trial.ts';

/**
 * Reads a resource by its id (FHIR R5 http.html#read): one that a search found, or one that what was found refers to. One that a search
 * found has to be there.
 * @param others resources beside the samples whose references are followed
 * @returns the result, and what was read
 */
export async function checkRead(
  demand: Capable,
  bench: Bench,
  others: readonly JsonObject[],
): Promise<{ readonly result: Result; readonly read?: JsonObject }> {
  const { type } = demand;
  const trial = new Trial(bench.client);
  const [found] = bench.samples.get(type) ?? [];
  const referred = [...[...bench.samples.values()].flat(), ...others]
    .flatMap((each) => referencesOf(each, bench.client.base))
    .filter((each) => each.type === type);
  const ids =
    found === undefined ? [...new Set(referred.map(({ id }) => id))].slice(0, 3) : [String(found.id)];
  if (ids.length === 0) return { result: trial.result(demand, noneFound(type)) };
  for (const id of ids) {
    const read = await readOne(trial, type, id);
    if (read !== undefined) return { result: trial.result(demand), read };
  }
  if (found !== undefined)
    trial.find('server-unreadable', `${type}/${found.id} was found by a search, and cannot be read.`);
  return { result: trial.result(demand, `what is referred to as ${type} cannot be read`) };
}

/** @returns the resource, where it is the one that was asked for */
export async function readOne(trial: Trial, type: string, id: string): Promise<JsonObject | undefined> {
  const { status, resource, exchange } = await trial.ask(`${type}/${id}`);
  if (status !== 200 || resource === undefined) return undefined;
  if (resource.resourceType === 'OperationOutcome') {
    trial.find(
      'server-outcome-200',
      `${exchange.request}: an OperationOutcome came with the status 200: what went wrong has a status of its own.`,
    );
    return undefined;
  }
  if (resource.resourceType !== type || resource.id !== id) {
    trial.find('server-wrong-resource', `${exchange.request}: ${exchange.came}, which is another.`);
    return undefined;
  }
  return resource;
}

/** Reads a version by the id that the resource says it has (FHIR R5 http.html#vread). */
export async function checkVread(
  demand: Demand,
  known: JsonObject | undefined,
  bench: Bench,
): Promise<Result> {
  const trial = new Trial(bench.client);
  const version = text(object(known, 'meta'), 'versionId');
  if (known === undefined || version === undefined)
    return trial.result(demand, 'nothing that was read says which version it is');
  const { resourceType, id } = known;
  const answer = await trial.ask(`${resourceType}/${id}/_history/${encodeURIComponent(version)}`);
  const came = text(object(answer.resource, 'meta'), 'versionId');
  if (answer.status !== 200)
    trial.find(
      'server-unreadable',
      `${resourceType}/${id} says that it is version ${version}, which cannot be read.`,
    );
  else if (came !== version || answer.resource?.id !== id)
    trial.find(
      'server-wrong-resource',
      `${answer.exchange.request}: version ${came} of ${answer.resource?.id} came.`,
    );
  return trial.result(demand);
}

/** An id that is nowhere (FHIR R5 http.html#read: 404, with an OperationOutcome that says so). */
export async function checkUnknownId(demand: Demand, type: string, bench: Bench): Promise<Result> {
  const trial = new Trial(bench.client);
  const { status, resource, exchange } = await trial.ask(`${type}/${bench.unique}`, { expected: [403] });
  // Who may not know what is there is told as much (FHIR R5 security.html#AccessDenied).
  if (status === 403) return trial.result(demand, 'answered 403: who asks may not know what is there');
  const isOutcome = resource?.resourceType === 'OperationOutcome';
  if (status === 200 && isOutcome)
    trial.find(
      'server-outcome-200',
      `${exchange.request}: what is not there was answered with the status 200 and an OperationOutcome, where 404 says it.`,
    );
  else if (status !== 404 && status !== 0)
    trial.find(
      'server-not-found',
      `${exchange.request}: ${exchange.came}, where nothing has this id and 404 says it.`,
    );
  else if (status === 404 && !isOutcome)
    trial.find('server-no-outcome', `${exchange.request}: 404 came without an OperationOutcome.`);
  return trial.result(demand);
}

/** A search by what is no date (FHIR R5 search.html#errors: 400, with an OperationOutcome). */
export async function checkBadRequest(demand: Demand, address: string, bench: Bench): Promise<Result> {
  const trial = new Trial(bench.client);
  const { status, resource, exchange } = await trial.ask(address);
  if (status >= 200 && status < 400)
    trial.find(
      'server-lenient',
      `${exchange.request}: ${exchange.came}: the mistake was not noticed, and 400 says it.`,
    );
  else if (status >= 400 && status < 500 && resource?.resourceType !== 'OperationOutcome')
    trial.find('server-no-outcome', `${exchange.request}: ${status} came without an OperationOutcome.`);
  return trial.result(demand);
}

/** The same resource in JSON or XML (FHIR R5 http.html#mime-type). */
export async function checkFormat(
  demand: Demand,
  format: 'json' | 'xml',
  known: JsonObject | undefined,
  bench: Bench,
): Promise<Result> {
  const trial = new Trial(bench.client);
  const address = known === undefined ? 'metadata' : `${known.resourceType}/${known.id}`;
  const accept = format === 'json' ? fhirJson : 'application/fhir+xml';
  const { status, headers, exchange, bytes } = await trial.ask(address, { accept });
  const type = headers['content-type']?.split(';')[0]?.trim().toLowerCase();
  if (status !== 0 && (status !== 200 || type !== accept || bytes === 0))
    trial.find('server-wrong-type', `${exchange.request}: ${exchange.came}, where ${accept} was asked for.`);
  return trial.result(demand);
}
