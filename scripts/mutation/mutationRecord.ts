import type { GeneratedFile } from '../generated/generatedFile.ts';
import type { Kind } from './mutant.ts';
import type { Fate } from './runMutants.ts';
import type { Score } from './survivors.ts';

/** Where the fates of a whole run are kept, so that what is said of them need not run it again. */
export const mutationRecordFile = 'docs/mutation.json';

/** The fate of each mutant in the last whole run of `npm run mutate`: `schemas/mutation-record.schema.json`. */
export interface MutationRecord {
  readonly killed: number;
  readonly total: number;
  readonly mutants: readonly {
    readonly id: string;
    readonly kind: Kind;
    readonly fate: Fate;
    readonly reason?: string;
  }[];
}

/** The record of a run of all mutants. */
export function mutationRecord({ results, killed }: Score): GeneratedFile {
  const record: MutationRecord = {
    killed,
    total: results.length,
    mutants: results.map(({ mutant: { id, kind }, fate, reason }) => ({
      id,
      kind,
      fate,
      ...(reason !== undefined && { reason }),
    })),
  };
  return { file: mutationRecordFile, text: `${JSON.stringify(record, null, 2)}\n` };
}
