import { expect, test } from 'vitest';
import { quoted, TextCursor } from '../../scripts/input/sample.ts';

test.each([
  ['plain "text"', '"plain \\"text\\""'],
  ['a\u001b[2J', '"a\\u001b[2J"'],
  ['right-to-left \u202e, \u009b, \u2028', '"right-to-left \\u{202e}, \\u{9b}, \\u{2028}"'],
  ['x'.repeat(61), `"${'x'.repeat(59)}…"`],
  ['Größe 𝔸', '"Größe 𝔸"'],
])('quotes %j so that a terminal shows it and does not obey it', (text, expected) => {
  expect(quoted(text)).toBe(expected);
});

test('counts lines at line feeds and columns in characters, going through the text once', () => {
  const cursor = new TextCursor('a𝔸b\r\n\nc');
  expect([0, 1, 3, 6, 7].map((offset) => cursor.at(offset))).toEqual([
    { line: 1, column: 1 },
    { line: 1, column: 2 },
    { line: 1, column: 3 },
    { line: 2, column: 1 },
    { line: 3, column: 1 },
  ]);
});
