/** Bundles that are built so that a rule which looks at each entry for each other would not come to an end. */
import { expect, test } from 'vitest';
import type { JsonObject } from '../../scripts/coverage/node.ts';
import { checkReport, checkTogether } from '../../scripts/rules/checkReport.ts';

const most = 20_000;
const entry = (resource: JsonObject) => ({
  fullUrl: `https://a.example/${resource.resourceType}/${resource.id}`,
  resource,
});
const bundle = (type: string, resources: readonly JsonObject[]): JsonObject => ({
  resourceType: 'Bundle',
  type,
  entry: resources.map(entry),
});
const times = (count: number, make: (index: number) => JsonObject) =>
  Array.from({ length: count }, (_, index) => make(index));
const observation = (index: number, more: JsonObject = {}): JsonObject => ({
  resourceType: 'Observation',
  id: String(index),
  hasMember: [{ reference: `Observation/${index + 1}` }],
  ...more,
});
const idsOf = (resource: JsonObject) => [...new Set(checkReport(resource).map(({ id }) => id))].sort();

test('a chain of members each of which refers to nothing is told in short sentences, and counted', () => {
  const composition = {
    resourceType: 'Composition',
    id: 'c',
    section: [{ entry: [{ reference: 'Observation/0' }] }],
  };
  const dangling = { performer: [{ reference: 'Practitioner/none' }] };
  const issues = checkReport(
    bundle('document', [composition, ...times(most - 1, (index) => observation(index, dangling))]),
  );
  expect(issues).toHaveLength(201);
  expect(Math.max(...issues.map(({ message }) => message.length))).toBeLessThan(1000);
  expect(issues.at(-1)?.message).toMatch(/^This is so at 19800 more places\./);
});

test('circles that share their members are each told by their beginning', () => {
  const back = (index: number) => ({
    hasMember: [`${index + 1}`, '0'].map((id) => ({ reference: `Observation/${id}` })),
  });
  const issues = checkReport(
    bundle(
      'collection',
      times(most, (index) => observation(index, back(index))),
    ),
  );
  expect(new Set(issues.map(({ id }) => id))).toEqual(new Set(['bundle-member-cycle']));
  expect(Math.max(...issues.map(({ message }) => message.length))).toBeLessThan(1000);
});

test('ten thousand reports that share ten thousand members', () => {
  const shared = (index: number): JsonObject =>
    index < most / 2
      ? {
          resourceType: 'DiagnosticReport',
          id: String(index),
          subject: { reference: `Patient/${index}` },
          result: [{ reference: `Observation/${most / 2}` }],
        }
      : observation(index, { subject: { reference: 'Patient/x' } });
  expect(idsOf(bundle('collection', times(most, shared)))).toContain('report-one-patient');
});

test('eight thousand sections that share ten thousand members, and text of millions of numbers', () => {
  const section = times(8000, () => ({
    text: { div: '<div>1 2 3</div>' },
    entry: [{ reference: 'Observation/0' }],
  }));
  section.push({
    text: { div: `<div>${'123 '.repeat(500_000)}</div>` },
    entry: [{ reference: 'Observation/0' }],
  });
  const composition = { resourceType: 'Composition', id: 'c', section };
  const measured = times(10_000, (index) => observation(index, { valueQuantity: { value: 77.7 } }));
  expect(idsOf(bundle('document', [composition, ...measured]))).toContain('narrative-missing-value');
});

test('twenty thousand entries of one address', () => {
  const one = { hasMember: [{ reference: 'Observation/1' }], id: '1' };
  expect(
    idsOf(
      bundle(
        'collection',
        times(most, () => observation(1, one)),
      ),
    ),
  ).toContain('bundle-member-cycle');
});

test('twenty thousand reports of one Composition, and as many of one version', () => {
  const entries = times(1000, (index) => ({ reference: `ImagingStudy/${index}` }));
  const code = { coding: [{ system: 'http://loinc.org', code: '18726-0' }] };
  const composition = {
    resourceType: 'Composition',
    id: 'c',
    status: 'preliminary',
    section: [{ code, entry: entries }],
  };
  const report = (index: number): JsonObject => ({
    resourceType: 'DiagnosticReport',
    id: String(index),
    status: 'final',
    issued: '2026-01-01T00:00:00Z',
    identifier: [{ system: 's', value: '1' }],
    composition: { reference: 'Composition/c' },
  });
  expect(idsOf(bundle('collection', [composition, ...times(most - 1, report)]))).toContain('report-study');
  const large = { ...report(0), conclusion: 'long '.repeat(1_000_000) };
  expect(checkTogether([large, ...times(most, report)]).at(-1)).toMatchObject([{ id: 'report-two-forms' }]);
});
