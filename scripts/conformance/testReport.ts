import type { JsonObject } from '../coverage/node.ts';
import type { Judgement, State } from './judgeActor.ts';

const results: Readonly<Record<State, 'pass' | 'fail' | 'skip'>> = {
  proven: 'pass',
  kept: 'pass',
  broken: 'fail',
  untouched: 'skip',
  unshown: 'skip',
};

/**
 * The judgements as a FHIR R5 TestReport: a test for each requirement, its result that of the one assertion in it.
 *
 * @param issued FHIR's dateTime
 */
export function testReport(actor: string, judgements: readonly Judgement[], issued: string): JsonObject {
  const isBroken = judgements.some(({ state }) => state === 'broken');
  const judged = judgements.filter(({ state }) => results[state] !== 'skip');
  const passed = judged.filter(({ state }) => results[state] === 'pass').length;
  return {
    resourceType: 'TestReport',
    text: {
      status: 'generated',
      div: `<div xmlns="http://www.w3.org/1999/xhtml" lang="en" xml:lang="en"><p>${passed} of ${judged.length} requirements on ${actor} that the samples touch are kept.</p></div>`,
    },
    language: 'en',
    name: `Conformance of samples with the requirements on ${actor}`,
    status: 'completed',
    testScript: 'http://hl7.eu/fhir/imaging-r5/TestScript/samples',
    result: isBroken ? 'fail' : 'pass',
    ...(judged.length > 0 && { score: Math.round((passed / judged.length) * 1000) / 10 }),
    tester: 'eu-imaging',
    issued,
    participant: [{ type: 'test-engine', uri: 'http://hl7.eu/fhir/imaging-r5', display: 'eu-imaging' }],
    test: judgements.map(({ key, sentence, page, state, evidence }) => ({
      name: key,
      description: sentence,
      action: [
        {
          assert: {
            result: results[state],
            message: [state, ...evidence].join('; '),
            detail: page,
            requirement: [{ linkUri: `http://hl7.eu/fhir/imaging-r5/${page}` }],
          },
        },
      ],
    })),
  };
}
