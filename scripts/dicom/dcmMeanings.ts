import { readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../paths.ts';

const { codes } = JSON.parse(readFileSync(path.join(root, 'data', 'dicom', 'dcm-codes.json'), 'utf8')) as {
  readonly codes: Readonly<Record<string, string>>;
};

/** Meanings of the codes of DICOM's own ontology (PS3.16 annex D), by code. */
export const dcmMeanings: ReadonlyMap<string, string> = new Map(Object.entries(codes));
