import type { SushiMessage } from '../compile/sushi.ts';
import type { Verdict } from '../validator/verdict.ts';

const nothing = {
  kind: 'finding',
  resourceType: '',
  entries: 0,
  profiles: [],
  notVerified: [],
  milliseconds: 0,
} as const;

/** What SUSHI said of the guide's FSH, which then is not validated. */
export const compilerVerdict = (messages: readonly SushiMessage[]): Verdict => ({
  ...nothing,
  path: 'input/fsh',
  issues: messages.map(({ severity, text, file, line }) => ({
    severity,
    id: 'sushi',
    location: '',
    message: text,
    ...(file !== undefined && { source: `${file}:${line ?? 1}` }),
  })),
});

/** What is wrong with the suppressions themselves. */
export const suppressionsVerdict = (mistakes: readonly string[]): Verdict => ({
  ...nothing,
  path: 'input/suppressions.yaml',
  issues: mistakes.map((message) => ({ severity: 'error', id: 'suppression', location: '', message })),
});
