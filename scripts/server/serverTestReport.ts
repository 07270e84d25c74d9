import { assembleTestReport, type TestResult } from '../conformance/assembleTestReport.ts';
import type { JsonObject } from '../coverage/node.ts';
import { printable } from '../report/textReport.ts';
import type { Result, ServerReport } from './result.ts';
import { fails, stateWords } from './serverOutcome.ts';

/**
 * A check of a server as a FHIR R5 TestReport.
 *
 * @param issued FHIR's dateTime
 */
export function serverTestReport({ url, results }: ServerReport, actor: string, issued: string): JsonObject {
  const report = assembleTestReport({
    name: `Conformance of a server with the requirements on ${actor}`,
    saying: (passed, judged) =>
      `${passed} of ${judged} requirements on ${actor} that ${url} was tried with are kept.`,
    testScript: 'http://hl7.eu/fhir/imaging-r5/TestScript/server',
    issued,
    tests: results.map((each) => ({
      key: each.key,
      sentence: each.sentence,
      page: each.page,
      result: resultOf(each),
      message: messageOf(each),
    })),
  });
  const server = { type: 'server', uri: url };
  return { ...report, participant: [...(report.participant as readonly unknown[]), server] };
}

function resultOf(result: Result): TestResult {
  if (result.state === 'proven') return 'pass';
  if (result.state === 'broken') return fails(result) ? 'fail' : 'warning';
  return 'skip';
}

const messageOf = ({ state, reason, findings, evidence }: Result): string =>
  printable(
    [
      stateWords[state],
      reason,
      ...findings.map(({ id, message }) => `[${id}] ${message}`),
      ...evidence.map(({ request, came }) => `${request}: ${came}`),
    ]
      .filter(Boolean)
      .join('; '),
  );
