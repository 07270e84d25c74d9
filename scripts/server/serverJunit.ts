import { escaped } from '../report/markup.ts';
import type { Result, ServerReport } from './result.ts';
import { groupsOf } from './serverGroups.ts';
import { fails, stateWords } from './serverOutcome.ts';

/**
 * JUnit XML: a suite for each kind of demand. What is broken failed, what is not shown or not applicable was skipped, with the reason. A
 * check that ended before its end is an error, what it left behind a failure.
 */
export function serverJunit(report: ServerReport): string {
  const suites = groupsOf(report.results).map(([title, results]) => suite(report.url, title, results));
  const all = [...suites, ...checkSuite(report)];
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="eu-imaging">\n${all.join('\n')}\n</testsuites>\n`;
}

function checkSuite({ url, ended, leftBehind }: ServerReport): string[] {
  const cases = [
    ...(ended === undefined ? [] : [['is carried out', `<error type="ended" message="${escaped(ended)}"/>`]]),
    ...(leftBehind.length === 0
      ? []
      : [
          [
            'removes what it published',
            `<failure type="left-behind" message="${escaped(leftBehind.join(' '))}"/>`,
          ],
        ]),
  ].map(([name, child]) => `  <testcase classname="${escaped(url)}" name="${name}">${child}</testcase>`);
  if (cases.length === 0) return [];
  const counts = `failures="${leftBehind.length > 0 ? 1 : 0}" errors="${ended === undefined ? 0 : 1}" skipped="0"`;
  return [
    `<testsuite name="The check" tests="${cases.length}" ${counts}>\n${cases.join('\n')}\n</testsuite>`,
  ];
}

function suite(url: string, title: string, results: readonly Result[]): string {
  const failures = results.filter(fails).length;
  const skipped = results.filter(({ state }) => state === 'unshown' || state === 'inapplicable').length;
  return [
    `<testsuite name="${escaped(title)}" tests="${results.length}" failures="${failures}" errors="0" skipped="${skipped}">`,
    ...results.map((each) => `  ${testcase(url, each)}`),
    '</testsuite>',
  ].join('\n');
}

function testcase(url: string, result: Result): string {
  const { key, sentence, state, reason = '', findings, evidence } = result;
  const head = `<testcase classname="${escaped(url)}" name="${escaped(`${key}: ${sentence}`)}"`;
  const lines = [
    ...findings.map(({ id, message }) => `[${id}] ${message}`),
    ...evidence.map(({ request, came }) => `${request}: ${came}`),
  ];
  const told = `<system-out>${escaped(lines.join('\n'))}</system-out>`;
  if (state === 'proven') return `${head}>${told}</testcase>`;
  if (state !== 'broken')
    return `${head}><skipped message="${escaped(`${stateWords[state]}: ${reason}`)}"/></testcase>`;
  if (!fails(result)) return `${head}>${told}</testcase>`;
  const [first] = findings;
  return `${head}><failure type="${escaped(first?.id ?? '')}" message="${escaped(first?.message ?? '')}">${escaped(lines.join('\n'))}</failure></testcase>`;
}
