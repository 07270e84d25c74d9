import type { JsonObject } from '../coverage/node.ts';
import { escaped } from '../report/markup.ts';

/** FHIR R5 TestReport.test.action.assert.result, as far as it is used. */
export type TestResult = 'pass' | 'fail' | 'warning' | 'skip';

/** What a TestReport is made of. */
export interface Tests {
  readonly name: string;
  /** A sentence on how many of those that were judged passed. */
  readonly saying: (passed: number, judged: number) => string;
  /** Canonical URL of what was carried out. */
  readonly testScript: string;
  /** FHIR's dateTime. */
  readonly issued: string;
  readonly tests: readonly {
    readonly key: string;
    readonly sentence: string;
    /** Of the guide, or a section of FHIR R5. */
    readonly page: string;
    readonly result: TestResult;
    readonly message: string;
  }[];
}

/** A FHIR R5 TestReport: a test for each requirement, its result that of the one assertion in it. */
export function assembleTestReport({ name, saying, testScript, issued, tests }: Tests): JsonObject {
  const judged = tests.filter(({ result }) => result !== 'skip');
  const passed = judged.filter(({ result }) => result === 'pass').length;
  return {
    resourceType: 'TestReport',
    text: {
      status: 'generated',
      div: `<div xmlns="http://www.w3.org/1999/xhtml" lang="en" xml:lang="en"><p>${escaped(saying(passed, judged.length))}</p></div>`,
    },
    language: 'en',
    name,
    status: 'completed',
    testScript,
    result: judged.some(({ result }) => result === 'fail') ? 'fail' : 'pass',
    ...(judged.length > 0 && { score: Math.round((passed / judged.length) * 1000) / 10 }),
    tester: 'eu-imaging',
    issued,
    participant: [{ type: 'test-engine', uri: 'http://hl7.eu/fhir/imaging-r5', display: 'eu-imaging' }],
    test: tests.map(({ key, sentence, page, result, message }) => ({
      name: key,
      description: sentence,
      action: [{ assert: { result, message, detail: page, ...requirementOf(page) } }],
    })),
  };
}

/** Where a requirement of the guide stands; what FHIR itself asks has no address that can be looked up offline. */
const requirementOf = (page: string) =>
  page.startsWith('FHIR R5 ') ? {} : { requirement: [{ linkUri: `http://hl7.eu/fhir/imaging-r5/${page}` }] };
