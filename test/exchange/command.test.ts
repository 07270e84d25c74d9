import path from 'node:path';
import { expect, test } from 'vitest';
import { toSubmission } from '../../scripts/exchange/toSubmission.ts';
import { generatedResources } from '../../scripts/paths.ts';
import { story } from '../fhir-server/stories.ts';
import { runCli } from '../support/runCli.ts';

const file = (id: string) => path.join(generatedResources, `Bundle-${id}.json`);
const exchange = (id: string, ...args: string[]) => runCli(['exchange', file(id), '--to', ...args]);

test('a document becomes its submission, the same as in the library', async () => {
  const { status, stdout, stderr } = await exchange(
    'chest-ct-document',
    'submission',
    '--source',
    'urn:oid:1.2.3',
  );
  expect([status, stderr]).toEqual([0, '']);
  expect(JSON.parse(stdout)).toEqual(toSubmission(story('chest-ct-document'), { sourceId: 'urn:oid:1.2.3' }));
});

test.each([
  ['a submission without its source', 'chest-ct-document', ['submission'], /give --source URI/],
  [
    'a submission of what is no imaging report',
    'discharge-report-document',
    ['submission', '--source', 'urn:oid:1.2'],
    /not one DiagnosticReport/,
  ],
  ['a document without identifier', 'chest-ct-document', ['document'], /give --identifier/],
  ['a form that there is not', 'chest-ct-document', ['letter'], /letter/],
])('%s is refused', async (_, id, args, message) => {
  const { status, stderr } = await exchange(id, ...args);
  expect(status).toBe(2);
  expect(stderr).toMatch(message);
});
