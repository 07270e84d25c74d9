import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { kinds, type Mutant } from '../../scripts/mutation/mutant.ts';
import { mutationJson, mutationStatus, mutationText } from '../../scripts/mutation/mutationReport.ts';
import type { Fate, Result } from '../../scripts/mutation/runMutants.ts';
import { explain, readReasons } from '../../scripts/mutation/survivors.ts';
import { root } from '../../scripts/paths.ts';
import { plain } from '../../scripts/report/textReport.ts';

const mutant = (id: string): Mutant => ({ id, profile: 'P', kind: 'required', attempts: [] });
const result = (id: string, fate: Fate): Result => ({ mutant: mutant(id), fate, issues: [] });
const killed = result('P#Patient.name:required', 'killed');
const survived: Result = {
  ...result('P#Patient.gender:required', 'survived'),
  attempt: {
    example: { resourceType: 'Patient', id: 'ada' },
    resource: () => ({}),
    profiles: [],
    signs: [{ id: 'E', location: 'Patient', mentions: ['gender'] }],
  },
  issues: [{ severity: 'error', id: 'F', location: 'Patient', message: 'something else' }],
};
const scored = (results: readonly Result[], yaml: string) =>
  explain(results, readReasons(yaml, 'survivors.yaml'));
const lastLine = (text: string) => text.trimEnd().split('\n').at(-1);

test('a survivor with a reason is explained, and the run passes', () => {
  const score = scored([killed, survived], 'P#Patient.gender:required: nothing tells it from its base');
  expect(mutationStatus(score)).toBe(0);
  expect(lastLine(mutationText(score, new Map(), plain))).toBe(
    'mutation score: 1 of 2 killed, 1 survivors explained',
  );
});

test.each<Fate>(['survived', 'no example', 'restated'])(
  'a mutant that %s fails the run without a reason',
  (fate) => {
    const score = scored([killed, result('P#Patient.gender:required', fate)], '{}');
    expect(mutationStatus(score)).toBe(1);
    expect(lastLine(mutationText(score, new Map(), plain))).toBe(
      'mutation score: 1 of 2 killed, 0 survivors explained',
    );
  },
);

test.each([
  ['is killed', 'P#Patient.name:required'],
  ['does not exist', 'P#Patient.none:required'],
])('a reason for a mutant that %s fails the run, with its line', (_, id) => {
  const score = scored([killed], `# a comment\n${id}: a reason that has ended\n`);
  expect(score.mistakes).toEqual([expect.stringMatching(/^survivors\.yaml:2: .*remove/)]);
  expect(mutationStatus(score)).toBe(1);
});

test.each([
  ['is too short to be one', 'P#Patient.name:required: because'],
  ['is for nothing that could be a mutant', 'Patient.name: a reason for something'],
  ['is given twice', 'P#a:value: a reason for it\nP#a:value: a reason for it'],
])('a reason that %s is refused', (_, yaml) => {
  expect(() => readReasons(yaml, 'survivors.yaml')).toThrow(/^survivors\.yaml:\d+: /);
});

test('the text says of a survivor what was expected and what was said instead', () => {
  const text = mutationText(scored([survived], '{}'), new Map(), plain);
  expect(text).toContain('expected of Patient/ada: E at Patient');
  expect(text).toContain('said: F at Patient: something else');
});

test('the JSON report is as its schema says, for every kind and fate', () => {
  const results = kinds.flatMap((kind) =>
    (['killed', 'survived', 'no example', 'restated'] as const).map((fate) => ({
      ...(fate === 'killed' || fate === 'survived' ? survived : {}),
      mutant: { ...mutant(`P#Patient:${kind}:${fate}`), kind },
      fate,
      issues: fate === 'survived' ? survived.issues : [],
    })),
  );
  const report = JSON.parse(
    mutationJson(scored(results, 'P#Patient:value:survived: a reason for it'), new Map()),
  );
  const schema = JSON.parse(readFileSync(path.join(root, 'schemas', 'mutation.schema.json'), 'utf8'));
  const validate = new Ajv2020({ allErrors: true }).compile(schema);
  expect(validate(report), JSON.stringify(validate.errors)).toBe(true);
  expect(report).toMatchObject({ killed: 16, total: 64, explained: 1, unexplained: 47 });
});
