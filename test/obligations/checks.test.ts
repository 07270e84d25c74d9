import { expect, test } from 'vitest';
import { checkObligations, type Reasons } from '../../scripts/obligations/checks.ts';
import type { ObligedStructure } from '../../scripts/obligations/definition.ts';
import { consumer, element, guide, producer, profile } from './support.ts';

const found = (structures: readonly ObligedStructure[], reasons: Reasons = {}) =>
  checkObligations(guide(...structures), reasons).map(({ id, location }) => `${id} ${location}`);

const sent = [producer, 'SHALL:populate'] as const;
const known = [producer, 'SHALL:populate-if-known'] as const;
const shown = [consumer, 'SHALL:display'] as const;
const ignored = [consumer, 'MAY:ignore'] as const;
const displays = ([, code]: readonly [string, string]) => code === 'SHALL:display';
const ms = { mustSupport: true };
const slicing = element('Patient.identifier', [], { slicing: {} });

test('obligations that agree with each other and with their profile raise nothing', () => {
  const base = profile('Base', [
    element('Patient', [known], { constraint: [{ key: 'p-1' }] }),
    slicing,
    element('Patient.identifier:a', [sent, shown], { sliceName: 'a', min: 1, ...ms }),
    element('Patient.identifier:a.value', [sent, ignored], { min: 1, patternString: 'x' }),
    element('Patient.contact.contact.name', [sent, ignored]),
    element('Patient.name', [], { max: '0' }),
  ]);
  expect(found([base, profile('Derived', [element('Patient.gender', [known])], 'Base')])).toEqual([]);
});

test.each([
  ['of a name that FHIR does not have', 'Patient.nickname'],
  ['of another type', 'Identifier.value'],
  ['below a primitive', 'Patient.gender.value'],
  ['of a slice that nobody defines', 'Patient.identifier:b'],
  ['within a slice that nobody defines', 'Patient.identifier:b.value'],
])('an obligation on an element %s is refused', (_, id) => {
  expect(found([profile('P', [element(id, [known])])])).toContain(`OBLIGATION-ELEMENT ${id}`);
});

test('an obligation may sit on a slice of the profile that this one derives from', () => {
  const base = profile('Base', [slicing, element('Patient.identifier:a', [known], { sliceName: 'a' })]);
  expect(found([base, profile('P', [element('Patient.identifier:a.value', [known])], 'Base')])).toEqual([]);
});

test.each([
  ['an actor that the guide does not have', [['Nobody', 'SHALL:display']], 'OBLIGATION-ACTOR'],
  ['a code that does not exist', [[producer, 'SHALL:dance']], 'OBLIGATION-CODE'],
  ['a code of the system that is no obligation', [[producer, 'SHALL']], 'OBLIGATION-CODE'],
] as const)('an obligation with %s is refused', (_, duties, id) => {
  expect(found([profile('P', [element('Patient.name', duties)])])).toEqual([`${id} Patient.name`]);
});

test.each([
  [
    'no code',
    { url: 'actor', valueCanonical: 'http://example.org/ActorDefinition/EuImagingReportProducer' },
    'CODE',
  ],
  ['no actor', { url: 'code', valueCode: 'SHALL:populate' }, 'ACTOR'],
])('an obligation with %s is refused', (_, part, id) => {
  const extension = [{ url: 'http://hl7.org/fhir/StructureDefinition/obligation', extension: [part] }];
  expect(found([profile('P', [{ id: 'Patient.name', extension }])])).toEqual([
    `OBLIGATION-${id} Patient.name`,
  ]);
});

test.each([
  ['is weaker than SHALL:populate', [known, ignored], { min: 1 }],
  ['ignores it', [sent, [consumer, 'SHALL:ignore']], { min: 1 }],
  ['writes it is nowhere', [ignored], { min: 1 }],
  ['writes what must not be there', [known], { max: '0' }],
] as const)('an obligation that %s disagrees with the cardinality', (_, duties, more) => {
  expect(found([profile('P', [element('Patient.gender', duties, more)])])).toEqual([
    'OBLIGATION-CARDINALITY Patient.gender',
  ]);
});

test('a profile that makes an element mandatory inherits an obligation that is too weak for it', () => {
  const base = profile('Base', [element('Patient.name', [known])]);
  expect(found([base, profile('P', [{ id: 'Patient.name', min: 1 }], 'Base')])).toEqual([
    'OBLIGATION-CARDINALITY Patient.name',
  ]);
});

test.each([
  ['the same', sent, sent],
  ['another degree', sent, known],
  ['another strength', [consumer, 'SHOULD:display'], shown],
  ['the opposite', ignored, shown],
] as const)('an obligation and %s for one actor on one element are in conflict', (_, one, other) => {
  const conflict = ['OBLIGATION-CONFLICT Patient.name'];
  const own = profile('P', [element('Patient.name', [one, other], ms)]);
  const inherited = [
    profile('Base', [element('Patient.name', [one], { mustSupport: displays(one) })]),
    profile('P', [element('Patient.name', [other], { mustSupport: displays(other) })], 'Base'),
  ];
  expect(found([own]).filter((each) => each.startsWith('OBLIGATION-CONFLICT'))).toEqual(conflict);
  expect(found(inherited).filter((each) => each.startsWith('OBLIGATION-CONFLICT'))).toEqual(conflict);
});

test('display and handle are two duties', () => {
  const both = [shown, [consumer, 'SHALL:handle']] as const;
  expect(found([profile('P', [element('Patient.name', both, ms)])])).toEqual([]);
});

test.each([
  ['without SHALL of the consumer', [sent, ignored], ms],
  ['missing where the consumer SHALL', [sent, shown], {}],
] as const)('must-support %s is refused', (_, duties, more) => {
  expect(found([profile('P', [element('Patient.name', duties, more)])])).toEqual([
    'OBLIGATION-MUST-SUPPORT Patient.name',
  ]);
});

test.each([
  ['a minimum', { min: 1 }],
  ['a maximum', { max: '1' }],
  ['a slice', { sliceName: 'x' }],
  ['a binding', { binding: {} }],
  ['a type', { type: [{ code: 'HumanName' }] }],
  ['an invariant', { constraint: [{ key: 'k' }] }],
  ['a pattern', { patternString: 'x' }],
])('%s without an obligation is refused', (_, rule) => {
  expect(found([profile('P', [{ id: 'Patient.name', ...rule }])])).toEqual([
    'OBLIGATION-MISSING Patient.name',
  ]);
});

test.each([
  ['how slices are told apart', slicing],
  ['that there is none', { id: 'Patient.name', max: '0' }],
  ['words', { id: 'Patient.name', short: 'A name' }],
  ['that there are extensions', { id: 'Patient.extension', min: 1 }],
])('%s needs no obligation', (_, said) => {
  expect(found([profile('P', [said])])).toEqual([]);
});

test.each(['P', 'P#Patient.name'])('a reason for %s stands for an obligation', (key) => {
  const structures = [profile('P', [{ id: 'Patient.name', min: 1 }])];
  expect(found(structures, { [key]: 'because' })).toEqual([]);
  expect(found(structures, { [key]: ' ' })).toContain(`OBLIGATION-REASON ${key}`);
});

test('a reason that excuses nothing is refused', () => {
  expect(found([profile('P', [element('Patient.name', [known])])], { 'P#Patient.name': 'because' })).toEqual([
    'OBLIGATION-REASON P#Patient.name',
  ]);
});
