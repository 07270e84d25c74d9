import type { JsonObject } from '../coverage/node.ts';
import { Fault } from '../faults.ts';
import type { Sample } from '../input/sample.ts';
import type { Issue } from '../issue.ts';
import { validateSamples } from '../validator/validateSamples.ts';
import type { Validator } from '../validator/validator.ts';
import type { Verdict } from '../validator/verdict.ts';
import { sha256 } from './dependencies.ts';
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
 * Answers from the store, and otherwise has the validator answer.
 *
 * @throws Fault where the validator gives no verdict; what it said before is in the store
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
    for (const [profiles, asked] of byProfiles(open)) {
      const samples = asked.map(sampleOf);
      for await (const verdict of validateSamples(samples, await validator(), { profiles })) {
        if (verdict.kind === 'fault') throw noVerdict(verdict);
        const key = verdict.path;
        const issues = verdict.issues.filter(({ severity }) => severity !== 'information');
        store.put(key, issues);
        answers.set(key, issues);
        onAnswer?.(answers.size, total);
      }
    }
    return keys.map((key) => answers.get(key) ?? []);
  };
}

const noVerdict = ({ resourceType, issues }: Verdict): Fault =>
  new Fault(
    `An edited ${resourceType} has no verdict: ${issues.at(-1)?.message} What was answered before is kept: run it again.`,
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
