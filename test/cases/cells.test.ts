import { expect, test } from 'vitest';
import { missingCells } from '../../scripts/cases/cells.ts';
import type { Known } from '../../scripts/cases/known.ts';
import { type Case, type Cell, cells, type Manifest } from '../../scripts/cases/manifest.ts';

const known: Known = {
  profiles: new Map([
    ['Study', { invariants: ['im-1'] }],
    ['Other', { invariants: ['im-2'] }],
  ]),
  invariants: new Map([
    ['im-1', ['Study']],
    ['im-2', ['Other']],
  ]),
  requirements: new Set(),
  elements: new Set(),
  examples: new Map(),
};

function cell(name: Cell): Case {
  const expected = name.endsWith('bad')
    ? [{ severity: 'error', id: 'im-1', location: 'Study' } as const]
    : [];
  return {
    file: '',
    line: 1,
    profile: 'Study',
    name,
    base: '',
    verifies: ['im-1'],
    cell: name,
    expected,
    resource: () => ({}),
  };
}

const manifest = (shown: readonly Cell[], excused: readonly Cell[] = []): Manifest => ({
  file: '',
  profile: 'Study',
  notApplicable: excused.map((each) => ({ key: 'im-1', cell: each, reason: '' })),
  cases: shown.map(cell),
  values: [],
});

const missingOfStudy = (manifests: Manifest[]) => missingCells(manifests, known, ['Study']);

test('an invariant with a case or a reason for every cell lacks nothing', () => {
  expect(missingOfStudy([manifest(cells)])).toEqual([]);
  expect(missingOfStudy([manifest(['none', 'one good', 'one bad'], ['two good', 'second bad'])])).toEqual([]);
});

test.each(cells)('an invariant lacks "%s" where no case shows it', (missing) => {
  expect(missingOfStudy([manifest(cells.filter((each) => each !== missing))])).toEqual([
    `im-1: no case shows "${missing}".`,
  ]);
});

test('an invariant that no case breaks, or none keeps, is lacking whatever the reasons', () => {
  expect(missingOfStudy([manifest(['none', 'one good', 'two good'], ['one bad', 'second bad'])])).toEqual([
    'im-1: no case breaks it.',
  ]);
  expect(missingOfStudy([manifest(['one bad', 'second bad'], ['none', 'one good', 'two good'])])).toEqual([
    'im-1: no case keeps it.',
  ]);
});

test('a reason for a cell that has a case has ended', () => {
  expect(missingOfStudy([manifest(cells, ['none'])])).toEqual([
    'im-1: "none" has a case, so its reason has ended: remove it.',
  ]);
});

test('a profile that has no manifest lacks all, unless others were chosen', () => {
  expect(missingCells([manifest(cells)], known)).toEqual([
    ...cells.map((each) => `im-2: no case shows "${each}".`),
    'im-2: no case breaks it.',
    'im-2: no case keeps it.',
  ]);
  expect(missingCells([manifest(cells)], known, ['Study'])).toEqual([]);
});
