import { isObject, type JsonObject } from '../coverage/node.ts';
import type { Issue } from '../issue.ts';
import { type Located, located, text } from '../rules/json.ts';
import { lone, restfulParts } from '../rules/resourceSet.ts';

/** What was made of a report, and what of it could not be taken along. */
export interface Exchanged {
  readonly bundle: JsonObject;
  readonly issues: readonly Issue[];
}

/** Of a Bundle what says how its resources travel, and nothing of the report. */
const ofTheJourney = new Set([
  'resourceType',
  'type',
  'entry',
  'identifier',
  'timestamp',
  'meta',
  'id',
  'language',
]);
const ofTheEntry = new Set(['fullUrl', 'resource']);

/**
 * A document, or a collection that begins with a report, as the transaction that puts its resources on a FHIR server (FHIR R5
 * http.html#transaction). Each is written under the id that its full URL has, so that sending it again changes nothing; references
 * stay as they are, and the server follows the full URLs. Identifier and time of the Bundle are those of the putting together, not of
 * the report, and stay behind.
 *
 * @returns issues with the id `exchange-lost` for what a transaction has no place for
 */
export function toTransaction(bundle: JsonObject): Exchanged {
  const issues: Issue[] = [];
  const lose = (location: string, reason: string) => issues.push(lost(location, reason));
  for (const name of Object.keys(bundle)) {
    if (!ofTheJourney.has(name)) lose(`Bundle.${name}`, 'a transaction has no place for it');
  }
  const written = new Map<string, string>();
  const entry = located({ value: bundle, location: 'Bundle' }, 'entry').flatMap((each) => {
    const made = entryOf(each, lose);
    if (made === undefined) return [];
    const first = written.get(made.request.url);
    if (first !== undefined) lose(each.location, `${first} is written to ${made.request.url}, too`);
    else written.set(made.request.url, each.location);
    return first === undefined ? [made] : [];
  });
  const language = text(bundle, 'language');
  return {
    bundle: { resourceType: 'Bundle', ...(language && { language }), type: 'transaction', entry },
    issues,
  };
}

function entryOf({ value, location }: Located, lose: (location: string, reason: string) => void) {
  const { resource } = value;
  if (!isObject(resource)) {
    lose(location, 'it has no resource');
    return undefined;
  }
  for (const name of Object.keys(value)) {
    if (!ofTheEntry.has(name)) lose(`${location}.${name}`, 'a transaction has no place for it');
  }
  const { type, id } = lone(resource);
  const fullUrl = text(value, 'fullUrl');
  const name = idOf(fullUrl, type, id);
  if (type === '' || name === undefined) {
    lose(`${location}.resource`, 'it has neither an id nor a full URL by which it could be written');
    return undefined;
  }
  return {
    ...(fullUrl !== undefined && { fullUrl }),
    resource: id === name ? resource : { ...resource, id: name },
    request: { method: 'PUT', url: `${type}/${name}` },
  };
}

/** The id in a full URL: of `https://a/Patient/1` it is `1`, of `urn:uuid:` the UUID; else that of the resource. */
function idOf(fullUrl: string | undefined, type: string, id: string | undefined): string | undefined {
  const parts = restfulParts(fullUrl ?? '');
  if (parts?.type === type) return parts.id;
  return /^urn:uuid:([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/.exec(fullUrl ?? '')?.[1] ?? id;
}

/** What one form of a report has and the other cannot. */
export const lost = (location: string, reason: string): Issue => ({
  severity: 'warning',
  id: 'exchange-lost',
  location,
  message: `${location} is lost: ${reason}.`,
});
