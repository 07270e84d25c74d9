import { expect, test } from 'vitest';
import { fshLine } from '../../scripts/obligations/fshLine.ts';

const text = `Profile: P
Parent: Composition
* . insert Whole
* section 4..
  * insert Sent
  * title 1..
* section contains a 1..1
* section[a]
  * entry[b].value[x] 1..
* date 1..`;

test.each([
  ['Composition', 3],
  ['Composition.section', 4],
  ['Composition.section.title', 6],
  ['Composition.section:a', 8],
  ['Composition.section:a.entry:b.value[x]', 9],
  ['Composition.date', 10],
  ['Composition.section.date', undefined],
])('%s is ruled on in line %s', (id, line) => {
  expect(fshLine(text, id)).toBe(line);
});
