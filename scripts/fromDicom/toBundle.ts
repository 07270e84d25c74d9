import { type MadeResource, referenceOf } from './resource.ts';

/**
 * A transaction that puts the resources on a FHIR server (FHIR R5 http.html#transaction). Each is created only if none is there with its
 * first identifier, so that sending it again changes nothing; references lead to the entries.
 */
export function toBundle(resources: readonly MadeResource[]) {
  const urls = new Map(resources.map((each) => [referenceOf(each), `urn:uuid:${each.id}`]));
  return {
    resourceType: 'Bundle',
    type: 'transaction',
    entry: resources.map((each) => ({
      fullUrl: `urn:uuid:${each.id}`,
      resource: relinked(each, urls),
      request: { method: 'POST', url: each.resourceType, ifNoneExist: searchFor(each) },
    })),
  };
}

function searchFor({ identifier: [first] = [] }: MadeResource): string {
  return `identifier=${encodeURIComponent(`${first?.system ?? ''}|${first?.value ?? ''}`)}`;
}

function relinked(value: unknown, urls: ReadonlyMap<string, string>): unknown {
  if (Array.isArray(value)) return value.map((each) => relinked(each, urls));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [
      name,
      name === 'reference' && typeof each === 'string' ? (urls.get(each) ?? each) : relinked(each, urls),
    ]),
  );
}
