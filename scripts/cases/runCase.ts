import type { Guide } from '../coverage/slice.ts';
import { type Disagreement, disagreements, disagreementText } from '../fhirpath/disagreements.ts';
import { judge } from '../fhirpath/judge.ts';
import type { Issue } from '../issue.ts';
import { findings } from '../validator/issues.ts';
import type { ReferenceServer } from '../validator/referenceServer.ts';
import type { Validator } from '../validator/validator.ts';
import { compareIssues, type Difference, differenceText } from './compareIssues.ts';
import type { Known } from './known.ts';
import type { Case } from './manifest.ts';

export interface CaseResult extends Difference {
  /** Errors and warnings, as the HL7 validator gave them. */
  readonly found: readonly Issue[];
  readonly disagreements: readonly Disagreement[];
}

export interface CaseTools {
  readonly validator: Pick<Validator, 'validate'>;
  /** Has the guide's examples. */
  readonly references: ReferenceServer;
  readonly guide: Guide;
  readonly known: Known;
}

/**
 * What both engines say of a case. The edited example is resolved in place of the original one.
 *
 * @throws ValidatorFault where the HL7 validator gave no verdict
 */
export async function runCase(
  { base, resource: build, expected }: Case,
  { validator, references, guide, known }: CaseTools,
): Promise<CaseResult> {
  const resource = build();
  const bytes = Buffer.from(JSON.stringify(resource));
  const changed = references.instead(base, bytes);
  try {
    const outcome = await validator.validate({ bytes, format: 'json', references: changed.address });
    const found = findings(outcome).issues.filter(({ severity }) => severity !== 'information');
    return {
      found,
      ...compareIssues(expected, found),
      disagreements: disagreements(judge(resource, guide), found, known.invariants),
    };
  } finally {
    changed.release();
  }
}

/** What is wrong with a result, for reading; '' where nothing is. */
export const complaint = (result: CaseResult): string =>
  [differenceText(result), ...result.disagreements.map(disagreementText)].filter(Boolean).join('\n');
