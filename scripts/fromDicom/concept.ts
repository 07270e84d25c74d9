import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Dataset } from '../dicom/readObject.ts';
import { root } from '../paths.ts';
import { items, text } from './attributes.ts';

/** A code of DICOM (PS3.3 section 8). */
export interface Code {
  readonly value: string;
  readonly scheme: string;
  readonly meaning: string;
}

export interface CodeableConcept {
  readonly coding?: readonly { readonly system: string; readonly code: string; readonly display?: string }[];
  readonly text?: string;
}

/** FHIR's systems of the coding schemes of PS3.16 section 8. */
const dcmSystem = 'http://dicom.nema.org/resources/ontology/DCM';
const systems: ReadonlyMap<string, string> = new Map(
  Object.entries({
    DCM: dcmSystem,
    SCT: 'http://snomed.info/sct',
    LN: 'http://loinc.org',
    UCUM: 'http://unitsofmeasure.org',
    RADLEX: 'http://www.radlex.org',
    FMA: 'http://purl.org/sig/ont/fma',
  }),
);

const table: { readonly codes: Readonly<Record<string, string>> } = JSON.parse(
  readFileSync(path.join(root, 'data/dicom/dcm-codes.json'), 'utf8'),
);
const meanings: ReadonlyMap<string, string> = new Map(Object.entries(table.codes));

/** What a code of DICOM's own means; undefined where it has no such code. */
export const meaningOf = (value: string): string | undefined => meanings.get(value);

/** The codes of a code sequence that have a value and a scheme. */
export function codes(dataset: Dataset, keyword: string): Code[] {
  return items(dataset, keyword).flatMap((item) => {
    const value = text(item, 'CodeValue') ?? text(item, 'LongCodeValue') ?? text(item, 'URNCodeValue');
    const meaning = text(item, 'CodeMeaning') ?? '';
    if (value === undefined) return [];
    return [{ value, scheme: text(item, 'CodingSchemeDesignator') ?? '', meaning }];
  });
}

export const code = (dataset: Dataset, keyword: string): Code | undefined => codes(dataset, keyword)[0];

/** Whether FHIR has a system for the scheme of a code; else its meaning alone is carried over. */
export const isKnown = ({ scheme }: Code): boolean => systems.has(scheme);

/**
 * A code as FHIR has it, with its meaning as the text. The display is that of our own table, for DICOM's codes alone: what a sender
 * calls a code of SNOMED CT or LOINC may be none of its terms.
 */
export function conceptOf(given: Code): CodeableConcept {
  const { value, scheme, meaning } = given;
  const system = systems.get(scheme);
  const display = scheme === 'DCM' ? meaningOf(value) : undefined;
  return {
    ...(system && { coding: [{ system, code: value, ...(display && { display }) }] }),
    ...(meaning && { text: meaning }),
    ...(!(system || meaning) && { text: value }),
  };
}

/** A code of DICOM's own ontology. */
export function dcm(value: string): CodeableConcept {
  const display = meaningOf(value);
  return { coding: [{ system: dcmSystem, code: value, ...(display && { display }) }] };
}

/** Codes of a private scheme, which may have any value (PS3.16 section 8.2); 99SDM is what SNOMED was called before it was SRT. */
export const isPrivate = ({ scheme }: Code): boolean => /^99(?!SDM$)/.test(scheme);

/** Whether a code is one of these of DICOM's own, or of SNOMED CT. */
export const isCode = (given: Code | undefined, ...values: readonly string[]): boolean =>
  given !== undefined && values.includes(given.value) && !isPrivate(given);
