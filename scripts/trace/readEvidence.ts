import { readFileSync } from 'node:fs';
import path from 'node:path';
import { loadCases } from '../cases/loadCases.ts';
import { measureCoverage } from '../coverage/coverage.ts';
import { readGuide } from '../coverage/readGuide.ts';
import { readDeclaration } from '../declaration/readDeclaration.ts';
import { deriveMutants } from '../mutation/derive.ts';
import type { Mutant } from '../mutation/mutant.ts';
import { readCore } from '../mutation/readCore.ts';
import { readReasons as readSurvivors } from '../mutation/survivors.ts';
import { root } from '../paths.ts';
import type { Evidence, Reasons } from './trace.ts';

/** What the project has to show for its rules, without asking a validator. */
export interface ProjectEvidence extends Evidence {
  /** Why mutants survive, by their ids. */
  readonly survivors: Readonly<Record<string, string>>;
  readonly allMutants: readonly Mutant[];
}

/** The cases, the mutants and the coverage of the compiled guide. */
export function readEvidence(): ProjectEvidence {
  const guide = readGuide();
  const { manifests } = loadCases();
  const cases = manifests.flatMap((manifest) => manifest.cases);
  const survivors = readSurvivors(read('test/mutation/survivors.yaml'), 'test/mutation/survivors.yaml').value;
  const allMutants = deriveMutants(guide, readCore(), cases);
  return {
    cases,
    survivors,
    allMutants,
    mutants: allMutants.map(({ id }) => id).filter((id) => !Object.hasOwn(survivors, id)),
    coverage: measureCoverage(guide),
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
