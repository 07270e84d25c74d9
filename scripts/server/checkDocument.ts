import type { JsonObject } from '../coverage/node.ts';
import { object, objects, text } from '../rules/json.ts';
import type { Bench } from './bench.ts';
import type { Demand, Result } from './result.ts';
import { noneFound } from './samples.ts';
import { Trial } from './trial.ts';

/** The operation $document on a DiagnosticReport or a Composition (IM-DOC-11): the document Bundle of this very report. */
export async function checkDocument(demand: Demand, type: string, bench: Bench): Promise<Result> {
  const trial = new Trial(bench.client);
  const reports = bench.samples.get(type) ?? [];
  const report = reports.find(
    (each) => type === 'Composition' || text(object(each, 'composition'), 'reference') !== undefined,
  );
  if (report === undefined)
    return trial.result(demand, reports.length === 0 ? noneFound(type) : `no ${type} has a Composition`);
  const { status, resource, exchange } = await trial.ask(`${type}/${report.id}/$document`);
  if (status !== 200) trial.find('server-refused', `${exchange.request}: ${exchange.came}.`);
  else checkBundle(trial, exchange.request, resource ?? {}, report);
  return trial.result(demand);
}

function checkBundle(trial: Trial, request: string, bundle: JsonObject, report: JsonObject): void {
  const say = (what: string) => trial.find('server-document', `${request}: ${what}`);
  const entries = objects(bundle, 'entry').map((each) => object(each, 'resource'));
  if (bundle.resourceType !== 'Bundle' || bundle.type !== 'document')
    say(`what came is no document Bundle (${bundle.resourceType ?? 'nothing'}).`);
  else if (entries[0]?.resourceType !== 'Composition')
    say(`the document begins with ${entries[0]?.resourceType ?? 'nothing'}, not with its Composition.`);
  else if (
    !entries.some(
      (each) =>
        each !== undefined &&
        each.resourceType === report.resourceType &&
        (each.id === report.id || sameIdentifier(each, report)),
    )
  )
    say(`${report.resourceType}/${report.id} is not in its document.`);
}

const sameIdentifier = (one: JsonObject, other: JsonObject): boolean =>
  objects(one, 'identifier').some((each) =>
    objects(other, 'identifier').some(
      (another) => each.value !== undefined && each.value === another.value && each.system === another.system,
    ),
  );

/** Where a DiagnosticReport has no Composition there is no document: 422 and an OperationOutcome (IM-DOC-12). */
export async function checkNoDocument(demand: Demand, bench: Bench): Promise<Result> {
  const trial = new Trial(bench.client);
  const report = (bench.samples.get('DiagnosticReport') ?? []).find(
    (each) => object(each, 'composition') === undefined,
  );
  if (report === undefined)
    return trial.result(demand, 'every DiagnosticReport that was looked at has a Composition');
  const { status, resource, exchange } = await trial.ask(`DiagnosticReport/${report.id}/$document`, {
    expected: [422],
  });
  if (status !== 422 && status !== 0)
    trial.find(
      'server-document',
      `${exchange.request}: ${exchange.came}, where the report has no Composition and 422 says it.`,
    );
  else if (status === 422 && resource?.resourceType !== 'OperationOutcome')
    trial.find('server-no-outcome', `${exchange.request}: 422 came without an OperationOutcome.`);
  return trial.result(demand);
}
