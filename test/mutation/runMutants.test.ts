import { expect, test } from 'vitest';
import type { Issue } from '../../scripts/issue.ts';
import type { Ask } from '../../scripts/mutation/ask.ts';
import type { Attempt, Mutant } from '../../scripts/mutation/mutant.ts';
import { runMutants } from '../../scripts/mutation/runMutants.ts';

const refusal: Issue = { severity: 'error', id: 'E', location: 'Patient', message: 'no' };
const attempt = (id: string): Attempt => ({
  example: { resourceType: 'Patient', id: `${id}-example` },
  resource: () => ({ resourceType: 'Patient', id }),
  profiles: [],
  signs: [{ id: 'E', location: 'Patient', mentions: [] }],
});
const mutant = (...ids: string[]): Mutant => ({
  id: 'P#Patient.name:required',
  profile: 'P',
  kind: 'required',
  attempts: ids.map(attempt),
});

/** Refuses the resources of these ids, and says which it was asked about. */
function refusing(...refused: string[]): { ask: Ask; asked: string[] } {
  const asked: string[] = [];
  const ask: Ask = async (questions) =>
    questions.map(({ resource }) => {
      asked.push(String(resource.id));
      return refused.includes(String(resource.id)) ? [refusal] : [];
    });
  return { ask, asked };
}

const fates = async (ask: Ask, ...mutants: Mutant[]) =>
  (await runMutants(mutants, ask)).map(({ fate }) => fate);

test('a mutant is killed by the first place that is refused, and no further one is tried', async () => {
  const { ask, asked } = refusing('b');
  expect(await fates(ask, mutant('a', 'b', 'c'))).toEqual(['killed']);
  expect(asked).toEqual(['a', 'b', 'b-example']);
});

test('a mutant that is accepted everywhere survives, with what was said of the first place', async () => {
  const { ask } = refusing();
  const [result] = await runMutants([mutant('a', 'b')], ask);
  expect(result).toMatchObject({ fate: 'survived', attempt: { example: { id: 'a-example' } } });
});

test('a mutant whose example is refused without the edit too survives', async () => {
  const { ask } = refusing('a', 'a-example');
  expect(await fates(ask, mutant('a'))).toEqual(['survived']);
});

test('a mutant without a place has no example, and one that restates is not run', async () => {
  const { ask, asked } = refusing('a');
  expect(await fates(ask, mutant(), { ...mutant('a'), isRestated: true })).toEqual([
    'no example',
    'restated',
  ]);
  expect(asked).toEqual([]);
});
