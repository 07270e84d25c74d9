import type { Issue, Severity } from '../issue.ts';
import type { Verdict } from '../validator/verdict.ts';

/** Counts over all verdicts of a run. */
export interface Summary {
  /** Samples that the HL7 validator gave a verdict on. */
  readonly validated: number;
  readonly errors: number;
  readonly warnings: number;
  /** Files and resources without a verdict: unreadable, refused, or the validator failed. */
  readonly faults: number;
  /** Each code once, however often and wherever it stands. */
  readonly notVerified: readonly { readonly system: string; readonly code: string }[];
}

export type FailOn = 'error' | 'warning';

export const nothingYet: Summary = { validated: 0, errors: 0, warnings: 0, faults: 0, notVerified: [] };

/** The summary with one more verdict in it. */
export function withVerdict(summary: Summary, verdict: Verdict): Summary {
  const known = new Set(summary.notVerified.map(codeKey));
  const unknown = verdict.notVerified.filter((code) => !known.has(codeKey(code)) && known.add(codeKey(code)));
  return {
    validated: summary.validated + (verdict.kind === 'validated' ? 1 : 0),
    errors: summary.errors + count(verdict, 'error'),
    warnings: summary.warnings + count(verdict, 'warning'),
    faults: summary.faults + (verdict.kind === 'fault' ? 1 : 0),
    notVerified: [...summary.notVerified, ...unknown.map(({ system, code }) => ({ system, code }))],
  };
}

export const summarize = (verdicts: readonly Verdict[]): Summary => verdicts.reduce(withVerdict, nothingYet);

/** Errors (fatal ones among them, but for faults), or warnings, of one verdict. */
export function count({ kind, issues }: Verdict, severity: 'error' | 'warning'): number {
  const counted: readonly Severity[] =
    severity === 'warning' ? ['warning'] : kind === 'fault' ? ['error'] : ['error', 'fatal'];
  return issues.filter((issue) => counted.includes(issue.severity)).length;
}

/** Whether an issue keeps a run from passing. */
export const isFailure = ({ severity }: Issue, failOn: FailOn): boolean =>
  severity === 'fatal' || severity === 'error' || (failOn === 'warning' && severity === 'warning');

/** 0 conformant, 1 findings, 2 at least one fault. */
export function exitStatus({ errors, warnings, faults }: Summary, failOn: FailOn = 'error'): 0 | 1 | 2 {
  if (faults > 0) return 2;
  return errors > 0 || (failOn === 'warning' && warnings > 0) ? 1 : 0;
}

/** `3 errors`, `1 warning`, `0 errors`. */
export const counted = (number: number, noun: string): string =>
  `${number} ${noun}${number === 1 ? '' : 's'}`;

const codeKey = ({ system, code }: { system: string; code: string }) => `${system}|${code}`;
