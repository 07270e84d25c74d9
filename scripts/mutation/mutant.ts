import type { JsonObject } from '../coverage/node.ts';
import type { Severity } from '../issue.ts';
import type { Mutable } from './place.ts';

/** What a mutant breaks. */
export const kinds = [
  'required',
  'narrative',
  'maximum',
  'prohibited',
  'slice-missing',
  'slice-exceeded',
  'discriminator',
  'value',
  'bound',
  'binding',
  'type',
  'target',
  'target-profile',
  'profile',
  'context',
  'invariant',
] as const;
export type Kind = (typeof kinds)[number];

/** One constraint of the guide, and the ways in which it is broken. */
export interface Mutant {
  /** `Profile#element.id:kind`, and `:detail` where an element has several of a kind. */
  readonly id: string;
  /** Id of the profile or extension that states the constraint. */
  readonly profile: string;
  readonly kind: Kind;
  /** Whether the profile only says again what it builds on says, so that it constrains nothing. */
  readonly isRestated?: boolean;
  /** None where no example has a place to break the constraint at; tried in order until one is refused. */
  readonly attempts: readonly Attempt[];
}

/** One edit of one example. */
export interface Attempt {
  /** The example, unchanged. */
  readonly example: JsonObject;
  /** The example with the edit; made anew each time, since hundreds of Bundles need not be held at once. */
  resource(): JsonObject;
  /** Profiles to validate against beside those that the example claims. */
  readonly profiles: readonly string[];
  /** What the validator must say; any of these is enough. */
  readonly signs: readonly Sign[];
}

/** An issue that shows a constraint to bite. */
export interface Sign {
  readonly severity?: Severity;
  /** The validator's message id, or an invariant's key. */
  readonly id: string;
  readonly location: string;
  /** All of these stand in the message: what constraint it is, and of which profile. */
  readonly mentions: readonly string[];
}

/** A copy with an edit. */
export function edited(example: JsonObject, edit: (copy: Mutable) => void): JsonObject {
  const copy = structuredClone(example) as Mutable;
  edit(copy);
  return copy;
}

/** `ImagingStudy/chest-ct-imaging-study` */
export const referenceTo = ({ resourceType, id }: JsonObject): string => `${resourceType}/${id}`;
