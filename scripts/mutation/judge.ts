import type { Issue } from '../issue.ts';
import type { Sign } from './mutant.ts';

/**
 * Whether the validator refused a mutant at that place for that constraint: one of the signs is among the issues, as an
 * error or as the sign says, and the example without the edit does not have it.
 */
export function isRefused(
  signs: readonly Sign[],
  issues: readonly Issue[],
  unmutated: readonly Issue[],
): boolean {
  const before = new Set(unmutated.map(keyOf));
  return issues.some((issue) => signs.some((sign) => shows(issue, sign)) && !before.has(keyOf(issue)));
}

function shows(issue: Issue, { severity = 'error', id, location, mentions }: Sign): boolean {
  return (
    issue.severity === severity &&
    issue.id === id &&
    // The validator ends the location of a resource in a Bundle with a slash.
    issue.location.replace(/\/$/, '') === location &&
    mentions.every((each) => isMentioned(each, issue.message))
  );
}

/** `Patient.name` and `.../PatientEuImaging` are not mentioned where more of a word follows. */
const isMentioned = (text: string, message: string): boolean =>
  new RegExp(`${RegExp.escape(text)}${/\w$/.test(text) ? '(?!\\w)' : ''}`).test(message);

const keyOf = ({ id, location, message }: Issue): string => JSON.stringify([id, location, message]);
