import { type ElementType, typeOfProfile, withoutVersion } from '../coverage/definition.ts';
import { isObject } from '../coverage/node.ts';
import type { Candidate, Constraint } from './constraint.ts';
import { discriminatingIds } from './constraint.ts';
import { choiceKey } from './core.ts';
import type { Draft, Rule } from './derive.ts';
import { minimalResource, minimalValue } from './minimal.ts';
import type { Sign } from './mutant.ts';
import { type Nonconforming, nonconforming } from './nonconforming.ts';
import { at, locationOf, type Mutable, remove, type Slot, slotPath } from './place.ts';
import { put } from './values.ts';

/** A value of a type that the choice excludes. */
export const wrongType: Rule = ({ element, structure, source, name, core, baseTypes, tellsSliceApart }) => {
  const allowed = (element.type ?? []).map(({ code }) => code);
  const type = baseTypes.map(({ code }) => code).find((code) => !allowed.includes(code));
  if (!name.endsWith('[x]') || allowed.length === 0 || type === undefined || tellsSliceApart) return [];
  if (core === undefined) return [];
  return [
    {
      kind: 'type',
      attempt: ({ place, location, found: [slot] }) => {
        if (slot === undefined) return undefined;
        const key = choiceKey(name.slice(0, -3), type);
        const mentions = ['definition allows for the type', `found type ${type}`, structure.url];
        const below = locationOf(source.core, place.root, [...place.path, key]);
        return {
          edit: (copy) => {
            const parent = at(copy, place.path);
            remove(parent, [slot]);
            parent[key] = minimalValue(source.core, core, type);
          },
          signs: [
            { id: 'Extension_EXT_Type', location, mentions },
            { id: 'Extension_PROF_Type', location: below, mentions },
          ],
        };
      },
    },
  ];
};

const targetsOf = (types: readonly ElementType[]): string[] =>
  types.filter(({ code }) => code === 'Reference').flatMap(({ targetProfile = [] }) => targetProfile);

/** A reference to a resource of a type that is no target. */
export const wrongTarget: Rule = (constraint) => {
  const { element, source, baseTypes } = constraint;
  const { definitions } = source.guide;
  const named = (url: string) => typeOfProfile(url, definitions);
  const allowed = new Set(targetsOf(element.type ?? []).map(named));
  if (allowed.size === 0 || allowed.has('Resource')) return [];
  const before = targetsOf(baseTypes).map(named);
  const types = before.length === 0 || before.includes('Resource') ? anyTargets : before;
  const type = preferred(types.filter((each) => !allowed.has(each)));
  if (type === undefined || isResolvedBySlice(constraint)) return [];
  return [
    {
      kind: 'target',
      attempt: (candidate) =>
        refer(constraint, candidate, { resources: [minimalResource(source.core, type)] }, (location) => [
          {
            id: 'Reference_REF_BadTargetType',
            location,
            mentions: [`Found ${type}, but expected one of`],
          },
        ]),
    },
  ];
};

/** Where a reference may lead to anything, one of these is taken that it may no longer lead to. */
const anyTargets = ['Group', 'Location', 'Patient', 'Device'];

/** A type that all of FHIR knows to be a plain resource, or whatever there is. */
const preferred = (types: readonly string[]): string | undefined =>
  types.find((type) => anyTargets.includes(type)) ?? types[0];

/** A slice by the type of what is referred to does not hold a reference to another type. */
function isResolvedBySlice({ definition, element }: Constraint): boolean {
  const { id, sliceName } = element;
  if (sliceName === undefined) return false;
  return discriminatingIds(definition, id).has(id);
}

/** A reference to a resource of the right type that the target profile refuses. */
export const wrongTargetProfile: Rule = (constraint) => {
  const { element, source } = constraint;
  const { definitions } = source.guide;
  return targetsOf(element.type ?? [])
    .map(withoutVersion)
    .filter((url) => definitions.has(url))
    .map((url): Draft => {
      return {
        kind: 'target-profile',
        detail: definitions.get(url)?.structure.id ?? url,
        attempt: (candidate) => {
          const wrong = nonconforming(source, url);
          return (
            wrong &&
            refer(constraint, candidate, wrong, (location) => [
              { id: 'Reference_REF_CantMatchChoice', location, mentions: ['#mutant ', url] },
            ])
          );
        },
      };
    });
};

/** Has the first reference at a place lead to a resource that is contained for it. */
function refer(
  { source }: Constraint,
  { place, found }: Candidate,
  { resources }: Pick<Nonconforming, 'resources'>,
  signs: (location: string) => Sign[],
): { edit: (copy: Mutable) => void; signs: Sign[] } | undefined {
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
    signs: signs(locationOf(source.core, place.root, path)),
  };
}

/** Contains resources: the first as `mutant`, the others by their own ids. */
export function contain(holder: Mutable, resources: Nonconforming['resources']): void {
  const [first, ...others] = resources;
  const contained = Array.isArray(holder.contained) ? holder.contained : [];
  holder.contained = [...contained, { ...first, id: 'mutant' }, ...others];
}

/** A value, or a resource of a Bundle, that its profile refuses. */
export const wrongProfile: Rule = (constraint) => {
  const { element, source, definition } = constraint;
  const { definitions } = source.guide;
  const urls = (element.type ?? []).flatMap(({ code, profile = [] }) =>
    code === 'Extension' ? [] : profile,
  );
  return urls
    .map(withoutVersion)
    .filter((url) => definitions.has(url))
    .map(
      (url): Draft => ({
        kind: 'profile',
        detail: definitions.get(url)?.structure.id ?? url,
        attempt: (candidate) => {
          const [slot] = candidate.found;
          if (slot === undefined || !isObject(slot.node.value)) return undefined;
          return typeof slot.node.value.resourceType === 'string'
            ? replaceResource(constraint, candidate, slot, url)
            : removeRequired(constraint, candidate, slot, url, definition.structure.url);
        },
      }),
    );
};

function replaceResource({ source }: Constraint, { place }: Candidate, slot: Slot, url: string) {
  const wrong = nonconforming(source, url);
  if (wrong === undefined || !isObject(slot.node.value)) return undefined;
  const [resource, ...others] = wrong.resources;
  const { id } = slot.node.value;
  const path = slotPath(place.path, slot);
  const location = locationOf(source.core, place.root, path);
  return {
    edit: (copy: Mutable) =>
      put(at(copy, place.path), slot, {
        ...resource,
        id,
        ...(others.length > 0 && { contained: others }),
      }),
    signs: [{ ...wrong.sign, location: `${location}${wrong.sign.location}` }],
  };
}

/** Takes from a value something that its profile requires, but nothing that tells slices apart. */
function removeRequired(
  { source, definition, element }: Constraint,
  { place }: Candidate,
  slot: Slot,
  url: string,
  _from: string,
) {
  const profile = source.guide.definitions.get(url);
  const slices = element.id
    .split('.')
    .map((_, index, all) => all.slice(0, index + 1).join('.'))
    .filter((id) => id.slice(id.lastIndexOf('.') + 1).includes(':'));
  const telling = new Set(slices.flatMap((id) => [...discriminatingIds(definition, id)]));
  const name = [...(profile?.elements.values() ?? [])]
    .filter(({ id, min = 0, sliceName }) => min > 0 && sliceName === undefined && id.split('.').length === 2)
    .map(({ id }) => id.slice(id.indexOf('.') + 1))
    .find(
      (each) => !telling.has(`${element.id}.${each}`) && isObject(slot.node.value) && each in slot.node.value,
    );
  if (profile === undefined || name === undefined) return undefined;
  const path = slotPath(place.path, slot);
  return {
    edit: (copy: Mutable) => remove(at(copy, path), [{ key: name }]),
    signs: [
      {
        id: 'Validation_VAL_Profile_Minimum',
        location: locationOf(source.core, place.root, path),
        mentions: [`${profile.structure.type}.${name}: minimum required = `, `(from ${url}|`],
      },
    ],
  };
}
