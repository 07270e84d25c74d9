import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';

/** A search and what it must find (searches.yaml). */
export interface SearchRow {
  readonly query: string;
  /** The ids of what it matches, of the type that is searched. */
  readonly finds: readonly string[];
  /** The references of what comes with it. */
  readonly with?: readonly string[];
}

/** A search that HAPI FHIR answers otherwise. */
export interface OtherwiseRow extends SearchRow {
  readonly instead?: readonly string[];
  readonly refused?: number;
}

const root = '2.25.240132105380051627550903599388519795292';
const meanings: Readonly<Record<string, string>> = {
  root,
  oid: `urn:oid:${root}`,
  uid: `urn:dicom:uid|urn:oid:${root}`,
  department: `urn:oid:${root}.0.2`,
  dcm: 'http://dicom.nema.org/resources/ontology/DCM',
  loinc: 'http://loinc.org',
  sct: 'http://snomed.info/sct',
  section: 'http://terminology.hl7.org/CodeSystem/v2-0074',
  priority: 'http://hl7.eu/fhir/eu-health-data-api/CodeSystem/eehrxf-document-priority-category-cs',
};

const text = readFileSync(path.join(import.meta.dirname, 'searches.yaml'), 'utf8').replace(
  /\{(\w+)\}/g,
  (written, name: string) => meanings[name] ?? written,
);
const { 'otherwise-on-hapi': otherwise, ...groups }: Record<string, OtherwiseRow[]> = parse(text);

export const searches: readonly SearchRow[] = Object.values(groups).flat();
export const otherwiseOnHapi: readonly OtherwiseRow[] = otherwise ?? [];
