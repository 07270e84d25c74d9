import { expect, test } from 'vitest';
import { positionsOf } from '../../scripts/input/positions.ts';

const text = `{
  "resourceType": "Bundle", "a\\"b": "{[",
  "entry": [
    { "fullUrl": "x,y", "resource": { "id": "1", "given": ["Å", "😀"], "deceased": true } },
    {},
    { "resource": { "value": [[1, 2], [3]], "last": -1.5e3 } }
  ]
}`;

test.each([
  ['Bundle', 1, 1],
  ['Bundle.entry', 3, 12],
  ['Bundle.entry[0].fullUrl', 4, 18],
  ['Bundle.entry[0].resource.given[1]', 4, 65],
  ['Bundle.entry[0].resource.deceased', 4, 83],
  ['Bundle.entry[1]', 5, 5],
  ['Bundle.entry[2].resource.value[1]', 6, 39],
  ['Bundle.entry[2].resource.last', 6, 53],
  ['Bundle.entry[2].resource.nowhere.at[3]', 6, 19],
  ['Bundle.entry[9].resource', 3, 12],
  ['', 1, 1],
])('%s stands in line %i, column %i', (location, line, column) => {
  expect(positionsOf(text, [location]).get(location)).toEqual({ line, column });
});

test('finds several at once, whatever their order', () => {
  const found = positionsOf(text, ['Bundle.entry[2]', 'Bundle.entry[0]', 'Bundle.entry[2]']);
  expect([...found].map(([location, { line }]) => [location, line])).toEqual([
    ['Bundle.entry[2]', 6],
    ['Bundle.entry[0]', 4],
  ]);
});
