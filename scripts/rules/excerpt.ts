import { isObject, type JsonObject } from '../coverage/node.ts';

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

/** What no rule between resources looks at. */
const left = new Set(['text', 'contained', 'note', 'conclusion']);

/** Of a Bundle what a DocumentReference is compared with: its report. */
const ofBundle = new Set(['DiagnosticReport', 'Composition']);

/** A file of up to this many characters of base64 is kept, to compare size and hash. */
const mostData = 1_500_000;

/** A resource without what takes room and is not compared between resources. */
export function excerpt(resource: JsonObject): JsonObject {
  if (resource.resourceType !== 'Bundle') return slim(resource);
  const entries = Array.isArray(resource.entry) ? resource.entry : [];
  const kept = entries.filter(
    (entry) =>
      isObject(entry) && isObject(entry.resource) && ofBundle.has(String(entry.resource.resourceType)),
  );
  return {
    resourceType: 'Bundle',
    id: resource.id,
    entry: kept.map(({ fullUrl, resource: held }) => ({ fullUrl, resource: slim(held) })),
  };
}

function slim(resource: JsonObject): JsonObject {
  return Object.fromEntries(
    Object.entries(resource).flatMap(([name, value]): [string, unknown][] => {
      if (left.has(name) || (name === 'data' && typeof value === 'string' && value.length > mostData))
        return [];
      if (name === 'presentedForm' && Array.isArray(value)) {
        return [[name, value.map((form) => (isObject(form) ? { ...form, data: undefined } : form))]];
      }
      return [[name, value]];
    }),
  );
}
