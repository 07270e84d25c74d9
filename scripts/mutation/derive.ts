import { type CoverageInput, indexGuide } from '../coverage/coverage.ts';
import { findInstances } from '../coverage/instances.ts';
import { exceeded, required } from './cardinality.ts';
import { type Candidate, type Constraint, candidatesOf, constraintOf, type Source } from './constraint.ts';
import type { Core } from './core.ts';
import { discriminatorBroken } from './discriminators.ts';
import { misplaced } from './extensions.ts';
import { type DeclaredCase, violated } from './invariants.ts';
import { type Attempt, edited, type Kind, type Mutant, type Sign } from './mutant.ts';
import { indexPlaces, type Mutable } from './place.ts';
import { wrongProfile } from './profiles.ts';
import { wrongTarget, wrongTargetProfile } from './targets.ts';
import { wrongType } from './types.ts';
import { unknown } from './unknown.ts';
import { otherValue, outOfBounds, outsideBinding } from './values.ts';

/** Changes a copy of an example. */
export type Edit = (copy: Mutable) => void;

/** A way to break a constraint, to be made at the places where it applies. */
export interface Draft {
  readonly kind: Kind;
  readonly detail?: string;
  readonly isRestated?: boolean;
  /** Nothing where the constraint cannot be broken at that place. */
  attempt(candidate: Candidate): { readonly edit: Edit; readonly signs: readonly Sign[] } | undefined | false;
}

/** The ways in which one kind of constraint is broken, none where the element has no such constraint. */
export type Rule = (constraint: Constraint) => Draft[];

const rules: readonly Rule[] = [
  required,
  exceeded,
  discriminatorBroken,
  otherValue,
  outOfBounds,
  outsideBinding,
  wrongType,
  wrongTarget,
  wrongTargetProfile,
  wrongProfile,
  unknown,
];

/** So many places are tried before a constraint counts as one that does not bite. */
const mostAttempts = 5;

/** A mutant for each constraint of the guide's differentials, in their order. */
export function deriveMutants(input: CoverageInput, core: Core, cases: readonly DeclaredCase[]): Mutant[] {
  const guide = indexGuide(input);
  const source: Source = {
    guide,
    instances: findInstances(guide),
    core,
    placeOf: indexPlaces(guide.examples.roots),
  };
  const own = input.structures.filter(({ derivation }) => derivation === 'constraint');
  return own.flatMap(({ url, differential }) => {
    const definition = guide.definitions.get(url);
    if (definition === undefined) return [];
    return [
      ...differential.element.flatMap((element) => {
        const constraint = constraintOf(source, definition, element);
        return constraint === undefined ? [] : mutantsOf(constraint);
      }),
      ...misplaced(source, definition),
      ...violated(source, definition, cases),
    ];
  });
}

function mutantsOf(constraint: Constraint): Mutant[] {
  const { structure, element } = constraint;
  const drafts = rules.flatMap((rule) => rule(constraint));
  if (drafts.length === 0) return [];
  const candidates = candidatesOf(constraint);
  return drafts.map(({ kind, detail, isRestated = false, attempt }) => ({
    id: [`${structure.id}#${element.id}`, kind, ...(detail === undefined ? [] : [detail])].join(':'),
    profile: structure.id,
    kind,
    isRestated,
    attempts: attemptsAt(candidates, attempt),
  }));
}

function attemptsAt(candidates: readonly Candidate[], attempt: Draft['attempt']): Attempt[] {
  const seen = new Set<string>();
  const attempts: Attempt[] = [];
  for (const candidate of candidates) {
    if (attempts.length === mostAttempts) break;
    const made = attempt(candidate);
    if (!made) continue;
    const { example, profiles, location } = candidate;
    const place = JSON.stringify([example.meta, profiles, location.replace(/\[\d+\]/g, '')]);
    if (seen.has(place)) continue;
    seen.add(place);
    const { edit, signs } = made;
    attempts.push({ example, profiles, signs, resource: () => edited(example, edit) });
  }
  return attempts;
}
