import type { Issue } from '../issue.ts';
import type { ObligedElement, ObligedGuide, Profile } from './definition.ts';
import { cardinality, hasElement } from './element.ts';
import {
  carriesRule,
  familyOf,
  type Obligation,
  obligationsAt,
  obligationsFor,
  obligationsIn,
  verbOf,
} from './obligations.ts';

/** Why a rule has no obligation: `input/obligation-reasons.json`, by `Profile#element`, or `Profile` for all of its rules. */
export type Reasons = Readonly<Record<string, string>>;

/** The actor for whom must-support stands. */
export const consumerId = 'EuImagingReportConsumer';

/** Every contradiction between the obligations of a guide, its profiles, its actors and its must-support flags. */
export function checkObligations(guide: ObligedGuide, reasons: Reasons): Issue[] {
  return [
    ...guide.profiles.flatMap((profile) =>
      profile.elements.flatMap((element) =>
        [
          ...places(profile, element, guide),
          ...names(profile, element, guide),
          ...cardinalities(profile, element, guide),
          ...conflicts(profile, element),
          ...mustSupport(profile, element, guide),
          ...missing(profile, element, reasons),
        ].map(({ id, message }) => issue(guide, profile, element, id, message)),
      ),
    ),
    ...mistakes(guide, reasons),
  ];
}

interface Finding {
  readonly id: string;
  readonly message: string;
}

function issue(
  guide: ObligedGuide,
  profile: Profile,
  element: ObligedElement,
  id: string,
  message: string,
): Issue {
  const source = guide.sourceOf(profile, element.id);
  return { severity: 'error', id, location: element.id, message: `${profile.id}: ${message}`, source };
}

/** An obligation sits on an element that there is. */
function places(profile: Profile, element: ObligedElement, guide: ObligedGuide): Finding[] {
  if (obligationsIn(profile, element).length === 0 || hasElement(profile, element.id, guide)) return [];
  return [
    { id: 'OBLIGATION-ELEMENT', message: `${element.id} has obligations but does not exist: remove them.` },
  ];
}

/** An obligation names an actor of the guide and a code of the code system. */
function names(profile: Profile, element: ObligedElement, { actors, codes }: ObligedGuide): Finding[] {
  const known = new Set(actors.map(({ url }) => url));
  return obligationsIn(profile, element).flatMap(({ actor, code }) => [
    ...(known.has(actor)
      ? []
      : [
          {
            id: 'OBLIGATION-ACTOR',
            message: `The guide has no actor "${actor}": define it, or name another.`,
          },
        ]),
    ...(codes.has(code) && code.includes(':')
      ? []
      : [
          {
            id: 'OBLIGATION-CODE',
            message: `"${code}" is no obligation: use a code such as SHALL:populate.`,
          },
        ]),
  ]);
}

/** What must be there is always written and never ignored; what must not be there is not written. */
function cardinalities(profile: Profile, element: ObligedElement, guide: ObligedGuide): Finding[] {
  if (!element.id.includes('.')) return [];
  const { min, max } = cardinality(profile, element.id, guide);
  const found = obligationsFor(profile, element.id);
  const writing = found.filter(({ code }) => familyOf(verbOf(code)) === 'populate');
  const finding = (message: string) => [{ id: 'OBLIGATION-CARDINALITY', message }];
  if (max === '0') {
    return writing.length > 0
      ? finding(`${element.id} must not be there (0..0), but ${writing[0]?.code} says to write it.`)
      : [];
  }
  if (min === 0 || found.length === 0) return [];
  const weaker = writing.find(({ code }) => code !== 'SHALL:populate');
  const ignored = found.find(({ code }) => code === 'SHALL:ignore');
  return [
    ...(weaker ? finding(`${element.id} must be there (${min}..), but ${weaker.code} is weaker.`) : []),
    ...(ignored ? finding(`${element.id} must be there (${min}..), but ${ignored.code} ignores it.`) : []),
    ...(writing.length === 0
      ? finding(`${element.id} must be there (${min}..), but no actor SHALL:populate it.`)
      : []),
  ];
}

/** One actor has one degree of each duty on an element, those of the profiles that this one derives from among them. */
function conflicts(profile: Profile, element: ObligedElement): Finding[] {
  if (obligationsIn(profile, element).length === 0) return [];
  const all = obligationsAt(profile, element.id);
  return all
    .flatMap((one, index) => all.slice(index + 1).map((other) => [one, other] as const))
    .filter(([one, other]) => one.actor === other.actor && exclude(one, other))
    .map(([one, other]) => ({
      id: 'OBLIGATION-CONFLICT',
      message: `${element.id} has ${one.code} and ${other.code} for ${nameOf(one.actor)}: keep one.`,
    }));
}

function exclude(one: Obligation, other: Obligation): boolean {
  const families = [one, other].map(({ code }) => familyOf(verbOf(code)));
  const isRead = ['display', 'handle', 'process', 'print'].some((verb) => families.includes(verb));
  return families[0] === families[1] || (families.includes('ignore') && isRead);
}

/** An element is must-support exactly where the consumer SHALL make use of it. A root is no element of the data. */
function mustSupport(profile: Profile, element: ObligedElement, { actors }: ObligedGuide): Finding[] {
  if (!element.id.includes('.')) return [];
  const consumer = actors.find(({ id }) => id === consumerId)?.url;
  const shall = ({ actor, code }: Obligation) =>
    actor === consumer && code.startsWith('SHALL:') && code !== 'SHALL:ignore';
  const id = 'OBLIGATION-MUST-SUPPORT';
  if (element.mustSupport && !obligationsFor(profile, element.id).some(shall)) {
    return [{ id, message: `${element.id} is must-support, but the consumer SHALL do nothing with it.` }];
  }
  if (obligationsIn(profile, element).some(shall) && !element.mustSupport) {
    return [
      { id, message: `The consumer SHALL do something with ${element.id}, but it is not must-support.` },
    ];
  }
  return [];
}

/** A rule has an obligation, or a reason why it needs none. */
function missing(profile: Profile, element: ObligedElement, reasons: Reasons): Finding[] {
  if (!needsObligation(profile, element) || keysOf(profile, element).some((key) => reasons[key])) return [];
  return [
    {
      id: 'OBLIGATION-MISSING',
      message: `${element.id} carries a rule, but nobody has an obligation: state one, or a reason in input/obligation-reasons.json.`,
    },
  ];
}

const needsObligation = (profile: Profile, element: ObligedElement): boolean =>
  carriesRule(element) && obligationsFor(profile, element.id).length === 0;

const keysOf = (profile: Profile, { id }: ObligedElement): string[] => [profile.id, `${profile.id}#${id}`];

/** A reason is about a rule that has no obligation. */
function mistakes({ profiles }: ObligedGuide, reasons: Reasons): Issue[] {
  const needed = new Set(
    profiles.flatMap((profile) =>
      profile.elements
        .filter((element) => needsObligation(profile, element))
        .flatMap((element) => keysOf(profile, element)),
    ),
  );
  return Object.entries(reasons)
    .filter(([key, reason]) => !needed.has(key) || reason.trim() === '')
    .map(([key]) => ({
      severity: 'error',
      id: 'OBLIGATION-REASON',
      location: key,
      message: `The reason for ${key} is empty, or excuses nothing: write it, or remove it.`,
      source: 'input/obligation-reasons.json',
    }));
}

const nameOf = (actor: string): string => actor.slice(actor.lastIndexOf('/') + 1);
