import { stripVTControlCharacters, styleText } from 'node:util';
import type { Issue, Severity } from '../issue.ts';
import type { Verdict } from '../validator/verdict.ts';
import { consequence } from './consequence.ts';
import { count, counted, type Summary } from './summary.ts';

/** How a text is coloured: node's `styleText`, or the identity where there is no terminal or NO_COLOR is set. */
export type Paint = (style: 'red' | 'green' | 'yellow' | 'dim' | 'bold', text: string) => string;

/** Colour for `stream` where it is a terminal and NO_COLOR is unset. */
export const paintFor =
  (stream: NodeJS.WriteStream): Paint =>
  (style, text) =>
    styleText(style, text, { stream });

/** No colour, for files. */
export const plain: Paint = (_, text) => text;

export const styles = {
  fatal: 'red',
  error: 'red',
  warning: 'yellow',
  information: 'dim',
} as const satisfies Record<Severity, string>;

/**
 * One verdict for reading: what was validated against what, then each error and warning with where it is, and each code
 * that is not verified. Issues of information are only counted: the JSON report has them.
 */
export function verdictText(verdict: Verdict, paint: Paint): string {
  const { resourceType, profiles, issues, notVerified } = verdict;
  const head = [
    paint('bold', printable(verdict.path)),
    printable(resourceType),
    profiles.map(shortProfile).join(', '),
  ];
  const lines = [`${head.filter(Boolean).join('  ')}  ${outcome(verdict, paint)}`];
  const toRead = issues.filter(isToRead);
  const own = toRead.filter((issue) => !follows(issue, toRead));
  for (const issue of own) lines.push(...issueLines(issue, paint));
  lines.push(
    ...followingLines(
      toRead.filter((issue) => follows(issue, toRead)),
      paint,
    ),
  );
  for (const { system, code, location } of notVerified) {
    lines.push(paint('dim', `  not verified  ${printable(`${system}|${code}`)}  ${printable(location)}`));
  }
  return lines.join('\n');
}

const isToRead = ({ severity }: Issue): boolean => severity !== 'information';

/** Whether an issue says no more than that what it refers to has errors, which are there to read themselves. */
const follows = ({ id, severity }: Issue, all: readonly Issue[]): boolean =>
  id === consequence && severity === 'error' && all.some((other) => isOwnError(other));

const isOwnError = ({ id, severity }: Issue): boolean => severity === 'error' && id !== consequence;

/** One line each, after what they follow from. */
function followingLines(issues: readonly Issue[], paint: Paint): string[] {
  if (issues.length === 0) return [];
  const head = `${counted(issues.length, 'error')} [${consequence}]: references to resources that do not conform. Mend the other errors first.`;
  return [
    `  ${paint('red', 'error'.padEnd(11))} ${head}`,
    ...issues.map((issue) => `              ${paint('dim', placeOf(issue))}`),
  ];
}

/** Whether `verdictText` says more of it than that it conforms. */
export const hasSomethingToRead = ({ issues, notVerified }: Verdict): boolean =>
  issues.some(isToRead) || notVerified.length > 0;

/** `12:3  Bundle.entry[0]  input/fsh/examples/a.fsh:4`, as far as it is known. */
const placeOf = ({ location, line, column, source }: Issue): string =>
  [line === undefined ? '' : `${line}:${column ?? 1}`, printable(location), printable(source ?? '')]
    .filter(Boolean)
    .join('  ');

function issueLines(issue: Issue, paint: Paint): string[] {
  const { severity, id, message } = issue;
  const place = [placeOf(issue), `[${printable(id)}]`].filter(Boolean).join('  ');
  return [
    `  ${paint(styles[severity], severity.padEnd(11))} ${paint('dim', place)}`,
    `              ${printable(message)}`,
  ];
}

function outcome(verdict: Verdict, paint: Paint): string {
  if (verdict.kind === 'fault') return paint('red', 'no verdict');
  const errors = count(verdict, 'error');
  const warnings = count(verdict, 'warning');
  const unchecked = verdict.notVerified.length;
  const notes = verdict.issues.filter((issue) => !isToRead(issue)).length;
  const parts = [
    errors > 0 && paint('red', counted(errors, 'error')),
    warnings > 0 && paint('yellow', counted(warnings, 'warning')),
    unchecked > 0 && paint('dim', `${unchecked} not verified`),
    notes > 0 && paint('dim', counted(notes, 'note')),
  ].filter((part) => part !== false);
  return errors + warnings === 0 ? [paint('green', 'conformant'), ...parts].join(', ') : parts.join(', ');
}

/** The last line of a run. `noun` says what was validated: `files`, `examples`. */
export function summaryLine(
  noun: string,
  { validated, errors, warnings, faults, notVerified }: Summary,
): string {
  const line = [
    `${noun}: ${validated} validated`,
    counted(errors, 'error'),
    counted(warnings, 'warning'),
    `${counted(notVerified.length, 'code')} not verified`,
  ];
  return (faults > 0 ? [...line, `${faults} without a verdict`] : line).join(', ');
}

/** The last part of a profile's URL, which is its id; a profile that no guide of ours defines stays whole. */
export function shortProfile(url: string): string {
  return (
    /^http:\/\/hl7\.(org|eu)\/fhir\/.*StructureDefinition\/([A-Za-z0-9.-]+)$/.exec(url)?.[2] ?? printable(url)
  );
}

/** Text of a stranger's file, without the control characters that would move a terminal's cursor. */
export function printable(text: string): string {
  return stripVTControlCharacters(text).replace(/[\p{Cc}\p{Bidi_Control}]/gu, ' ');
}
