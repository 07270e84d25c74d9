import { FshSource } from '../compile/fshSource.ts';
import type { Artefact } from '../compile/guideIndex.ts';
import { indexReferences } from '../input/indexReferences.ts';
import { readSamples } from '../input/readSamples.ts';
import type { Sample } from '../input/sample.ts';
import { RuleRun } from '../rules/ruleRun.ts';
import { validateSamples } from './validateSamples.ts';
import type { Validator } from './validator.ts';
import type { Verdict } from './verdict.ts';

/**
 * Validates artefacts of the guide by the HL7 validator and the rules between resources; each verdict goes by the artefact's id, and its issues name the FSH it comes
 * from.
 *
 * @param together what the artefacts are compared with
 */
export async function* validateArtefacts(
  artefacts: readonly Artefact[],
  validator: Validator,
  together: readonly Artefact[] = artefacts,
): AsyncGenerator<Verdict> {
  const byFile = new Map(artefacts.map((artefact) => [artefact.file, artefact]));
  const source = new FshSource(together);
  const rules = new RuleRun((xml) => validator.convert(xml));
  await indexReferences(
    together.map(({ file }) => file),
    (sample) => rules.take(sample),
  );
  const options = { rules: (sample: Sample) => rules.check(sample) };
  for await (const verdict of validateSamples(readSamples([...byFile.keys()]), validator, options)) {
    const artefact = byFile.get(verdict.path);
    yield {
      ...verdict,
      path: artefact?.reference.split('/')[1] ?? verdict.path,
      issues: verdict.issues.map((issue) => {
        const place = artefact === undefined ? '' : source.of(artefact, issue.location);
        return place === '' ? issue : { ...issue, source: place };
      }),
    };
  }
}
