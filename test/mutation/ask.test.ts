import { expect, test } from 'vitest';
import type { JsonObject } from '../../scripts/coverage/node.ts';
import { askingOnce } from '../../scripts/mutation/ask.ts';
import { dependencyDigests } from '../../scripts/mutation/dependencies.ts';
import { openResultStore } from '../../scripts/mutation/resultStore.ts';
import { ValidatorFault, ValidatorStartFault } from '../../scripts/validator/faults.ts';
import { canonical, example, profile } from '../coverage/support.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';

const issue = {
  severity: 'error',
  code: 'invalid',
  expression: ['Patient'],
  details: { text: 'no' },
} as const;

/** Asks about examples with a validator that counts, and that fails on resources of the id `crash`. */
function asking(folder: string, artefacts: readonly JsonObject[], fault = new ValidatorFault('It crashed.')) {
  const validated: string[] = [];
  let starts = 0;
  const ask = askingOnce({
    store: openResultStore(folder),
    dependencies: dependencyDigests(artefacts),
    validator: async () => {
      starts++;
      return {
        validate: async ({ bytes }) => {
          const { id } = JSON.parse(Buffer.from(bytes).toString());
          if (id === 'crash') throw fault;
          validated.push(id);
          return { resourceType: 'OperationOutcome', issue: [issue] };
        },
        convert: async () => '',
        reload: async () => {},
        close: async () => {},
      };
    },
  });
  const about = (...resources: JsonObject[]) =>
    ask(resources.map((resource) => ({ resource, profiles: [] })));
  return { about, validated, starts: () => starts };
}

const crash = { resourceType: 'Patient', id: 'crash' };
const first = profile('First', 'Patient', [{ id: 'Patient.name', min: 1 }]);
const second = profile('Second', 'Observation', [
  { id: 'Observation.subject', type: [{ code: 'Reference', targetProfile: [canonical('Third')] }] },
]);
const third = profile('Third', 'Patient', []);
const guide = [first, second, third] as unknown as readonly JsonObject[];
const ada = example('Patient', 'ada', 'First');
const blood = example('Observation', 'blood', 'Second');

const obligation = 'http://hl7.org/fhir/StructureDefinition/obligation';
const actor = { resourceType: 'ActorDefinition', id: 'a', url: 'http://example.org/actor' };
const withElement = (more: object) => ({
  differential: { element: [{ id: 'Patient.name', min: 1, ...more }] },
});

test('a second run gives the same answers and starts no validator', async () => {
  const folder = temporaryFolder();
  const before = await asking(folder, guide).about(ada, blood);
  const again = asking(folder, guide);
  expect(await again.about(ada, blood)).toEqual(before);
  expect(before[0]).toEqual([{ severity: 'error', id: 'invalid', location: 'Patient', message: 'no' }]);
  expect(again.starts()).toBe(0);
});

test('two questions alike are asked once', async () => {
  const { about, validated } = asking(temporaryFolder(), guide);
  expect((await about(ada, ada)).map(({ length }) => length)).toEqual([1, 1]);
  expect(validated).toEqual(['ada']);
});

test.each([
  ['a profile that it claims', 'First', ['ada']],
  ['a profile that is a target of the one it claims', 'Third', ['blood']],
])('a resource is validated again after a change of %s, and no other', async (_, id, expected) => {
  const folder = temporaryFolder();
  await asking(folder, guide).about(ada, blood);
  const changed = guide.map((each) => (each.id === id ? { ...each, title: 'changed' } : each));
  const again = asking(folder, changed);
  await again.about(ada, blood);
  expect(again.validated).toEqual(expected);
});

test.each(['Patient/ada', 'http://example.org/fhir/Patient/ada'])(
  'a resource is validated again after a change of what it refers to as %s, or of itself',
  async (reference) => {
    const folder = temporaryFolder();
    const order = example('Observation', 'order', 'None', { subject: { reference } });
    await asking(folder, [...guide, ada]).about(order);
    const afterTarget = asking(folder, [...guide, { ...ada, active: true }]);
    await afterTarget.about(order);
    const afterItself = asking(folder, [...guide, ada]);
    await afterItself.about({ ...order, status: 'final' });
    expect([afterTarget.validated, afterItself.validated]).toEqual([['order'], ['order']]);
  },
);

test('a code system is reached by the system of a code, and a profile by an expression that names it', async () => {
  const folder = temporaryFolder();
  const system = { resourceType: 'CodeSystem', id: 'cs', url: 'http://example.org/cs' };
  const expression = { expression: `subject.resolve().conformsTo('${canonical('Third')}')` };
  const coded = { resourceType: 'Basic', id: 'coded', code: { coding: [{ system: system.url, code: 'a' }] } };
  const bound = { resourceType: 'Basic', id: 'bound', constraint: [expression] };
  await asking(folder, [...guide, system]).about(coded, bound);
  const changed = [...guide, system].map((each) => ({ ...each, title: 'changed' }));
  const again = asking(folder, changed);
  await again.about(coded, bound);
  expect(again.validated).toEqual(['coded', 'bound']);
});

test.each<[string, object, string[]]>([
  ['a description', { description: 'changed' }, []],
  [
    'an obligation or must-support',
    withElement({ mustSupport: true, extension: [{ url: obligation, actor: actor.url }] }),
    [],
  ],
  ['a constraint', withElement({ min: 2 }), ['ada']],
  ['another extension', withElement({ extension: [{ url: 'http://example.org/other' }] }), ['ada']],
])('after a change of %s only what it can concern is validated again', async (_, change, expected) => {
  const folder = temporaryFolder();
  const before = { ...first, ...withElement({}) };
  await asking(folder, [actor, before]).about(ada);
  const again = asking(folder, [actor, { ...before, ...change }]);
  await again.about(ada);
  expect(again.validated).toEqual(expected);
});

test('a question without a verdict ends the run after all others are answered and kept, and is named', async () => {
  const folder = temporaryFolder();
  const run = asking(folder, guide).about(crash, ada, blood, { ...crash, active: true });
  await expect(run).rejects.toThrow(/^2 edited examples .* Patient\/crash: It crashed\./);
  const again = asking(folder, guide);
  await again.about(ada, blood);
  expect(again.validated).toEqual([]);
});

test('a validator that does not start again ends the run at once', async () => {
  const dead = asking(temporaryFolder(), guide, new ValidatorStartFault('no memory'));
  const others = ['a', 'b', 'c', 'd'].map((id) => ({ ...ada, id }));
  await expect(dead.about(crash, ...others)).rejects.toThrow(ValidatorStartFault);
  expect(dead.validated).not.toContain('d');
});

test('what a run did not ask for is forgotten when the store is pruned', async () => {
  const folder = temporaryFolder();
  await asking(folder, guide).about(ada, blood);
  const store = openResultStore(folder);
  store.prune();
  const again = asking(folder, guide);
  await again.about(ada);
  expect(again.validated).toEqual(['ada']);
});
