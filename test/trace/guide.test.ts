import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { readDefinitions } from '../../scripts/capability/readDefinitions.ts';
import { loadCases } from '../../scripts/cases/loadCases.ts';
import { readGuide } from '../../scripts/coverage/readGuide.ts';
import { isStale } from '../../scripts/generated/generatedFile.ts';
import { deriveMutants } from '../../scripts/mutation/derive.ts';
import { readCore } from '../../scripts/mutation/readCore.ts';
import { root } from '../../scripts/paths.ts';
import { proofFiles } from '../../scripts/trace/proofFiles.ts';
import { readEvidence, readRequirementReasons } from '../../scripts/trace/readEvidence.ts';
import { requirementsOf } from '../../scripts/trace/requirement.ts';
import { checkTraces, traceLine, traceRequirements } from '../../scripts/trace/trace.ts';

const evidence = readEvidence();
const { reasons, lineOf } = readRequirementReasons();
const traces = traceRequirements(requirementsOf(readDefinitions()), evidence, reasons);
const files = proofFiles(evidence, traces);

test('every requirement of the guide is verified by a case, or has a reason why none can be', () => {
  process.stderr.write(`${traceLine(traces)}\n`);
  expect(traces.length).toBeGreaterThan(100);
  expect(checkTraces(traces, reasons, lineOf)).toEqual([]);
});

test('the mutants whose fates are recorded are those that the guide has', () => {
  const cases = loadCases().manifests.flatMap((manifest) => manifest.cases);
  const derived = deriveMutants(readGuide(), readCore(), cases);
  expect(evidence.mutation.mutants.map(({ id }) => id)).toEqual(derived.map(({ id }) => id));
  expect(evidence.mutation.total).toBe(derived.length);
});

test('the pages and the JSON of what proves the guide are as npm run proof writes them', () => {
  expect(files.filter(isStale).map(({ file }) => file)).toEqual([]);
});

test('the JSON is as its schema says', () => {
  const schema = JSON.parse(readFileSync(path.join(root, 'schemas', 'proof.schema.json'), 'utf8'));
  const json = files.find(({ file }) => file === 'docs/proof.json');
  const ajv = new Ajv2020({ allErrors: true });
  expect(ajv.validate(schema, JSON.parse(json?.text ?? '')), ajv.errorsText()).toBe(true);
});

test('every invariant of the guide is seen to break in a case', () => {
  const proof = JSON.parse(files.find(({ file }) => file === 'docs/proof.json')?.text ?? '');
  const unbroken = proof.invariants.filter(({ broken }: { broken: string[] }) => broken.length === 0);
  expect(unbroken.map(({ key }: { key: string }) => key)).toEqual([]);
});
