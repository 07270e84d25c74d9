import type { Verdict } from '../validator/verdict.ts';
import type { Summary } from './summary.ts';
import { type Paint, summaryLine, verdictText } from './textReport.ts';

/** Writes a run's report piece by piece, so that no run is too long for the memory. */
export interface Reporter {
  readonly head: string;
  verdict(verdict: Verdict, index: number): string;
  tail(summary: Summary): string;
}

/** For reading: each verdict with its issues, then one line that sums up. */
export function textReporter(paint: Paint): Reporter {
  return {
    head: '',
    verdict: (verdict) => `${verdictText(verdict, paint)}\n`,
    tail: (summary) => `${summaryLine('files', summary)}\n`,
  };
}

/** Only the line that sums up. */
export const silent: Reporter = {
  head: '',
  verdict: () => '',
  tail: (summary) => `${summaryLine('files', summary)}\n`,
};

/** For programs; the shape is `schemas/validation-report.schema.json`. */
export const jsonReporter: Reporter = {
  head: '{ "files": [',
  verdict({ path, kind, resourceType, profiles, issues, notVerified }, index) {
    const file = { path, outcome: kind, resourceType, profiles, issues, notVerified };
    return `${index === 0 ? '' : ','}\n${JSON.stringify(file, null, 2)}`;
  },
  tail: (summary) => `\n], "summary": ${JSON.stringify(summary, null, 2)} }\n`,
};
