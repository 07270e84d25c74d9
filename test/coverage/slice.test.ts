import { describe, expect, test } from 'vitest';
import { UnsupportedSlicing } from '../../scripts/coverage/discriminator.ts';
import { hasPattern } from '../../scripts/coverage/slice.ts';
import { canonical, example, exercisedBy, profile, valueSet } from './support.ts';

const core = (type: string): string => `http://hl7.org/fhir/StructureDefinition/${type}`;
const concept = (code: string, system = 'urn:codes') => ({ coding: [{ system, code }] });

describe('a slice by value', () => {
  const typed = profile('Uid', 'Identifier', [
    { id: 'Identifier.type', patternCodeableConcept: concept('uid') },
    { id: 'Identifier.system', fixedUri: 'urn:dicom:uid' },
  ]);
  const identifier = (path: string, slice: object, below: object = {}) => [
    typed,
    profile('P', 'Specimen', [
      { id: 'Specimen.identifier', slicing: { discriminator: [{ type: 'value', path }] } },
      { id: 'Specimen.identifier:s', sliceName: 's', ...slice },
      { id: `Specimen.identifier:s.${path}`, ...below },
    ]),
  ];
  const ofUid = { type: [{ code: 'Identifier', profile: [canonical('Uid')] }] };
  test.each([
    [
      'by a pattern at its path',
      identifier('type', {}, { patternCodeableConcept: concept('uid') }),
      { type: { text: 'UID', ...concept('uid') } },
      true,
    ],
    [
      'by another code at its path',
      identifier('type', {}, { patternCodeableConcept: concept('uid') }),
      { type: concept('acsn') },
      false,
    ],
    [
      'by no code at its path',
      identifier('type', {}, { patternCodeableConcept: concept('uid') }),
      { value: '1' },
      false,
    ],
    ['by a fixed value', identifier('system', {}, { fixedUri: 'urn:x' }), { system: 'urn:x' }, true],
    [
      'by another than the fixed value',
      identifier('system', {}, { fixedUri: 'urn:x' }),
      { system: 'urn:x:y' },
      false,
    ],
    [
      'by a pattern above the path',
      identifier('system', { patternIdentifier: { system: 'urn:x' } }),
      { system: 'urn:x' },
      true,
    ],
    [
      'by the pattern in the profile of its data type',
      identifier('type', ofUid),
      { type: concept('uid') },
      true,
    ],
    [
      'by another than in the profile of its data type',
      identifier('type', ofUid),
      { type: concept('acsn') },
      false,
    ],
    [
      'by an item of a list in a pattern above',
      identifier('type.coding.code', { patternIdentifier: { type: concept('uid') } }),
      { type: concept('uid') },
      true,
    ],
    [
      'by another item of a list',
      identifier('type.coding.code', { patternIdentifier: { type: concept('uid') } }),
      { type: concept('acsn') },
      false,
    ],
    [
      'by a binding that is not of its path',
      identifier('type', { binding: { valueSet: 'http://example.org/ValueSet/vs' } }),
      { type: concept('any') },
      false,
    ],
    [
      'by $this',
      identifier('$this', { patternIdentifier: { system: 'urn:x' } }),
      { system: 'urn:x', value: '1' },
      true,
    ],
    [
      'by a required binding',
      identifier('type', {}, { binding: { valueSet: 'http://example.org/ValueSet/vs' } }),
      { type: concept('any') },
      true,
    ],
    [
      'by a code that is not in the required binding',
      identifier('type', {}, { binding: { valueSet: 'http://example.org/ValueSet/vs' } }),
      { type: concept('any', 'urn:other') },
      false,
    ],
  ])('is exercised %s or not', (_, structures, value, isExercised) => {
    const found = exercisedBy({
      structures,
      otherValueSets: [valueSet('vs', { include: [{ system: 'urn:codes' }] })],
      examples: [example('Specimen', 'x', 'P', { identifier: [{ system: 'urn:none' }, value] })],
    });
    expect(found['P#Specimen.identifier:s']).toEqual(isExercised ? ['Specimen/x'] : []);
  });

  test('is told by all discriminators together', () => {
    const structures = [
      profile('P', 'Specimen', [
        {
          id: 'Specimen.identifier',
          slicing: {
            discriminator: [
              { type: 'value', path: 'system' },
              { type: 'exists', path: 'period' },
            ],
          },
        },
        { id: 'Specimen.identifier:s', sliceName: 's' },
        { id: 'Specimen.identifier:s.system', patternUri: 'urn:x' },
        { id: 'Specimen.identifier:s.period', max: '0' },
      ]),
    ];
    const examples = [
      example('Specimen', 'both', 'P', { identifier: [{ system: 'urn:x' }] }),
      example('Specimen', 'one', 'P', { identifier: [{ system: 'urn:x', period: { start: '2026' } }] }),
    ];
    expect(exercisedBy({ structures, examples })['P#Specimen.identifier:s']).toEqual(['Specimen/both']);
  });

  test('is told by a choice, which FHIRPath names without its type', () => {
    const structures = [
      profile('P', 'DocumentReference', [
        {
          id: 'DocumentReference.content.profile',
          slicing: { discriminator: [{ type: 'value', path: 'value' }] },
        },
        { id: 'DocumentReference.content.profile:s', sliceName: 's' },
        { id: 'DocumentReference.content.profile:s.value[x]', patternCanonical: 'urn:bundle' },
      ]),
    ];
    const withFormat = (id: string, valueCanonical: string) =>
      example('DocumentReference', id, 'P', { content: [{ profile: [{ valueCanonical }] }] });
    const examples = [withFormat('is', 'urn:bundle'), withFormat('other', 'urn:pdf')];
    expect(exercisedBy({ structures, examples })['P#DocumentReference.content.profile:s']).toEqual([
      'DocumentReference/is',
    ]);
  });

  test('is told by the value of an extension', () => {
    const url = core('documentreference-thumbnail');
    const slice = (name: string, patternBoolean: boolean) => [
      { id: `DocumentReference.content:${name}`, sliceName: name },
      // The same extension deeper down, which the path does not lead to.
      {
        id: `DocumentReference.content:${name}.extension:other.extension:inner`,
        type: [{ code: 'Extension', profile: [url] }],
      },
      {
        id: `DocumentReference.content:${name}.extension:other.extension:inner.value[x]`,
        patternBoolean: !patternBoolean,
      },
      {
        id: `DocumentReference.content:${name}.extension:thumbnail`,
        sliceName: 'thumbnail',
        type: [{ code: 'Extension', profile: [url] }],
      },
      { id: `DocumentReference.content:${name}.extension:thumbnail.value[x]`, patternBoolean },
    ];
    const structures = [
      profile('P', 'DocumentReference', [
        {
          id: 'DocumentReference.content',
          slicing: { discriminator: [{ type: 'value', path: `extension('${url}').value` }] },
        },
        ...slice('small', true),
        ...slice('full', false),
      ]),
    ];
    const examples = [
      example('DocumentReference', 'd', 'P', {
        content: [
          {
            extension: [
              { url: 'urn:other', valueBoolean: false },
              { url, valueBoolean: true },
            ],
          },
        ],
      }),
    ];
    expect(exercisedBy({ structures, examples })).toMatchObject({
      'P#DocumentReference.content:small': ['DocumentReference/d'],
      'P#DocumentReference.content:small.extension:thumbnail': ['DocumentReference/d'],
      'P#DocumentReference.content:full': [],
    });
  });
});

describe('a slice by the type of what a reference leads to', () => {
  const study = profile('Study', 'ImagingStudy', []);
  const sectioned = profile('P', 'Composition', [
    { id: 'Composition.section', slicing: { discriminator: [{ type: 'value', path: 'code' }] } },
    ...['findings', 'history'].flatMap((name) => [
      { id: `Composition.section:${name}`, sliceName: name },
      { id: `Composition.section:${name}.code`, patternCodeableConcept: concept(name) },
      {
        id: `Composition.section:${name}.entry`,
        slicing: { discriminator: [{ type: 'type' as const, path: 'resolve()' }] },
      },
      {
        id: `Composition.section:${name}.entry:study`,
        sliceName: 'study',
        type: [{ code: 'Reference', targetProfile: [canonical('Study')] }],
      },
      {
        id: `Composition.section:${name}.entry:problem`,
        sliceName: 'problem',
        type: [{ code: 'Reference', targetProfile: [core('Condition')] }],
      },
    ]),
  ]);
  const withEntry = (reference: string, more: object = {}) =>
    example('Composition', 'c', 'P', {
      section: [{ code: concept('findings'), entry: [{ reference }] }],
      ...more,
    });
  const contained = [{ resourceType: 'Condition', id: 'in' }];
  const inBundle = (fullUrl: string, reference: string) => ({
    resourceType: 'Bundle',
    id: 'b',
    entry: [
      { fullUrl: 'urn:uuid:1', resource: withEntry(reference) },
      { fullUrl, resource: { resourceType: 'Condition', id: 'x' } },
    ],
  });
  test.each([
    ['among the examples', [withEntry('Condition/x'), { resourceType: 'Condition', id: 'x' }], 'problem'],
    [
      'at a version',
      [withEntry('Condition/x/_history/2'), { resourceType: 'Condition', id: 'x' }],
      'problem',
    ],
    [
      'of the type of a profile of the guide',
      [withEntry('ImagingStudy/x'), { resourceType: 'ImagingStudy', id: 'x' }],
      'study',
    ],
    ['within the resource', [withEntry('#in', { contained })], 'problem'],
    ['by fullUrl within the Bundle', [inBundle('urn:uuid:2', 'urn:uuid:2')], 'problem'],
    [
      'relative to fullUrl within the Bundle',
      [inBundle('http://x.org/Condition/x', 'Condition/x')],
      'problem',
    ],
    ['that no example has', [withEntry('Condition/absent')], undefined],
    ['of a type that no slice is for', [withEntry('Basic/x'), { resourceType: 'Basic', id: 'x' }], undefined],
  ])('%s', (_, examples, slice) => {
    const found = exercisedBy({ structures: [study, sectioned], examples });
    const exercised = Object.keys(found).filter((id) => id.includes('.entry:') && found[id]?.length === 1);
    expect(exercised).toEqual(slice === undefined ? [] : [`P#Composition.section:findings.entry:${slice}`]);
  });
});

describe('other slices', () => {
  const sliced = (type: 'profile' | 'exists' | 'type', path: string, slice: object, below: object[] = []) =>
    profile('P', 'Observation', [
      { id: 'Observation.hasMember', slicing: { discriminator: [{ type, path }] } },
      { id: 'Observation.hasMember:s', sliceName: 's', ...slice },
      ...(below as { id: string }[]),
    ]);
  const o = (id: string, hasMember: object) => example('Observation', id, 'P', { hasMember: [hasMember] });
  test.each([
    [
      'by the profile of what is referred to',
      [
        profile('Narrow', 'Observation', [], canonical('Wide')),
        profile('Wide', 'Observation', []),
        sliced('profile', 'resolve()', { type: [{ code: 'Reference', targetProfile: [canonical('Wide')] }] }),
      ],
      [
        example('Observation', 'narrow', 'Narrow'),
        { resourceType: 'Observation', id: 'plain' },
        o('yes', { reference: 'Observation/narrow' }),
        o('no', { reference: 'Observation/plain' }),
      ],
    ],
    [
      'by what exists',
      [sliced('exists', 'display', {}, [{ id: 'Observation.hasMember:s.display', min: 1 }])],
      [o('yes', { display: 'x' }), o('no', { reference: 'urn:x' })],
    ],
    [
      'by what does not exist',
      [sliced('exists', 'display', {}, [{ id: 'Observation.hasMember:s.display', max: '0' }])],
      [o('yes', { reference: 'urn:x' }), o('no', { display: 'x' })],
    ],
  ])('are told %s', (_, structures, examples) => {
    expect(exercisedBy({ structures, examples })['P#Observation.hasMember:s']).toEqual(['Observation/yes']);
  });

  test('of extensions are told by URL, with no slicing of their own, on any element', () => {
    const structures = [
      profile('P', 'Patient', [
        {
          id: 'Patient.birthDate.extension:time',
          sliceName: 'time',
          type: [{ code: 'Extension', profile: [core('patient-birthTime')] }],
        },
      ]),
    ];
    const born = (id: string, url: string) =>
      example('Patient', id, 'P', { _birthDate: { extension: [{ url }] } });
    const examples = [born('yes', core('patient-birthTime')), born('no', 'urn:other')];
    expect(exercisedBy({ structures, examples })['P#Patient.birthDate.extension:time']).toEqual([
      'Patient/yes',
    ]);
  });

  test('below a slice are told as the element is sliced outside of slices', () => {
    const structures = [
      profile('P', 'Composition', [
        { id: 'Composition.section', slicing: { discriminator: [{ type: 'value', path: 'title' }] } },
        { id: 'Composition.section.entry', slicing: { discriminator: [{ type: 'value', path: 'display' }] } },
        { id: 'Composition.section:a', sliceName: 'a' },
        { id: 'Composition.section:a.title', patternString: 'A' },
        { id: 'Composition.section:a.entry:b', sliceName: 'b' },
        { id: 'Composition.section:a.entry:b.display', patternString: 'B' },
      ]),
    ];
    const c = (id: string, title: string, display: string) =>
      example('Composition', id, 'P', { section: [{ title, entry: [{ display }] }] });
    const examples = [c('both', 'A', 'B'), c('outer', 'A', 'C'), c('inner', 'C', 'B')];
    expect(exercisedBy({ structures, examples })['P#Composition.section:a.entry:b']).toEqual([
      'Composition/both',
    ]);
  });

  test('of entries are told by the profile of their resource', () => {
    const structures = [
      profile('Mine', 'Patient', []),
      profile('P', 'Bundle', [
        { id: 'Bundle.entry', slicing: { discriminator: [{ type: 'profile', path: 'resource' }] } },
        { id: 'Bundle.entry:s', sliceName: 's' },
        { id: 'Bundle.entry:s.resource', type: [{ code: 'Patient', profile: [canonical('Mine')] }] },
      ]),
    ];
    const examples = [
      example('Bundle', 'yes', 'P', { entry: [{ resource: example('Patient', 'x', 'Mine') }] }),
      example('Bundle', 'no', 'P', { entry: [{ resource: { resourceType: 'Patient', id: 'x' } }] }),
    ];
    expect(exercisedBy({ structures, examples })['P#Bundle.entry:s']).toEqual(['Bundle/yes']);
  });

  test('are told by a choice of one type', () => {
    const path = 'value.ofType(Quantity)';
    const structures = [
      profile('P', 'Observation', [
        { id: 'Observation.component', slicing: { discriminator: [{ type: 'exists', path }] } },
        { id: 'Observation.component:s', sliceName: 's' },
        { id: 'Observation.component:s.value[x]', min: 1, type: [{ code: 'Quantity' }] },
      ]),
    ];
    const examples = [
      example('Observation', 'yes', 'P', { component: [{ valueQuantity: { value: 1 } }] }),
      example('Observation', 'no', 'P', { component: [{ valueString: '1' }] }),
    ];
    expect(exercisedBy({ structures, examples })['P#Observation.component:s']).toEqual(['Observation/yes']);
  });

  test('of a complex extension are told by the URL that they fix', () => {
    const url = canonical('Complex');
    const structures = [
      profile('Complex', 'Extension', [
        { id: 'Extension.extension', slicing: { discriminator: [{ type: 'value', path: 'url' }] } },
        { id: 'Extension.extension:a', sliceName: 'a', type: [{ code: 'Extension' }] },
        { id: 'Extension.extension:a.url', fixedUri: 'a' },
        { id: 'Extension.extension:b', sliceName: 'b' },
        { id: 'Extension.extension:b.url', fixedUri: 'b' },
      ]),
    ];
    const examples = [{ resourceType: 'Basic', id: 'x', extension: [{ url, extension: [{ url: 'a' }] }] }];
    expect(exercisedBy({ structures, examples })).toMatchObject({
      Complex: ['Basic/x'],
      'Complex#Extension.extension:a': ['Basic/x'],
      'Complex#Extension.extension:b': [],
    });
  });

  test('of a choice are told by its type', () => {
    const structures = [
      profile('P', 'Observation', [
        { id: 'Observation.value[x]', slicing: { discriminator: [{ type: 'type', path: '$this' }] } },
        {
          id: 'Observation.value[x]:valueQuantity',
          sliceName: 'valueQuantity',
          type: [{ code: 'Quantity' }],
        },
        {
          id: 'Observation.value[x]:valueDateTime',
          sliceName: 'valueDateTime',
          type: [{ code: 'dateTime' }],
        },
      ]),
    ];
    const examples = [example('Observation', 'o', 'P', { valueDateTime: '2026' })];
    expect(exercisedBy({ structures, examples })).toMatchObject({
      'P#Observation.value[x]:valueQuantity': [],
      'P#Observation.value[x]:valueDateTime': ['Observation/o'],
    });
  });

  test('that a profile inherits are told as its base slices them', () => {
    const slicing = { discriminator: [{ type: 'value' as const, path: 'system' }] };
    const structures = [
      profile('Base', 'Specimen', [
        { id: 'Specimen.identifier', slicing },
        { id: 'Specimen.identifier:s', sliceName: 's', patternIdentifier: { system: 'urn:x' } },
      ]),
      profile('P', 'Specimen', [{ id: 'Specimen.identifier:s', sliceName: 's', min: 1 }], canonical('Base')),
    ];
    const examples = [
      example('Specimen', 'base', 'Base', { identifier: [{ system: 'urn:x' }] }),
      example('Specimen', 'derived', 'P', { identifier: [{ system: 'urn:x' }] }),
    ];
    expect(exercisedBy({ structures, examples })).toMatchObject({
      'Base#Specimen.identifier:s': ['Specimen/base', 'Specimen/derived'],
      'P#Specimen.identifier:s': ['Specimen/derived'],
    });
  });

  test.each([
    ['by position', { discriminator: [{ type: 'position' as const, path: '$this' }] }],
    [
      'by a path that FHIR does not allow',
      { discriminator: [{ type: 'value' as const, path: 'given.first()' }] },
    ],
    ['by nothing', undefined],
  ])('are refused where they are told %s', (_, slicing) => {
    const structures = [
      profile('P', 'Patient', [
        { id: 'Patient.name', ...(slicing && { slicing }) },
        { id: 'Patient.name:s', sliceName: 's' },
      ]),
    ];
    const examples = [example('Patient', 'x', 'P', { name: [{ given: ['Ada'] }] })];
    expect(() => exercisedBy({ structures, examples })).toThrow(UnsupportedSlicing);
  });
});

test.each([
  [{ a: 1, b: 2 }, { a: 1 }, true],
  [{ a: 1 }, { a: 1, b: 2 }, false],
  [[{ a: 1 }, { a: 2, c: 3 }], [{ a: 2 }], true],
  [[{ a: 1 }], [{ a: 1 }, { a: 2 }], false],
  ['x', 'x', true],
  [undefined, 'x', false],
  [undefined, [{ a: 1 }], false],
])('%j has the pattern %j: %j', (value, pattern, expected) => {
  expect(hasPattern(value, pattern)).toBe(expected);
});
