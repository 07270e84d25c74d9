import { afterAll, describe, expect, inject, test, vi } from 'vitest';
import { missingCells } from '../scripts/cases/cells.ts';
import { loadCases } from '../scripts/cases/loadCases.ts';
import { complaint, runCase } from '../scripts/cases/runCase.ts';
import { exampleFiles, guideArtefacts } from '../scripts/compile/guideIndex.ts';
import { askValidator } from '../scripts/validator/httpValidator.ts';
import { startReferenceServer } from '../scripts/validator/referenceServer.ts';

vi.setConfig({ maxConcurrency: 2 });

const { guide, known, manifests } = loadCases();
const references = await startReferenceServer();
references.use(exampleFiles(guideArtefacts()));
afterAll(() => references.close());
const validator = {
  validate: (request: Parameters<typeof askValidator>[1]) => askValidator(inject('validator'), request),
};

describe.for(manifests)('$profile', ({ cases }) => {
  test.concurrent.for(cases)('$name', async (each, { expect }) => {
    expect(complaint(await runCase(each, { validator, references, guide, known }))).toBe('');
  });
});

test('every invariant of the guide has every cell of its truth table, or a reason why not', () => {
  expect(missingCells(manifests, known)).toEqual([]);
});
