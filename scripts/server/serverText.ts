import { type Paint, printable } from '../report/textReport.ts';
import type { Exchange, Result, ServerReport, State } from './result.ts';
import { fails, serverLine, stateWords } from './serverOutcome.ts';

/**
 * A check of a server for reading: what is broken with all that is known of it, what is proven with two requests, then what is not shown and why.
 *
 * @param all whether what is not applicable is told, too
 */
export function serverText(report: ServerReport, actor: string, paint: Paint, all: boolean): string {
  const { software, fhirVersion, results, leftBehind } = report;
  const lines = [
    printable(
      [software || 'A server without a name', fhirVersion && `FHIR ${fhirVersion}`]
        .filter(Boolean)
        .join(', '),
    ),
    ...results
      .filter(({ state }) => all || state !== 'inapplicable')
      .flatMap((result) => resultLines(result, paint)),
    ...leftBehind.map((address) => paint('red', `left behind  ${printable(address)}`)),
    printable(serverLine(report, actor)),
  ];
  return `${lines.join('\n')}\n`;
}

function resultLines(result: Result, paint: Paint): string[] {
  const { key, sentence, expectation, state, reason, findings, evidence } = result;
  const shown = state === 'proven' ? evidence.slice(0, 2) : state === 'broken' ? evidence : [];
  return [
    `${paint(colours(result)[state], stateWords[state].padEnd(14))}  ${paint('bold', key)}  ${expectation}: ${sentence}`,
    ...findings.map(({ id, message }) => `${indent}${paint('red', `[${id}]`)} ${printable(message)}`),
    ...(reason === undefined ? [] : [paint('dim', `${indent}${printable(reason)}`)]),
    ...shown.map((each) => paint('dim', `${indent}${exchangeText(each)}`)),
  ];
}

const indent = ' '.repeat(16);

const exchangeText = ({ request, came }: Exchange): string => printable(`${request}  →  ${came}`);

const colours = (result: Result): Readonly<Record<State, 'red' | 'green' | 'yellow' | 'dim'>> => ({
  proven: 'green',
  broken: fails(result) ? 'red' : 'yellow',
  unshown: 'dim',
  inapplicable: 'dim',
});
