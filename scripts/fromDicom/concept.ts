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
const systems: Readonly<Record<string, string>> = {
  DCM: 'http://dicom.nema.org/resources/ontology/DCM',
  SCT: 'http://snomed.info/sct',
  LN: 'http://loinc.org',
  UCUM: 'http://unitsofmeasure.org',
  RADLEX: 'http://www.radlex.org',
  FMA: 'http://purl.org/sig/ont/fma',
};

const { codes: meanings } = JSON.parse(
  readFileSync(path.join(root, 'data/dicom/dcm-codes.json'), 'utf8'),
) as { readonly codes: Readonly<Record<string, string>> };

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
export const isKnown = ({ scheme }: Code): boolean => scheme in systems;

/**
 * A code as FHIR has it, with its meaning as the text. The display is that of our own table, for DICOM's codes alone: what a sender
 * calls a code of SNOMED CT or LOINC may be none of its terms.
 */
export function conceptOf(given: Code): CodeableConcept {
  const { value, scheme, meaning } = given;
  const system = systems[scheme];
  const display = scheme === 'DCM' ? meanings[value] : undefined;
  return {
    ...(system && { coding: [{ system, code: value, ...(display && { display }) }] }),
    ...(meaning && { text: meaning }),
    ...(!(system || meaning) && { text: value }),
  };
}

/** A code of DICOM's own ontology. */
export const dcm = (value: string): CodeableConcept => ({
  coding: [{ system: systems.DCM ?? '', code: value, ...(meanings[value] && { display: meanings[value] }) }],
});

/** Whether a code is one of these of DICOM's own, or of SNOMED CT. */
export const isCode = (given: Code | undefined, ...values: readonly string[]): boolean =>
  given !== undefined && values.includes(given.value);
