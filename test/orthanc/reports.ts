import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { isObject, type JsonObject } from '../../scripts/coverage/node.ts';
import { setOf } from '../../scripts/dicomweb/readSet.ts';
import { generatedResources } from '../../scripts/paths.ts';
import { ResourceSet } from '../../scripts/rules/resourceSet.ts';

/** The day that the guide's endpoints are all in use. */
export const at = '2026-06-30T12:00:00Z';

/** The guide's examples of these types, with each DICOMweb endpoint leading to `base`. */
export function examples(base: string, ...types: readonly string[]): JsonObject[] {
  return readdirSync(generatedResources)
    .filter((name) => [...types, 'Endpoint'].includes(name.split('-')[0] ?? ''))
    .map((name): JsonObject => JSON.parse(readFileSync(path.join(generatedResources, name), 'utf8')))
    .map((resource) => ledTo(base, resource));
}

export const set = (resources: readonly JsonObject[]): ResourceSet =>
  new ResourceSet(resources.flatMap(setOf));

/** A resource, or the entries of a Bundle, with the address of each DICOMweb endpoint replaced. */
export function ledTo(base: string, resource: JsonObject): JsonObject {
  if (resource.resourceType === 'Bundle' && Array.isArray(resource.entry))
    return {
      ...resource,
      entry: resource.entry.map((entry: JsonObject) =>
        isObject(entry.resource) ? { ...entry, resource: ledTo(base, entry.resource) } : entry,
      ),
    };
  const isDicomWeb =
    resource.resourceType === 'Endpoint' &&
    /dicom-(wado|qido)-rs/.test(JSON.stringify(resource.connectionType));
  return isDicomWeb ? { ...resource, address: base } : resource;
}

/** A resource with a part of its JSON replaced wherever it stands. */
export const replaced = (resource: JsonObject, from: string, to: string): JsonObject =>
  JSON.parse(JSON.stringify(resource).replaceAll(from, to));
