import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Artefact } from './guideIndex.ts';

/** The digest of each compiled artefact, by its reference. */
export type Digests = ReadonlyMap<string, string>;

export function digests(artefacts: readonly Artefact[]): Digests {
  return new Map(
    artefacts.map(({ reference, file }) => [
      reference,
      createHash('sha256').update(readFileSync(file)).digest('hex'),
    ]),
  );
}

/** The artefacts that are new or other than they were. */
export function changedArtefacts(
  artefacts: readonly Artefact[],
  before: Digests,
  after: Digests,
): Artefact[] {
  return artefacts.filter(({ reference }) => before.get(reference) !== after.get(reference));
}
