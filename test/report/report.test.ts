import { expect, test } from 'vitest';
import { jsonReporter } from '../../scripts/report/reporter.ts';
import { exitStatus, nothingYet, summarize, withVerdict } from '../../scripts/report/summary.ts';
import { verdictTable } from '../../scripts/report/table.ts';
import { plain, summaryLine, verdictText } from '../../scripts/report/textReport.ts';
import type { Verdict } from '../../scripts/validator/verdict.ts';

const clean: Verdict = {
  path: 'good.json',
  kind: 'validated',
  resourceType: 'ImagingStudy',
  entries: 0,
  profiles: ['http://hl7.eu/fhir/imaging-r5/StructureDefinition/ImagingStudyEuImaging'],
  issues: [],
  notVerified: [],
  milliseconds: 12.4,
};
const error = {
  severity: 'error',
  id: 'im-study-1',
  location: 'ImagingStudy',
  line: 3,
  column: 5,
  message: 'No.',
} as const;
const warning = { ...error, severity: 'warning', id: 'dom-6' } as const;
const note = { ...error, severity: 'information', id: 'MSG_DRAFT' } as const;
const code = { system: 'http://snomed.info/sct', code: '1', location: 'ImagingStudy.reason' };
const bad: Verdict = { ...clean, path: 'bad.json', issues: [error, warning, note], notVerified: [code] };
const fault: Verdict = {
  ...clean,
  path: 'gone.json',
  kind: 'fault',
  issues: [{ ...error, severity: 'fatal' }],
};
const finding: Verdict = {
  ...clean,
  path: 'odd.json',
  kind: 'finding',
  issues: [{ ...error, severity: 'fatal' }],
};

test.each([
  ['nothing is wrong', [clean], 'error', 0],
  ['there is a warning', [{ ...clean, issues: [warning] }], 'error', 0],
  ['there is a warning and --fail-on warning', [{ ...clean, issues: [warning] }], 'warning', 1],
  ['there is an error', [clean, bad], 'error', 1],
  ['a file is not FHIR', [finding], 'error', 1],
  ['a file could not be read, whatever the others are', [bad, fault], 'error', 2],
] as const)('the exit status where %s', (_, verdicts, failOn, status) => {
  expect(exitStatus(summarize(verdicts), failOn)).toBe(status);
});

test('a code that is not verified is counted once, however often it stands', () => {
  const summary = summarize([bad, { ...bad, notVerified: [code, { ...code, code: '2' }] }]);
  expect(summaryLine('examples', summary)).toBe(
    'examples: 2 validated, 2 errors, 2 warnings, 2 codes not verified',
  );
});

test('the last line says how many are without a verdict', () => {
  expect(summaryLine('files', summarize([clean, fault]))).toBe(
    'files: 1 validated, 0 errors, 0 warnings, 0 codes not verified, 1 without a verdict',
  );
});

test('a verdict names file, type, profile, and each error and warning with line, place and id', () => {
  expect(verdictText(bad, plain)).toBe(
    [
      'bad.json  ImagingStudy  ImagingStudyEuImaging  1 error, 1 warning, 1 not verified, 1 note',
      '  error       3:5  ImagingStudy  [im-study-1]',
      '              No.',
      '  warning     3:5  ImagingStudy  [dom-6]',
      '              No.',
      '  not verified  http://snomed.info/sct|1  ImagingStudy.reason',
    ].join('\n'),
  );
});

test('what follows from other errors comes after them, with its places alone, and is counted', () => {
  const follows = { ...error, id: 'Reference_REF_CantMatchChoice', message: 'Unable to find a match.' };
  const text = (issues: Verdict['issues']) => verdictText({ ...clean, issues }, plain).split('\n');
  expect(text([follows, error, { ...follows, location: 'ImagingStudy.subject' }])).toEqual([
    'good.json  ImagingStudy  ImagingStudyEuImaging  3 errors',
    '  error       3:5  ImagingStudy  [im-study-1]',
    '              No.',
    '  error       2 errors [Reference_REF_CantMatchChoice]: references to resources that do not conform. Mend the other errors first.',
    '              3:5  ImagingStudy',
    '              3:5  ImagingStudy.subject',
  ]);
  expect(text([follows])).toContain('              Unable to find a match.');
});

test("a stranger's text cannot move the cursor or hide itself", () => {
  const hostile = {
    ...clean,
    path: 'a\u001b[2J\u202ecod.json',
    issues: [{ ...error, message: 'x\ry\u001b]0;t\u0007' }],
  };
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there
  expect(verdictText(hostile, plain)).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/);
});

test('the table aligns its columns', () => {
  const lines = verdictTable([clean, { ...bad, path: 'a-much-longer-name.json' }], plain).split('\n');
  expect(new Set(lines.map((line) => line.length)).size).toBe(1);
  expect(lines[2]).toMatch(/^a-much-longer-name\.json {2}ImagingStudyEuImaging {7}1 +1 +1 +12$/);
});

test('the JSON report is written piece by piece and is one whole', () => {
  const verdicts = [clean, bad];
  const pieces = [
    jsonReporter.head,
    ...verdicts.map(jsonReporter.verdict),
    jsonReporter.tail(verdicts.reduce(withVerdict, nothingYet)),
  ];
  const report = JSON.parse(pieces.join(''));
  expect(report.files.map(({ path }: { path: string }) => path)).toEqual(['good.json', 'bad.json']);
  expect(report.summary).toMatchObject({ validated: 2, errors: 1, warnings: 1, faults: 0 });
});
