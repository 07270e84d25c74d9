import { expect, test } from 'vitest';
import { capabilityOf } from '../../scripts/minimum/capability.ts';
import { minimumOf } from '../../scripts/minimum/minimum.ts';
import { minimumPage } from '../../scripts/minimum/page.ts';
import { WordlessObligation } from '../../scripts/minimum/words.ts';
import type { ObligedElement, ObligedStructure } from '../../scripts/obligations/definition.ts';
import { actor, consumer, element, guide, producer, profile } from '../obligations/support.ts';

const sent = [producer, 'SHALL:populate'] as const;
const known = [producer, 'SHALL:populate-if-known'] as const;
const shown = [consumer, 'SHALL:display'] as const;

const minimum = (structures: readonly ObligedStructure[], actorId = producer) =>
  minimumOf(guide(...structures), actor(actorId), () => undefined);

const elementsOf = (...elements: readonly ObligedElement[]) =>
  minimum([profile('P', elements)]).profiles.flatMap((each) => each.elements);

test('an actor has its own obligations only', () => {
  const structures = [
    profile('P', [element('Patient', [known]), element('Patient.name', [sent, shown], { min: 1 })]),
    profile('Q', [element('Patient.name', [shown])]),
  ];
  expect(minimum(structures).profiles).toEqual([
    {
      id: 'P',
      title: 'Patient: P',
      type: 'Patient',
      obligations: ['SHALL:populate-if-known'],
      elements: [{ id: 'Patient.name', short: 'A name', min: 1, max: '*', obligations: ['SHALL:populate'] }],
    },
  ]);
});

test('a derived profile has only what it adds', () => {
  const base = profile('Base', [element('Patient', [known]), element('Patient.name', [sent])]);
  const derived = profile('A', [element('Patient.gender', [known])], 'Base');
  const same = profile('B', [{ id: 'Patient.name', min: 1 }], 'Base');
  expect(
    minimum([derived, same, base]).profiles.map(({ id, includes, elements }) => [
      id,
      includes,
      elements.map((each) => each.id),
    ]),
  ).toEqual([
    ['Base', undefined, ['Patient.name']],
    ['A', 'Base', ['Patient.gender']],
  ]);
});

test('a slice without obligations of its own has those of its element', () => {
  const found = elementsOf(
    element('Patient.identifier', [known]),
    element('Patient.identifier:a', [], { sliceName: 'a', min: 1 }),
    element('Patient.identifier:a.value', [], { min: 1 }),
  );
  expect(found.map(({ id, obligations }) => [id, ...obligations])).toEqual([
    ['Patient.identifier', 'SHALL:populate-if-known'],
    ['Patient.identifier:a', 'SHALL:populate-if-known'],
  ]);
});

test('what is said of a slice wherever it occurs is not repeated within a slice', () => {
  const found = elementsOf(
    element('Patient.contact.contact:a', [known], { sliceName: 'a' }),
    element('Patient.contact:x', [known], { sliceName: 'x' }),
    element('Patient.contact:x.contact:a', [known], { sliceName: 'a' }),
  );
  expect(found.map(({ id }) => id)).toEqual(['Patient.contact.contact:a', 'Patient.contact:x']);
});

test.each([
  ['the words of the profile', { short: 'Full name' }, { short: 'Full name' }],
  [
    'a code as system and code',
    { patternCodeableConcept: { coding: [{ system: 'urn:x', code: 'y' }] } },
    { value: 'urn:x#y' },
  ],
  ['a fixed primitive', { fixedString: 'x' }, { value: 'x' }],
  [
    'what it may refer to',
    { type: [{ code: 'Reference', targetProfile: ['http://x.org/A', 'http://x.org/B'] }] },
    { targets: ['A', 'B'] },
  ],
])('an element comes with %s', (_, more, expected) => {
  expect(elementsOf(element('Patient.name', [known], more))[0]).toMatchObject(expected);
});

test("where FHIR's short words are codes, the first sentence of its definition is taken", () => {
  expect(elementsOf(element('Patient.gender', [known]))[0]?.short).toBe('What it says');
});

test('an obligation without words is a fault', () => {
  expect(() => elementsOf(element('Patient.name', [[producer, 'SHALL:explain']]))).toThrow(
    WordlessObligation,
  );
});

test('a bar in the words of an element does not end the cell', () => {
  const page = minimumPage(minimum([profile('P', [element('Patient.name', [known], { short: 'a|b' })])]));
  expect(page).toContain('| `name` | 0..* | a\\|b | send if known |');
});

test('a page says which searches an actor must answer, and which it had better', () => {
  const expectation = (valueCode: string) => ({
    extension: [
      { url: 'http://hl7.org/fhir/StructureDefinition/capabilitystatement-expectation', valueCode },
    ],
  });
  const capability = capabilityOf({
    url: actor(producer).capabilities ?? '',
    rest: [
      {
        mode: 'server',
        resource: [
          {
            type: 'Patient',
            ...expectation('SHALL'),
            searchParam: [{ name: '_id' }, { name: 'name', ...expectation('SHOULD') }],
            operation: [{ name: 'match', ...expectation('MAY') }],
          },
          { type: 'Binary', interaction: [{ code: 'read' }] },
        ],
      },
    ],
  });
  const structures = [profile('P', [element('Patient.name', [known])])];
  const page = minimumPage(minimumOf(guide(...structures), actor(producer), () => undefined, capability));
  expect(page).toContain('- Answer searches by 1 parameter.');
  expect(page).toContain('| Patient (must) | `_id` | `name` | `$match` |');
  expect(page).not.toContain('Binary');
});

test('a page says in one sentence that there is no CapabilityStatement yet', () => {
  const page = minimumPage(minimum([profile('P', [element('Patient.name', [known])])]));
  expect(page).toContain(`The guide has no CapabilityStatement \`${actor(producer).capabilities}\` yet`);
});
