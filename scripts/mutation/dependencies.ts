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
  const contents = artefacts.map((artefact) => [artefact, constraining(artefact)] as const);
  const digests = new Map(contents.map(([artefact, content]) => [artefact, sha256(content)]));
  const named = new Map(
    contents.map(([artefact, content]) => [artefact, artefactsNamed(JSON.parse(content), byName)]),
  );
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

/** Members of a StructureDefinition that describe and oblige, but constrain nothing. */
const prose = new Set([
  'alias',
  'comment',
  'copyright',
  'definition',
  'description',
  'mapping',
  'mustSupport',
  'purpose',
  'requirements',
  'short',
]);
const obligation = 'http://hl7.org/fhir/StructureDefinition/obligation';

/** What of an artefact a verdict can depend on. */
function constraining(artefact: JsonObject): string {
  if (artefact.resourceType !== 'StructureDefinition') return JSON.stringify(artefact);
  return JSON.stringify(artefact, (key, value) => {
    if (prose.has(key)) return undefined;
    if (key !== 'extension' || !Array.isArray(value)) return value;
    const others = value.filter(({ url }) => url !== obligation);
    return others.length === 0 ? undefined : others;
  });
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
