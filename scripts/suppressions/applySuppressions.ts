import type { Issue } from '../issue.ts';
import type { Suppression } from './suppression.ts';

/** The issues of one example. */
export interface Examined {
  /** `ImagingStudy/chest-ct-imaging-study` */
  readonly reference: string;
  readonly issues: readonly Issue[];
}

export interface Suppressed<T extends Examined> {
  /** The same, without the warnings that are explained. */
  readonly examined: readonly T[];
  /** Warnings that a suppression explains. */
  readonly explained: number;
  /** One sentence for each suppression that has to go or to change. */
  readonly mistakes: readonly string[];
}

/** Who suppresses for longer forgets it. */
const maxYears = 2;

/**
 * Takes away the warnings that a suppression explains; never an error.
 *
 * @param examined all examples, since a suppression that matches nothing is a mistake
 * @param today YYYY-MM-DD: what expired before explains nothing
 */
export function applySuppressions<T extends Examined>(
  examined: readonly T[],
  suppressions: readonly Suppression[],
  today: string,
): Suppressed<T> {
  const matched = new Map<Suppression, Set<string>>(suppressions.map((each) => [each, new Set()]));
  let explained = 0;
  const isExplained = (reference: string, issue: Issue): boolean => {
    const matching = suppressions.filter((each) => explains(each, reference, issue));
    for (const each of matching) matched.get(each)?.add(`${reference} ${issue.location}`);
    return matching.some(({ expires }) => expires >= today);
  };
  const left = examined.map((each) => {
    const issues = each.issues.filter((issue) => !isExplained(each.reference, issue));
    explained += each.issues.length - issues.length;
    return { ...each, issues };
  });
  const mistakes = [...matched].flatMap(([suppression, places]) => mistake(suppression, [...places], today));
  return { examined: left, explained, mistakes };
}

function explains(suppression: Suppression, reference: string, { severity, id, location }: Issue): boolean {
  return (
    severity === 'warning' &&
    id === suppression.id &&
    matches(suppression.in, reference) &&
    matches(suppression.at, location)
  );
}

/** Whether `text` is the pattern, with anything but a dot or slash for each `*`. */
function matches(pattern: string, text: string): boolean {
  const parts = pattern.split('*').map((part) => RegExp.escape(part));
  return new RegExp(`^${parts.join('[^./\\[\\]]+')}$`).test(text);
}

function mistake(suppression: Suppression, places: readonly string[], today: string): string[] {
  const { where, id, expires } = suppression;
  const [place] = places;
  if (place === undefined) return [`${where}: No warning ${id} is there: remove the suppression.`];
  if (expires < today) return [`${where}: It expired on ${expires}: mend ${id}, or look at it anew.`];
  if (expires > yearsAfter(today, maxYears)) {
    return [`${where}: It holds until ${expires}: ${maxYears} years ahead are the most.`];
  }
  const isWide = `${suppression.in} ${suppression.at}`.includes('*');
  return isWide && places.length === 1 ? [`${where}: Only ${place} is meant: write that instead of *.`] : [];
}

/** Both YYYY-MM-DD; what is compared with it need not be in the calendar. */
const yearsAfter = (day: string, years: number): string =>
  `${Number(day.slice(0, 4)) + years}${day.slice(4)}`;
