import { expect, inject, test } from 'vitest';
import { guideArtefacts } from '../scripts/compile/guideIndex.ts';
import { askConversion, askValidator } from '../scripts/validator/httpValidator.ts';
import { validateArtefacts } from '../scripts/validator/validateArtefacts.ts';
import type { Validator } from '../scripts/validator/validator.ts';

const validator: Validator = {
  validate: (request) => askValidator(inject('validator'), request),
  convert: (xml) => askConversion(inject('validator'), xml),
  reload: async () => {},
  close: async () => {},
};

const definitions = guideArtefacts().filter(({ isExample }) => !isExample);

test('the guide defines profiles, extensions, value sets and code systems', () => {
  expect(definitions.length).toBeGreaterThan(80);
});

// The ImplementationGuide is none of them: SUSHI writes it for the IG Publisher, which checks it.
test.each(definitions)('$reference is valid without errors and warnings', async (definition) => {
  for await (const { kind, issues } of validateArtefacts([definition], validator)) {
    expect(kind).toBe('validated');
    expect(issues.filter(({ severity }) => severity !== 'information')).toEqual([]);
  }
});
