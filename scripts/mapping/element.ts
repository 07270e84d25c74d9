import type { Definition, ElementDefinition } from '../coverage/definition.ts';

/** An element of a snapshot that may borrow its content from another: FHIR R5 ElementDefinition.contentReference. */
export interface BaseElement extends ElementDefinition {
  readonly contentReference?: string;
}

/** The snapshot of a resource or data type of FHIR by element id, or undefined where FHIR has no such type. */
export type BaseElements = (type: string) => ReadonlyMap<string, BaseElement> | undefined;

/**
 * The element `id` as a snapshot of the profile would have it: what its differentials say, the most exact id last, over
 * what FHIR says. Data types and content references are followed; a slice of an ancestor has what the ancestor has.
 */
export function findElement(profile: Definition, id: string, base: BaseElements): BaseElement | undefined {
  const parentId = parentOf(id);
  const parent = parentId === undefined ? undefined : findElement(profile, parentId, base);
  if (parentId !== undefined && parent === undefined) return undefined;
  const own = withFewerSlices(id)
    .map((each) => profile.elements.get(each))
    .filter((element) => element !== undefined);
  const name = id.slice((parentId ?? '').length);
  const inherited = ofBase(withoutSlices(id), base) ?? ofParent(parent, withoutSlices(name), base);
  if (inherited === undefined || (name.includes(':') && own.length === 0)) return undefined;
  return Object.assign({ ...inherited }, ...own, { id });
}

/** The id and its ancestors' ids, the nearest to the root first: `a`, `a.b:c`, `a.b:c.d`. */
export function pathTo(id: string): string[] {
  const segments = id.split('.');
  return segments.map((_, index) => segments.slice(0, index + 1).join('.'));
}

/** `Composition.section` of `Composition.section:findings`, all the way down. */
export const withoutSlices = (id: string): string => id.replace(/:[^.]+/g, '');

export const parentOf = (id: string): string | undefined => pathTo(id).at(-2);

/** The id without slices of its ancestors, without some and with all of them; the last segment stays as it is. */
function withFewerSlices(id: string): string[] {
  const [last = '', ...ancestors] = id.split('.').reverse();
  return ancestors.reduce<string[]>(
    (ids, segment) => {
      const choices = segment.includes(':') ? [withoutSlices(segment), segment] : [segment];
      return choices.flatMap((choice) => ids.map((rest) => `${choice}.${rest}`));
    },
    [last],
  );
}

const ofBase = (id: string, base: BaseElements): BaseElement | undefined =>
  base(id.split('.', 1)[0] ?? '')?.get(id);

/** The element of the parent's content reference or data types, `name` with its dot. */
function ofParent(
  parent: BaseElement | undefined,
  name: string,
  base: BaseElements,
): BaseElement | undefined {
  const borrowed = parent?.contentReference?.replace(/^.*#/, '');
  const places = [borrowed, ...(parent?.type ?? []).map(({ code }) => code)];
  return places
    .filter((place) => place !== undefined)
    .map((place) => ofBase(`${place}${name}`, base))
    .find((element) => element !== undefined);
}
