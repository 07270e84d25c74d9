import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv } from 'ajv';
import { expect, test } from 'vitest';
import { planRetrieval } from '../../scripts/dicomweb/planRetrieval.ts';
import { root } from '../../scripts/paths.ts';
import { runCli } from '../support/runCli.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';
import { give, object, run } from './fetchSupport.ts';
import { multipart } from './part10.ts';
import { now, rows } from './planRows.ts';
import { setOfAll } from './support.ts';

const schema = (name: string) =>
  new Ajv().compile(JSON.parse(readFileSync(path.join(root, 'schemas', `${name}.schema.json`), 'utf8')));

test('every plan is as its schema says', () => {
  const validate = schema('plan');
  for (const [title, resources, , options = {}] of rows) {
    const plan = planRetrieval(setOfAll(resources), { at: now, ...options });
    expect([title, validate(JSON.parse(JSON.stringify(plan))), validate.errors]).toEqual([title, true, null]);
  }
  expect(validate({ requests: [{ method: 'POST' }], findings: [] })).toBe(false);
});

test('what a fetch says is as its schema says, whether it gets something or not', async () => {
  const validate = schema('fetch');
  const got = await run(give(multipart([object])));
  const failed = await run(give(Buffer.from('no DICOM')));
  expect([got, failed].map(({ fetched }) => fetched[0]?.outcome)).toEqual(['fetched', 'failed']);
  for (const { fetched, findings } of [got, failed]) {
    const said = JSON.parse(JSON.stringify({ fetched, findings }));
    expect([validate(said), validate.errors]).toEqual([true, null]);
  }
  expect(validate({ fetched: [], findings: [{ severity: 'bad' }] })).toBe(false);
});

test('what the commands print is as their schemas say', async () => {
  const report = 'fsh-generated/resources/Bundle-chest-ct-document.json';
  const plan = await runCli(['plan', report, '--json', '--rendered']);
  const ofPlan = schema('plan');
  expect([ofPlan(JSON.parse(plan.stdout)), ofPlan.errors]).toEqual([true, null]);
  const fetched = await runCli([
    'fetch',
    report,
    '--json',
    '--out',
    temporaryFolder(),
    '--from',
    'Patient/nobody',
  ]);
  const ofFetch = schema('fetch');
  expect([ofFetch(JSON.parse(fetched.stdout)), ofFetch.errors]).toEqual([true, null]);
  const objects = 'test/fixtures/dicom/highdicom';
  const compared = await runCli(['compare', report, objects, '--json']);
  const ofComparison = schema('compare');
  expect([ofComparison(JSON.parse(compared.stdout)), ofComparison.errors]).toEqual([true, null]);
});
