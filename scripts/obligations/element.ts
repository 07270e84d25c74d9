import type { ObligedElement, ObligedGuide, Profile } from './definition.ts';

/** The element of a profile's differential, or of one that it derives from: the nearest first. */
export function differentials(profile: Profile, id: string): ObligedElement[] {
  const own = profile.elements.filter((element) => element.id === id);
  return profile.base === undefined ? own : [...own, ...differentials(profile.base, id)];
}

/**
 * The ids under which an element is meant as well, since what is said of all is said of each slice: those with fewer
 * slice names, the nearest first. `a:x.b:y` is also `a:x.b`, `a.b:y` and `a.b`.
 */
export function unsliced(id: string): string[] {
  const segments = id.split('.');
  const sliced = segments.flatMap((segment, index) => (segment.includes(':') ? [index] : []));
  const subsets = Array.from({ length: 2 ** sliced.length - 1 }, (_, bits) =>
    sliced.filter((_, place) => ((bits + 1) >> (sliced.length - 1 - place)) & 1),
  );
  return subsets
    .sort((left, right) => left.length - right.length || (right.at(-1) ?? 0) - (left.at(-1) ?? 0))
    .map((stripped) =>
      segments
        .map((segment, index) => (stripped.includes(index) ? withoutSlice(segment) : segment))
        .join('.'),
    );
}

/** The element of FHIR's own definitions that `id` is about, whatever the slices; nothing where FHIR has none. */
export function elementOfFhir(
  id: string,
  typeElements: ObligedGuide['typeElements'],
): ObligedElement | undefined {
  const segments = id.split('.').map(withoutSlice);
  const [type = '', ...path] = segments;
  let element = typeElements(type)?.find((each) => each.id === type);
  for (const name of path) {
    element = element && childOf(element, name, typeElements);
  }
  return element;
}

function childOf(
  parent: ObligedElement,
  name: string,
  typeElements: ObligedGuide['typeElements'],
): ObligedElement | undefined {
  const [root = ''] = parent.id.split('.');
  const direct = typeElements(root)?.find(({ id }) => id === `${parent.id}.${name}`);
  if (direct !== undefined) return direct;
  if (parent.contentReference !== undefined) {
    return elementOfFhir(`${parent.contentReference.replace(/^.*#/, '')}.${name}`, typeElements);
  }
  for (const { code } of parent.type ?? []) {
    const found = typeElements(code)?.find(({ id }) => id === `${code}.${name}`);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Whether the profile has the element: FHIR has it, and each slice in its id is one that the profile or a base defines. */
export function hasElement(profile: Profile, id: string, guide: Pick<ObligedGuide, 'typeElements'>): boolean {
  const segments = id.split('.');
  const slices = segments.flatMap((segment, index) =>
    segment.includes(':') ? [segments.slice(0, index + 1).join('.')] : [],
  );
  return (
    segments[0] === profile.type &&
    elementOfFhir(id, guide.typeElements) !== undefined &&
    slices.every((slice) =>
      [slice, ...unsliced(slice)].some(
        (each) => each.endsWith(lastSegment(slice)) && differentials(profile, each).some(definesSlice),
      ),
    )
  );
}

const definesSlice = ({ sliceName }: ObligedElement): boolean => sliceName !== undefined;

/** How often an element may occur in a resource that conforms to the profile. */
export function cardinality(
  profile: Profile,
  id: string,
  guide: Pick<ObligedGuide, 'typeElements'>,
): { readonly min: number; readonly max: string } {
  const isSlice = lastSegment(id).includes(':');
  const said = [
    ...differentials(profile, id),
    ...(isSlice ? [] : unsliced(id).flatMap((each) => differentials(profile, each))),
  ];
  const base = elementOfFhir(id, guide.typeElements);
  return {
    min: said.find(({ min }) => min !== undefined)?.min ?? (isSlice ? 0 : (base?.min ?? 0)),
    max: said.find(({ max }) => max !== undefined)?.max ?? base?.max ?? '*',
  };
}

export const lastSegment = (id: string): string => id.slice(id.lastIndexOf('.') + 1);

const withoutSlice = (segment: string): string => segment.replace(/:.*$/, '');
