import { expect, test } from 'vitest';
import { notVerifiedText } from '../../scripts/terminology/notVerified.ts';
import { findings } from '../../scripts/validator/issues.ts';
import type { OperationOutcomeIssue } from '../../scripts/validator/operationOutcome.ts';

const extension = (name: string, value: object) => ({
  url: `http://hl7.org/fhir/StructureDefinition/operationoutcome-${name}`,
  ...value,
});

function outcome(...issue: OperationOutcomeIssue[]) {
  return { resourceType: 'OperationOutcome', issue } as const;
}

const failed: OperationOutcomeIssue = {
  severity: 'error',
  code: 'invariant',
  details: { text: 'Constraint failed: im-study-1' },
  expression: ['Bundle.entry[1].resource/*ImagingStudy/one*/.identifier[0]'],
  extension: [
    extension('issue-line', { valueInteger: 7 }),
    extension('issue-col', { valueInteger: 3 }),
    extension('message-id', {
      valueCode: 'http://hl7.eu/fhir/imaging-r5/StructureDefinition/ImagingStudyEuImaging#im-study-1',
    }),
  ],
};

test('an invariant goes by its key, and its place is plain FHIRPath', () => {
  expect(findings(outcome(failed)).issues).toEqual([
    {
      severity: 'error',
      id: 'im-study-1',
      location: 'Bundle.entry[1].resource.identifier[0]',
      line: 7,
      column: 3,
      message: 'Constraint failed: im-study-1',
    },
  ]);
});

test('counts lines from the first line of the resource in its file', () => {
  expect(findings(outcome(failed), 100).issues[0]?.line).toBe(106);
});

test('takes "all OK" for no issue', () => {
  const allOk = { severity: 'information', code: 'informational', details: { text: 'All OK' } } as const;
  expect(findings(outcome(allOk)).issues).toEqual([]);
});

test('keeps what was not verified apart, with where it stands', () => {
  const text = notVerifiedText({ system: 'http://loinc.org', code: '1-8' }, 'nobody has it');
  const unchecked = {
    severity: 'warning',
    code: 'not-found',
    details: { text },
    expression: ['Observation.code'],
  } as const;
  expect(findings(outcome(unchecked))).toEqual({
    issues: [],
    notVerified: [{ system: 'http://loinc.org', code: '1-8', location: 'Observation.code' }],
  });
});
