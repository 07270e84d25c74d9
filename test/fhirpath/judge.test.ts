import { expect, test } from 'vitest';
import { indexGuide } from '../../scripts/coverage/coverage.ts';
import type { StructureDefinition } from '../../scripts/coverage/definition.ts';
import type { JsonObject } from '../../scripts/coverage/node.ts';
import { judge } from '../../scripts/fhirpath/judge.ts';

const canonical = (id: string) => `http://example.org/StructureDefinition/${id}`;

/** A profile with one invariant. */
const profile = (id: string, type: string, expression: string): StructureDefinition => ({
  resourceType: 'StructureDefinition',
  id,
  url: canonical(id),
  type,
  derivation: 'constraint',
  differential: {
    element: [{ id: type, constraint: [{ key: `im-${id}`, severity: 'error', expression }] }],
  },
});

const structures: StructureDefinition[] = [
  profile('finding', 'Observation', 'hasMember.resolve().subject.resolve().ofType(Patient).all(active)'),
  profile('uid', 'Identifier', "value.startsWith('urn:')"),
  {
    ...profile('study', 'ImagingStudy', 'series.exists()'),
    differential: {
      element: [
        { id: 'ImagingStudy.identifier', type: [{ code: 'Identifier', profile: [canonical('uid')] }] },
        {
          id: 'ImagingStudy.series',
          constraint: [{ key: 'im-series', severity: 'warning', expression: 'uid.exists()' }],
        },
      ],
    },
  },
];

const claims = (id: string) => ({ meta: { profile: [canonical(id)] } });
const patient = { resourceType: 'Patient', id: 'p', active: true };
const member = { resourceType: 'Observation', id: 'member', subject: { reference: 'Patient/p' } };
const finding = {
  resourceType: 'Observation',
  id: 'f',
  ...claims('finding'),
  hasMember: [{ reference: 'Observation/member' }],
};
const study = {
  resourceType: 'ImagingStudy',
  id: 's',
  ...claims('study'),
  identifier: [{ value: 'urn:oid:1.2' }, { value: '1.2' }],
  series: [{ uid: '1' }, { number: 2 }],
};

const guide = indexGuide({ structures, valueSets: [], examples: [patient, member] });
const answers = (resource: JsonObject) =>
  judge(resource, guide).map(({ key, location, answer }) => `${key} ${location} ${answer}`);

test('an invariant is judged at each place where its profile applies, as the HL7 validator locates it', () => {
  expect(answers(study).sort()).toEqual([
    'im-series ImagingStudy.series[0] true',
    'im-series ImagingStudy.series[1] false',
    'im-uid ImagingStudy.identifier[0] true',
    'im-uid ImagingStudy.identifier[1] false',
  ]);
  const bundle = { resourceType: 'Bundle', id: 'b', entry: [{ resource: patient }, { resource: finding }] };
  expect(answers(bundle)).toEqual(['im-finding Bundle.entry[1].resource true']);
});

test('references lead on from one example to the next', () => {
  expect(answers(finding)).toEqual(['im-finding Observation true']);
  const inactive = indexGuide({
    structures,
    valueSets: [],
    examples: [{ ...patient, active: false }, member],
  });
  expect(judge(finding, inactive).map(({ answer }) => answer)).toEqual([false]);
});

test('references lead to the resource itself as it is now, not to the example of that name', () => {
  const itself = {
    ...finding,
    id: 'member',
    hasMember: [{ reference: 'Observation/member' }],
    subject: { reference: 'Patient/none' },
  };
  const other = indexGuide({ structures, valueSets: [], examples: [{ ...patient, active: false }, member] });
  expect(judge(itself, other).map(({ answer }) => answer)).toEqual([true]);
});
