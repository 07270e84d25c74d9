import { readFileSync } from 'node:fs';
import path from 'node:path';

/** What the IG Publisher counted. */
export interface Qa {
  readonly errors: number;
  readonly warnings: number;
  readonly hints: number;
  readonly brokenLinks: number;
}

/** Reads what the publisher wrote to `output`: qa.json, and for broken links, which are not in it, the list of all messages. */
export function readQa(folder: string): Qa {
  const output = path.join(folder, 'output');
  const { errs, warnings, hints }: { errs: number; warnings: number; hints: number } = JSON.parse(
    readFileSync(path.join(output, 'qa.json'), 'utf8'),
  );
  const messages = readFileSync(path.join(output, 'qa-eslintcompact.txt'), 'utf8');
  return { errors: errs, warnings, hints, brokenLinks: brokenLinksIn(messages) };
}

/** Links and pictures of the built pages that lead nowhere. */
export const brokenLinksIn = (messages: string): number =>
  messages.split('\n').filter((line) => / Error - The (link|image source) .* cannot be resolved/.test(line))
    .length;

/** `qa: errs 0, warnings 3, hints 12, broken links 0` */
export const qaLine = ({ errors, warnings, hints, brokenLinks }: Qa): string =>
  `qa: errs ${errors}, warnings ${warnings}, hints ${hints}, broken links ${brokenLinks}`;
