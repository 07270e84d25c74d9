import { expect, test } from 'vitest';
import type { Case } from '../../scripts/cases/manifest.ts';
import type { Item } from '../../scripts/coverage/coverage.ts';
import type { Requirement } from '../../scripts/trace/requirement.ts';
import {
  checkTraces,
  type Evidence,
  type Reasons,
  traceLine,
  traceRequirements,
} from '../../scripts/trace/trace.ts';

const requirement = (key: string, ...satisfiedBy: string[]): Requirement => ({
  key,
  sentence: 'A producer SHALL do so.',
  actors: ['EuImagingReportProducer'],
  page: `page.html#${key}`,
  satisfiedBy,
  source: 'rules.fsh:1',
});

const declared = (name: string, verifies: string[], ...ids: string[]): Case => ({
  file: 'test/cases/P.yaml',
  line: 1,
  profile: 'P',
  name,
  base: 'Patient/a',
  verifies,
  expected: ids.map((id) => ({ severity: 'error', id, location: 'Patient' })),
  resource: () => ({}),
});

const item = (id: string, ...examples: string[]): Item => ({ kind: 'element', id, artefact: 'P', examples });

const none: Evidence = { cases: [], mutants: [], coverage: [] };
const trace = (requirements: Requirement[], evidence: Partial<Evidence>, reasons: Reasons = {}) =>
  traceRequirements(requirements, { ...none, ...evidence }, reasons);
const complaints = (requirements: Requirement[], evidence: Partial<Evidence>, reasons: Reasons = {}) =>
  checkTraces(trace(requirements, evidence, reasons), reasons, (key) => `reasons.yaml:${key}`).map(
    ({ source, message }) => `${source} ${message.split(/[:,]/)[0]}`,
  );

test.each([
  ['by a case that names its key', requirement('IM-A-01'), declared('x', ['IM-A-01'], 'im-p-1')],
  [
    'by a case of the invariant that satisfies it',
    requirement('IM-A-01', 'P#im-p-1'),
    declared('x', ['im-p-1'], 'im-p-1'),
  ],
  [
    'by a case of the element that satisfies it',
    requirement('IM-A-01', 'P#Patient.name'),
    declared('x', ['P#Patient.name'], 'MIN'),
  ],
])('a requirement is verified %s', (_, rule, each) => {
  expect(trace([rule], { cases: [each] })[0]?.cases).toEqual([each]);
  expect(complaints([rule], { cases: [each] })).toEqual([]);
});

test.each([
  ['an invariant, by another', ['im-p-1'], 'im-p-2'],
  ['an invariant, by a cardinality', ['im-p-1'], 'MIN'],
])('a case does not verify %s that it breaks', (_, verifies, id) => {
  const rule = requirement('IM-A-01', 'P#im-p-1');
  expect(trace([rule], { cases: [declared('x', verifies, id)] })[0]?.cases).toEqual([]);
});

test('a case with nothing worse than a warning does not verify a requirement by its key', () => {
  const warning = {
    ...declared('x', ['IM-A-01']),
    expected: [{ severity: 'warning' as const, id: 'dom-6', location: 'Patient' }],
  };
  expect(trace([requirement('IM-A-01')], { cases: [warning] })[0]?.cases).toEqual([]);
});

test('a case that must be accepted verifies nothing', () => {
  const rule = requirement('IM-A-01', 'P#im-p-1');
  expect(complaints([rule], { cases: [declared('x', ['im-p-1', 'IM-A-01'])] })).toEqual([
    'rules.fsh:1 IM-A-01 is verified by no case',
  ]);
});

test('a requirement is verified by the mutants of what satisfies it, and by no others', () => {
  const mutants = [
    'P#Patient.name:required',
    'P#Patient.name:slice:required',
    'P#Patient.name.family:required',
    'Q#Patient.name:required',
    'P#Patient:invariant:im-p-1',
    'Q#Patient:invariant:im-p-1',
  ];
  const [element, slice, invariant, whole] = trace(
    [
      requirement('IM-A-01', 'P#Patient.name'),
      requirement('IM-A-02', 'P#Patient.name:slice'),
      requirement('IM-A-03', 'P#im-p-1'),
      requirement('IM-A-04', 'CapabilityStatement/P'),
    ],
    { mutants },
  ).map((each) => each.mutants);
  expect(element).toEqual(['P#Patient.name:required']);
  expect(slice).toEqual(['P#Patient.name:slice:required']);
  expect(invariant).toEqual(['P#Patient:invariant:im-p-1']);
  expect(whole).toEqual([]);
});

test('a requirement is shown by the examples of what satisfies it, each once', () => {
  const rule = requirement('IM-A-01', 'P#Patient.name', 'P#im-p-1');
  const coverage = [
    item('P#Patient.name', 'Patient/a', 'Patient/b'),
    item('P#im-p-1', 'Patient/b'),
    item('P', 'Patient/c'),
  ];
  expect(trace([rule], { coverage })[0]?.examples).toEqual(['Patient/a', 'Patient/b']);
});

test('a reason stands for a case that there cannot be, and for nothing else', () => {
  const rules = [requirement('IM-A-01'), requirement('IM-A-02')];
  const cases = [declared('x', ['IM-A-02'], 'im-p-1')];
  const reasons = { 'IM-A-01': 'takes a server', 'IM-A-02': 'takes a server', 'IM-A-09': 'takes a server' };
  expect(complaints(rules, { cases }, { 'IM-A-01': 'takes a server' })).toEqual([]);
  expect(complaints(rules, { cases }, reasons)).toEqual([
    'reasons.yaml:IM-A-02 The reason for IM-A-02 has ended',
    'reasons.yaml:IM-A-09 The reason for IM-A-09 is about no requirement',
  ]);
  expect(traceLine(trace(rules, { cases }, { 'IM-A-01': 'takes a server' }))).toBe(
    'requirements: 2, 1 verified by cases and mutants, 1 with a reason why not',
  );
});
