import { afterAll, expect, inject, test } from 'vitest';
import { exampleFiles, guideArtefacts } from '../scripts/compile/guideIndex.ts';
import { applySuppressions, type Examined } from '../scripts/suppressions/applySuppressions.ts';
import { readSuppressions } from '../scripts/suppressions/readSuppressions.ts';
import { askConversion, askValidator } from '../scripts/validator/httpValidator.ts';
import { startReferenceServer } from '../scripts/validator/referenceServer.ts';
import { validateArtefacts } from '../scripts/validator/validateArtefacts.ts';
import type { Validator } from '../scripts/validator/validator.ts';

const examples = guideArtefacts().filter(({ isExample }) => isExample);
const suppressions = readSuppressions();
const references = await startReferenceServer();
references.use(exampleFiles(examples));
afterAll(() => references.close());
const validator: Validator = {
  validate: (request) => askValidator(inject('validator'), { ...request, references: references.address }),
  convert: (xml) => askConversion(inject('validator'), xml),
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

const examined: Examined[] = [];
const today = new Date().toISOString().slice(0, 10);

test.each(examples)('$reference is valid without errors and unexplained warnings', async (example) => {
  for await (const { kind, issues } of validateArtefacts([example], validator)) {
    expect(kind).toBe('validated');
    const each = { reference: example.reference, issues };
    examined.push(each);
    const [left] = applySuppressions([each], suppressions, today).examined;
    expect(left?.issues.filter(({ severity }) => severity !== 'information')).toEqual([]);
  }
});

test('every suppression explains a warning of an example, and none has expired', () => {
  expect(examined).toHaveLength(examples.length);
  expect(applySuppressions(examined, suppressions, today).mistakes).toEqual([]);
});
