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
  ])('recognises what the HL7 validator says by itself: %s', (text, system) => {
    expect(say(text)).toEqual({ system, code: '' });
    expect(say(text, 'warning')).toEqual({ system, code: '' });
  });
  test('leaves a system that HL7 does not have among the findings', () => {
    const text =
      "A definition for CodeSystem 'http://terminology.hl7.org/CodeSystem/nonsense' could not be found, so the code cannot be validated";
    expect(say(text, 'warning')).toBeUndefined();
  });
});
