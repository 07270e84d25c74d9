import { codingSchemes, dcmSystem } from '../dicom/codingSchemes.ts';
import { dcmMeanings } from '../dicom/dcmMeanings.ts';
import type { Dataset } from '../dicom/readObject.ts';
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
export const isKnown = ({ scheme }: Code): boolean => codingSchemes.has(scheme);

/**
 * A code as FHIR has it, with its meaning as the text. The display is that of our own table, for DICOM's codes alone: what a sender
 * calls a code of SNOMED CT or LOINC may be none of its terms.
 */
export function conceptOf(given: Code): CodeableConcept {
  const { value, scheme, meaning } = given;
  const system = codingSchemes.get(scheme);
  const display = scheme === 'DCM' ? dcmMeanings.get(value) : undefined;
  return {
    ...(system && { coding: [{ system, code: value, ...(display && { display }) }] }),
    ...(meaning && { text: meaning }),
    ...(!(system || meaning) && { text: value }),
  };
}

/** A code of DICOM's own ontology. */
export function dcm(value: string): CodeableConcept {
  const display = dcmMeanings.get(value);
  return { coding: [{ system: dcmSystem, code: value, ...(display && { display }) }] };
}

/** Codes of a private scheme, which may have any value (PS3.16 section 8.2); 99SDM is what SNOMED was called before it was SRT. */
export const isPrivate = ({ scheme }: Code): boolean => /^99(?!SDM$)/.test(scheme);

/** Whether a code is one of these of DICOM's own, or of SNOMED CT. */
export const isCode = (given: Code | undefined, ...values: readonly string[]): boolean =>
  given !== undefined && values.includes(given.value) && !isPrivate(given);
