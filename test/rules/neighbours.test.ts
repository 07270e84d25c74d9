import { expect, test } from 'vitest';
import type { JsonObject } from '../../scripts/coverage/node.ts';
import { Neighbours } from '../../scripts/rules/neighbours.ts';

const report = (more: JsonObject): JsonObject => ({
  resourceType: 'DiagnosticReport',
  id: 'r',
  status: 'final',
  composition: { reference: 'Composition/c' },
  ...more,
});
const composition = { resourceType: 'Composition', id: 'c', status: 'preliminary' };

const idsOf = (neighbours: Neighbours, path: string) => neighbours.issuesOf(path).map(({ id }) => id);

test('resources that refer to each other are compared, in whatever order they came', () => {
  for (const order of [
    [report({}), composition],
    [composition, report({})],
  ]) {
    const neighbours = new Neighbours();
    for (const each of order) neighbours.add(String(each.resourceType), each);
    expect(idsOf(neighbours, 'DiagnosticReport')).toEqual(['report-status']);
    expect(idsOf(neighbours, 'Composition')).toEqual([]);
  }
});

test('versions of a report are compared across documents that nothing else connects', () => {
  const neighbours = new Neighbours();
  for (const [version, status] of [
    ['2', 'preliminary'],
    ['1', 'final'],
  ]) {
    const held = report({
      status,
      identifier: [{ system: 's', value: '1' }],
      extension: [{ url: 'x/ReportVersionEuImaging', valueString: version }],
    });
    neighbours.add(`${version}.json`, {
      resourceType: 'Bundle',
      entry: [{ resource: { resourceType: 'Patient' } }, { resource: held }],
    });
  }
  expect(neighbours.issuesOf('1.json')).toEqual([]);
  expect(neighbours.issuesOf('2.json')).toMatchObject([
    { id: 'version-status', location: 'Bundle.entry[1].resource.status' },
  ]);
});

test('what has a hospital or a patient in common alone is no group', () => {
  const neighbours = new Neighbours();
  const subject = { reference: 'Patient/p', identifier: { system: 's', value: 'p' } };
  neighbours.add('a', report({ subject, composition: undefined }));
  neighbours.add('b', { ...composition, subject: [subject] });
  expect(neighbours.issuesOf('a')).toEqual([]);
});

test('where the limit is reached it is said once, and what came before is still compared', () => {
  const neighbours = new Neighbours({ comparedResources: 2, comparedCharacters: 10_000 });
  neighbours.add('r', report({}));
  neighbours.add('c', composition);
  for (const path of ['d', 'e']) neighbours.add(path, { ...composition, id: path });
  expect(idsOf(neighbours, 'r')).toEqual(['report-status']);
  expect(idsOf(neighbours, 'd')).toEqual(['input-too-many-compared']);
  expect(idsOf(neighbours, 'e')).toEqual([]);
});

test('characters are limited as resources are', () => {
  const neighbours = new Neighbours({ comparedResources: 100, comparedCharacters: 150 });
  neighbours.add('r', report({}));
  neighbours.add('c', composition);
  expect(idsOf(neighbours, 'c')).toEqual(['input-too-many-compared']);
});
