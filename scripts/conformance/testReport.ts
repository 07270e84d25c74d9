import type { JsonObject } from '../coverage/node.ts';
import { assembleTestReport, type TestResult } from './assembleTestReport.ts';
import type { Judgement, State } from './judgeActor.ts';

const results: Readonly<Record<State, TestResult>> = {
  proven: 'pass',
  kept: 'pass',
  broken: 'fail',
  untouched: 'skip',
  unshown: 'skip',
};

/**
 * The judgements as a FHIR R5 TestReport.
 *
 * @param issued FHIR's dateTime
 */
export const testReport = (actor: string, judgements: readonly Judgement[], issued: string): JsonObject =>
  assembleTestReport({
    name: `Conformance of samples with the requirements on ${actor}`,
    saying: (passed, judged) =>
      `${passed} of ${judged} requirements on ${actor} that the samples touch are kept.`,
    testScript: 'http://hl7.eu/fhir/imaging-r5/TestScript/samples',
    issued,
    tests: judgements.map(({ key, sentence, page, state, evidence }) => ({
      key,
      sentence,
      page,
      result: results[state],
      message: [state, ...evidence].join('; '),
    })),
  });
