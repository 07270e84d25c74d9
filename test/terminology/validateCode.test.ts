import { describe, expect, test } from 'vitest';
import { notVerified } from '../../scripts/terminology/notVerified.ts';
import { fruit, kinds, listing, loinc, snomedCt, unitsOfMeasure, validate, valueSet } from './support.ts';

describe('a code system that is held completely', () => {
  test('confirms a code and gives its display and version', () => {
    expect(validate({ system: fruit, code: 'apple' })).toMatchObject({
      ...{ state: 'valid', code: 'apple', display: 'Apple', version: '2.1.0', issues: [] },
    });
  });
  test('refutes a code that it lacks', () => {
    const verdict = validate({ system: fruit, code: 'stone' });
    expect(verdict.state).toBe('invalid');
    expect(kinds(verdict)).toEqual(['error invalid-code']);
    expect(verdict.issues[0]?.expression).toEqual(['Coding.code']);
  });
  test('tells codes apart by case where it is case sensitive', () => {
    expect(validate({ system: fruit, code: 'Apple' }).state).toBe('invalid');
  });
  test('does not judge a code of a version that is not held', () => {
    expect(validate({ system: fruit, code: 'apple', version: '1.0.0' }).state).toBe('not-verified');
    expect(validate({ system: fruit, code: 'apple', version: '2.1' }).state).toBe('valid');
  });
});

describe('displays', () => {
  test.each(['Apple', 'apple', ' APPLE '])('accepts %j whatever its case and blanks', (display) => {
    expect(validate({ system: fruit, code: 'apple', display }).state).toBe('valid');
  });
  test('accepts a designation', () => {
    expect(validate({ system: fruit, code: 'orange', display: 'Apfelsine' }).state).toBe('valid');
  });
  test('accepts the display that the value set itself gives', () => {
    const own = valueSet([{ system: fruit, concepts: [{ code: 'apple', display: 'An apple' }] }]);
    expect(validate({ system: fruit, code: 'apple', display: 'An apple' }, { valueSet: own }).state).toBe(
      'valid',
    );
  });
  test('refutes a wrong one, and names the right one', () => {
    const verdict = validate({ system: fruit, code: 'apple', display: 'Pear' });
    expect(kinds(verdict)).toEqual(['error invalid-display']);
    expect(verdict.issues[0]?.details.text).toContain("'Apple'");
  });
  test('is lenient where asked to', () => {
    const verdict = validate(
      { system: fruit, code: 'apple', display: 'Pear' },
      { rules: { languages: [], lenient: true } },
    );
    expect(verdict.state).toBe('valid');
    expect(kinds(verdict)).toEqual(['warning invalid-display']);
  });
  test('does not judge one in a language that is not held', () => {
    const german = { rules: { languages: ['de-DE'], lenient: false } };
    expect(validate({ system: fruit, code: 'apple', display: 'Apfel' }, german).state).toBe('not-verified');
    expect(validate({ system: fruit, code: 'orange', display: 'Zitrone' }, german).state).toBe('invalid');
  });
});

describe('code systems of which only some codes are held', () => {
  test('confirms a known LOINC code and its display', () => {
    const display = 'Diagnostic imaging study';
    expect(validate({ system: loinc, code: '18748-4', display }).state).toBe('valid');
  });
  test('refutes a wrong display of a known LOINC code', () => {
    expect(kinds(validate({ system: loinc, code: '18748-4', display: 'Chest' }))).toEqual([
      'error invalid-display',
    ]);
  });
  test.each([
    [loinc, '99999-9'],
    [snomedCt, '1234567'],
    ['http://example.org/unknown', 'a'],
  ])('neither confirms nor refutes an unknown code of %s', (system, code) => {
    const verdict = validate({ system, code, display: 'Something' });
    expect(verdict.state).toBe('not-verified');
    expect(verdict.issues.map(notVerified)).toEqual([{ system, code }]);
  });
  test('confirms a known SNOMED CT code, but not its display', () => {
    expect(validate({ system: snomedCt, code: '51185008' }).state).toBe('valid');
    const verdict = validate({ system: snomedCt, code: '51185008', display: 'Thorax' });
    expect(verdict.issues.map(notVerified)).toEqual([
      { system: snomedCt, code: '51185008', display: 'Thorax' },
    ]);
  });
});

describe('systems that nobody has', () => {
  test('finds fault with one in a namespace that is held completely', () => {
    const verdict = validate({ system: 'http://terminology.hl7.org/CodeSystem/nonsense', code: 'a' });
    expect(verdict.state).toBe('invalid');
    expect(verdict.unknownSystems).toEqual(['http://terminology.hl7.org/CodeSystem/nonsense']);
    expect(kinds(verdict)).toEqual(['error not-found']);
  });
  test('finds fault with a coding without a system', () => {
    expect(kinds(validate({ code: 'apple' }))).toEqual(['error invalid-data']);
  });
  test('finds fault with a CodeableConcept without codings', () => {
    expect(validate([], { sentAs: 'CodeableConcept' }).state).toBe('invalid');
  });
});

describe('units', () => {
  test.each(['mm', 'mGy.cm', '{HU}', '10*3/uL', '%'])('confirms %s', (code) => {
    expect(validate({ system: unitsOfMeasure, code, display: 'whatever is written' }).state).toBe('valid');
  });
  test.each(['mmm', 'mg/dl(', 'HU', 'mm ', 'MM', '10^-3x'])('refutes %j', (code) => {
    expect(kinds(validate({ system: unitsOfMeasure, code }))).toEqual(['error invalid-code']);
  });
});

describe('value sets', () => {
  const apples = valueSet([listing(fruit, 'apple')]);
  test('refutes a code outside', () => {
    const verdict = validate({ system: fruit, code: 'lemon' }, { valueSet: apples });
    expect(kinds(verdict)).toEqual(['error not-in-vs']);
  });
  test('lets one coding of several be inside, and each be right', () => {
    const inside = [
      { system: fruit, code: 'lemon' },
      { system: fruit, code: 'apple' },
    ];
    const verdict = validate(inside, { valueSet: apples });
    expect(verdict).toMatchObject({ state: 'valid', code: 'apple' });
    expect(kinds(verdict)).toEqual(['information this-code-not-in-vs']);
    const wrong = validate([...inside, { system: fruit, code: 'stone' }], { valueSet: apples });
    expect(wrong.state).toBe('invalid');
  });
  test('refutes a CodeableConcept of which no coding is inside', () => {
    const verdict = validate([{ system: fruit, code: 'lemon' }], {
      ...{ valueSet: apples, sentAs: 'CodeableConcept' },
    });
    expect(kinds(verdict)).toEqual(['information this-code-not-in-vs', 'error not-in-vs']);
  });
  test('says once of a code that neither it nor its membership was verified', () => {
    const procedures = valueSet([
      { system: snomedCt, filters: [{ property: 'concept', op: 'is-a', value: '71388002' }] },
    ]);
    expect(kinds(validate({ system: snomedCt, code: '1234567' }, { valueSet: procedures }))).toEqual([
      'information not-supported',
    ]);
    const known = validate({ system: snomedCt, code: '51185008' }, { valueSet: procedures });
    expect(known.state).toBe('not-verified');
    expect(known.issues.map(notVerified)).toEqual([{ system: snomedCt, code: '51185008' }]);
  });
  test('refutes an unverified code that is not among those listed', () => {
    const listed = valueSet([listing(loinc, '18748-4')]);
    expect(kinds(validate({ system: loinc, code: '99999-9' }, { valueSet: listed }))).toEqual([
      'information not-supported',
      'error not-in-vs',
    ]);
  });
  test('finds the system of a bare code', () => {
    const mixed = valueSet([{ system: loinc }, { system: fruit }]);
    const bare = { ...{ valueSet: mixed, inferSystem: true }, sentAs: 'code' } as const;
    expect(validate({ code: 'lemon' }, bare)).toMatchObject({ state: 'valid', system: fruit });
    expect(validate({ code: 'stone' }, bare)).toMatchObject({ state: 'not-verified', system: loinc });
    const verdict = validate({ code: 'stone' }, { ...bare, valueSet: apples });
    expect(kinds(verdict)).toContain('error cannot-infer');
  });
});
