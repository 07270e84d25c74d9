import type { Limits } from './limits.ts';
import { quoted } from './sample.ts';

/** What is wrong with a JSON text, and at which offset (in UTF-16 code units). */
export interface JsonFlaw {
  readonly kind: 'malformed' | 'tooDeep' | 'tooManyNodes' | 'tooManyProperties' | 'duplicateKey';
  readonly offset: number;
  /** `malformed`: what was expected and what was found; `duplicateKey`: the key. */
  readonly detail: string;
}

/** How much a text may hold: containers open at once, containers in all, properties of one object. */
export type MostJson = Pick<Limits, 'depth' | 'nodes' | 'properties'>;

/** After this many duplicate keys no more are listed. */
const mostDuplicates = 10;

/**
 * Checks a text against the grammar of JSON (RFC 8259), the names within an object being unique (§4), in one pass
 * without recursion, so that no depth of nesting overflows the stack. No flaw: `JSON.parse` takes the text.
 *
 * @returns the duplicate keys, then, if any, the flaw at which the scan had to stop
 */
export function scanJson(text: string, most: MostJson): JsonFlaw[] {
  const scanner = new JsonScanner(text, most);
  try {
    scanner.document();
    return scanner.duplicates;
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    return [...scanner.duplicates, error.flaw];
  }
}

class Stop extends Error {
  readonly flaw: JsonFlaw;
  constructor(flaw: JsonFlaw) {
    super(flaw.kind);
    this.flaw = flaw;
  }
}

const quote = 0x22;
const backslash = 0x5c;
const comma = 0x2c;
const openBrace = 0x7b;
const closeBrace = 0x7d;
const openBracket = 0x5b;
const closeBracket = 0x5d;

class JsonScanner {
  readonly duplicates: JsonFlaw[] = [];
  readonly #text: string;
  readonly #most: MostJson;
  #nodes = 0;
  /** The containers that are open: the keys so far of an object, undefined for an array. */
  readonly #open: (Set<string> | undefined)[] = [];
  #at = 0;
  #escaped = false;

  constructor(text: string, most: MostJson) {
    this.#text = text;
    this.#most = most;
  }

  document(): void {
    do this.#value();
    while (this.#anotherValue());
    if (this.#at < this.#text.length) this.#malformed('the end of the text');
  }

  /** A whole scalar or empty container, or the beginning of a container up to its first value. */
  #value(): void {
    for (;;) {
      const unit = this.#next();
      if (unit !== openBrace && unit !== openBracket) {
        if (unit === quote) this.#string();
        else this.#scalar();
        return;
      }
      if (this.#open.length === this.#most.depth) this.#stop('tooDeep', '');
      if (++this.#nodes > this.#most.nodes) this.#stop('tooManyNodes', '');
      this.#at++;
      const close = unit === openBrace ? closeBrace : closeBracket;
      if (this.#next() === close) {
        this.#at++;
        return;
      }
      this.#open.push(unit === openBrace ? new Set() : undefined);
      if (unit === openBrace) this.#key();
    }
  }

  /** Closes what ends here; true if a comma, and in an object a key, leads to another value. */
  #anotherValue(): boolean {
    for (;;) {
      const unit = this.#next();
      if (this.#open.length === 0) return false;
      const inObject = this.#open.at(-1) !== undefined;
      if (unit === comma) {
        this.#at++;
        if (inObject) {
          this.#next();
          this.#key();
        }
        return true;
      }
      if (unit !== (inObject ? closeBrace : closeBracket))
        this.#malformed(inObject ? '"," or "}"' : '"," or "]"');
      this.#at++;
      this.#open.pop();
    }
  }

  #key(): void {
    const start = this.#at;
    if (this.#text.charCodeAt(start) !== quote) this.#malformed('a property name in double quotes');
    this.#string();
    const raw = this.#text.slice(start + 1, this.#at - 1);
    const key: string = this.#escaped ? JSON.parse(`"${raw}"`) : raw;
    const keys = this.#open.at(-1);
    if (keys?.has(key) && this.duplicates.length < mostDuplicates)
      this.duplicates.push({ kind: 'duplicateKey', offset: start, detail: key });
    if (keys?.add(key).size === this.#most.properties + 1) this.#stop('tooManyProperties', '');
    if (this.#next() !== 0x3a) this.#malformed('":" after a property name');
    this.#at++;
  }

  #string(): void {
    this.#escaped = false;
    const text = this.#text;
    for (let at = this.#at + 1; ; at++) {
      const unit = text.charCodeAt(at);
      if (unit === quote) {
        this.#at = at + 1;
        return;
      }
      if (unit === backslash) {
        this.#escaped = true;
        at = this.#escape(at);
      } else if (!(unit >= 0x20)) {
        this.#at = at;
        this.#malformed('a closing double quote (within a string a line end or tab is written \\n or \\t)');
      }
    }
  }

  /** @param maximumDepth of objects and arrays that are open at once
   * @param maximumNodes objects and arrays in all
   * @returns the offset of the last character of the escape that begins at `at` */
  #escape(at: number): number {
    const letter = this.#text[at + 1] ?? '';
    if (letter !== '' && '"\\/bfnrt'.includes(letter)) return at + 1;
    if (letter === 'u' && /^[0-9a-fA-F]{4}$/.test(this.#text.slice(at + 2, at + 6))) return at + 5;
    this.#at = at;
    return this.#malformed('one of the escapes \\" \\\\ \\/ \\b \\f \\n \\r \\t \\uXXXX');
  }

  #scalar(): void {
    const scalar = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
    scalar.lastIndex = this.#at;
    if (!scalar.test(this.#text)) this.#malformed('a value');
    this.#at = scalar.lastIndex;
  }

  /** Skips white space; the character there, NaN at the end. */
  #next(): number {
    for (;;) {
      const unit = this.#text.charCodeAt(this.#at);
      if (unit !== 0x20 && unit !== 0x0a && unit !== 0x0d && unit !== 0x09) return unit;
      this.#at++;
    }
  }

  #malformed(expected: string): never {
    const character = String.fromCodePoint(this.#text.codePointAt(this.#at) ?? 0);
    const found = this.#at >= this.#text.length ? 'the text ends here' : `here is ${quoted(character)}`;
    this.#stop('malformed', `expected ${expected}, but ${found}`);
  }

  #stop(kind: JsonFlaw['kind'], detail: string): never {
    throw new Stop({ kind, offset: this.#at, detail });
  }
}
