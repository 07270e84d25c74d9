import { ValidatorFault } from '../validator/faults.ts';
import type { Case } from './manifest.ts';
import { type CaseResult, type CaseTools, runCase } from './runCase.ts';

/**
 * Runs cases, `parallel` at a time, in their order. Where the HL7 validator gives no verdict on one, that one has the fault
 * instead of a result, and the others go on.
 */
export async function* runCases(
  cases: readonly Case[],
  tools: CaseTools,
  parallel = 2,
): AsyncGenerator<readonly [Case, CaseResult | ValidatorFault]> {
  const underWay: Promise<readonly [Case, CaseResult | ValidatorFault]>[] = [];
  for (const each of cases) {
    underWay.push(settled(each, tools));
    const oldest = underWay.length >= parallel ? underWay.shift() : undefined;
    if (oldest) yield await oldest;
  }
  for (const each of underWay) yield await each;
}

async function settled(each: Case, tools: CaseTools): Promise<readonly [Case, CaseResult | ValidatorFault]> {
  try {
    return [each, await runCase(each, tools)];
  } catch (cause) {
    if (cause instanceof ValidatorFault) return [each, cause];
    throw cause;
  }
}
