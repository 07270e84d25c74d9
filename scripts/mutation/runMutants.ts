import type { Issue } from '../issue.ts';
import type { Ask } from './ask.ts';
import { isRefused } from './judge.ts';
import type { Attempt, Mutant } from './mutant.ts';

/** `no example`: none has a place to break it at, or no case is declared; `restated`: there is nothing to break. */
export type Fate = 'killed' | 'survived' | 'no example' | 'restated';

export interface Result {
  readonly mutant: Mutant;
  readonly fate: Fate;
  /** The attempt that was refused, or else the first. */
  readonly attempt?: Attempt;
  /** Of a survivor: what the validator said of the first attempt. */
  readonly issues: readonly Issue[];
}

/** Has each mutant validated, at one place after the other until it is refused there; the results are in their order. */
export async function runMutants(mutants: readonly Mutant[], ask: Ask): Promise<Result[]> {
  const results = new Map<Mutant, Result>();
  const most = Math.max(0, ...mutants.map(({ attempts }) => attempts.length));
  for (let round = 0; round < most; round++) {
    const alive = mutants.flatMap((mutant) => {
      const attempt = mutant.attempts[round];
      if (attempt === undefined || mutant.isRestated || results.get(mutant)?.fate === 'killed') return [];
      return [{ mutant, attempt }];
    });
    const answers = await ask(
      alive.map(({ attempt }) => ({ resource: attempt.resource(), profiles: attempt.profiles })),
    );
    const judged = alive.map((each, index) => ({ ...each, issues: answers[index] ?? [] }));
    const seeming = judged.filter(({ attempt, issues }) => isRefused(attempt.signs, issues, []));
    const unmutated = await ask(
      seeming.map(({ attempt: { example, profiles } }) => ({ resource: example, profiles })),
    );
    for (const { mutant, attempt, issues } of judged) {
      if (!results.has(mutant)) results.set(mutant, { mutant, fate: 'survived', attempt, issues });
    }
    for (const [index, { mutant, attempt, issues }] of seeming.entries()) {
      if (isRefused(attempt.signs, issues, unmutated[index] ?? [])) {
        results.set(mutant, { mutant, fate: 'killed', attempt, issues: [] });
      }
    }
  }
  return mutants.map(
    (mutant) =>
      results.get(mutant) ?? { mutant, fate: mutant.isRestated ? 'restated' : 'no example', issues: [] },
  );
}
