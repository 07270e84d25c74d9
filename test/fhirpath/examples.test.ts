import { expect, test } from 'vitest';
import { loadCases } from '../../scripts/cases/loadCases.ts';
import { judge } from '../../scripts/fhirpath/judge.ts';

const { guide, known } = loadCases([]);
const judgements = [...known.examples.values()].flatMap((example) => judge(example, guide));

test('fhirpath.js finds every invariant of the guide kept wherever an example gives it something to judge', () => {
  expect(judgements.filter(({ answer }) => answer !== true)).toEqual([]);
});

test('fhirpath.js judges each invariant of the guide somewhere in the examples', () => {
  const judged = new Set(judgements.map(({ key }) => key));
  expect([...known.invariants.keys()].filter((key) => !judged.has(key))).toEqual([]);
  expect(judgements.length).toBeGreaterThan(4000);
});
