import type { Issue, Severity } from '../issue.ts';

/** As many examples as a reader looks at, and as many as are told apart. */
const [shown, most] = [8, 10_000];

interface Note {
  readonly issue: Issue;
  readonly examples: Set<string>;
  count: number;
}

/** What is to be said, few and useful: the same thing about the same object or study is one issue, with examples and their number. */
export class ConversionNotes {
  readonly #notes = new Map<string, Note>();

  /** @param example what it is about this time; the message then ends without a full stop */
  say(severity: Severity, id: string, location: string, message: string, example?: string): void {
    const key = JSON.stringify([severity, id, location, message]);
    const note = this.#notes.get(key) ?? {
      issue: { severity, id, location, message },
      examples: new Set(),
      count: 0,
    };
    this.#notes.set(key, note);
    note.count++;
    if (example !== undefined && note.examples.size < most) note.examples.add(example.slice(0, 200));
  }

  issues(): Issue[] {
    return [...this.#notes.values()].map(({ issue, examples, count }) => {
      const more = examples.size > shown ? ` and ${examples.size - shown} more` : '';
      const times = count > 1 ? ` (${count} times)` : '';
      const message =
        examples.size > 0
          ? `${issue.message}: ${[...examples].slice(0, shown).join(', ')}${more}.`
          : issue.message.replace(/\.$/, `${times}.`);
      return { ...issue, message };
    });
  }
}
