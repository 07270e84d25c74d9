import { cpSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, inject, onTestFinished, test } from 'vitest';
import { indexReferences } from '../../scripts/input/indexReferences.ts';
import { generatedResources } from '../../scripts/paths.ts';
import { askValidator } from '../../scripts/validator/httpValidator.ts';
import { findings } from '../../scripts/validator/issues.ts';
import { startReferenceServer } from '../../scripts/validator/referenceServer.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';

const report = path.join(generatedResources, 'DiagnosticReport-chest-ct-diagnostic-report.json');
const composition = path.join(generatedResources, 'Composition-chest-ct-composition.json');
const panel = path.join(generatedResources, 'Observation-chest-ct-findings.json');

/** Ids of the errors of the report, where these files come with it. */
async function errors(files: readonly string[]): Promise<string[]> {
  const references = await startReferenceServer();
  onTestFinished(() => references.close());
  references.use(await indexReferences(files));
  const request = { bytes: readFileSync(report), format: 'json', references: references.address } as const;
  const { issues } = findings(await askValidator(inject('validator'), request));
  return issues.filter(({ severity }) => severity === 'error').map(({ id }) => id);
}

test("R5's dgr-1 fails where the Composition of a report does not come with it", async () => {
  expect(await errors([report])).toEqual(['dgr-1']);
});

test('dgr-1 is satisfied, not suppressed, where it does', async () => {
  expect(await errors([report, composition, panel])).toEqual([]);
});

test('a reference that two files answer is resolved to neither', async () => {
  const copy = path.join(temporaryFolder(), 'copy.json');
  cpSync(composition, copy);
  expect([...(await indexReferences([composition, report])).keys()]).toHaveLength(2);
  expect([...(await indexReferences([composition, report, copy])).keys()]).toEqual([
    'DiagnosticReport/chest-ct-diagnostic-report',
  ]);
});
