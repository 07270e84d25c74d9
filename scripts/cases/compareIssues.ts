import type { Issue } from '../issue.ts';
import type { Expectation } from './manifest.ts';

export interface Difference {
  /** Declared, and not found. */
  readonly absent: readonly Expectation[];
  /** Found, and not declared. */
  readonly undeclared: readonly Issue[];
}

/** Compares as multisets on severity, id and location. What the validator says as information is left out. */
export function compareIssues(expected: readonly Expectation[], found: readonly Issue[]): Difference {
  const absent = [...expected];
  const undeclared: Issue[] = [];
  for (const issue of found.filter(({ severity }) => severity !== 'information')) {
    const index = absent.findIndex((each) => identity(each) === identity(issue));
    if (index === -1) undeclared.push(issue);
    else absent.splice(index, 1);
  }
  return { absent, undeclared };
}

/** The difference for reading, as lines that can be pasted into a manifest; '' where there is none. */
export function differenceText({ absent, undeclared }: Difference): string {
  return [
    ...absent.map((each) => `declared, not found:  ${written(each)}`),
    ...undeclared.map((issue) => `found, not declared:  ${written(issue)}\n    ${issue.message}`),
  ].join('\n');
}

/** As a manifest has it. */
export const written = ({ severity, id, location }: Expectation): string =>
  `{ severity: ${severity}, id: ${id}, at: "${location}" }`;

const identity = ({ severity, id, location }: Expectation) => `${severity} ${id} ${location}`;
