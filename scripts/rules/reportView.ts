import { object, objects, text, texts } from './json.ts';
import type { Held, ResourceSet } from './resourceSet.ts';

/** The DiagnosticReport and the Composition that are one report. */
export interface ReportPair {
  readonly report: Held;
  readonly composition: Held;
}

/** Each DiagnosticReport with the Composition that it names, where that is held. */
export function pairs(set: ResourceSet): ReportPair[] {
  return set.ofType('DiagnosticReport').flatMap((report) => {
    const reference = text(object(report.resource, 'composition'), 'reference');
    const [composition] = reference === undefined ? [] : set.resolve({ reference, from: report });
    return composition?.type === 'Composition' ? [{ report, composition }] : [];
  });
}

/**
 * What a Reference names, so that two can be compared: the resource that it leads to, where it is held, else the reference as it
 * is written, else its identifier.
 */
export function targetKey(reference: unknown, from: Held, set: ResourceSet): string | undefined {
  const literal = text(reference, 'reference');
  const [found] = literal === undefined ? [] : set.resolve({ reference: literal, from });
  if (found !== undefined) return found.location + (found.fullUrl ?? `/${found.id}`);
  const identifier = object(reference, 'identifier');
  return literal ?? (identifier && `${text(identifier, 'system') ?? ''}|${text(identifier, 'value') ?? ''}`);
}

/** The subjects of a resource: `subject`, whether it repeats or not, or `patient`. */
export const subjectsOf = ({ resource }: Held): readonly object[] => [
  ...objects(resource, 'subject'),
  ...objects(resource, 'patient'),
];

/** The profiles that a resource claims. */
export const claims = (resource: unknown, id: string): boolean =>
  texts(object(resource, 'meta'), 'profile').some((profile) => profile.split('|')[0]?.endsWith(`/${id}`));
