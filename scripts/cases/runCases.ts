import { ValidatorFault } from '../validator/faults.ts';
import { inOrder } from '../validator/inOrder.ts';
import type { Case } from './manifest.ts';
import { type CaseResult, type CaseTools, runCase } from './runCase.ts';

/** A case with its result, or the fault for which the HL7 validator gave no verdict. */
export type CaseOutcome = readonly [Case, CaseResult | ValidatorFault];

/** Runs cases, `parallel` at a time, in their order. A fault is that one case's; the others go on. */
export const runCases = (
  cases: readonly Case[],
  tools: CaseTools,
  parallel = 2,
): AsyncGenerator<CaseOutcome> => inOrder(cases, (each) => settled(each, tools), parallel);

async function settled(each: Case, tools: CaseTools): Promise<CaseOutcome> {
  try {
    return [each, await runCase(each, tools)];
  } catch (cause) {
    if (cause instanceof ValidatorFault) return [each, cause];
    throw cause;
  }
}
