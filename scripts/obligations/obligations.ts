import type { ElementDefinition, Extension } from '../coverage/definition.ts';
import type { ObligedElement, ObligedGuide, Profile } from './definition.ts';
import { differentials, unsliced } from './element.ts';

const obligationUrl = 'http://hl7.org/fhir/StructureDefinition/obligation';

/** One thing that one actor must, should or may do with an element. */
export interface Obligation {
  readonly profile: string;
  readonly element: string;
  /** Canonical of an ActorDefinition, or '' where none is named. */
  readonly actor: string;
  /** `SHALL:populate`, or '' where there is none. */
  readonly code: string;
}

/** What a differential says of one of its elements: each code for each actor. */
export function obligationsIn(
  profile: Pick<Profile, 'id'>,
  { id, extension = [] }: ElementDefinition,
): Obligation[] {
  return extension
    .filter(({ url }) => url === obligationUrl)
    .flatMap(({ extension: parts = [] }) =>
      valuesOf(parts, 'code').flatMap((code) =>
        valuesOf(parts, 'actor').map((actor) => ({ profile: profile.id, element: id, actor, code })),
      ),
    );
}

/** One '' where there is no such part, so that its absence can be found. */
function valuesOf(parts: readonly Extension[], url: string): string[] {
  const values = parts
    .filter((part) => part.url === url)
    .map(({ valueCode, valueCanonical }) => valueCode ?? valueCanonical ?? '');
  return values.length === 0 ? [''] : values;
}

/** What is said of the element under this id, in the profile and in those that it derives from. */
export const obligationsAt = (profile: Profile, id: string): Obligation[] =>
  profile.base === undefined
    ? ownAt(profile, id)
    : [...ownAt(profile, id), ...obligationsAt(profile.base, id)];

const ownAt = (profile: Profile, id: string): Obligation[] =>
  profile.elements
    .filter((element) => element.id === id)
    .flatMap((element) => obligationsIn(profile, element));

/** What holds for an element: what is said of it, else of the nearest that it is a slice of, or a part of such a slice. */
export function obligationsFor(profile: Profile, id: string): Obligation[] {
  for (const each of [id, ...unsliced(id)]) {
    const found = obligationsAt(profile, each);
    if (found.length > 0) return found;
  }
  return [];
}

/** Whether the differential says more of the element than how its slices are told apart, or that it has none. */
export function carriesRule(element: ObligedElement): boolean {
  const { id, sliceName, type, binding, constraint, min, max } = element;
  if (max === '0') return false;
  if (/\.(modifierE|e)xtension$/.test(id)) return false;
  const isFixed = Object.keys(element).some((key) => /^(fixed|pattern)[A-Z]/.test(key));
  const said = [sliceName, type, binding, constraint, max].some((each) => each !== undefined);
  return said || isFixed || (min ?? 0) > 0;
}

/** `populate` of `SHALL:populate`. */
export const verbOf = (code: string): string => code.replace(/^.*:/, '');

/** Verbs of which one actor has at most one on an element, since each says another degree of the same. */
export const familyOf = (verb: string): string =>
  ['populate', 'populate-if-known', 'able-to-populate'].includes(verb) ? 'populate' : verb;

export interface ObligationCount {
  readonly obligations: number;
  readonly elements: number;
  readonly actors: number;
}

/** How many obligations the differentials state, on how many elements, for how many actors. */
export function countObligations({ profiles }: Pick<ObligedGuide, 'profiles'>): ObligationCount {
  const all = profiles.flatMap((profile) =>
    profile.elements.flatMap((element) => obligationsIn(profile, element)),
  );
  const distinct = (key: (obligation: Obligation) => string) => new Set(all.map(key)).size;
  return {
    obligations: all.length,
    elements: distinct(({ profile, element }) => `${profile}#${element}`),
    actors: distinct(({ actor }) => actor),
  };
}

/** `obligations: 12 on 5 elements for 2 actors` */
export const countLine = ({ obligations, elements, actors }: ObligationCount): string =>
  `obligations: ${obligations} on ${elements} elements for ${actors} actors`;

/** The nearest word that the guide has for an element: its own `short`, else that of what it is a slice of. */
export function shortOf(profile: Profile, id: string): string | undefined {
  return [id, ...unsliced(id)]
    .flatMap((each) => differentials(profile, each))
    .find(({ short }) => short !== undefined)?.short;
}
