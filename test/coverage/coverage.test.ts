import { describe, expect, test } from 'vitest';
import { canonical, example, exercisedBy, profile, valueSet } from './support.ts';

describe('a profile is exercised', () => {
  const patient = profile('MyPatient', 'Patient', []);
  const bundle = profile('MyBundle', 'Bundle', [
    { id: 'Bundle.entry', slicing: { discriminator: [{ type: 'type', path: 'resource' }] } },
    { id: 'Bundle.entry:patient', sliceName: 'patient' },
    { id: 'Bundle.entry:patient.resource', type: [{ code: 'Patient', profile: [canonical('MyPatient')] }] },
  ]);
  const report = (...targetProfile: string[]) =>
    profile('MyReport', 'DiagnosticReport', [
      { id: 'DiagnosticReport.subject', type: [{ code: 'Reference', targetProfile }] },
    ]);
  const ada = { resourceType: 'Patient', id: 'ada' };
  const reportOnAda = example('DiagnosticReport', 'r', 'MyReport', { subject: { reference: 'Patient/ada' } });

  test.each([
    ['by a resource that claims it', [patient], [example('Patient', 'ada', 'MyPatient')], ['Patient/ada']],
    [
      'by a claim of a version of it',
      [patient],
      [{ ...ada, meta: { profile: [`${canonical('MyPatient')}|1.0`] } }],
      ['Patient/ada'],
    ],
    [
      'by a resource that claims one derived from it',
      [patient, profile('Narrower', 'Patient', [], canonical('MyPatient'))],
      [example('Patient', 'ada', 'Narrower')],
      ['Patient/ada'],
    ],
    [
      'by a contained resource',
      [patient],
      [{ resourceType: 'Basic', id: 'b', contained: [example('Patient', 'p', 'MyPatient')] }],
      ['Basic/b'],
    ],
    [
      'by what is contained in the entry of a Bundle',
      [patient],
      [
        {
          resourceType: 'Bundle',
          id: 'b',
          entry: [{ resource: { resourceType: 'Basic', contained: [example('Patient', 'p', 'MyPatient')] } }],
        },
      ],
      ['Bundle/b'],
    ],
    [
      'by what one contained resource says of another',
      [patient, report(canonical('MyPatient'))],
      [
        {
          resourceType: 'Basic',
          id: 'b',
          contained: [
            { ...ada },
            example('DiagnosticReport', 'r', 'MyReport', { subject: { reference: '#ada' } }),
          ],
        },
      ],
      ['Basic/b'],
    ],
    [
      'by what a contained resource says of the one that contains it',
      [patient, report(canonical('MyPatient'))],
      [
        {
          ...ada,
          contained: [example('DiagnosticReport', 'r', 'MyReport', { subject: { reference: '#' } })],
        },
      ],
      ['Patient/ada'],
    ],
    [
      'by the entry of a Bundle whose slice names it',
      [patient, bundle],
      [example('Bundle', 'b', 'MyBundle', { entry: [{ resource: ada }] })],
      ['Bundle/b'],
    ],
    [
      'by what a reference leads to, where it is the only target profile of that type',
      [patient, report(canonical('MyPatient'), 'http://hl7.org/fhir/StructureDefinition/Group')],
      [ada, reportOnAda],
      ['Patient/ada'],
    ],
  ])('%s', (_, structures, examples, expected) => {
    expect(exercisedBy({ structures, examples }).MyPatient).toEqual(expected);
  });

  test.each([
    ['by a resource of its type that claims nothing', [patient], [ada]],
    [
      'by one that claims the profile it derives from',
      [profile('MyPatient', 'Patient', [], canonical('Wider')), profile('Wider', 'Patient', [])],
      [example('Patient', 'ada', 'Wider')],
    ],
    [
      'by a reference that may lead to another profile of that type',
      [patient, report(canonical('MyPatient'), 'http://hl7.org/fhir/StructureDefinition/Patient')],
      [ada, reportOnAda],
    ],
    [
      'by a reference that may lead to anything',
      [patient, report(canonical('MyPatient'), 'http://hl7.org/fhir/StructureDefinition/Resource')],
      [ada, reportOnAda],
    ],
    ['by a reference that leads to no example', [patient, report(canonical('MyPatient'))], [reportOnAda]],
  ])('but not %s', (_, structures, examples) => {
    expect(exercisedBy({ structures, examples }).MyPatient).toEqual([]);
  });

  test('where it is of a data type, by an element that is of it alone', () => {
    const accession = profile('Accession', 'Identifier', [{ id: 'Identifier.value', min: 1 }]);
    const order = profile('Order', 'ServiceRequest', [
      { id: 'ServiceRequest.requisition', type: [{ code: 'Identifier', profile: [canonical('Accession')] }] },
    ]);
    const structures = [accession, order];
    const order1 = example('ServiceRequest', 'one', 'Order', { requisition: { value: '1' } });
    const order2 = example('ServiceRequest', 'two', 'Order', { requisition: { value: '2' } });
    const without = example('ServiceRequest', 'without', 'Order');
    expect(exercisedBy({ structures, examples: [without, order1, order2] }).Accession).toEqual([
      'ServiceRequest/one',
      'ServiceRequest/two',
    ]);
  });

  test.each([
    ['of the type that has the profile', { valueIdentifier: { value: '1' } }, ['Mine'], ['Basic/b']],
    ['of another type', { valueCodeableConcept: { text: '1' } }, ['Mine'], []],
    ['that may be of two profiles', { valueIdentifier: { value: '1' } }, ['Mine', 'Other'], []],
  ])('or by a choice, where it is %s', (_, value, profiles, expected) => {
    const type = [{ code: 'Identifier', profile: profiles.map(canonical) }, { code: 'CodeableConcept' }];
    const structures = [
      profile('Mine', 'Identifier', []),
      profile('Numbered', 'Extension', [{ id: 'Extension.value[x]', type }]),
    ];
    const examples = [
      { resourceType: 'Basic', id: 'b', extension: [{ url: canonical('Numbered'), ...value }] },
    ];
    expect(exercisedBy({ structures, examples }).Mine).toEqual(expected);
  });
});

describe('an extension is exercised by its URL', () => {
  const url = canonical('Frames');
  const structures = [profile('Frames', 'Extension', [{ id: 'Extension.value[x]', min: 1 }])];
  test.each([
    ['on a resource', { extension: [{ url }] }, ['Basic/b']],
    ['as a modifier', { modifierExtension: [{ url }] }, ['Basic/b']],
    ['on a primitive', { _created: { extension: [{ url }] } }, ['Basic/b']],
    ['on one of several primitives', { name: [{ _given: [null, { extension: [{ url }] }] }] }, ['Basic/b']],
    ['within another extension', { extension: [{ url: 'urn:x', extension: [{ url }] }] }, ['Basic/b']],
    ['in what is contained', { contained: [{ resourceType: 'Patient', extension: [{ url }] }] }, ['Basic/b']],
    ['and not by another', { extension: [{ url: `${url}2` }] }, []],
  ])('%s', (_, more, expected) => {
    const examples = [{ resourceType: 'Basic', id: 'b', ...more }];
    expect(exercisedBy({ structures, examples }).Frames).toEqual(expected);
  });
});

describe('an invariant is exercised where the element that obeys it occurs', () => {
  const structures = [
    profile('Study', 'ImagingStudy', [
      { id: 'ImagingStudy', constraint: [{ key: 'whole-1' }] },
      { id: 'ImagingStudy.series.instance', constraint: [{ key: 'part-1' }] },
    ]),
  ];
  test.each([
    ['of the whole', { id: 's' }, ['ImagingStudy/s'], []],
    [
      'of a part',
      { id: 's', series: [{}, { instance: [{ uid: '1' }] }] },
      ['ImagingStudy/s'],
      ['ImagingStudy/s'],
    ],
  ])('%s', (_, { id, ...more }, whole, part) => {
    const found = exercisedBy({ structures, examples: [example('ImagingStudy', id, 'Study', more)] });
    expect(found).toMatchObject({
      'Study#whole-1': whole,
      'Study#ImagingStudy.series.instance#part-1': part,
    });
  });

  test('of a choice, and not by an element whose name begins alike', () => {
    const structures = [
      profile('P', 'Observation', [{ id: 'Observation.value[x]', constraint: [{ key: 'v-1' }] }]),
    ];
    const examples = [
      example('Observation', 'a', 'P', { valueless: true }),
      example('Observation', 'b', 'P', { valueString: 'x' }),
    ];
    expect(exercisedBy({ structures, examples })['P#Observation.value[x]#v-1']).toEqual(['Observation/b']);
  });

  test('and not where nothing is of its profile', () => {
    expect(exercisedBy({ structures, examples: [] })['Study#whole-1']).toEqual([]);
  });
});

describe('a value set is exercised by a code of it at an element that is bound to it', () => {
  const system = 'urn:units';
  const listed = { include: [{ system, concept: [{ code: 'mGy' }] }] };
  const concept = (code: string, from = system) => ({
    valueCodeableConcept: { coding: [{ system: from, code }] },
  });
  test.each([
    ['a listed code', listed, concept('mGy'), true],
    ['a code that is not listed', listed, concept('kg'), false],
    ['a code of another system', listed, concept('mGy', 'urn:other'), false],
    ['a Quantity', listed, { valueQuantity: { value: 1, system, code: 'mGy' } }, true],
    ['a primitive code', listed, { valueCode: 'mGy' }, true],
    ['a primitive code, of a whole system', { include: [{ system }] }, { valueCode: 'mGy' }, true],
    [
      'a code that a filter may exclude',
      { include: [{ system }], exclude: [{ system, filter: [{}] }] },
      concept('mGy'),
      true,
    ],
    [
      'a CodeableReference',
      listed,
      { valueCodeableReference: { concept: concept('mGy').valueCodeableConcept } },
      true,
    ],
    ['any code of a whole system', { include: [{ system }] }, concept('any'), true],
    ['any code of a filtered system', { include: [{ system, filter: [{}] }] }, concept('any'), true],
    [
      'a code that is excluded',
      { include: [{ system }], exclude: [{ system, concept: [{ code: 'mGy' }] }] },
      concept('mGy'),
      false,
    ],
    [
      'a code of a value set that it includes',
      { include: [{ valueSet: ['http://example.org/ValueSet/other|1'] }] },
      concept('g'),
      true,
    ],
    [
      'a code of a value set that is not known',
      { include: [{ valueSet: ['urn:unknown'] }] },
      concept('g'),
      false,
    ],
  ])('%s', (_, compose, value, isExercised) => {
    const bound = { id: 'Observation.value[x]', binding: { valueSet: 'http://example.org/ValueSet/vs' } };
    const found = exercisedBy({
      structures: [profile('Dose', 'Observation', [bound])],
      valueSets: [valueSet('vs', compose)],
      otherValueSets: [valueSet('other', { include: [{ system, concept: [{ code: 'g' }] }] })],
      examples: [example('Observation', 'o', 'Dose', value)],
    });
    expect(found['ValueSet/vs']).toEqual(isExercised ? ['Observation/o'] : []);
  });

  test('or by an additional binding, or by one of several elements', () => {
    const url = 'http://example.org/ValueSet/vs';
    const found = exercisedBy({
      structures: [
        profile('Dose', 'Observation', [
          { id: 'Observation.value[x]', binding: { additional: [{ valueSet: `${url}|1` }] } },
          { id: 'Observation.method', binding: { valueSet: url } },
        ]),
      ],
      valueSets: [valueSet('vs', listed)],
      examples: [example('Observation', 'o', 'Dose', concept('mGy'))],
    });
    expect(found['ValueSet/vs']).toEqual(['Observation/o']);
  });

  test('and not elsewhere', () => {
    const found = exercisedBy({
      structures: [profile('Dose', 'Observation', [])],
      valueSets: [valueSet('vs', listed)],
      examples: [example('Observation', 'o', 'Dose', concept('mGy'))],
    });
    expect(found['ValueSet/vs']).toEqual([]);
  });
});

test('an element is exercised where it has a value', () => {
  const found = exercisedBy({
    structures: [
      profile('P', 'Patient', [
        { id: 'Patient.name', min: 1 },
        { id: 'Patient.name.family', min: 1 },
      ]),
    ],
    examples: [
      example('Patient', 'a', 'P', { name: [{ family: 'Novotná' }] }),
      example('Patient', 'b', 'P', { name: [{ text: 'B' }] }),
    ],
  });
  expect(found['P#Patient.name']).toEqual(['Patient/a', 'Patient/b']);
  expect(found['P#Patient.name.family']).toEqual(['Patient/a']);
});

test('an element that is only mapped to another standard needs no example', () => {
  const mapping = [{ identity: 'dicom', map: 'PatientName (0010,0010)' }];
  const found = exercisedBy({
    structures: [
      profile('P', 'Patient', [
        { id: 'Patient.name', mapping },
        { id: 'Patient.gender', min: 1, mapping },
      ]),
    ],
  });
  expect(Object.keys(found)).toEqual(['P', 'P#Patient.gender']);
});

test('a binding is exercised by a code of its value set, and by any code where no package has the value set', () => {
  const bound = (id: string, url: string) =>
    profile(id, 'Observation', [{ id: 'Observation.code', binding: { valueSet: url } }]);
  const coded = (id: string, profileId: string, system: string) =>
    example('Observation', id, profileId, { code: { coding: [{ system, code: 'x' }] } });
  const found = exercisedBy({
    structures: [
      bound('Known', 'http://example.org/ValueSet/vs'),
      bound('Unknown', 'http://example.org/ValueSet/none'),
    ],
    valueSets: [valueSet('vs', { include: [{ system: 'http://right.example' }] })],
    examples: [
      coded('right', 'Known', 'http://right.example'),
      coded('wrong', 'Known', 'http://wrong.example'),
      coded('any', 'Unknown', 'http://wrong.example'),
      example('Observation', 'none', 'Unknown', { code: { text: 'x' } }),
    ],
  });
  expect(found['Known#Observation.code#binding']).toEqual(['Observation/right']);
  expect(found['Unknown#Observation.code#binding']).toEqual(['Observation/any']);
});

test('an obligation is exercised for each actor by the element that it is about', () => {
  const obligation = (actor: string) => ({
    url: 'http://hl7.org/fhir/StructureDefinition/obligation',
    extension: [
      { url: 'code', valueCode: 'SHALL:populate' },
      { url: 'actor', valueCanonical: `http://example.org/ActorDefinition/${actor}` },
    ],
  });
  const found = exercisedBy({
    structures: [
      profile('P', 'Patient', [
        { id: 'Patient.name', extension: [obligation('Sender'), obligation('Reader')] },
      ]),
    ],
    examples: [example('Patient', 'a', 'P', { name: [{ text: 'A' }] }), example('Patient', 'b', 'P')],
  });
  expect(found['P#Patient.name@Sender']).toEqual(['Patient/a']);
  expect(found['P#Patient.name@Reader']).toEqual(['Patient/a']);
});

test('logical models and what is prohibited are not counted', () => {
  const model = { ...profile('Model', 'Model', []), derivation: 'specialization' };
  const narrow = profile('Narrow', 'Patient', [
    { id: 'Patient.name', slicing: { discriminator: [{ type: 'value', path: 'use' }] } },
    { id: 'Patient.name:old', sliceName: 'old', max: '0' },
    { id: 'Patient.photo', max: '0' },
  ]);
  expect(Object.keys(exercisedBy({ structures: [model, narrow] }))).toEqual([
    'Narrow',
    'Narrow#Patient.name',
  ]);
});

test('each example counts once, in the order of the examples', () => {
  const found = exercisedBy({
    structures: [profile('P', 'Patient', [])],
    examples: [
      example('Bundle', 'b', 'None', {
        entry: [{ resource: example('Patient', 'x', 'P') }, { resource: example('Patient', 'y', 'P') }],
      }),
      example('Patient', 'a', 'P'),
    ],
  });
  expect(found).toEqual({ P: ['Bundle/b', 'Patient/a'] });
});
