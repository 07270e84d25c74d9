import { describe, expect, test } from 'vitest';
import { indexExamples } from '../../scripts/coverage/exampleSet.ts';
import { disagreements } from '../../scripts/fhirpath/disagreements.ts';
import { evaluateInvariant } from '../../scripts/fhirpath/evaluateInvariant.ts';
import type { Judgement } from '../../scripts/fhirpath/judge.ts';
import { locationOf, resourceNodes, rootNode } from '../../scripts/fhirpath/resourceNodes.ts';

const patient = { resourceType: 'Patient', id: 'p', managingOrganization: { reference: 'Organization/o' } };
const observation = {
  resourceType: 'Observation',
  id: 'x',
  contained: [{ resourceType: 'Device', id: 'd', displayName: 'Inside' }],
  subject: { reference: 'Patient/p' },
  device: { reference: '#d' },
  valueQuantity: { value: 1.5, unit: 'mm' },
  hasMember: [{ reference: 'Observation/y' }],
};
const bundle = {
  resourceType: 'Bundle',
  id: 'b',
  entry: [
    { fullUrl: 'http://example.org/fhir/Observation/x', resource: observation },
    { fullUrl: 'http://example.org/fhir/Patient/p', resource: { ...patient, active: true } },
  ],
};
const organization = { resourceType: 'Organization', id: 'o', name: 'House' };
const examples = indexExamples([observation, patient, bundle, organization]);
const onObservation = (expression: string) => evaluateInvariant(expression, rootNode(observation), examples);

describe('an invariant', () => {
  test.each([
    ['holds', "value.ofType(Quantity).unit = 'mm'", true],
    ['does not hold', "value.ofType(Quantity).unit = 'cm'", false],
    ['does not hold where it gives nothing', 'note.text.first() = 1', false],
    ['resolves a reference to another example', 'subject.resolve() is Patient', true],
    [
      'resolves on from what it resolved',
      "subject.resolve().managingOrganization.resolve().name = 'House'",
      true,
    ],
    ['resolves what is contained', "device.resolve().ofType(Device).displayName = 'Inside'", true],
    ['resolves to nothing what nobody has', 'hasMember.resolve().empty()', true],
    ['knows the resource around it', "%resource.id = 'x' and %context.id = 'x'", true],
  ])('%s', (_, expression, expected) => {
    expect(onObservation(expression)).toBe(expected);
  });

  test('of an entry resolves within its Bundle first', () => {
    const node = resourceNodes(bundle).get(observation);
    expect(node && evaluateInvariant('subject.resolve().active', node, examples)).toBe(true);
  });

  test.each([
    ['has a function that fhirpath.js lacks', "conformsTo('http://example.org')", 'conformsTo'],
    ['gives what is neither true nor false', 'subject.reference', 'Patient/p'],
    ['cannot be parsed', 'subject.', ''],
  ])('that %s is a fault, not an answer', (_, expression, fault) => {
    expect(onObservation(expression)).toEqual({ fault: expect.stringContaining(fault) });
  });
});

test.each([
  [observation, 'Bundle.entry[0].resource'],
  [observation.valueQuantity, 'Bundle.entry[0].resource.value.ofType(Quantity)'],
  [observation.contained[0], 'Bundle.entry[0].resource.contained[0]'],
  [observation.hasMember[0], 'Bundle.entry[0].resource.hasMember[0]'],
])('a node is located as the HL7 validator does (%#: %s)', (data, location) => {
  const node = resourceNodes(bundle).get(data);
  expect(node && locationOf(node)).toBe(location);
});

describe('the engines', () => {
  const judged = (answer: Judgement['answer']): Judgement => ({
    key: 'im-1',
    severity: 'error',
    expression: 'x',
    location: 'Patient',
    answer,
  });
  const issue = { severity: 'error', id: 'im-1', location: 'Patient', message: 'Why.' } as const;
  const keys = new Set(['im-1']);

  test('agree on what both keep, and on what both break', () => {
    expect(disagreements([judged(true)], [], keys)).toEqual([]);
    expect(disagreements([judged(false)], [issue], keys)).toEqual([]);
    expect(disagreements([], [{ ...issue, id: 'dom-6' }], keys)).toEqual([]);
  });

  test.each([
    ['only fhirpath.js breaks it', [judged(false)], [], { fhirpathJs: 'false', hl7: 'true' }],
    ['only the HL7 validator breaks it', [judged(true)], [issue], { fhirpathJs: 'true', hl7: 'false' }],
    [
      'it is broken elsewhere',
      [judged(true)],
      [{ ...issue, location: 'Patient.name[0]' }],
      { fhirpathJs: 'not asked there', hl7: 'false: Why.' },
    ],
    ['fhirpath.js cannot tell', [judged({ fault: 'no' })], [], { fhirpathJs: 'no', hl7: 'true' }],
  ])('disagree where %s', (_, judgements, issues, expected) => {
    expect(disagreements(judgements, issues, keys)).toMatchObject([expected]);
  });
});
