import type { JsonObject } from '../coverage/node.ts';
import { Fault } from '../faults.ts';
import type { Sample } from '../input/sample.ts';
import type { Issue } from '../issue.ts';
import { ValidatorStartFault } from '../validator/faults.ts';
import { validateSamples } from '../validator/validateSamples.ts';
import type { Validator } from '../validator/validator.ts';
import type { Verdict } from '../validator/verdict.ts';
import { sha256 } from './dependencies.ts';
import { referenceTo } from './mutant.ts';
import type { ResultStore } from './resultStore.ts';

/** A resource to be validated, and against what beside the profiles that it claims. */
export interface Question {
  readonly resource: JsonObject;
  readonly profiles: readonly string[];
}

/** What the validator says of each question, in their order. */
export type Ask = (questions: readonly Question[]) => Promise<readonly (readonly Issue[])[]>;

export interface AskOptions {
  readonly store: ResultStore;
  /** Changes with whatever the verdict on a question depends on beside its own bytes. */
  readonly dependencies: (resource: JsonObject, profiles: readonly string[]) => string;
  /** Called when there is the first question that the store has no answer to. */
  readonly validator: () => Promise<Validator>;
  readonly onAnswer?: (done: number, total: number) => void;
}

/**
 * Answers from the store, and otherwise has the validator answer. A question without a verdict does not end the run: the
 * others are asked first, so that what one run can find out is in the store.
 *
 * @throws Fault where the validator gave no verdict on a question, at the end; at once where it does not start
 */
export function askingOnce({ store, dependencies, validator, onAnswer }: AskOptions): Ask {
  return async (questions) => {
    const keys = questions.map(({ resource, profiles }) =>
      sha256(JSON.stringify([resource, profiles, dependencies(resource, profiles)])),
    );
    const total = new Set(keys).size;
    const answers = new Map<string, readonly Issue[]>();
    const open = new Map<string, Question>();
    for (const [index, question] of questions.entries()) {
      const key = keys[index] ?? '';
      const known = store.get(key);
      if (known === undefined) open.set(key, question);
      else answers.set(key, known);
    }
    const faults: Verdict[] = [];
    for await (const verdict of verdictsOn(open, validator)) {
      if (verdict.kind === 'fault') {
        faults.push(verdict);
        continue;
      }
      const key = verdict.path;
      const issues = verdict.issues.filter(({ severity }) => severity !== 'information');
      store.put(key, issues);
      answers.set(key, issues);
      onAnswer?.(answers.size, total);
    }
    const [first] = faults;
    if (first !== undefined) throw noVerdict(faults.length, first, open.get(first.path)?.resource);
    return keys.map((key) => answers.get(key) ?? []);
  };
}

/** @throws ValidatorStartFault */
async function* verdictsOn(
  open: ReadonlyMap<string, Question>,
  validator: AskOptions['validator'],
): AsyncGenerator<Verdict> {
  for (const [profiles, asked] of byProfiles(open)) {
    for await (const verdict of validateSamples(asked.map(sampleOf), await validator(), { profiles })) {
      const last = verdict.issues.at(-1);
      if (last?.id === ValidatorStartFault.name) throw new ValidatorStartFault(last.message);
      yield verdict;
    }
  }
}

const noVerdict = (count: number, { issues }: Verdict, resource: JsonObject = {}): Fault =>
  new Fault(
    `${count} edited examples have no verdict, the first is of ${referenceTo(resource)}: ${issues.at(-1)?.message} ` +
      'All other answers are kept: run it again.',
  );

type Asked = readonly [key: string, question: Question];

function byProfiles(open: ReadonlyMap<string, Question>): (readonly [readonly string[], readonly Asked[]])[] {
  const groups = Map.groupBy(open, ([, { profiles }]) => profiles.join(' '));
  return [...groups.values()].map((group) => [group[0]?.[1].profiles ?? [], group]);
}

const sampleOf = ([key, { resource }]: Asked): Sample => ({
  path: key,
  format: 'json',
  bytes: Buffer.from(JSON.stringify(resource)),
  firstLine: 1,
  resourceType: String(resource.resourceType),
  profiles: [],
  issues: [],
  entries: 0,
});
