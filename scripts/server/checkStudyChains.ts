import type { JsonObject } from '../coverage/node.ts';
import { restfulParts } from '../rules/resourceSet.ts';
import type { Bench } from './bench.ts';
import { readOne } from './checkRead.ts';
import { findOne } from './findOne.ts';
import { isHere } from './references.ts';
import type { Demand, Result } from './result.ts';
import { noneFound } from './samples.ts';
import { searchAll } from './searchAll.ts';
import { queryFor, queryForNothing, valuesOf } from './searchValue.ts';
import { Trial } from './trial.ts';

/** What a report is found by of its study (IM-FIND-04). */
const chains = ['identifier', 'modalities-in-study', 'accession-number', 'started'];

/** Searches reports by what their study has, in chains: `DiagnosticReport?study:ImagingStudy.identifier=…`. */
export async function checkStudyChains(demand: Demand, bench: Bench): Promise<Result> {
  const trial = new Trial(bench.client);
  const reports = bench.samples.get('DiagnosticReport') ?? [];
  const untried: string[] = [];
  const studies = await studiesOf(reports, trial, bench);
  for (const chain of chains) {
    const tried = await tryChain(chain, studies, trial, bench);
    if (!tried) untried.push(chain);
  }
  const reason =
    reports.length === 0
      ? noneFound('DiagnosticReport')
      : `no study of a report was found that has ${untried.join(', ')}`;
  return trial.result(demand, untried.length > 0 ? reason : undefined);
}

interface Reported {
  readonly report: JsonObject;
  readonly study: JsonObject;
}

/** The first few reports whose study can be read. */
async function studiesOf(
  reports: readonly JsonObject[],
  trial: Trial,
  { definitions, client }: Bench,
): Promise<Reported[]> {
  const parameter = definitions.searchParameter('DiagnosticReport', 'study');
  const found: Reported[] = [];
  for (const report of parameter === undefined ? [] : reports) {
    for (const { value } of parameter === undefined ? [] : valuesOf(parameter, report)) {
      const parts = restfulParts(value);
      if (parts?.type !== 'ImagingStudy' || !isHere(parts.base, client.base) || found.length >= 3) continue;
      const study = await readOne(trial, parts.type, parts.id);
      if (study !== undefined) found.push({ report, study });
    }
  }
  return found;
}

async function tryChain(
  chain: string,
  studies: readonly Reported[],
  trial: Trial,
  { definitions, options, unique }: Bench,
): Promise<boolean> {
  const parameter = definitions.searchParameter('ImagingStudy', chain);
  if (parameter === undefined) return false;
  const name = `study:ImagingStudy.${chain}`;
  for (const { report, study } of studies) {
    const [value] = valuesOf(parameter, study);
    if (value === undefined) continue;
    const query = queryFor(name, value).replaceAll('%3A', ':');
    const one = await findOne(trial, { type: 'DiagnosticReport', query }, report, options.pages);
    if (one?.isFound === false)
      trial.find(
        'server-search-missing',
        `DiagnosticReport?${query}: DiagnosticReport/${report.id} has such a study, and is not found.`,
      );
    const nothing = queryForNothing(parameter, name, value, unique).replaceAll('%3A', ':');
    const none = await searchAll(trial, { type: 'DiagnosticReport', query: nothing }, 1);
    if (none !== undefined && none.matches.length > 0)
      trial.find(
        'server-search-ignored',
        `DiagnosticReport?${nothing}: ${none.matches.length} came, and no study has this: the parameter is ignored.`,
      );
    return one !== undefined;
  }
  return false;
}
