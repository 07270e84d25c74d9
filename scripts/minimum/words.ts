import { Fault } from '../faults.ts';

/** An obligation in words that need no glossary. */
export interface Words {
  /** What stands in a table, after "you". */
  readonly short: string;
  readonly meaning: string;
  /** Said of `3 kinds of resource`. */
  readonly ofResources: (kinds: string) => string;
  /** Said of `3 elements`. */
  readonly ofElements: (elements: string) => string;
}

/** The obligations that the guide uses, in the order in which a page names them. */
const words: Readonly<Record<string, Words>> = {
  'SHALL:populate': {
    short: 'send always',
    meaning: 'You send it whenever there is one. Where the table says 1, there always is one.',
    ofResources: (kinds) => `Send ${kinds} always.`,
    ofElements: (elements) => `Send ${elements} with what they are part of, whenever you send that.`,
  },
  'SHALL:populate-if-known': {
    short: 'send if known',
    meaning: 'You send it if your system knows it. Your system need not know it.',
    ofResources: (kinds) => `Send ${kinds}, each only where there is such a thing.`,
    ofElements: (elements) => `Send ${elements} if you know them.`,
  },
  'SHALL:persist': {
    short: 'keep',
    meaning: 'You keep it, and who asks later gets the same.',
    ofResources: (kinds) => `Keep ${kinds}.`,
    ofElements: (elements) => `Keep ${elements}.`,
  },
  'SHALL:no-alter': {
    short: 'pass on unchanged',
    meaning: 'What you give out is what you got.',
    ofResources: (kinds) => `Pass on ${kinds} unchanged.`,
    ofElements: (elements) => `Pass on ${elements} unchanged.`,
  },
  'SHALL:no-error': {
    short: 'accept',
    meaning: 'You never refuse a report because of it, whatever valid content it has.',
    ofResources: (kinds) => `Accept ${kinds}. None of them is a reason to refuse a report.`,
    ofElements: (elements) => `Accept ${elements}.`,
  },
  'SHALL:display': {
    short: 'show',
    meaning: 'Whoever looks at the resource sees it.',
    ofResources: (kinds) => `Show ${kinds}.`,
    ofElements: (elements) => `Show ${elements}, where you show their resource.`,
  },
  'SHALL:handle': {
    short: 'act on',
    meaning:
      'Software that uses the resource takes it into account: else it has the wrong patient or the wrong version.',
    ofResources: (kinds) => `Act on ${kinds}.`,
    ofElements: (elements) => `Act on ${elements}.`,
  },
  'SHOULD:handle': {
    short: 'better act on',
    meaning: 'Software that opens the images needs it. You conform without.',
    ofResources: (kinds) => `Better act on ${kinds}.`,
    ofElements: (elements) => `Better act on ${elements}, to open the images. You conform without.`,
  },
  'SHOULD:display': {
    short: 'better show',
    meaning: 'A reader is better off who sees it. You conform without.',
    ofResources: (kinds) => `Better show ${kinds}.`,
    ofElements: (elements) => `Better show ${elements}. You conform without.`,
  },
  'MAY:ignore': {
    short: 'may ignore',
    meaning: 'Nothing is asked of you.',
    ofResources: (kinds) => `You may ignore ${kinds}.`,
    ofElements: (elements) => `You may ignore ${elements}.`,
  },
};

/** An obligation that no page can put into words yet. */
export class WordlessObligation extends Fault {
  override name = 'WordlessObligation';
  constructor(code: string) {
    super(`The obligation ${code} has no words for the pages: add them to scripts/minimum/words.ts.`);
  }
}

export function wordsFor(code: string): Words {
  const found = words[code];
  if (found === undefined) throw new WordlessObligation(code);
  return found;
}

/** The codes among these, each once, in the order of the pages. */
export function inPageOrder(codes: Iterable<string>): string[] {
  const used = new Set(codes);
  for (const code of used) wordsFor(code);
  return Object.keys(words).filter((code) => used.has(code));
}
