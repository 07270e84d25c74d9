import type { Bench } from './bench.ts';
import { checkNoDocument } from './checkDocument.ts';
import { checkReferences, checkSuperseded } from './checkReferences.ts';
import { checkRefusal, checkTls } from './checkSecurity.ts';
import { checkStudyChains } from './checkStudyChains.ts';
import { type Demand, inapplicable, type Result, unshown } from './result.ts';

type Check = (demand: Demand, bench: Bench, done: readonly Result[]) => Promise<Result>;

/** What was tried already, line by line of the CapabilityStatement. */
const shownBy =
  (...keys: string[]): Check =>
  async (demand, _, done) =>
    together(
      demand,
      done.filter(({ key }) => keys.includes(key)),
    );

const byWriting: Check = async (demand) => unshown(demand, 'takes a report that is published: --write');

/** How each requirement of the guide on a provider is tried. */
const checks: Readonly<Record<string, Check>> = {
  'IM-DOC-10': byWriting,
  'IM-DOC-11': shownBy('DiagnosticReport/$document'),
  'IM-DOC-12': checkNoDocument,
  'IM-FIND-02': shownBy(
    ...['patient', 'identifier', 'category', 'type', 'status'].map((name) => `DocumentReference?${name}`),
  ),
  'IM-FIND-03': shownBy('DiagnosticReport?accession-number'),
  'IM-FIND-04': checkStudyChains,
  'IM-FIND-05': shownBy('DiagnosticReport?_include=DiagnosticReport:key-image'),
  'IM-RES-04': checkReferences,
  'IM-RES-05': byWriting,
  'IM-SEC-01': checkTls,
  'IM-SEC-02': checkRefusal,
  'IM-SEC-06': async (demand) => unshown(demand, 'takes the log of the server'),
  'IM-SEC-07': byWriting,
  'IM-VER-10': async (demand, _, done) => newestAlone(demand, done),
  'IM-VER-11': checkSuperseded,
};

/** What `eu-imaging check-server` knows how to try; a test compares it with the requirements on a provider. */
export const triedRequirements: readonly string[] = Object.keys(checks);

/**
 * Tries one requirement of the guide.
 * @param done what the lines of the CapabilityStatement led to
 */
export async function checkRequirement(
  demand: Demand,
  bench: Bench,
  done: readonly Result[],
): Promise<Result> {
  const { key, sentence } = demand;
  const givesResources = done.some(
    (each) => each.key.startsWith('DiagnosticReport') && each.state !== 'inapplicable',
  );
  if (/gives access to resources/.test(sentence) && !givesResources)
    return inapplicable(demand, 'the server gives access to documents alone');
  return (await checks[key]?.(demand, bench, done)) ?? unshown(demand, 'nothing was tried');
}

/** One result of several: broken where one is, proven where all are. */
function together(demand: Demand, parts: readonly Result[]): Result {
  const tried = parts.filter(({ state }) => state !== 'inapplicable');
  const broken = tried.filter(({ state }) => state === 'broken');
  const missing = tried.filter(({ state }) => state === 'unshown');
  const told = broken.length > 0 ? broken : tried;
  const merged = {
    ...demand,
    findings: broken.flatMap(({ findings }) => findings).slice(0, 10),
    evidence: told.flatMap(({ evidence }) => evidence.slice(0, 2)).slice(0, 8),
  };
  if (broken.length > 0) return { ...merged, state: 'broken' };
  if (tried.length === 0) return inapplicable(demand, 'the server does not say that it does this');
  if (missing.length === 0) return { ...merged, state: 'proven' };
  return {
    ...merged,
    state: 'unshown',
    reason: missing.map(({ key, reason }) => `${key}: ${reason}`).join('; '),
  };
}

/** IM-VER-10: whatever was searched for, nothing came twice. That there were several versions only the server knows. */
function newestAlone(demand: Demand, done: readonly Result[]): Result {
  const twice = done.filter(({ findings }) => findings.some(({ id }) => id === 'server-duplicate'));
  if (twice.length > 0) return together(demand, twice);
  return unshown(demand, 'takes a report of which there are several versions: --write');
}
