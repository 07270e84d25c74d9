import type { MadeResource } from './resource.ts';

/**
 * A transaction that puts the resources on a FHIR server (FHIR R5 http.html#transaction). Each is created only if none is there with its
 * first identifier, so that sending it again changes nothing; references lead to the entries.
 */
export const toBundle = (resources: readonly MadeResource[]) => ({
  resourceType: 'Bundle',
  type: 'transaction',
  entry: resources.map(entryOf),
});

/** The entry of a resource. */
export const entryOf = (resource: MadeResource) => ({
  fullUrl: `urn:uuid:${resource.id}`,
  resource: relinked(resource),
  request: { method: 'POST', url: resource.resourceType, ifNoneExist: searchFor(resource) },
});

function searchFor({ identifier: [first] = [] }: MadeResource): string {
  return `identifier=${encodeURIComponent(`${first?.system ?? ''}|${first?.value ?? ''}`)}`;
}

/** Every reference to what was made is by its type and UUID. */
function relinked(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(relinked);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [
      name,
      name === 'reference' && typeof each === 'string'
        ? each.replace(/^[A-Z]\w+\/(?=[\da-f-]{36}$)/i, 'urn:uuid:')
        : relinked(each),
    ]),
  );
}
