import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../../scripts/paths.ts';
import { readIgnoredWarnings } from '../../scripts/publisher/ignoredWarnings.ts';

const head = '== Suppressed Messages ==';
const reason = 'because it is so and cannot be otherwise';

test("every warning of the guide's own list has a number and a reason", () => {
  const { blocks, problems } = readIgnoredWarnings(
    readFileSync(path.join(root, 'input', 'ignoreWarnings.txt'), 'utf8'),
  );
  expect(problems).toEqual([]);
  expect(blocks.length).toBeGreaterThan(0);
});

test('reads numbers, reasons and messages', () => {
  const text = [head, '', `# 1. ${reason}`, 'a%', '%b', '', `# 2. ${reason}`, 'c'].join('\n');
  expect(readIgnoredWarnings(text)).toEqual({
    blocks: [
      { number: 1, reason, messages: ['a%', '%b'] },
      { number: 2, reason, messages: ['c'] },
    ],
    problems: [],
  });
});

test.each([
  ['another head', ['Suppressed', `# 1. ${reason}`, 'a'], 'line 1 is not "== Suppressed Messages =="'],
  ['a message without a reason', [head, 'a'], 'line 2 has no reason above it'],
  ['a reason without a number', [head, `# ${reason}`, 'a'], 'line 2 does not begin with "# 1. "'],
  [
    'a number left out',
    [head, `# 1. ${reason}`, 'a', `# 3. ${reason}`, 'b'],
    'line 4 does not begin with "# 2. "',
  ],
  ['a number and no reason', [head, '# 1. known', 'a'], 'line 2 gives no reason'],
  ['a reason for nothing', [head, `# 1. ${reason}`], 'number 1 is about no message'],
])('refuses %s', (_, lines, problem) => {
  expect(readIgnoredWarnings(lines.join('\n')).problems).toContain(problem);
});
