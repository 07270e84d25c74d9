import { fixedOrPattern } from '../coverage/definition.ts';
import type { Actor, ObligedElement, ObligedGuide, Profile } from '../obligations/definition.ts';
import { cardinality, differentials, elementOfFhir, lastSegment, unsliced } from '../obligations/element.ts';
import {
  type Obligation,
  obligationsAt,
  obligationsFor,
  obligationsIn,
  shortOf,
} from '../obligations/obligations.ts';
import type { Capability } from './capability.ts';
import { inPageOrder } from './words.ts';

/** What one actor must do: the least that makes it conformant. */
export interface Minimum {
  readonly actor: Actor;
  readonly profiles: readonly MinimumProfile[];
  readonly capability?: Capability;
  /** The sentences of the pages that are about the actor. */
  readonly rules: readonly Rule[];
}

export interface Rule {
  readonly key: string;
  readonly sentence: string;
  /** `documents.html#IM-DOC-01` */
  readonly page: string;
}

export interface MinimumProfile {
  readonly id: string;
  readonly title: string;
  readonly type: string;
  /** The profile whose elements count here as well. */
  readonly includes?: string;
  /** Obligations on the resource as a whole. */
  readonly obligations: readonly string[];
  readonly elements: readonly MinimumElement[];
}

export interface MinimumElement {
  /** FHIR's element id: `Composition.section:findings.text`. */
  readonly id: string;
  readonly short: string;
  /** The one value that it may have: `http://loinc.org#85430-7`. */
  readonly value?: string;
  /** Ids of the profiles, or types, of what it may refer to, where the profile says so. */
  readonly targets?: readonly string[];
  readonly min: number;
  readonly max: string;
  readonly obligations: readonly string[];
}

/** The title of an extension, by its URL, since on an element it says no more than that it is one. */
export type ExtensionTitle = (url: string) => string | undefined;

/** What the guide asks of one actor: resources first, by type; a profile after the one that it derives from. */
export function minimumOf(
  guide: ObligedGuide,
  actor: Actor,
  titleOf: ExtensionTitle,
  capability?: Capability,
  rules: readonly Rule[] = [],
): Minimum {
  const profiles = guide.profiles
    .map((profile) => profileMinimum(guide, profile, actor, titleOf))
    .filter(({ includes, obligations, elements }) =>
      includes === undefined ? obligations.length + elements.length > 0 : elements.length > 0,
    )
    .sort(byType);
  const documentation = withTitles(actor.documentation, guide.actors);
  return { actor: { ...actor, documentation }, profiles, ...(capability && { capability }), rules };
}

/** The text with a link in place of the bare id of each actor: `a [provider of imaging reports](ActorDefinition-...html)`. */
const withTitles = (text: string, actors: readonly Actor[]): string =>
  actors.reduce(
    (words, { id, title }) =>
      words.replace(
        new RegExp(`(?<![-\\w/])${id}\\b`, 'g'),
        `a [${title.replace(/^Actor: /, '')}](ActorDefinition-${id}.html)`,
      ),
    text,
  );

const byType = (left: MinimumProfile, right: MinimumProfile): number =>
  Number(isDataType(left)) - Number(isDataType(right)) ||
  compare(left.type, right.type) ||
  Number(left.includes !== undefined) - Number(right.includes !== undefined) ||
  compare(left.id, right.id);

/** Of the data types only identifiers have profiles. */
export const isDataType = ({ type }: Pick<MinimumProfile, 'type'>): boolean => type === 'Identifier';

const compare = (left: string, right: string): number => (left < right ? -1 : left > right ? 1 : 0);

function profileMinimum(
  guide: ObligedGuide,
  profile: Profile,
  { url }: Actor,
  titleOf: ExtensionTitle,
): MinimumProfile {
  const { id, title, type, base } = profile;
  const codes = (obligations: readonly Obligation[]) =>
    inPageOrder(obligations.filter(({ actor }) => actor === url).map(({ code }) => code));
  const elements = profile.elements
    .filter((element) => element.id !== type)
    .map((element) => ({ element, obligations: codes(statedFor(profile, element)) }))
    .filter(({ obligations }) => obligations.length > 0)
    .map(({ element, obligations }) => ({ ...describe(guide, profile, element, titleOf), obligations }));
  return {
    id,
    title,
    type,
    ...(base && { includes: base.id }),
    obligations: codes(obligationsAt(profile, type)),
    elements,
  };
}

/** Obligations of its own, or those that a slice shares with its siblings; none where another row says the same. */
function statedFor(profile: Profile, element: ObligedElement): readonly Obligation[] {
  const own = obligationsIn(profile, element);
  const stated =
    own.length > 0 || element.sliceName === undefined ? own : obligationsFor(profile, element.id);
  const elsewhere = unsliced(element.id)
    .filter((id) => lastSegment(id) === lastSegment(element.id))
    .find((id) => differentials(profile, id).length > 0);
  return elsewhere !== undefined && sameDuties(stated, obligationsFor(profile, elsewhere)) ? [] : stated;
}

function sameDuties(left: readonly Obligation[], right: readonly Obligation[]): boolean {
  const keys = (obligations: readonly Obligation[]) =>
    obligations
      .map(({ actor, code }) => `${actor} ${code}`)
      .sort()
      .join();
  return keys(left) === keys(right);
}

function describe(guide: ObligedGuide, profile: Profile, element: ObligedElement, titleOf: ExtensionTitle) {
  const { id, type = [] } = element;
  const extension = type.flatMap(({ profile: urls = [] }) => urls).map(titleOf)[0];
  const short = extension ?? shortOf(profile, id) ?? shortOfFhir(elementOfFhir(id, guide.typeElements));
  const value = fixedValue(profile, id);
  const targets = type.flatMap(({ targetProfile = [] }) => targetProfile).map(lastPart);
  return {
    id,
    short,
    ...(value !== undefined && { value }),
    ...(targets.length > 0 && { targets }),
    ...cardinality(profile, id, guide),
  };
}

/** Where FHIR's short words are a list of codes, the first sentence of its definition says what they are about. */
function shortOfFhir({ short = '', definition = '' }: Partial<ObligedElement> = {}): string {
  return short.includes(' | ') ? (/^.*?(?=[.]( |$))/s.exec(definition)?.[0] ?? definition) : short;
}

/** The first code, or the primitive, that the element must have. */
function fixedValue(profile: Profile, id: string): string | undefined {
  const [fixed] = differentials(profile, id).flatMap((element) => fixedOrPattern(element) ?? []);
  return fixed && printed(fixed.value);
}

function printed(value: unknown): string | undefined {
  if (typeof value !== 'object') return String(value);
  const { coding, system, code } = value as { coding?: unknown[]; system?: string; code?: string };
  if (coding !== undefined) return printed(coding[0]);
  return code === undefined ? undefined : `${system ?? ''}#${code}`;
}

const lastPart = (url: string): string => url.slice(url.lastIndexOf('/') + 1);

/** How many elements and how many whole resources have each obligation, in the order of the pages. */
export function countByCode(
  { profiles }: Minimum,
  of: 'elements' | 'resources',
): readonly (readonly [string, number])[] {
  const codes =
    of === 'resources'
      ? profiles.flatMap(({ obligations }) => obligations)
      : profiles.flatMap(({ elements }) => elements.flatMap(({ obligations }) => obligations));
  return inPageOrder(codes).map((code) => [code, codes.filter((each) => each === code).length] as const);
}

/** How many elements every sender sends: those of the core resources that are there whenever the resource is. */
export const countAlways = (minimum: Minimum): number =>
  coreProfiles(minimum).flatMap(({ elements }) => {
    const optional = elements.filter(({ min }) => min === 0).map(({ id }) => id);
    return elements.filter(
      ({ id, obligations }) =>
        obligations.includes('SHALL:populate') &&
        !optional.some((part) => id === part || id.startsWith(`${part}.`) || id.startsWith(`${part}:`)),
    );
  }).length;

/** The resources without which there is nothing: those that must always be sent, or that a report document always has. */
export function coreProfiles({ profiles }: Minimum): MinimumProfile[] {
  const always = profiles.filter(({ obligations }) => obligations.includes('SHALL:populate'));
  if (always.length > 0) return always;
  const inDocument = profiles
    .filter(({ id }) => id === 'BundleReportEuImaging')
    .flatMap((bundle) => [
      bundle.id,
      ...bundle.elements
        .filter(({ id, min }) => min > 0 && /^Bundle\.entry:\w+$/.test(id))
        .map(({ id }) => id.replace('Bundle.entry:', '')),
    ]);
  return profiles.filter(
    ({ id, type }) => inDocument.includes(id) || (inDocument.includes(type) && id === `${type}EuImaging`),
  );
}
