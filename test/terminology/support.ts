import { definedCodeSystem, knownCodes } from '../../scripts/terminology/codeSystem.ts';
import { ucum } from '../../scripts/terminology/grammars.ts';
import { parseCodeSystem } from '../../scripts/terminology/parse.ts';
import type { Coding, ConceptSet, ValueSetDefinition } from '../../scripts/terminology/resources.ts';
import { fixedSource, type TerminologySource } from '../../scripts/terminology/source.ts';
import {
  type CodeRequest,
  type CodeValidation,
  validateCode,
} from '../../scripts/terminology/validateCode.ts';

export const fruit = 'http://example.org/fruit';
export const loinc = 'http://loinc.org';
export const snomedCt = 'http://snomed.info/sct';
export const unitsOfMeasure = 'http://unitsofmeasure.org';

/** A complete code system with a hierarchy, a property, a designation and a synonym of case. */
const fruitDefinition = parseCodeSystem({
  ...{ resourceType: 'CodeSystem', url: fruit, version: '2.1.0', content: 'complete', caseSensitive: true },
  concept: [
    {
      ...{ code: 'citrus', display: 'Citrus fruit' },
      concept: [
        { code: 'lemon', display: 'Lemon', property: [{ code: 'taste', valueCode: 'sour' }] },
        { code: 'orange', display: 'Orange', designation: [{ language: 'de', value: 'Apfelsine' }] },
      ],
    },
    { code: 'apple', display: 'Apple', property: [{ code: 'taste', valueCode: 'sweet' }] },
    { code: 'lime', display: 'Lime', property: [{ code: 'parent', valueCode: 'citrus' }] },
  ],
});

export const fruits = fruitDefinition && definedCodeSystem(fruitDefinition);

export const source: TerminologySource = fixedSource({
  codeSystems: [
    ...(fruits ? [fruits] : []),
    knownCodes(loinc, new Map([['18748-4', 'Diagnostic imaging study']])),
    knownCodes(snomedCt, new Map([['51185008', undefined]])),
    ucum(),
  ],
});

type Include = Partial<ConceptSet> & { readonly system?: string };

const conceptSet = (set: Include): ConceptSet => ({ concepts: [], filters: [], valueSets: [], ...set });

export function valueSet(
  include: readonly Include[],
  exclude: readonly Include[] = [],
  url = 'http://example.org/vs',
): ValueSetDefinition {
  return { url, compose: { include: include.map(conceptSet), exclude: exclude.map(conceptSet) } };
}

export const listing = (system: string, ...codes: readonly string[]): Include => ({
  system,
  concepts: codes.map((code) => ({ code })),
});

export function validate(
  codings: Coding | readonly Coding[],
  request: Partial<CodeRequest> = {},
  from: TerminologySource = source,
): CodeValidation {
  const list = Array.isArray(codings) ? codings : [codings];
  return validateCode(from, {
    codings: list,
    sentAs: list.length === 1 ? 'Coding' : 'CodeableConcept',
    inferSystem: false,
    membershipOnly: false,
    rules: { languages: ['en'], lenient: false },
    ...request,
  });
}

/** The kinds of the issues: the tx-issue-type, or the code where there is none. */
export const kinds = ({ issues }: CodeValidation): string[] =>
  issues.map(({ severity, code, details }) => `${severity} ${details.coding?.[0]?.code ?? code}`);
