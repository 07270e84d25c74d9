import { describe, expect, test } from 'vitest';
import { notVerifiedIssue, txIssue } from '../../scripts/terminology/issues.ts';
import { type NotVerifiedCode, notVerified } from '../../scripts/terminology/notVerified.ts';

const say = (text: string, severity = 'information') => notVerified({ severity, details: { text } });

describe('notVerified', () => {
  const subjects: NotVerifiedCode[] = [
    { system: 'http://loinc.org', code: '99999-9' },
    { system: 'urn:ietf:bcp:13', code: 'application/x-foo' },
    { system: 'http://example.org/a', code: 'with blank, and comma' },
    { system: 'http://snomed.info/sct', code: '1', display: "It's of |a, because b" },
  ];
  test.each(subjects)('recognises what the server says of $system|$code', (subject) => {
    expect(notVerified(notVerifiedIssue(subject, 'the reason, because there is one'))).toEqual(subject);
  });
  test('does not recognise what is wrong', () => {
    expect(notVerified(txIssue('error', 'invalid-code', "Unknown code 'x'"))).toBeUndefined();
    expect(say('Not verified: http://loinc.org|1, because of it', 'error')).toBeUndefined();
    expect(say('Is Not verified: http://loinc.org|1, because of it')).toBeUndefined();
    expect(notVerified({})).toBeUndefined();
  });
  test.each([
    [
      "A definition for CodeSystem 'http://some.org/codes' could not be found, so the code cannot be validated",
      'http://some.org/codes',
    ],
    [
      "A definition for CodeSystem 'http://loinc.org' version '2.78' could not be found, so the code cannot be validated. No versions of this code system are known",
      'http://loinc.org',
    ],
    [
      "The code cannot be checked because codeSystem 'http://loinc.org' version '2.78' is not supported (The server does not support this code system)",
      'http://loinc.org',
    ],
    [
      "The definition for the Code System with URI 'http://terminology.hl7.org/CodeSystem/time-period-ranges' from 'hl7.terminology.r5#7.0.1' doesn't provide any codes so the code cannot be validated",
      'http://terminology.hl7.org/CodeSystem/time-period-ranges',
    ],
    [
      "A definition for the code system 'http://some.org/codes|2' could not be found, so this coding was not checked. The CodeableConcept is still valid: another coding is in the value set",
      'http://some.org/codes',
    ],
  ])('recognises what the HL7 validator says by itself: %s', (text, system) => {
    expect(say(text)).toEqual({ system, code: '' });
    expect(say(text, 'warning')).toEqual({ system, code: '' });
  });
  test('recognises a code that a fragment of a code system lacks', () => {
    const system = 'http://terminology.hl7.org/CodeSystem/v2-0005';
    const text = `Unknown Code 'it's' in the CodeSystem '${system}' version '3.0.0' - note that the code system is labeled as a fragment, so the code may be valid in some other fragment`;
    expect(say(text, 'warning')).toEqual({ system, code: "it's" });
  });
  test('leaves a system that HL7 does not have among the findings', () => {
    const text =
      "A definition for CodeSystem 'http://terminology.hl7.org/CodeSystem/nonsense' could not be found, so the code cannot be validated";
    expect(say(text, 'warning')).toBeUndefined();
  });
});
