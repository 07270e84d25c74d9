import type { Issue } from '../issue.ts';
import type { Verdict } from '../validator/verdict.ts';
import { escaped } from './markup.ts';
import type { Reporter } from './reporter.ts';
import { type FailOn, isFailure } from './summary.ts';

/**
 * JUnit XML, as Jenkins and GitLab read it: a test suite for each resource; each failing finding is a test that failed, a resource
 * without one is a test that passed, one without a verdict is an error. What does not fail is in `system-out`.
 */
export function junitReporter(failOn: FailOn): Reporter {
  return {
    head: '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="eu-imaging">',
    verdict: (verdict) => suite(verdict, failOn),
    tail: () => '\n</testsuites>\n',
  };
}

function suite(verdict: Verdict, failOn: FailOn): string {
  const { path, kind, resourceType, profiles, issues, milliseconds } = verdict;
  const failures = issues.filter((issue) => isFailure(issue, failOn));
  const isFault = kind === 'fault';
  const what = `conforms to ${profiles.join(', ') || `${resourceType || 'FHIR'} of FHIR R5`}`;
  const time = (milliseconds / 1000).toFixed(3);
  const cases =
    failures.length === 0 && !isFault
      ? [`<testcase classname="${escaped(path)}" name="${escaped(what)}" time="${time}"/>`]
      : named(failures).map(([name, issue]) => failedCase(path, name, issue, isFault ? 'error' : 'failure'));
  const counts = `tests="${cases.length}" failures="${isFault ? 0 : failures.length}" errors="${isFault ? cases.length : 0}" skipped="0"`;
  const lines = [
    `<testsuite name="${escaped(path)}" ${counts} time="${time}">`,
    ...cases.map((each) => `  ${each}`),
    ...systemOut(verdict, failures),
    '</testsuite>',
  ];
  return `\n${lines.join('\n')}`;
}

/** Readers of JUnit XML take two tests of one name for one test: the second of a name has its number. */
function named(issues: readonly Issue[]): [string, Issue][] {
  const times = new Map<string, number>();
  return issues.map((issue) => {
    const name = `${issue.id} ${issue.location}`.trim();
    const time = (times.get(name) ?? 0) + 1;
    times.set(name, time);
    return [time === 1 ? name : `${name} (${time})`, issue];
  });
}

function failedCase(path: string, name: string, issue: Issue, element: 'failure' | 'error'): string {
  const { severity, location, message } = issue;
  const text = [placeOf(path, issue), location, message].filter(Boolean).join('\n');
  return `<testcase classname="${escaped(path)}" name="${escaped(name)}"><${element} type="${severity}" message="${escaped(message)}">${escaped(text)}</${element}></testcase>`;
}

const placeOf = (path: string, { line, column, source }: Issue): string =>
  source ?? (line === undefined ? path : `${path}:${line}:${column ?? 1}`);

function systemOut({ issues, notVerified }: Verdict, failures: readonly Issue[]): string[] {
  const lines = [
    ...issues
      .filter((issue) => !failures.includes(issue) && issue.severity !== 'information')
      .map(({ severity, id, location, message }) => `${severity} ${id} ${location}: ${message}`),
    ...notVerified.map(({ system, code, location }) => `not verified ${system}|${code} ${location}`),
  ];
  return lines.length === 0 ? [] : [`  <system-out>${escaped(lines.join('\n'))}</system-out>`];
}
