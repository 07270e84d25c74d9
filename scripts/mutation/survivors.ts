import { type Declaration, readDeclaration } from '../declaration/readDeclaration.ts';
import type { Fate, Result } from './runMutants.ts';

/** Why mutants survive, by their ids: `test/mutation/survivors.yaml`. */
export type Reasons = Readonly<Record<string, string>>;

/** A result with the reason that was given for it. */
export interface Explained extends Result {
  readonly reason?: string;
}

export interface Score {
  readonly results: readonly Explained[];
  readonly killed: number;
  /** Survivors with a reason. */
  readonly explained: readonly Explained[];
  readonly unexplained: readonly Explained[];
  /** One sentence, with file and line, for each reason that explains nothing. */
  readonly mistakes: readonly string[];
}

/** @throws DeclarationFault */
export const readReasons = (text: string, file: string): Declaration<Reasons> =>
  readDeclaration<Reasons>(text, file, 'mutation-survivors.schema.json');

/** Sets the mutants that survived against the reasons given for them. */
export function explain(results: readonly Result[], { value, fault }: Declaration<Reasons>): Score {
  const explained = results.map((result): Explained => {
    const { id } = result.mutant;
    return { ...result, ...(Object.hasOwn(value, id) && { reason: value[id] ?? '' }) };
  });
  const fates = new Map(results.map(({ mutant, fate }) => [mutant.id, fate]));
  const survivors = explained.filter(({ fate }) => fate !== 'killed');
  return {
    results: explained,
    killed: results.length - survivors.length,
    explained: survivors.filter(({ reason }) => reason !== undefined),
    unexplained: survivors.filter(({ reason }) => reason === undefined),
    mistakes: Object.keys(value).flatMap((id) => {
      const sentence = mistake(id, fates.get(id));
      return sentence === undefined ? [] : [fault([id], sentence).message];
    }),
  };
}

function mistake(id: string, fate: Fate | undefined): string | undefined {
  if (fate === undefined) return `There is no mutant ${id}: remove its reason.`;
  return fate === 'killed' ? `${id} is killed, so its reason has ended: remove it.` : undefined;
}
