import type { Issue } from '../issue.ts';

/** One resource, ready for the validator. */
export interface Sample {
  /** As the user would say it: `reports/a.json`, `-` for standard input, `b.ndjson:3` for the third line. */
  readonly path: string;
  readonly format: 'json' | 'xml';
  /** UTF-8 without a byte order mark; well-formed, no deeper than the limit, no duplicate keys, no DOCTYPE. */
  readonly bytes: Uint8Array;
  /** Line of the file on which `bytes` begin: 1, except in NDJSON. */
  readonly firstLine: number;
  /** A resource type of FHIR R5. */
  readonly resourceType: string;
  /** The logical id, where it has one. */
  readonly id?: string;
  /** `meta.profile` of the resource itself, as written. */
  readonly profiles: readonly string[];
  /** What is to be said of it that does not keep it from being validated. */
  readonly issues: readonly Issue[];
  /** Number of `Bundle.entry`; 0 for any other resource. */
  readonly entries: number;
}

/** A file that gave no sample. */
export interface Unread {
  readonly path: string;
  /** `finding`: it is not conformant FHIR (exit status 1). `fault`: it could not be read, or was refused unread (2). */
  readonly kind: 'finding' | 'fault';
  readonly issues: readonly Issue[];
}

/** Where in a text. Lines and columns count from 1, columns in characters (Unicode code points). */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** An `Unread` of one issue, after which nothing more can be said. */
export function unread(
  path: string,
  kind: Unread['kind'],
  id: string,
  message: string,
  position?: Position,
): Unread {
  return { path, kind, issues: [{ severity: 'fatal', id, location: '', ...position, message }] };
}

/** Says where offsets of a text lie; asked in ascending order, it goes through the text once. */
export class TextCursor {
  readonly #text: string;
  #offset = 0;
  #line = 1;
  #column = 1;

  constructor(text: string) {
    this.#text = text;
  }

  /** @param offset in UTF-16 code units, not before the one asked last */
  at(offset: number): Position {
    for (; this.#offset < offset; this.#offset++) {
      const unit = this.#text.charCodeAt(this.#offset);
      if (unit === 0x0a) {
        this.#line++;
        this.#column = 1;
      } else if (unit < 0xdc00 || unit > 0xdfff) this.#column++;
    }
    return { line: this.#line, column: this.#column };
  }
}

/** Text of a stranger, as it may stand in a sentence: short, in quotes, with nothing that a terminal would obey. */
export function quoted(text: string): string {
  const short = text.length > 60 ? `${text.slice(0, 59)}…` : text;
  return JSON.stringify(short).replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}]/gu, escaped);
}

function escaped(character: string): string {
  return `\\u{${character.codePointAt(0)?.toString(16)}}`;
}
