import { readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../paths.ts';
import type { Dataset } from './dataset.ts';
import { short } from './dicomText.ts';
import type { CodeableConcept } from './fhir.ts';

/** The designators of PS3.16 section 8 of the systems that the guide uses. */
const designators: Readonly<Record<string, string>> = {
  'http://dicom.nema.org/resources/ontology/DCM': 'DCM',
  'http://snomed.info/sct': 'SCT',
  'http://loinc.org': 'LN',
  'http://unitsofmeasure.org': 'UCUM',
};

const { codes: meanings } = JSON.parse(
  readFileSync(path.join(root, 'data/dicom/dcm-codes.json'), 'utf8'),
) as { readonly codes: Readonly<Record<string, string>> };

/** An item of a code sequence (PS3.3 section 8.8). */
export const code = (value: string, scheme: string, meaning: string): Dataset => ({
  CodeValue: value,
  CodingSchemeDesignator: scheme,
  CodeMeaning: short(meaning, 64),
});

/** A code of DICOM's own ontology, with its meaning from the table. */
export function dcm(value: string): Dataset {
  const meaning = meanings[value];
  if (meaning === undefined) throw new RangeError(`${value} is no code of DCM.`);
  return code(value, 'DCM', meaning);
}

/**
 * A concept as a code. SNOMED CT's own terms are not in the guide, so the concept's text is the meaning; a concept of text alone becomes
 * a code of a private scheme (PS3.16 section 8.2), whose value is made of its text.
 */
export function codeOf({ coding = [], text }: CodeableConcept): Dataset {
  const known = coding.find(
    ({ system, code: value }) => value !== undefined && (system ?? '') in designators,
  );
  if (known?.code !== undefined)
    return code(known.code, designators[known.system ?? ''] ?? '', text ?? known.display ?? known.code);
  return code(short((text ?? '').toUpperCase().replace(/[^A-Z0-9]+/g, '_'), 16), '99EUIMAGING', text ?? '');
}

/** Measurement units (PS3.16 CID 82). */
export const unit = (ucum: string): Dataset => code(ucum, 'UCUM', ucum === '1' ? 'no units' : ucum);
