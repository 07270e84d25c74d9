import { createHash } from 'node:crypto';
import { isObject, type JsonObject } from '../coverage/node.ts';

/**
 * Tells the state of everything that a verdict on a resource may depend on: of the guide's artefacts (definitions and
 * examples) that the resource and the profiles name, those that these name, and so on. An artefact is named by its
 * canonical URL, wherever that stands in a text, and by `Type/id`.
 */
export function dependencyDigests(
  artefacts: readonly JsonObject[],
): (resource: JsonObject, profiles: readonly string[]) => string {
  const byName = new Map<string, JsonObject>();
  for (const artefact of artefacts) {
    byName.set(`${artefact.resourceType}/${artefact.id}`, artefact);
    if (typeof artefact.url === 'string') byName.set(artefact.url, artefact);
  }
  const digests = new Map(artefacts.map((artefact) => [artefact, sha256(JSON.stringify(artefact))]));
  const named = new Map(artefacts.map((artefact) => [artefact, artefactsNamed(artefact, byName)]));
  return (resource, profiles) => {
    const reached = new Set(artefactsNamed([resource, profiles], byName));
    // A set gives what is added to it while it is gone through.
    for (const artefact of reached) for (const next of named.get(artefact) ?? []) reached.add(next);
    return sha256(
      [...reached]
        .map((artefact) => digests.get(artefact))
        .sort()
        .join('\n'),
    );
  };
}

export const sha256 = (content: string | Uint8Array): string =>
  createHash('sha256').update(content).digest('hex');

function artefactsNamed(value: unknown, byName: ReadonlyMap<string, JsonObject>): JsonObject[] {
  return textsIn(value)
    .flatMap((text) => [text.split('/').slice(-2).join('/'), ...(text.match(/https?:[^\s'"|#)]+/g) ?? [])])
    .map((name) => byName.get(name))
    .filter((artefact) => artefact !== undefined);
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(textsIn);
  return isObject(value) ? Object.values(value).flatMap(textsIn) : [];
}
