import { describe, expect, test } from 'vitest';
import { DeclarationFault } from '../../scripts/declaration/readDeclaration.ts';
import type { Issue, Severity } from '../../scripts/issue.ts';
import { applySuppressions } from '../../scripts/suppressions/applySuppressions.ts';
import { parseSuppressions } from '../../scripts/suppressions/readSuppressions.ts';

const today = '2026-11-23';
const file = 'input/suppressions.yaml';
const text = `suppressions:
  - id: NO_BINDING
    in: ImagingStudy/a
    at: ImagingStudy.series[0].performer[1].function
    reason: FHIR R5 has no such code in its value set.
    reference: https://hl7.org/fhir/R5/valueset-series-performer-function.html
    expires: 2026-11-23
`;
const issue = (severity: Severity, location = 'ImagingStudy.series[0].performer[1].function'): Issue => ({
  severity,
  id: 'NO_BINDING',
  location,
  message: '',
});
const apply = (written: string, ...issues: Issue[]) =>
  applySuppressions([{ reference: 'ImagingStudy/a', issues }], parseSuppressions(written, file), today);

describe('a suppression', () => {
  test('explains the warning that it names, to the end of its last day', () => {
    const { examined, explained, mistakes } = apply(text, issue('warning'));
    expect({ issues: examined[0]?.issues, explained, mistakes }).toEqual({
      issues: [],
      explained: 1,
      mistakes: [],
    });
  });

  test('never explains an error, so it fails as unused', () => {
    const { examined, explained, mistakes } = apply(text, issue('error'));
    expect(examined[0]?.issues).toHaveLength(1);
    expect(explained).toBe(0);
    expect(mistakes).toEqual([`${file}:2: No warning NO_BINDING is there: remove the suppression.`]);
  });

  test.each([
    ['id: NO_BINDING', 'id: OTHER'],
    ['ImagingStudy/a', 'ImagingStudy/b'],
    ['performer[1]', 'performer[2]'],
    ['.function', ''],
    ['series[0]', 'extension[*]'],
  ])('is unused where %s is %s', (from, to) => {
    const { examined, mistakes } = apply(text.replace(from, to), issue('warning'));
    expect(examined[0]?.issues).toHaveLength(1);
    expect(mistakes).toHaveLength(1);
  });

  test('that has expired explains nothing, and fails', () => {
    const { examined, mistakes } = apply(text.replace('2026-11-23', '2026-11-22'), issue('warning'));
    expect(examined[0]?.issues).toHaveLength(1);
    expect(mistakes[0]).toContain('expired on 2026-11-22');
  });

  test('holds for two years at most', () => {
    const until = (day: string) => apply(text.replace('2026-11-23', day), issue('warning')).mistakes;
    expect(until('2028-11-23')).toEqual([]);
    expect(until('2028-11-24')).toEqual([
      `${file}:2: It holds until 2028-11-24: 2 years ahead are the most.`,
    ]);
  });

  test('with * for an index explains the warning at each of several', () => {
    const wide = text.replace('series[0].performer[1]', 'series[*].performer[*]');
    const other = issue('warning', 'ImagingStudy.series[3].performer[0].function');
    expect(apply(wide, issue('warning'), other)).toMatchObject({ explained: 2, mistakes: [] });
  });

  test('with * where only one is meant fails', () => {
    const wide = text.replace('series[0]', 'series[*]');
    expect(apply(wide, issue('warning')).mistakes[0]).toContain('Only ImagingStudy/a');
  });
});

describe('suppressions are refused, with their line', () => {
  test.each([
    ['not YAML', 2, '  - id:', '  - id: ]'],
    ['without a reason', 2, '    reason: FHIR R5 has no such code in its value set.\n', ''],
    ['without a reference', 2, / {4}reference.*\n/, ''],
    ['without an expiry', 2, / {4}expires.*\n/, ''],
    ['with a date that is none', 7, '2026-11-23', '2026-23-11'],
    ['of whatever example', 3, 'ImagingStudy/a', '"*"'],
    ['of whatever element', 4, / at: .*/, ' at: "*"'],
    ['of any element of a type', 4, 'series[0].performer[1].function', '*'],
    ['with a day that no month has', 7, '2026-11-23', '2027-02-31'],
    ['of any item of any example', 3, /in: .*\n(.*)series\[0\]/, 'in: ImagingStudy/*\n$1series[*]'],
    ['of an element that the type does not have', 4, 'ImagingStudy/a', 'Bundle/a'],
    ['twice the same', 8, /$/, text.slice(text.indexOf('\n') + 1)],
  ] as const)('%s', (_, line, from, to) => {
    const refused = text.replace(from, to);
    expect(() => parseSuppressions(refused, file)).toThrow(DeclarationFault);
    expect(() => parseSuppressions(refused, file)).toThrow(`${file}:${line}: `);
  });
});
