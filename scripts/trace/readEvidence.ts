import { readFileSync } from 'node:fs';
import path from 'node:path';
import { loadCases } from '../cases/loadCases.ts';
import { readJson } from '../compile/readJson.ts';
import { measureCoverage } from '../coverage/coverage.ts';
import { readGuide } from '../coverage/readGuide.ts';
import { readDeclaration } from '../declaration/readDeclaration.ts';
import { type MutationRecord, mutationRecordFile } from '../mutation/mutationRecord.ts';
import { root } from '../paths.ts';
import { loadRuleCases } from '../rules/ruleCases.ts';
import type { Evidence, Reasons } from './trace.ts';

/** What the project has to show for its rules, without asking a validator. */
export interface ProjectEvidence extends Evidence {
  readonly mutation: MutationRecord;
}

/** The cases and the coverage of the compiled guide, and what became of its mutants in the last run of all of them. */
export function readEvidence(): ProjectEvidence {
  const mutation = readJson<MutationRecord>(path.join(root, mutationRecordFile));
  return {
    cases: [...loadCases().manifests.flatMap(({ cases }) => cases), ...loadRuleCases()],
    mutation,
    mutants: mutation.mutants.filter(({ fate }) => fate === 'killed').map(({ id }) => id),
    coverage: measureCoverage(readGuide()),
  };
}

const reasonFile = 'input/requirement-reasons.yaml';

/** The reasons why requirements have no case, and where each stands. */
export function readRequirementReasons(): { reasons: Reasons; lineOf: (key: string) => string } {
  const { value, line } = readDeclaration<Reasons>(
    read(reasonFile),
    reasonFile,
    'requirement-reasons.schema.json',
  );
  return { reasons: value, lineOf: (key) => `${reasonFile}:${line([key])}` };
}

const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');
