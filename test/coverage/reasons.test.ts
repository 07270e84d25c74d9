import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import type { Item } from '../../scripts/coverage/coverage.ts';
import { coverageStatus, coverageText, summaryLine } from '../../scripts/coverage/coverageReport.ts';
import { readReasons } from '../../scripts/coverage/readGuide.ts';
import { applyReasons } from '../../scripts/coverage/reasons.ts';
import { Fault } from '../../scripts/faults.ts';
import { plain } from '../../scripts/report/textReport.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';

const item = (id: string, ...examples: string[]): Item => ({
  kind: 'profile',
  id,
  artefact: `StructureDefinition/${id}`,
  examples,
});
const items = [item('Shown', 'Patient/a'), item('Hidden')];

test.each([
  ['everything is exercised', [item('Shown', 'Patient/a')], {}, 0],
  ['what is not exercised has a reason', items, { Hidden: 'Only a server has it.' }, 0],
  ['something is not exercised', items, {}, 1],
  ['a reason is empty', items, { Hidden: ' ' }, 1],
  ['a reason is for what is exercised', items, { Hidden: 'x', Shown: 'x' }, 1],
  ['a reason is for what is not there', items, { Hidden: 'x', Gone: 'x' }, 1],
])('where %s the exit status follows', (_, of, reasons, status) => {
  expect(coverageStatus(applyReasons(of, reasons))).toBe(status);
});

test('says of each reason that excuses nothing why', () => {
  expect(applyReasons(items, { Shown: 'x', Gone: 'x', Hidden: '' }).mistakes).toEqual([
    'The reason for Shown has ended, Patient/a exercises it: remove it.',
    'The reason for Gone is about nothing in the guide: remove it.',
    'The reason for Hidden is empty: write it, or an example.',
  ]);
});

test('a reason does not make anything exercised', () => {
  expect(summaryLine(applyReasons(items, { Hidden: 'x' }))).toBe('coverage: 1 of 2 exercised (50%)');
});

test('rounds down, so that 100% means all', () => {
  const many = Array.from({ length: 1999 }, (_, index) => item(`i${index}`, 'Patient/a'));
  expect(summaryLine(applyReasons([...many, item('last')], {}))).toBe(
    'coverage: 1999 of 2000 exercised (99.9%)',
  );
  expect(summaryLine(applyReasons(many, {}))).toBe('coverage: 1999 of 1999 exercised (100%)');
});

test('prints the table, what is missing with its FSH, the reasons, and the summary last', () => {
  const coverage = applyReasons([...items, item('Excused')], { Excused: 'Because.' });
  const sources = new Map([['StructureDefinition/Hidden', 'input/fsh/profiles/Hidden.fsh:1']]);
  expect(coverageText(coverage, sources, plain).split('\n')).toEqual([
    'profiles        1 of    3',
    'extensions      0 of    0',
    'value sets      0 of    0',
    'elements        0 of    0',
    'slices          0 of    0',
    'bindings        0 of    0',
    'obligations     0 of    0',
    'invariants      0 of    0',
    '',
    'missing  profile     Hidden  input/fsh/profiles/Hidden.fsh:1',
    '',
    'reason   profile  Excused: Because.',
    '',
    'coverage: 1 of 3 exercised (33.3%)',
    '',
  ]);
});

test.each(['[]', '{ "a": 1 }', '"x"', 'null', '{'])('refuses %s as reasons', (content) => {
  const file = path.join(temporaryFolder(), 'reasons.json');
  writeFileSync(file, content);
  expect(() => readReasons(file)).toThrow(Fault);
});

test('has no reasons where there is no file', () => {
  expect(readReasons(path.join(temporaryFolder(), 'none.json'))).toEqual({});
});
