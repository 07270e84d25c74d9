import { cpSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, inject, onTestFinished, test } from 'vitest';
import { indexReferences } from '../../scripts/input/indexReferences.ts';
import { generatedResources } from '../../scripts/paths.ts';
import { askValidator } from '../../scripts/validator/httpValidator.ts';
import { findings } from '../../scripts/validator/issues.ts';
import { startReferenceServer } from '../../scripts/validator/referenceServer.ts';
import { startValidator } from '../../scripts/validator/startValidator.ts';
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

test('another resource can stand in for one of them, where its address is asked', async () => {
  const validator = await startValidator();
  const references = await startReferenceServer();
  onTestFinished(async () => {
    await references.close();
    await validator.close();
  });
  const index = await indexReferences([composition, panel]);
  references.use(index);
  validator.resolveFrom(index);
  const empty = { ...JSON.parse(readFileSync(composition, 'utf8')), section: [] };
  const instead = references.instead(`Composition/${empty.id}`, Buffer.from(JSON.stringify(empty)));
  const request = { bytes: readFileSync(report), format: 'json' } as const;
  const ids = async (more: { readonly references?: string }) =>
    findings(await validator.validate({ ...request, ...more })).issues.map(({ id }) => id);
  expect(await ids({})).not.toContain('dgr-1');
  expect(await ids({ references: references.address })).not.toContain('dgr-1');
  expect(await ids({ references: instead.address })).toContain('dgr-1');
});

test('a reference that two files answer is resolved to neither', async () => {
  const copy = path.join(temporaryFolder(), 'copy.json');
  cpSync(composition, copy);
  expect([...(await indexReferences([composition, report])).keys()]).toHaveLength(2);
  expect([...(await indexReferences([composition, report, copy])).keys()]).toEqual([
    'DiagnosticReport/chest-ct-diagnostic-report',
  ]);
});
