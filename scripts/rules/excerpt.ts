import { createHash } from 'node:crypto';
import { isObject, type JsonObject } from '../coverage/node.ts';
import { longText, number, text } from './json.ts';

/** Types between which there are rules when they come in files of their own. */
const compared = new Set([
  'Binary',
  'Bundle',
  'Composition',
  'DiagnosticReport',
  'DocumentReference',
  'ImagingSelection',
  'ImagingStudy',
  'Observation',
]);

export const isCompared = (type: string): boolean => compared.has(type);

/** Of a type of which there may be many: what rules between resources look at. */
const looked: ReadonlyMap<unknown, readonly string[]> = new Map([
  ['Observation', ['resourceType', 'id', 'subject', 'hasMember']],
  ['ImagingStudy', ['resourceType', 'id', 'meta', 'identifier', 'subject', 'started', 'series']],
]);

/** What a DocumentReference is compared with in a Bundle, beside the report itself: the study that it is about. */
const ofBundle: ReadonlyMap<unknown, readonly string[] | undefined> = new Map([
  ['DiagnosticReport', undefined],
  ['Composition', undefined],
  ['ImagingStudy', ['resourceType', 'id', 'identifier']],
]);

/** Of text longer than this, and of data or an address longer than that, only what tells whether two are the same is kept. */
const longestText = 100;
const longestWord = 2048;

/**
 * A resource as far as it is compared with others, so that many can be held at once: two have the same excerpt where they have the
 * same content. Every item of a list keeps its index.
 */
export function excerpt(resource: JsonObject): JsonObject {
  switch (resource.resourceType) {
    case 'Bundle':
      return ofReport(resource);
    case 'Binary':
      return withDigest(resource);
    default:
      return part(resource, looked.get(resource.resourceType));
  }
}

function ofReport({ resourceType, id, meta, type, timestamp, identifier, entry }: JsonObject): JsonObject {
  const entries = (Array.isArray(entry) ? entry : []).map((each: unknown) => {
    const resource = isObject(each) && isObject(each.resource) ? each.resource : undefined;
    if (resource === undefined || !ofBundle.has(resource.resourceType)) return null;
    const names = ofBundle.get(resource.resourceType);
    return { fullUrl: (each as JsonObject).fullUrl, resource: part(resource, names) };
  });
  return { resourceType, id, meta, type, timestamp, identifier, entry: entries };
}

/** Size and hash of the data in the place of the data (`digestOf`). */
function withDigest(binary: JsonObject): JsonObject {
  const { resourceType, id, contentType } = binary;
  return { resourceType, id, contentType, digest: digestOf(binary) };
}

/** What is to be known of the data of a Binary: its bytes, and their SHA-1 in base64 as FHIR R5 Attachment.hash has it. */
export interface Digest {
  readonly size: number;
  readonly hash: string;
}

/** The digest of a Binary or of the excerpt of one; undefined where it has no data. */
export function digestOf(binary: JsonObject): Digest | undefined {
  const data = longText(binary, 'data');
  if (data !== undefined) {
    const bytes = Buffer.from(data, 'base64');
    return { size: bytes.length, hash: sha1(bytes) };
  }
  const size = number(binary.digest, 'size');
  const hash = text(binary.digest, 'hash');
  return size === undefined || hash === undefined ? undefined : { size, hash };
}

const isLong = (value: string): boolean =>
  value.length > longestWord || (value.length > longestText && /\s/.test(value));

const sha1 = (data: string | Uint8Array): string => createHash('sha1').update(data).digest('base64');

function part(resource: JsonObject, names: readonly string[] | undefined): JsonObject {
  const members = Object.entries(resource).filter(([name]) => names === undefined || names.includes(name));
  return Object.fromEntries(members.map(([name, value]) => [name, shortened(value)]));
}

function shortened(value: unknown): unknown {
  if (typeof value === 'string') return isLong(value) ? `sha1:${sha1(value)}` : value;
  if (Array.isArray(value)) return value.map(shortened);
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, child]) => [name, shortened(child)]));
}
