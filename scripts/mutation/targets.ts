import { type ElementType, typeOfProfile, withoutVersion } from '../coverage/definition.ts';
import { isObject, type JsonObject } from '../coverage/node.ts';
import type { Candidate, Constraint } from './constraint.ts';
import type { Draft, Edit, Rule } from './derive.ts';
import { minimalResource } from './minimal.ts';
import type { Sign } from './mutant.ts';
import { nonconforming } from './nonconforming.ts';
import { at, locationOf, type Mutable, slotPath } from './place.ts';

/** A reference to a resource of a type that is no target. */
export const wrongTarget: Rule = (constraint) => {
  const { element, source, baseTypes, tellsSliceApart } = constraint;
  const named = (url: string) => typeOfProfile(url, source.guide.definitions);
  const allowed = targetsOf(element.type ?? []).map(named);
  if (allowed.length === 0 || allowed.includes('Resource') || tellsSliceApart) return [];
  const before = targetsOf(baseTypes).map(named);
  const type = preferred(before, allowed);
  if (type === undefined) {
    return isRestated(constraint) ? [{ kind: 'target', isRestated: true, attempt: () => undefined }] : [];
  }
  return [
    {
      kind: 'target',
      attempt: (candidate) =>
        refer(constraint, candidate, [minimalResource(source.core, type)], (location) => ({
          id: 'Reference_REF_BadTargetType',
          location,
          mentions: [`Found ${type}, but expected one of`],
        })),
    },
  ];
};

/** Where the types of the targets are those from before, the profiles of the targets may still be narrower. */
function isRestated({ element, baseTypes }: Constraint): boolean {
  const before = targetsOf(baseTypes).map(withoutVersion);
  return targetsOf(element.type ?? []).every((url) => before.includes(withoutVersion(url)));
}

const targetsOf = (types: readonly ElementType[]): string[] =>
  types.filter(({ code }) => code === 'Reference').flatMap(({ targetProfile = [] }) => targetProfile);

/** Where a reference could lead to anything, it is to one of these that it may no longer lead. */
const anyTargets = ['Group', 'Location', 'Patient', 'Device'];

/** A type of what is referred to that was allowed before and no longer is. */
function preferred(before: readonly string[], allowed: readonly string[]): string | undefined {
  const types = before.length === 0 || before.includes('Resource') ? anyTargets : before;
  return types.find((type) => !allowed.includes(type));
}

/** A reference to a resource of the right type that the target profile refuses. */
export const wrongTargetProfile: Rule = (constraint) => {
  const { element, source } = constraint;
  const { definitions } = source.guide;
  return targetsOf(element.type ?? [])
    .map(withoutVersion)
    .filter((url) => definitions.has(url))
    .map(
      (url): Draft => ({
        kind: 'target-profile',
        detail: definitions.get(url)?.structure.id ?? url,
        attempt: (candidate) => {
          const wrong = nonconforming(source, url);
          return (
            wrong &&
            refer(constraint, candidate, wrong.resources, (location) => ({
              id: 'Reference_REF_CantMatchChoice',
              location,
              mentions: ['#mutant ', url],
            }))
          );
        },
      }),
    );
};

/** Has the first reference at a place lead to a resource that is contained for it. */
function refer(
  { source }: Constraint,
  { place, found }: Candidate,
  resources: readonly JsonObject[],
  sign: (location: string) => Sign,
): { readonly edit: Edit; readonly signs: readonly Sign[] } | undefined {
  const slot = found.find(({ node }) => isObject(node.value));
  const holder = slot && source.placeOf({ value: slot.node.scope.resource, scope: slot.node.scope });
  if (slot === undefined || holder === undefined) return undefined;
  const path = slotPath(place.path, slot);
  return {
    edit: (copy) => {
      const reference = at(copy, path);
      reference.reference = '#mutant';
      delete reference.type;
      contain(at(copy, holder.path), resources);
    },
    signs: [sign(locationOf(source.core, place.root, path))],
  };
}

/** Contains resources: the first as `mutant`, the others by their own ids. */
function contain(holder: Mutable, [first, ...others]: readonly JsonObject[]): void {
  const contained = Array.isArray(holder.contained) ? holder.contained : [];
  holder.contained = [...contained, { ...first, id: 'mutant' }, ...others];
}
