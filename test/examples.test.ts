import { afterAll, expect, inject, test } from 'vitest';
import { exampleFiles, guideArtefacts } from '../scripts/compile/guideIndex.ts';
import { askValidator } from '../scripts/validator/httpValidator.ts';
import { startReferenceServer } from '../scripts/validator/referenceServer.ts';
import { validateArtefacts } from '../scripts/validator/validateArtefacts.ts';
import type { Validator } from '../scripts/validator/validator.ts';

const examples = guideArtefacts().filter(({ isExample }) => isExample);
const references = await startReferenceServer();
references.use(exampleFiles(examples));
afterAll(() => references.close());
const validator: Validator = {
  validate: (request) => askValidator(inject('validator'), { ...request, references: references.address }),
  reload: async () => {},
  close: async () => {},
};

test('the guide has the chest-ct story as resources and as one document Bundle', () => {
  const stories = examples
    .map(({ reference }) => reference)
    .filter((reference) => reference.includes('/chest-ct-'));
  expect(stories.length).toBeGreaterThan(15);
  expect(stories.filter((reference) => reference.startsWith('Bundle/'))).toHaveLength(1);
});

test.each(examples)('$reference is valid without errors and warnings', async (example) => {
  for await (const { kind, issues } of validateArtefacts([example], validator)) {
    expect(kind).toBe('validated');
    expect(issues.filter(({ severity }) => severity !== 'information')).toEqual([]);
  }
});
