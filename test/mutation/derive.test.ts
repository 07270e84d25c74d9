import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { readGuide } from '../../scripts/coverage/readGuide.ts';
import { deriveMutants } from '../../scripts/mutation/derive.ts';
import { readCore } from '../../scripts/mutation/readCore.ts';
import { readReasons } from '../../scripts/mutation/survivors.ts';
import { root } from '../../scripts/paths.ts';
import { canonical, example, profile } from '../coverage/support.ts';
import { firstOf, mutants } from './support.ts';

const concept = (code: string) => ({ coding: [{ system: 'http://loinc.org', code }] });
const report = { patternCodeableConcept: concept('report') };
const byValue = { slicing: { discriminator: [{ type: 'value', path: '$this' } as const] } };
const byCode = { slicing: { discriminator: [{ type: 'value', path: 'code' } as const] } };
const observation = (more: object) => example('Observation', 'o', 'P', { status: 'final', ...more });
const outside = { system: 'http://terminology.hl7.org/CodeSystem/v3-NullFlavor', code: 'MSK' };
type Elements = Parameters<typeof profile>[2];

/** The edited members of the example, by the mutant's id after `P#Observation.`. */
test.each<[string, Elements, object, string, object]>([
  [
    'a required element is removed',
    [{ id: 'Observation.method', min: 1 }],
    { method: concept('m') },
    'method:required',
    { method: undefined },
  ],
  [
    'as many are removed as bring it below the minimum',
    [{ id: 'Observation.category', min: 2 }],
    { category: [concept('a'), concept('b'), concept('c')] },
    'category:required',
    { category: [concept('a')] },
  ],
  [
    'a required narrative is removed',
    [{ id: 'Observation.text', min: 1 }],
    { text: { status: 'generated' } },
    'text:narrative',
    { text: undefined },
  ],
  [
    'one more is added than the maximum allows',
    [{ id: 'Observation.category', max: '1' }],
    { category: [concept('a')] },
    'category:maximum',
    { category: [concept('a'), concept('a')] },
  ],
  [
    'a prohibited element is added',
    [{ id: 'Observation.method', max: '0' }],
    {},
    'method:prohibited',
    { method: { text: 'mutant' } },
  ],
  [
    'a prohibited list is added as one',
    [{ id: 'Observation.performer', max: '0' }],
    {},
    'performer:prohibited',
    { performer: [{ display: 'mutant' }] },
  ],
  [
    'a required slice is taken out',
    [
      { id: 'Observation.category', ...byValue },
      { id: 'Observation.category:report', sliceName: 'report', min: 1, ...report },
    ],
    { category: [concept('a'), concept('report')] },
    'category:report:slice-missing',
    { category: [concept('a')] },
  ],
  [
    'a slice is made one too many',
    [
      { id: 'Observation.category', ...byValue },
      { id: 'Observation.category:report', sliceName: 'report', max: '1', ...report },
    ],
    { category: [concept('report')] },
    'category:report:slice-exceeded',
    { category: [concept('report'), concept('report')] },
  ],
  [
    'a slice that no example has is made, by what makes it one',
    [
      { id: 'Observation.component', ...byCode },
      { id: 'Observation.component:report', sliceName: 'report', max: '1' },
      { id: 'Observation.component:report.code', ...report },
    ],
    {},
    'component:report:slice-exceeded',
    { component: [{ code: concept('report') }, { code: concept('report') }] },
  ],
  [
    'what is in a required slice is altered until it is in none',
    [
      { id: 'Observation.component', ...byCode },
      { id: 'Observation.component:report', sliceName: 'report', min: 1 },
      { id: 'Observation.component:report.code', ...report },
    ],
    { component: [{ code: concept('report'), valueCount: 1 }] },
    'component:report:discriminator:code',
    { component: [{ code: { coding: [outside] }, valueCount: 1 }] },
  ],
  [
    'a pattern is no longer there',
    [{ id: 'Observation.method', ...report }],
    { method: concept('report') },
    'method:value',
    { method: { coding: [outside] } },
  ],
  [
    'a fixed value is another one',
    [{ id: 'Observation.status', fixedCode: 'final' }],
    {},
    'status:value',
    { status: 'mutant' },
  ],
  [
    'a number is below its least value',
    [{ id: 'Observation.component.valueCount', minValueInteger: 1 } as Elements[number]],
    { component: [{ code: concept('a'), valueCount: 4 }] },
    'component.valueCount:bound',
    { component: [{ code: concept('a'), valueCount: 0 }] },
  ],
  [
    'a code is outside its required binding',
    [{ id: 'Observation.method', binding: { strength: 'required', valueSet: 'http://example.org/vs' } }],
    { method: concept('m') },
    'method:binding',
    { method: { coding: [outside] } },
  ],
  [
    'a choice has a type that is excluded',
    [{ id: 'Observation.value[x]', type: [{ code: 'string' }] }],
    { valueString: 'six' },
    'value[x]:type',
    { valueString: undefined, valueQuantity: { value: 1 } },
  ],
  [
    'a reference leads to a type that is no target',
    [{ id: 'Observation.subject', type: [{ code: 'Reference', targetProfile: [canonical('Patient')] }] }],
    { subject: { reference: 'Patient/p', type: 'Patient' } },
    'subject:target',
    {
      subject: { reference: '#mutant' },
      contained: [{ resourceType: 'Group', type: 'mutant', id: 'mutant' }],
    },
  ],
])('%s', (_, elements, more, id, changed) => {
  const given = observation(more);
  const mutant = mutants({ structures: [profile('P', 'Observation', elements)], examples: [given] }).get(
    `P#Observation.${id}`,
  );
  expect(firstOf(mutant).resource).toEqual({ ...given, ...changed });
});

describe('the place and the reason are', () => {
  const signOf = (elements: Elements, more: object, id: string) =>
    firstOf(
      mutants({ structures: [profile('P', 'Observation', elements)], examples: [observation(more)] }).get(
        `P#Observation.${id}`,
      ),
    ).sign;

  test('of a missing element its parent, its id and the profile', () => {
    const more = { component: [{ code: concept('a') }, { code: concept('b'), valueCount: 2 }] };
    const elements = [{ id: 'Observation.component.valueCount', min: 1 }];
    expect(signOf(elements, more, 'component.valueCount:required')).toEqual({
      id: 'Validation_VAL_Profile_Minimum',
      location: 'Observation.component[1]',
      mentions: ['Observation.component.valueCount: minimum required = 1,', `(from ${canonical('P')}|`],
    });
  });

  test('of a wrong type the element by its type', () => {
    const elements = [{ id: 'Observation.value[x]', type: [{ code: 'string' }] }];
    const signs = mutants({
      structures: [profile('P', 'Observation', elements)],
      examples: [observation({ valueString: 'six' })],
    }).get('P#Observation.value[x]:type')?.attempts[0]?.signs;
    expect(signs?.map(({ location }) => location)).toContain('Observation.value.ofType(Quantity)');
  });

  test('of a wrong code the element, and the value set by its URL', () => {
    const elements = [
      { id: 'Observation.method', binding: { strength: 'required', valueSet: 'http://e.org/vs' } },
    ];
    expect(signOf(elements, { method: concept('m') }, 'method:binding')).toMatchObject({
      location: 'Observation.method',
      mentions: expect.arrayContaining(['(http://e.org/vs|']),
    });
  });
});

describe('a target profile is broken by a resource of its type', () => {
  const patient = (...elements: Elements) => profile('MyPatient', 'Patient', elements);
  const finding = profile('P', 'Observation', [
    { id: 'Observation.subject', type: [{ code: 'Reference', targetProfile: [canonical('MyPatient')] }] },
  ]);
  const ada = example('Patient', 'ada', 'MyPatient', { name: [{ family: 'L' }] });
  const given = observation({ subject: { reference: 'Patient/ada' } });

  test('that lacks what the profile requires, and claims no profile', () => {
    const structures = [patient({ id: 'Patient.name', min: 1 }), finding];
    const mutant = mutants({ structures, examples: [ada, given] }).get(
      'P#Observation.subject:target-profile:MyPatient',
    );
    expect(firstOf(mutant)).toEqual({
      resource: {
        ...given,
        subject: { reference: '#mutant' },
        contained: [{ resourceType: 'Patient', id: 'mutant' }],
      },
      sign: {
        id: 'Reference_REF_CantMatchChoice',
        location: 'Observation.subject',
        mentions: ['#mutant ', canonical('MyPatient')],
      },
    });
  });

  test('or refers to what the profile does not allow, where it requires nothing more than FHIR', () => {
    const structures = [
      patient({ id: 'Patient.name', min: 1 }),
      finding,
      profile('Q', 'Observation', [
        { id: 'Observation.derivedFrom', type: [{ code: 'Reference', targetProfile: [canonical('P')] }] },
      ]),
    ];
    const later = example('Observation', 'later', 'Q', { derivedFrom: [{ reference: 'Observation/o' }] });
    const mutant = mutants({ structures, examples: [ada, given, later] }).get(
      'Q#Observation.derivedFrom:target-profile:P',
    );
    expect(firstOf(mutant).resource.contained).toEqual([
      { resourceType: 'Observation', id: 'mutant', status: 'final', subject: { reference: '#mutant-1' } },
      { resourceType: 'Patient', id: 'mutant-1' },
    ]);
  });

  test('but not by a profile that only refers to itself', () => {
    const self = profile('P', 'Observation', [
      { id: 'Observation.derivedFrom', type: [{ code: 'Reference', targetProfile: [canonical('P')] }] },
    ]);
    const examples = [observation({ derivedFrom: [{ reference: 'Observation/o' }] })];
    const mutant = mutants({ structures: [self], examples }).get(
      'P#Observation.derivedFrom:target-profile:P',
    );
    expect(mutant?.attempts).toEqual([]);
  });

  test('and where no such resource can be made there is no example', () => {
    const mutant = mutants({ structures: [patient(), finding], examples: [ada, given] }).get(
      'P#Observation.subject:target-profile:MyPatient',
    );
    expect(mutant?.attempts).toEqual([]);
  });
});

test('a value with a profile of its own lacks what that requires', () => {
  const structures = [
    profile('Uid', 'Identifier', [{ id: 'Identifier.value', min: 1 }]),
    profile('P', 'Observation', [
      { id: 'Observation.identifier', type: [{ code: 'Identifier', profile: [canonical('Uid')] }] },
    ]),
  ];
  const given = observation({ identifier: [{ system: 'urn:a', value: '1' }] });
  const { resource, sign } = firstOf(
    mutants({ structures, examples: [given] }).get('P#Observation.identifier:profile:Uid'),
  );
  expect(resource).toEqual({ ...given, identifier: [{ system: 'urn:a' }] });
  expect(sign.location).toBe('Observation.identifier[0]');
});

test('a resource of a Bundle is one that its profile refuses, without a claim of it', () => {
  const structures = [
    profile('MyPatient', 'Patient', [{ id: 'Patient.name', min: 1 }]),
    profile('B', 'Bundle', [
      { id: 'Bundle.entry.resource', type: [{ code: 'Patient', profile: [canonical('MyPatient')] }] },
    ]),
  ];
  const ada = example('Patient', 'ada', 'MyPatient', { name: [{ family: 'L' }] });
  const { resource, sign } = firstOf(
    mutants({ structures, examples: [example('Bundle', 'b', 'B', { entry: [{ resource: ada }] })] }).get(
      'B#Bundle.entry.resource:profile:MyPatient',
    ),
  );
  expect(resource.entry).toEqual([{ resource: { resourceType: 'Patient', id: 'ada' } }]);
  expect(sign.location).toBe('Bundle.entry[0].resource');
});

test('an extension is put on a resource that its context does not name', () => {
  const structure = {
    ...profile('Ext', 'Extension', []),
    context: [{ expression: 'Observation.component' }],
  };
  const extension = { url: canonical('Ext'), valueBoolean: true };
  const examples = [
    example('Patient', 'ada', 'None'),
    observation({ component: [{ code: concept('a'), extension: [extension] }] }),
  ];
  const { resource, sign } = firstOf(
    mutants({ structures: [structure], examples }).get('Ext#Extension:context'),
  );
  expect(resource).toEqual({ ...examples[0], extension: [extension] });
  expect(sign.location).toBe('Patient');
});

describe('an invariant is violated by', () => {
  const structure = profile('P', 'Observation', []);
  const withConstraint = {
    ...structure,
    differential: { element: [{ id: 'Observation', constraint: [{ key: 'im-1' }] }] },
  };
  const bad = observation({ note: 'bad' });
  const declared = (verifies: string[], id: string, profileId = 'P') => ({
    profile: profileId,
    base: 'Observation/o',
    verifies,
    expected: [{ severity: 'warning', id, location: 'Observation' } as const],
    resource: () => bad,
  });
  const attempts = (...cases: ReturnType<typeof declared>[]) =>
    mutants({ structures: [withConstraint], examples: [observation({})] }, cases).get(
      'P#Observation:invariant:im-1',
    )?.attempts ?? [];

  test('a declared case that verifies it and expects it, with the severity that it expects', () => {
    const [attempt] = attempts(declared(['im-1'], 'im-1'));
    expect(attempt?.resource()).toBe(bad);
    expect(attempt?.signs).toEqual([
      {
        severity: 'warning',
        id: 'im-1',
        location: 'Observation',
        mentions: [`(defined in ${canonical('P')})`],
      },
    ]);
  });

  test('no case that verifies something else, or expects another issue', () => {
    expect(attempts(declared(['im-2'], 'im-1'), declared(['im-1'], 'im-2'))).toEqual([]);
  });

  test('a case of another profile of the type, validated against this one', () => {
    const [attempt] = attempts(declared(['im-1'], 'im-1', 'Other'));
    expect(attempt?.profiles).toEqual([canonical('P')]);
  });
});

describe('there is no mutant', () => {
  const ids = (...elements: Elements) => [
    ...mutants({
      structures: [profile('P', 'Observation', elements)],
      examples: [observation({ component: [{ code: concept('report') }], category: [concept('report')] })],
    }).keys(),
  ];

  test('of what tells an optional slice apart', () => {
    expect(
      ids(
        { id: 'Observation.component', ...byCode },
        { id: 'Observation.component:report', sliceName: 'report', min: 0 },
        { id: 'Observation.component:report.code', min: 1, ...report },
      ),
    ).toEqual([]);
  });

  test('of a binding that is not required', () => {
    expect(
      ids({ id: 'Observation.method', binding: { strength: 'extensible', valueSet: 'http://e.org/vs' } }),
    ).toEqual([]);
  });

  test('of a URL, by which an extension is known', () => {
    const structure = profile('Ext', 'Extension', [{ id: 'Extension.url', fixedUri: canonical('Ext') }]);
    expect([...mutants({ structures: [structure] }).keys()]).toEqual([]);
  });

  test('of a logical model', () => {
    const model = {
      ...profile('P', 'Observation', [{ id: 'Observation.method', min: 1 }]),
      derivation: 'specialization',
    };
    expect([...mutants({ structures: [model] }).keys()]).toEqual([]);
  });
});

test('a minimum that FHIR has itself is restated', () => {
  const structures = [
    profile('P', 'Observation', [
      { id: 'Observation.status', min: 1 },
      { id: 'Observation.method', min: 1 },
    ]),
  ];
  const found = mutants({ structures, examples: [observation({ method: concept('m') })] });
  expect(found.get('P#Observation.status:required')?.isRestated).toBe(true);
  expect(found.get('P#Observation.method:required')?.isRestated).toBe(false);
});

test('a minimum that the base profile of the guide has is restated', () => {
  const elements = [{ id: 'Observation.method', min: 1 }];
  const structures = [
    profile('P', 'Observation', elements),
    profile('Q', 'Observation', elements, canonical('P')),
  ];
  const found = mutants({ structures, examples: [] });
  expect(found.get('Q#Observation.method:required')?.isRestated).toBe(true);
  expect(found.get('P#Observation.method:required')?.isRestated).toBe(false);
});

test('a maximum that FHIR has itself is restated', () => {
  const structures = [profile('P', 'Observation', [{ id: 'Observation.method', max: '1' }])];
  expect(mutants({ structures }).get('P#Observation.method:maximum')?.isRestated).toBe(true);
});

const target = (...types: string[]) => ({
  type: [
    {
      code: 'Reference',
      targetProfile: types.map((each) => `http://hl7.org/fhir/StructureDefinition/${each}`),
    },
  ],
});
const bound = { binding: { strength: 'required', valueSet: 'http://example.org/vs' } };

test.each<[string, string, object, object | undefined]>([
  ['a pattern', 'method:value', report, report],
  ['a required binding', 'method:binding', bound, bound],
  ['a choice', 'value[x]:type', { type: [{ code: 'Quantity' }, { code: 'string' }] }, undefined],
  ['the targets of a reference', 'subject:target', target('Patient', 'Group'), undefined],
  ['narrowed targets', 'subject:target', target('Patient'), target('Patient')],
])('%s that the base has is restated', (_, mutant, statement, ofBase) => {
  const elements = [{ id: `Observation.${mutant.slice(0, mutant.indexOf(':'))}`, ...statement }];
  const base = [{ id: elements[0]?.id ?? '', ...ofBase }];
  const structures = [
    profile('P', 'Observation', base as Elements),
    profile('Q', 'Observation', elements as Elements, canonical('P')),
  ];
  const found = mutants({ structures });
  expect(found.get(`Q#Observation.${mutant}`)?.isRestated).toBe(true);
  expect(found.get(`P#Observation.${mutant}`)?.isRestated).toBe(ofBase && false);
});

test('a reference whose targets are narrowed by profile alone has no target mutant, and is not restated', () => {
  const targets = [{ id: 'Observation.subject', ...target('Group') }];
  const narrower = [
    { id: 'Observation.subject', type: [{ code: 'Reference', targetProfile: [canonical('G')] }] },
  ];
  const structures = [
    profile('G', 'Group', []),
    profile('P', 'Observation', targets),
    profile('Q', 'Observation', narrower, canonical('P')),
  ];
  expect([...mutants({ structures }).keys()]).toEqual([
    'P#Observation.subject:target',
    'Q#Observation.subject:target-profile:G',
  ]);
});

test('the smallest example comes first, and each kind of place once', () => {
  const structures = [profile('P', 'Observation', [{ id: 'Observation.method', min: 1 }])];
  const small = example('Observation', 's', 'P', { method: { text: 'm' } });
  const large = example('Observation', 'l', 'P', { method: { text: 'method' }, status: 'final' });
  const elsewhere = example('Bundle', 'b', 'B', { entry: [{ resource: structuredClone(large) }] });
  const attempts = mutants({ structures, examples: [elsewhere, large, small] }).get(
    'P#Observation.method:required',
  )?.attempts;
  expect(attempts?.map(({ example: { id } }) => id)).toEqual(['s', 'b']);
});

test('what no example has cannot be tried', () => {
  const structures = [profile('P', 'Observation', [{ id: 'Observation.method', min: 1 }])];
  expect(mutants({ structures }).get('P#Observation.method:required')?.attempts).toEqual([]);
});

test('the examples are left as they are', () => {
  const given = observation({ method: concept('m'), category: [concept('a')] });
  const before = structuredClone(given);
  const structures = [
    profile('P', 'Observation', [
      { id: 'Observation.category', max: '1' },
      { id: 'Observation.method', min: 1 },
    ]),
  ];
  for (const mutant of mutants({ structures, examples: [given] }).values()) firstOf(mutant);
  expect(given).toEqual(before);
});

test('the guide has over 300 mutants, each with an id of its own, and reasons for none but them', () => {
  const ids = deriveMutants(readGuide(), readCore(), []).map(({ id }) => id);
  expect(ids.length).toBeGreaterThan(300);
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  const file = 'test/mutation/survivors.yaml';
  const { value } = readReasons(readFileSync(path.join(root, file), 'utf8'), file);
  expect(Object.keys(value).filter((id) => !ids.includes(id))).toEqual([]);
});
