import type { JsonObject } from '../coverage/node.ts';
import type { Bench } from './bench.ts';
import { checkPaging, checkSummary } from './checkPaging.ts';
import { checkBadRequest, checkFormat, checkUnknownId, checkVread } from './checkRead.ts';
import { guarded } from './guarded.ts';
import type { Promises } from './promises.ts';
import { type Demand, inapplicable, type Result } from './result.ts';

const json: Demand = {
  key: 'JSON',
  sentence: 'gives resources in JSON',
  expectation: 'SHALL',
  page: 'FHIR R5 http.html#mime-type',
};
const xml: Demand = { ...json, key: 'XML', sentence: 'gives resources in XML' };
const vread: Demand = {
  key: 'vread',
  sentence: 'gives a version of a resource by its id',
  expectation: 'MAY',
  page: 'FHIR R5 http.html#vread',
};
const unknownId: Demand = {
  key: 'unknown id',
  sentence: 'answers 404 to an id that is nowhere',
  expectation: 'SHALL',
  page: 'FHIR R5 http.html#read',
};
const badRequest: Demand = {
  key: 'malformed search',
  sentence: 'answers 400 to a search by what is no date',
  expectation: 'SHOULD',
  page: 'FHIR R5 search.html#errors',
};
const paging: Demand = {
  key: 'paging',
  sentence: 'returns as many a page as are asked for, and all on its pages',
  expectation: 'SHALL',
  page: 'FHIR R5 http.html#paging',
};
const summary: Demand = {
  key: '_summary',
  sentence: 'counts without returning anything',
  expectation: 'MAY',
  page: 'FHIR R5 search.html#summary',
};

/** What is asked of every server by FHIR itself, or by the formats of the guide's CapabilityStatements. */
export const fhirDemands: readonly Demand[] = [json, xml, vread, unknownId, badRequest, paging, summary];

/** @param read what was read on the way */
export async function checkFhir(
  read: readonly JsonObject[],
  promises: Promises,
  bench: Bench,
): Promise<Result[]> {
  const [known] = [...[...bench.samples.values()].flat(), ...read];
  const type = known === undefined ? 'Patient' : String(known.resourceType);
  const hasVread = [...promises.resources.values()].some(({ interactions }) => interactions.has('vread'));
  const says = (format: string) =>
    promises.formats.some((each) => each === format || each === `application/fhir+${format}`);
  const tried: readonly (readonly [Demand, (demand: Demand) => Promise<Result>])[] = [
    [{ ...json, promised: says('json') }, (demand) => checkFormat(demand, 'json', known, bench)],
    [{ ...xml, promised: says('xml') }, (demand) => checkFormat(demand, 'xml', known, bench)],
    [
      { ...vread, promised: hasVread },
      async (demand) =>
        hasVread
          ? checkVread(demand, known, bench)
          : inapplicable(demand, 'the server does not say that it does this, and need not'),
    ],
    [unknownId, (demand) => checkUnknownId(demand, type, bench)],
    [badRequest, (demand) => checkBadRequest(demand, malformed(bench), bench)],
    [paging, (demand) => checkPaging(demand, bench)],
    [summary, (demand) => checkSummary(demand, bench)],
  ];
  const results: Result[] = [];
  for (const [demand, check] of tried) results.push(await guarded(demand, () => check(demand)));
  return results;
}

const malformed = ({ samples }: Bench): string =>
  samples.has('DiagnosticReport') ? 'DiagnosticReport?date=yesterday' : 'DocumentReference?date=yesterday';
