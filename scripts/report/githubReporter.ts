import type { Issue, Severity } from '../issue.ts';
import type { Verdict } from '../validator/verdict.ts';
import type { Reporter } from './reporter.ts';
import { printable, summaryLine } from './textReport.ts';

const levels: Readonly<Record<Severity, string>> = {
  fatal: 'error',
  error: 'error',
  warning: 'warning',
  information: 'notice',
};

/** GitHub shows ten of a kind for each step, so the summary at the end says how many there are. */
export const githubReporter: Reporter = {
  head: '',
  verdict: (verdict) =>
    verdict.issues
      .filter(({ severity }) => severity !== 'information')
      .map((issue) => annotation(verdict, issue))
      .join(''),
  tail: (summary) => `${summaryLine('files', summary)}\n`,
};

/** GitHub takes no more of a message, in characters, with room for what is escaped. */
const longest = 4000;

/** A workflow command: `::error file=a.json,line=3,col=5,title=im-study-1::message`. */
function annotation(
  { path }: Verdict,
  { severity, id, location, line, column, source, message }: Issue,
): string {
  const [, file, sourceLine] = /^(.*):(\d+)$/.exec(source ?? '') ?? [];
  const properties = {
    file: file ?? path.replace(/\.ndjson:\d+$/, '.ndjson'),
    line: sourceLine ?? line,
    col: file === undefined ? column : undefined,
    title: id,
  };
  const written = Object.entries(properties)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}=${property(String(value))}`);
  return `::${levels[severity]} ${written.join(',')}::${data([location, message].filter(Boolean).join(': '))}\n`;
}

function data(text: string): string {
  const line = printable(text.replace(/[\r\n]+/g, ' '));
  return (line.length > longest ? `${line.slice(0, longest)}…` : line).toWellFormed().replaceAll('%', '%25');
}

const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
