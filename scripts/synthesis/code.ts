import { codingSchemes } from '../dicom/codingSchemes.ts';
import { dcmMeanings } from '../dicom/dcmMeanings.ts';
import type { Dataset } from './dataset.ts';
import { short } from './dicomText.ts';
import type { CodeableConcept } from './fhir.ts';

/** The designator of a system. */
const designators = new Map([...codingSchemes].map(([designator, system]) => [system, designator]));

/** An item of a code sequence (PS3.3 section 8.8). */
export const code = (value: string, scheme: string, meaning: string): Dataset => ({
  CodeValue: value,
  CodingSchemeDesignator: scheme,
  CodeMeaning: short(meaning, 64),
});

/** A code of DICOM's own ontology, with its meaning from the table. */
export function dcm(value: string): Dataset {
  const meaning = dcmMeanings.get(value);
  if (meaning === undefined) throw new RangeError(`${value} is no code of DCM.`);
  return code(value, 'DCM', meaning);
}

/**
 * A concept as a code. SNOMED CT's own terms are not in the guide, so the concept's text is the meaning; a concept of text alone becomes
 * a code of a private scheme (PS3.16 section 8.2), whose value is made of its text.
 */
export function codeOf({ coding = [], text }: CodeableConcept): Dataset {
  for (const { system = '', code: value, display } of coding) {
    const designator = designators.get(system);
    if (value !== undefined && designator !== undefined)
      return code(value, designator, text ?? display ?? value);
  }
  return code(short((text ?? '').toUpperCase().replace(/[^A-Z0-9]+/g, '_'), 16), '99EUIMAGING', text ?? '');
}

/** Measurement units (PS3.16 CID 82). */
export const unit = (ucum: string): Dataset => code(ucum, 'UCUM', ucum === '1' ? 'no units' : ucum);
