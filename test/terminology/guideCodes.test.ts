import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { generatedResources, root } from '../../scripts/paths.ts';
import { definedCodeSystem } from '../../scripts/terminology/codeSystem.ts';
import { codesUsed, type UsedCode } from '../../scripts/terminology/codesUsed.ts';
import { defaultSource, readKnownCodes } from '../../scripts/terminology/defaultSource.ts';
import { parseCodeSystem } from '../../scripts/terminology/parse.ts';
import { fixedSource, sourceOf } from '../../scripts/terminology/source.ts';
import { loinc, snomedCt, validate } from './support.ts';

const read = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));

const resources = readdirSync(generatedResources)
  .filter((name) => name.endsWith('.json'))
  .map((name) => [name, read(path.join(generatedResources, name))] as const);

const used = resources.flatMap(([name, resource]) =>
  codesUsed(resource).map((code) => ({ ...code, at: `${name} ${code.at}` })),
);

const usedOf = (system: string) => [
  ...new Set(used.filter((code) => code.system === system).map(({ code }) => code)),
];

describe('the codes of the guide', () => {
  test.each([
    ['loinc.json', loinc],
    ['snomed-ct.json', snomedCt],
  ])('data/terminology/%s has those that the guide uses of %s, and no others', (file, system) => {
    const known = [...readKnownCodes(read(path.join(root, 'data', 'terminology', file))).keys()];
    expect(known.toSorted()).toEqual(usedOf(system).toSorted());
  });
  test('none is refuted, nor any display', () => {
    const own = resources.flatMap(([, resource]) => parseCodeSystem(resource) ?? []);
    const source = sourceOf(fixedSource({ codeSystems: own.map(definedCodeSystem) }), defaultSource());
    const wrong = used.flatMap((code: UsedCode) => {
      const { state, issues } = validate(code, {}, source);
      return state === 'invalid' ? issues.map(({ details }) => `${code.at}: ${details.text}`) : [];
    });
    expect(wrong).toEqual([]);
  });
  test('no description of SNOMED CT is in the data files', () => {
    const { codes } = read(path.join(root, 'data/terminology/snomed-ct.json')) as { codes: unknown[] };
    expect(codes.every((code) => /^\d{6,18}$/.test(`${code}`))).toBe(true);
    const groups = readFileSync(path.join(root, 'data/dicom/context-groups.json'), 'utf8');
    const snomedMembers = [...groups.matchAll(/"http:\/\/snomed\.info\/sct": \[([^\]]*)\]/g)];
    expect(snomedMembers.length).toBeGreaterThan(30);
    for (const [, members = ''] of snomedMembers) expect(members).toMatch(/^(?:\s*"\d+",?)+\s*$/);
  });
  test('LOINC is named with its copyright notice', () => {
    const { copyright } = read(path.join(root, 'data/terminology/loinc.json')) as { copyright: string };
    expect(copyright).toContain('LOINC is copyright (c) Regenstrief Institute, Inc.');
  });
});

describe('codesUsed', () => {
  test('finds codings, quantities, lists and the roots of filters, but not the codes of a code system', () => {
    const found = codesUsed({
      resourceType: 'ValueSet',
      meta: { tag: [{ system: 's', code: 'tag', display: 'Tag' }] },
      valueQuantity: { system: 'u', code: 'mm', unit: 'millimetre' },
      compose: {
        include: [
          { system: 'l', concept: [{ code: 'a', display: 'A' }, { code: 'b' }] },
          { system: 'l', filter: [{ property: 'concept', op: 'is-a', value: 'root' }] },
        ],
      },
    });
    expect(found.map(({ system, code, display = '' }) => `${system}|${code}|${display}`)).toEqual([
      ...['s|tag|Tag', 'u|mm|', 'l|a|A', 'l|b|', 'l|root|'],
    ]);
    expect(codesUsed({ resourceType: 'CodeSystem', url: 'x', concept: [{ code: 'a' }] })).toEqual([]);
  });
});
