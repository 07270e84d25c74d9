import type { Item } from './coverage.ts';

/** Why something is exercised by no example: `input/coverage-reasons.json`, reasons by the items' ids. */
export type Reasons = Readonly<Record<string, string>>;

export interface Coverage {
  readonly items: readonly Item[];
  readonly exercised: number;
  /** Items that no example exercises, and for which there is no reason. */
  readonly missing: readonly Item[];
  readonly excused: readonly { readonly item: Item; readonly reason: string }[];
  /** One sentence for each reason that excuses nothing. */
  readonly mistakes: readonly string[];
}

/** Sets the items that nothing exercises against the reasons given for them. */
export function applyReasons(items: readonly Item[], reasons: Reasons): Coverage {
  const unexercised = items.filter(({ examples }) => examples.length === 0);
  const reasonOf = ({ id }: Item) => (Object.hasOwn(reasons, id) ? (reasons[id] ?? '').trim() : '');
  return {
    items,
    exercised: items.length - unexercised.length,
    missing: unexercised.filter((item) => reasonOf(item) === ''),
    excused: unexercised
      .map((item) => ({ item, reason: reasonOf(item) }))
      .filter(({ reason }) => reason !== ''),
    mistakes: Object.entries(reasons).flatMap(([id, reason]) => mistake(id, reason, items)),
  };
}

function mistake(id: string, reason: string, items: readonly Item[]): string[] {
  const item = items.find((each) => each.id === id);
  if (item === undefined) return [`The reason for ${id} is about nothing in the guide: remove it.`];
  const [example] = item.examples;
  if (example !== undefined) return [`The reason for ${id} has ended, ${example} exercises it: remove it.`];
  return reason.trim() === '' ? [`The reason for ${id} is empty: write it, or an example.`] : [];
}
