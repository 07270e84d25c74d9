import type { Requirement } from '../trace/requirement.ts';
import {
  checkIdentifiers,
  checkLabels,
  checkNewest,
  checkReplacing,
  checkSameDocument,
  readBack,
} from './checkPublished.ts';
import type { Capable } from './demands.ts';
import type { FhirClient } from './fhirClient.ts';
import { guarded } from './guarded.ts';
import type { Published } from './publish.ts';
import type { Demand, Result } from './result.ts';
import { Trial } from './trial.ts';

/** Publishes the test report, reads it again, and says what that shows, by key. */
export async function checkPublishing(
  published: Published,
  client: FhirClient,
  demands: readonly Capable[],
  requirements: readonly Requirement[],
): Promise<Map<string, Result>> {
  const results = new Map<string, Result>();
  const trial = new Trial(client);
  await published.publish(trial);
  const read = await readBack(published, trial);
  const transaction = demands.find(({ key }) => key === 'transaction');
  if (transaction !== undefined) results.set(transaction.key, trial.result(transaction));
  const say = (key: string, check: (demand: Demand) => Result) => {
    const demand = requirementNamed(key, requirements);
    if (demand !== undefined) results.set(key, check(demand));
  };
  say('IM-DOC-10', (demand) => checkSameDocument(demand, read, client));
  say('IM-RES-05', (demand) => checkIdentifiers(demand, read, client));
  say('IM-SEC-07', (demand) => checkLabels(demand, read, client));
  return results;
}

/** Changes what was published, once nothing else is tried with it, and says what that shows, by key. */
export async function checkVersions(
  published: Published,
  client: FhirClient,
  requirements: readonly Requirement[],
): Promise<Map<string, Result>> {
  const results = new Map<string, Result>();
  const checks = [
    ['IM-VER-10', checkNewest],
    ['IM-VER-11', checkReplacing],
  ] as const;
  for (const [key, check] of checks) {
    const demand = requirementNamed(key, requirements);
    if (demand !== undefined) results.set(key, await guarded(demand, () => check(demand, published, client)));
  }
  return results;
}

/** A requirement as a demand. */
export const demandOfRequirement = ({ key, sentence, page }: Requirement): Demand => ({
  key,
  sentence,
  page,
  expectation: / SHOULD /.test(sentence) ? 'SHOULD' : 'SHALL',
});

function requirementNamed(key: string, requirements: readonly Requirement[]): Demand | undefined {
  const found = requirements.find((each) => each.key === key);
  return found && demandOfRequirement(found);
}
