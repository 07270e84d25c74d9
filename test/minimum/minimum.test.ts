import { expect, test } from 'vitest';
import { capabilityOf } from '../../scripts/minimum/capability.ts';
import { minimumOf } from '../../scripts/minimum/minimum.ts';
import { minimumPage } from '../../scripts/minimum/page.ts';
import { readMinimums } from '../../scripts/minimum/readMinimums.ts';
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

test('a page says which requests an actor must answer, and which it had better', () => {
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
        interaction: [{ code: 'transaction' }],
        resource: [
          {
            type: 'Patient',
            ...expectation('SHALL'),
            searchParam: [{ name: '_id' }, { name: 'name', ...expectation('SHOULD') }],
            operation: [{ name: 'match', ...expectation('MAY') }],
            searchInclude: ['Patient:link'],
            searchRevInclude: ['Provenance:target'],
            _searchRevInclude: [expectation('MAY')],
          },
          { type: 'Binary', interaction: [{ code: 'read' }] },
        ],
      },
    ],
  });
  const structures = [profile('P', [element('Patient.name', [known])])];
  const page = minimumPage(minimumOf(guide(...structures), actor(producer), () => undefined, capability));
  expect(page).toContain('- Answer searches by 1 parameter.');
  expect(page).toContain('- Answer a transaction request.');
  expect(page).toContain('| The server as a whole | transaction |  |  |');
  expect(page).toContain(
    '| Patient (must) | by `_id`; with `Patient:link` | by `name` | `$match`; with `Provenance:target` |',
  );
  expect(page).toContain('| Binary (must) | read |  |  |');
});

test('a page has the rules of the guide about its actor, each with its place', () => {
  const rule = { key: 'IM-DOC-01', sentence: 'A producer SHALL send.', page: 'documents.html#IM-DOC-01' };
  const patient = profile('P', [element('Patient.name', [known])]);
  const made = minimumOf(guide(patient), actor(producer), () => undefined, undefined, [rule]);
  expect(minimumPage(made)).toContain(
    '### Rules\n\n- A producer SHALL send. [IM-DOC-01](documents.html#IM-DOC-01)',
  );
});

test("each actor's rules are those whose sentences are about it", () => {
  const sentences = readMinimums().map(({ actor: { id }, rules }) => [
    id,
    rules.find(({ key }) => key === 'IM-FIND-08')?.page,
  ]);
  expect(sentences).toContainEqual(['EuImagingManifestProvider', 'finding-and-retrieving.html#IM-FIND-08']);
  expect(sentences).toContainEqual(['EuImagingReportProvider', undefined]);
});

test('only what is required of a resource that is always sent is sent always', () => {
  const elements = [
    element('Patient', [sent]),
    element('Patient.name', [sent], { min: 1 }),
    element('Patient.contact', [sent]),
    element('Patient.contact.name', [sent], { min: 1 }),
  ];
  const optional = { ...profile('Q', [element('Patient.name', [sent], { min: 1 })]), title: 'Optional' };
  const page = minimumPage(minimum([profile('P', elements), optional]));
  expect(page).toContain('- Send 1 element always, in the resources of the table below.');
  expect(page).toContain('- Send 3 elements with what they are part of, whenever you send that.');
});

test('an actor that the text names by its id is a link with words', () => {
  const named = { ...actor(producer), documentation: `Sends to ${consumer}.` };
  const made = minimumOf(guide(profile('P', [])), named, () => undefined);
  expect(made.actor.documentation).toBe(`Sends to a [${consumer}](ActorDefinition-${consumer}.html).`);
});

test('one line leads to each resource of the page', () => {
  const page = minimumPage(minimum([profile('P', [element('Patient.name', [known])])]));
  expect(page).toContain('\n\n[Patient: P](#P)\n\n#### Patient: P {#P}\n');
});

test('a page says in one sentence that there is no CapabilityStatement yet', () => {
  const page = minimumPage(minimum([profile('P', [element('Patient.name', [known])])]));
  expect(page).toContain(`The guide has no CapabilityStatement \`${actor(producer).capabilities}\` yet`);
});
