import { object, objects, text } from '../rules/json.ts';
import { restfulParts } from '../rules/resourceSet.ts';
import type { Bench } from './bench.ts';
import { readOne } from './checkRead.ts';
import { isHere, referencesOf } from './references.ts';
import type { Demand, Result } from './result.ts';
import { noneFound } from './samples.ts';
import { Trial } from './trial.ts';

/** Every resource on the server that a report refers to can be read (IM-RES-04). */
export async function checkReferences(demand: Demand, bench: Bench): Promise<Result> {
  const { client, options, samples } = bench;
  const trial = new Trial(client);
  const [report] = samples.get('DiagnosticReport') ?? [];
  if (report === undefined) return trial.result(demand, noneFound('DiagnosticReport'));
  const references = referencesOf(report, client.base);
  if (references.length === 0)
    return trial.result(demand, `DiagnosticReport/${report.id} refers to nothing on its server`);
  for (const { type, id } of references.slice(0, options.references)) {
    const read = await readOne(trial, type, id);
    if (read === undefined)
      trial.find(
        'server-unreadable',
        `DiagnosticReport/${report.id} refers to ${type}/${id}, which cannot be read.`,
      );
  }
  return trial.result(demand);
}

/** A DocumentReference that another replaces has the status superseded (IM-VER-11). */
export async function checkSuperseded(demand: Demand, bench: Bench): Promise<Result> {
  const trial = new Trial(bench.client);
  const replaced = (bench.samples.get('DocumentReference') ?? []).flatMap((resource) =>
    objects(resource, 'relatesTo')
      .filter((each) => objects(object(each, 'code'), 'coding').some(({ code }) => code === 'replaces'))
      .flatMap((each) => {
        const target = restfulParts(text(object(each, 'target'), 'reference') ?? '');
        return target?.type === 'DocumentReference' && isHere(target.base, bench.client.base)
          ? [{ by: resource.id, id: target.id }]
          : [];
      }),
  );
  if (replaced.length === 0)
    return trial.result(demand, 'no DocumentReference was found that replaces another');
  for (const { by, id } of replaced.slice(0, 5)) {
    const old = await readOne(trial, 'DocumentReference', id);
    if (old === undefined)
      trial.find(
        'server-unreadable',
        `DocumentReference/${id} is replaced by DocumentReference/${by}, and cannot be read.`,
      );
    else if (old.status !== 'superseded')
      trial.find(
        'server-not-superseded',
        `DocumentReference/${id} is replaced by DocumentReference/${by}, and has the status ${old.status}.`,
      );
  }
  return trial.result(demand);
}
