/** A block of `input/ignoreWarnings.txt`: why, and the messages it is about, with `%` at an end for anything. */
export interface IgnoredWarnings {
  readonly number: number;
  readonly reason: string;
  readonly messages: readonly string[];
}

export interface IgnoredWarningsFile {
  readonly blocks: readonly IgnoredWarnings[];
  /** What is wrong with the file, a sentence each with its line. */
  readonly problems: readonly string[];
}

const head = '== Suppressed Messages ==';

/** Reads the publisher's list of warnings that were looked at. Ours is numbered from 1, and each number has a reason and a message. */
export function readIgnoredWarnings(text: string): IgnoredWarningsFile {
  const problems: string[] = [];
  const blocks: { number: number; reason: string; messages: string[] }[] = [];
  const lines = text.split(/\r?\n/);
  if (lines[0] !== head) problems.push(`line 1 is not "${head}"`);
  lines.slice(1).forEach((line, index) => {
    const at = `line ${index + 2}`;
    if (line.trim() === '') return;
    if (!line.startsWith('#')) {
      const block = blocks.at(-1);
      if (block === undefined) problems.push(`${at} has no reason above it`);
      else block.messages.push(line.trim());
      return;
    }
    const [, number = '', reason = ''] = /^# (\d+)\. (.*)$/.exec(line) ?? [];
    const expected = blocks.length + 1;
    if (Number(number) !== expected) problems.push(`${at} does not begin with "# ${expected}. "`);
    if (reason.split(' ').length < 5) problems.push(`${at} gives no reason`);
    blocks.push({ number: expected, reason, messages: [] });
  });
  for (const { number, messages } of blocks) {
    if (messages.length === 0) problems.push(`number ${number} is about no message`);
  }
  return { blocks, problems };
}
