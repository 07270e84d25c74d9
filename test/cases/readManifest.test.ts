import { describe, expect, test } from 'vitest';
import type { Known } from '../../scripts/cases/known.ts';
import { readManifest } from '../../scripts/cases/readManifest.ts';
import { DeclarationFault } from '../../scripts/declaration/readDeclaration.ts';

const known: Known = {
  profiles: new Map([['StudyProfile', { invariants: ['im-study-1'] }]]),
  invariants: new Map([['im-study-1', ['StudyProfile']]]),
  requirements: new Set(['IM-1']),
  elements: new Set(['StudyProfile#ImagingStudy.identifier:uid']),
  examples: new Map([
    ['ImagingStudy/a', { resourceType: 'ImagingStudy', id: 'a', series: [{ uid: '1.2' }, { uid: '1.3' }] }],
    ['ImagingStudy/same', { resourceType: 'ImagingStudy', id: 'same' }],
    ['Patient/same', { resourceType: 'Patient', id: 'same' }],
  ]),
};

const manifest = `profile: StudyProfile
base: a
notApplicable:
  im-study-1: { none: there is always one }
cases:
  - name: rejects the second
    verifies: [im-study-1, IM-1, "StudyProfile#ImagingStudy.identifier:uid"]
    cell: second bad
    change:
      copy: { "series[+]": "series[0]" }
      set:
        series[=].uid: "1.4"
      remove: ["series[0]"]
    expect:
      - { severity: error, id: im-study-1, at: ImagingStudy }
  - name: accepts the example
    base: Patient/same
    verifies: [IM-1]
    expect: []
values:
  - verifies: im-study-1
    path: series[0].uid
    good: ["1.2", "1.5"]
    bad: [x]
`;
const file = 'test/cases/StudyProfile.yaml';
const read = (text: string) => readManifest(text, file, known);

test('a manifest is read: edits in the order written, names resolved, lines kept', () => {
  const { profile, notApplicable, cases, values } = read(manifest);
  expect(profile).toBe('StudyProfile');
  expect(notApplicable).toEqual([{ key: 'im-study-1', cell: 'none', reason: 'there is always one' }]);
  expect(cases.map(({ line, base, cell }) => ({ line, base, cell }))).toEqual([
    { line: 6, base: 'ImagingStudy/a', cell: 'second bad' },
    { line: 16, base: 'Patient/same', cell: undefined },
  ]);
  expect(cases[0]?.resource().series).toEqual([{ uid: '1.3' }, { uid: '1.4' }]);
  expect(cases[0]?.expected).toEqual([{ severity: 'error', id: 'im-study-1', location: 'ImagingStudy' }]);
  expect(cases[1]?.resource()).toEqual({ resourceType: 'Patient', id: 'same' });
  expect(values.map(({ line, isGood, name }) => ({ line, isGood, name }))).toEqual([
    { line: 23, isGood: true, name: 'series[0].uid: "1.2"' },
    { line: 23, isGood: true, name: 'series[0].uid: "1.5"' },
    { line: 24, isGood: false, name: 'series[0].uid: "x"' },
  ]);
  expect(values[2]?.resource().series).toEqual([{ uid: 'x' }, { uid: '1.3' }]);
});

describe('a manifest is refused, with its line', () => {
  const refused: [rule: string, line: number, message: string, from: string, to: string][] = [
    ['not YAML', 5, 'not YAML', 'cases:', 'cases: ]'],
    ['a member given twice', 3, 'not YAML', 'notApplicable:', 'base: a\nnotApplicable:'],
    ['a member that the schema does not have', 8, 'additional', 'cell:', 'sell:'],
    ['a member that is missing', 1, "'profile'", 'profile: StudyProfile\n', ''],
    ['an unknown cell', 8, 'none, one good', 'second bad', 'third bad'],
    ['an unknown severity', 15, 'error, warning', 'severity: error', 'severity: fatal'],
    ['an unknown verb of change', 13, 'additional', 'remove:', 'delete:'],
    [
      'a profile that does not exist',
      1,
      'no profile or extension OtherProfile',
      ': StudyProfile',
      ': OtherProfile',
    ],
    ['an example that does not exist', 2, 'no example b', 'base: a', 'base: b'],
    ['an example that two could be', 17, 'ImagingStudy/same or Patient/same', 'Patient/same', 'same'],
    ['a key that no artefact has', 7, 'im-study-9', '[im-study-1', '[im-study-9'],
    ['a requirement that does not exist', 7, 'IM-2', 'IM-1, "S', 'IM-2, "S'],
    ['an element that does not exist', 7, 'identifier:other', 'identifier:uid', 'identifier:other'],
    ['an expected invariant that does not exist', 15, 'im-study-9', 'id: im-study-1', 'id: im-study-9'],
    ['a reason for an invariant that does not exist', 4, 'im-study-9', '  im-study-1:', '  im-study-9:'],
    ['a path that does not exist', 13, 'series[9]', '["series[0]"]', '["series[9]"]'],
    ['a set path that does not exist', 12, 'there is no study on it', 'series[=].uid', 'study.x.uid'],
    ['a path out of the example', 12, 'is no path', 'series[=].uid', '__proto__.uid'],
    ['a place that does not exist', 15, 'entry[x]', 'at: ImagingStudy', 'at: "ImagingStudy.entry[x]"'],
    ['two cases of one name', 16, 'Two cases', 'accepts the example', 'rejects the second'],
    ['a bad cell where nothing bad is expected', 8, 'contradicts', 'id: im-study-1', 'id: other'],
    ['a good cell where the invariant is expected', 8, 'contradicts', 'second bad', 'two good'],
    ['a cell of no invariant', 19, 'of no invariant', 'verifies: [IM-1]', 'verifies: [IM-1]\n    cell: none'],
    [
      'values of an invariant that does not exist',
      21,
      'im-study-9',
      '- verifies: im-study-1',
      '- verifies: im-study-9',
    ],
    ['values at a path that does not exist', 23, 'series[9].uid', 'path: series[0]', 'path: series[9]'],
    ['values that are neither good nor bad', 21, "'good'", / {4}good.*\n.*\n/.exec(manifest)?.[0] ?? '', ''],
    ['a file that has another name', 1, 'StudyProfile.yaml', '', ''],
  ];
  test.each(refused)('%s', (rule, line, message, from, to) => {
    const text = manifest.replace(from, to);
    const name = rule.includes('another name') ? 'test/cases/Other.yaml' : file;
    const fault = faultOf(() => readManifest(text, name, known));
    expect(fault.message).toContain(message);
    expect(fault.message).toMatch(new RegExp(`^${name}:${fault.line}: `));
    expect(fault.line).toBe(line);
  });

  test('too long to be read by anyone', () => {
    expect(faultOf(() => read(`${manifest}#${' '.repeat(1_000_000)}`)).message).toContain('longer');
  });
});

function faultOf(action: () => unknown): DeclarationFault {
  try {
    action();
  } catch (cause) {
    if (cause instanceof DeclarationFault) return cause;
    throw cause;
  }
  throw new Error('it was not refused');
}
