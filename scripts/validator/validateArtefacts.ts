import type { Artefact } from '../compile/guideIndex.ts';
import { readSamples } from '../input/readSamples.ts';
import { validateSamples } from './validateSamples.ts';
import type { Validator } from './validator.ts';
import type { Verdict } from './verdict.ts';

/** Validates artefacts of the guide; each verdict goes by the artefact's id, and its issues name the FSH it comes from. */
export async function* validateArtefacts(
  artefacts: readonly Artefact[],
  validator: Validator,
): AsyncGenerator<Verdict> {
  const byFile = new Map(artefacts.map((artefact) => [artefact.file, artefact]));
  for await (const verdict of validateSamples(readSamples([...byFile.keys()]), validator)) {
    const artefact = byFile.get(verdict.path);
    yield {
      ...verdict,
      path: artefact?.reference.split('/')[1] ?? verdict.path,
      issues: verdict.issues.map((issue) => ({
        ...issue,
        ...(artefact?.source && { source: artefact.source }),
      })),
    };
  }
}
