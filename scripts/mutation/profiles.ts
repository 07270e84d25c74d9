import { type Definition, withoutVersion } from '../coverage/definition.ts';
import { isObject, type JsonObject } from '../coverage/node.ts';
import { type Candidate, type Constraint, discriminatingIds, slicesOf } from './constraint.ts';
import type { Draft, Rule } from './derive.ts';
import { nonconforming } from './nonconforming.ts';
import { at, locationOf, remove, type Slot, slotPath } from './place.ts';
import { put } from './values.ts';

/** A value, or a resource of a Bundle, that its profile refuses. */
export const wrongProfile: Rule = (constraint) =>
  (constraint.element.type ?? [])
    // An extension is held to its profile by its URL.
    .flatMap(({ code, profile = [] }) => (code === 'Extension' ? [] : profile))
    .map((url) => constraint.source.guide.definitions.get(withoutVersion(url)))
    .filter((definition) => definition !== undefined)
    .map(
      (profile): Draft => ({
        kind: 'profile',
        detail: profile.structure.id,
        attempt: (candidate) => {
          const [slot] = candidate.found;
          if (slot === undefined || !isObject(slot.node.value)) return undefined;
          return typeof slot.node.value.resourceType === 'string'
            ? replaceResource(constraint, candidate, slot, profile)
            : removeRequired(constraint, candidate, slot, profile);
        },
      }),
    );

type Made = ReturnType<Draft['attempt']>;

function replaceResource(
  { source }: Constraint,
  { place }: Candidate,
  slot: Slot,
  { structure }: Definition,
): Made {
  const wrong = nonconforming(source, structure.url);
  if (wrong === undefined) return undefined;
  const [resource, ...contained] = wrong.resources;
  const { id } = slot.node.value as JsonObject;
  const location = locationOf(source.core, place.root, slotPath(place.path, slot));
  return {
    edit: (copy) =>
      put(at(copy, place.path), slot, { ...resource, id, ...(contained.length > 0 && { contained }) }),
    signs: [{ ...wrong.sign, location: `${location}${wrong.sign.location}` }],
  };
}

/** Takes from a value something that its profile requires, but nothing that tells slices apart. */
function removeRequired(
  { source, definition, element }: Constraint,
  { place }: Candidate,
  slot: Slot,
  { structure, elements }: Definition,
): Made {
  const telling = new Set(slicesOf(element.id).flatMap((id) => [...discriminatingIds(definition, id)]));
  const key = [...elements.values()]
    .filter(({ id, min = 0, sliceName }) => min > 0 && sliceName === undefined && id.split('.').length === 2)
    .map(({ id }) => id.slice(id.indexOf('.') + 1))
    .find((name) => !telling.has(`${element.id}.${name}`) && name in (slot.node.value as JsonObject));
  if (key === undefined) return undefined;
  const path = slotPath(place.path, slot);
  return {
    edit: (copy) => remove(at(copy, path), [{ key }]),
    signs: [
      {
        id: 'Validation_VAL_Profile_Minimum',
        location: locationOf(source.core, place.root, path),
        mentions: [`${structure.type}.${key}: minimum required = `, `(from ${structure.url}|`],
      },
    ],
  };
}
