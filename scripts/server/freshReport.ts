import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { exampleFiles, guideArtefacts } from '../compile/guideIndex.ts';
import { isObject, type JsonObject } from '../coverage/node.ts';
import { object, objects } from '../rules/json.ts';

/** A resource of a test report, and the address that the others refer to it by until the server gives it one. */
export interface FreshEntry {
  /** `urn:uuid:…` */
  readonly fullUrl: string;
  readonly resource: JsonObject;
}

/** A report that no server has seen before. */
export interface FreshReport {
  readonly entries: readonly FreshEntry[];
  /** `SYSTEM|CODE` of the tag that everything of this run has, and nothing else. */
  readonly tag: string;
}

/** The stories that are published: a report in sections with all its parts, and a rendered one; each with a DocumentReference. */
const stories = ['ai-nodule-', 'chest-xray-pdf-'];

/** The root of every UID and identifier system of the guide's examples. */
const exampleRoot = '2.25.240132105380051627550903599388519795292';

/** FHIR R5 security-labels.html: data that is for tests alone. */
const testData = {
  system: 'http://terminology.hl7.org/CodeSystem/v3-ActReason',
  code: 'HTEST',
  display: 'test health data',
};

/**
 * Stories of the guide with UIDs and identifier systems of its own, so that it meets nothing on a server; without ids, which the server
 * gives. Each resource is marked as test data by a tag and by a security label, and with a tag of this run.
 */
export function freshReport(): FreshReport {
  const run = randomUUID();
  // DICOM PS3.5 section B.2: a UID made of a UUID.
  const root = `2.25.${BigInt(`0x${run.replaceAll('-', '')}`)}`;
  const resources = [...exampleFiles(guideArtefacts())]
    .filter(([reference]) => stories.some((story) => reference.split('/')[1]?.startsWith(story)))
    .map(([reference, file]) => ({
      reference,
      text: readFileSync(file, 'utf8').replaceAll(exampleRoot, root),
    }));
  const addresses = new Map(resources.map(({ reference }) => [reference, `urn:uuid:${randomUUID()}`]));
  const entries = resources.map(({ reference, text }) => {
    const { id, ...resource } = JSON.parse(text) as JsonObject;
    const linked =
      resource.resourceType === 'Bundle' ? resource : (readdressed(resource, addresses) as JsonObject);
    return { fullUrl: addresses.get(reference) ?? '', resource: marked(linked, run) };
  });
  return { entries, tag: `urn:ietf:rfc:3986|urn:uuid:${run}` };
}

/** The same resource as test data of a run; labels and tags that it has stay. */
function marked(resource: JsonObject, run: string): JsonObject {
  const meta = object(resource, 'meta');
  const security = [...objects(meta, 'security'), testData];
  const tag = [...objects(meta, 'tag'), testData, { system: 'urn:ietf:rfc:3986', code: `urn:uuid:${run}` }];
  return { ...resource, meta: { ...meta, security, tag } };
}

/** A copy whose references and attachments lead to the addresses that the story's resources have until a server gives them others. */
function readdressed(value: unknown, addresses: ReadonlyMap<string, string>): unknown {
  if (Array.isArray(value)) return value.map((item) => readdressed(item, addresses));
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, child]) => {
      const isLink =
        typeof child === 'string' && (name === 'reference' || (name === 'url' && 'contentType' in value));
      const target = isLink ? /([A-Z]\w+\/[A-Za-z0-9.-]+)$/.exec(child)?.[1] : undefined;
      return [name, (target && addresses.get(target)) ?? readdressed(child, addresses)];
    }),
  );
}
