import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Fault } from '../faults.ts';

/** What the IG Publisher counted. */
export interface Qa {
  readonly errors: number;
  /** Warnings that `input/ignoreWarnings.txt` does not explain. */
  readonly warnings: number;
  readonly hints: number;
  readonly brokenLinks: number;
  /** Messages that `input/ignoreWarnings.txt` explains. */
  readonly explained: number;
  /** Lines of `input/ignoreWarnings.txt` that no message matched. */
  readonly unused: readonly string[];
  /** Errors and warnings, a line each as the publisher writes it. */
  readonly messages: readonly string[];
}

/** A line of the list and how often a message matched it, as `LoopbackPublisher` writes them. */
interface Suppression {
  readonly message: string;
  readonly uses: number;
}

interface QaJson {
  readonly errs: number;
  readonly warnings: number;
  readonly hints: number;
  /** What ended the build; the counts are not there then. */
  readonly exception?: string;
}

/** Reads what the publisher wrote to `output`: qa.json, and what is not in it of the list of all messages and of our count of suppressions. @throws Fault */
export function readQa(folder: string): Qa {
  const file = (name: string): string => readFileSync(path.join(folder, 'output', name), 'utf8');
  const { errs, warnings, hints, exception }: QaJson = JSON.parse(file('qa.json'));
  if (exception !== undefined) throw new Fault(`The IG Publisher failed: ${exception}`);
  const suppressions: readonly Suppression[] = JSON.parse(file('qa-suppressed.json'));
  const messages = file('qa-eslintcompact.txt')
    .split('\n')
    .filter((line) => / (Error|Warning) - /.test(line));
  return {
    errors: errs,
    warnings,
    hints,
    brokenLinks: messages.filter(isBrokenLink).length,
    explained: suppressions.reduce((sum, { uses }) => sum + uses, 0),
    unused: suppressions.filter(({ uses }) => uses === 0).map(({ message }) => message),
    messages,
  };
}

/** Whether a message is about a link or picture of a built page that leads nowhere. */
export const isBrokenLink = (message: string): boolean =>
  / Error - The (link|image source) .* cannot be resolved/.test(message);

/** `qa: errs 0, warnings 3, hints 12, broken links 0` */
export const qaLine = ({ errors, warnings, hints, brokenLinks }: Qa): string =>
  `qa: errs ${errors}, warnings ${warnings}, hints ${hints}, broken links ${brokenLinks}`;
