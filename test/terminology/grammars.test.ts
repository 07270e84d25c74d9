import { describe, expect, test } from 'vitest';
import type { CodeSystem } from '../../scripts/terminology/codeSystem.ts';
import { languages, mediaTypes, uris } from '../../scripts/terminology/grammars.ts';

const judge = (codeSystem: CodeSystem, code: string) => {
  const found = codeSystem.find(code);
  return typeof found === 'string' ? found : 'valid';
};

describe('media types', () => {
  test.each([
    ['application/dicom', 'valid'],
    ['text/plain; charset=utf-8', 'valid'],
    ['application/x-of-ours', 'not-verified'],
    ['pdf', 'unknown'],
    ['applications/pdf', 'unknown'],
    ['application/pdf/x', 'unknown'],
    ['', 'unknown'],
  ])('%j is %s', (code, expected) => expect(judge(mediaTypes(), code)).toBe(expected));
});

describe('languages', () => {
  test.each([
    ['de', 'valid'],
    ['de-AT', 'valid'],
    ['zz', 'unknown'],
    ['de-QQ', 'unknown'],
    ['deutsch-', 'unknown'],
    ['de_AT', 'unknown'],
    ['qzz', 'not-verified'],
    ['sr-Latn', 'not-verified'],
  ])('%j is %s', (code, expected) => expect(judge(languages(), code)).toBe(expected));
});

describe('URIs', () => {
  const ct = 'urn:oid:1.2.840.10008.5.1.4.1.1.2';
  const codeSystem = uris(new Map([[ct, 'CT Image Storage']]));
  test.each([
    [ct, 'valid'],
    ['https://example.org/x', 'valid'],
    ['urn:uuid:6f2c6c0a-0f0a-4b0e-9d7a-0a1b2c3d4e5f', 'valid'],
    ['urn:uuid:6F2C6C0A', 'unknown'],
    ['urn:oid:1.02.3', 'unknown'],
    ['urn:oid:3.1', 'unknown'],
    ['1.2.840', 'unknown'],
    ['http://a b', 'unknown'],
  ])('%j is %s', (code, expected) => expect(judge(codeSystem, code)).toBe(expected));
  test('names a SOP class', () => {
    expect(codeSystem.find(ct)).toMatchObject({ display: 'CT Image Storage' });
  });
});
