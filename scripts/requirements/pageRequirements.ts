import { finding } from '../capability/finding.ts';
import type { Issue } from '../issue.ts';

/** A page of the guide in Markdown. */
export interface Page {
  /** `input/pagecontent/radiation-dose.md` */
  readonly file: string;
  readonly text: string;
}

/** A sentence of a page that has a key. */
export interface PageRequirement {
  readonly key: string;
  readonly text: string;
  readonly file: string;
  /** Of the key, from 1. */
  readonly line: number;
}

/** A line of a page, or several that Markdown joins: a list item or a paragraph. */
interface Block {
  readonly line: number;
  readonly text: string;
}

/** The words by which a sentence is a rule (RFC 2119, capitals). */
export const ruleWords = /\b(?:SHALL|MUST|REQUIRED|SHOULD|RECOMMENDED|MAY|OPTIONAL)\b/g;

const keyPattern = /<span class="requirement" id="([^"]*)">([^<]*)<\/span>/;

/** The requirements on a page, and its rules that have no key, share one, or are not one rule. */
export function pageRequirements({ file, text }: Page): { requirements: PageRequirement[]; issues: Issue[] } {
  const requirements: PageRequirement[] = [];
  const issues: Issue[] = [];
  for (const { line: first, text: block } of blocks(text)) {
    // What stands before each key, and after it the key itself twice: as anchor and as text.
    const parts = block.split(keyPattern);
    let line = first;
    for (let index = 0; index < parts.length; index += 3) {
      const [sentence = '', key, label] = parts.slice(index, index + 3);
      line += sentence.split('\n').length - 1;
      const at = `${file}:${line}`;
      const rules = sentence.match(ruleWords)?.length ?? 0;
      const words = sentence
        .replace(/^\s*[-*]\s+/, '')
        .replace(/\s+/g, ' ')
        .trim();
      if (key !== undefined) requirements.push({ key, text: words, file, line });
      if (key === undefined && rules > 0)
        issues.push(finding('REQ-NO-KEY', at, `No key for a rule: "${words}"`));
      if (key !== undefined && rules !== 1)
        issues.push(finding('REQ-ONE-RULE', at, `${key} is ${rules} rules, not one: "${words}"`));
      if (key !== label)
        issues.push(finding('REQ-ANCHOR', at, `The anchor ${key} and its text ${label} differ.`));
    }
  }
  return { requirements, issues };
}

/** List items, table rows, headings and paragraphs, with their line breaks kept. */
function blocks(text: string): Block[] {
  const found: { line: number; text: string }[] = [];
  let open = false;
  for (const [index, line] of text.split('\n').entries()) {
    const last = found.at(-1);
    const starts = /^\s*(?:[-*]|\d+\.)\s|^#|^\|/.test(line);
    if (line.trim() === '') open = false;
    else if (open && !starts && last !== undefined) last.text += `\n${line}`;
    else {
      found.push({ line: index + 1, text: line });
      open = true;
    }
  }
  return found;
}
