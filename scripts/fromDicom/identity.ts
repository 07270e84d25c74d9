import { createHash } from 'node:crypto';
import type { Dataset } from '../dicom/readObject.ts';
import { items, text } from './attributes.ts';

/** A UUID (RFC 9562 section 5.8) that is the same for the same parts, so that the same objects give the same resources. */
export function uuidOf(...parts: readonly string[]): string {
  const digest = createHash('sha256')
    .update(JSON.stringify(['eu-imaging', ...parts]))
    .digest();
  digest[6] = ((digest[6] ?? 0) & 0x0f) | 0x80;
  digest[8] = ((digest[8] ?? 0) & 0x3f) | 0x80;
  const hex = digest.subarray(0, 16).toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

/** An identifier of a DICOM UID, of a type that FHIR's own table has none for: with the filler's beside it. */
export const uidIdentifier = (system: string, code: string, display: string, uid: string) => ({
  type: {
    coding: [
      { system, code, display },
      { system: 'http://terminology.hl7.org/CodeSystem/v2-0203', code: 'FILL', display: 'Filler Identifier' },
    ],
  },
  system: 'urn:dicom:uid',
  value: `urn:oid:${uid}`,
});

/** The guide's own codes, of attributes that DICOM's ontology has no code for. */
export const tagSystem = 'http://hl7.eu/fhir/imaging-r5/CodeSystem/codesystem-missing-dicom-terminology';

/**
 * The system that an issuer stands for (PS3.3 section 10.14): its universal id where it has one; else a URI of this guide's making out of
 * its local name. Where nobody says who issued it, the URI is that of the study alone: the same number in another study may be of somebody
 * else, and a server must not take the two for one.
 */
export function systemOf(
  issuer: Dataset | undefined,
  local: string | undefined,
  studyUid: string | undefined,
): string {
  const universal = issuer && text(issuer, 'UniversalEntityID');
  const type = issuer && text(issuer, 'UniversalEntityIDType');
  if (universal !== undefined && type === 'ISO' && /^[0-2](\.(0|[1-9]\d*))+$/.test(universal))
    return `urn:oid:${universal}`;
  if (universal !== undefined && type === 'URI' && /^[a-z][a-z0-9+.-]*:\S+$/i.test(universal))
    return universal;
  const name = universal ?? (issuer && text(issuer, 'LocalNamespaceEntityID')) ?? local;
  return `urn:uuid:${name === undefined ? uuidOf('issuer', 'of the study', studyUid ?? '') : uuidOf('issuer', name)}`;
}

/** The first issuer of a sequence. */
export const issuer = (dataset: Dataset, keyword: string): Dataset | undefined => items(dataset, keyword)[0];
