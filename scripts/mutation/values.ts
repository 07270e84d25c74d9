import { isDeepStrictEqual } from 'node:util';
import { fixedOrPattern, withoutVersion } from '../coverage/definition.ts';
import { isObject } from '../coverage/node.ts';
import type { Candidate, Constraint } from './constraint.ts';
import type { Rule } from './derive.ts';
import type { Sign } from './mutant.ts';
import { at, locationOf, type Mutable, type Slot, slotPath } from './place.ts';

/** A code that is in no value set of the guide, and that no pattern asks for. */
const outside = { system: 'http://terminology.hl7.org/CodeSystem/v3-NullFlavor', code: 'MSK' };

/** A unit of which the same is true. */
const outsideUnit = { system: 'http://unitsofmeasure.org', code: 'cd' };

/** Another value than the fixed one, or one that lacks the pattern. */
export const otherValue: Rule = ({ element, base, structure, source, tellsSliceApart, name }) => {
  const expected = fixedOrPattern(element);
  // An extension with another URL is another extension, not a wrong one.
  if (expected === undefined || tellsSliceApart || (structure.type === 'Extension' && name === 'url'))
    return [];
  return [
    {
      kind: 'value',
      isRestated: isDeepStrictEqual(fixedOrPattern(base), expected),
      attempt: ({ place, found }) => {
        const [slot] = found;
        if (slot === undefined) return undefined;
        const path = slotPath(place.path, slot);
        const location = locationOf(source.core, place.root, path);
        const mentions = [`${structure.url}|`];
        return {
          edit: (copy) => put(at(copy, place.path), slot, otherThan(slot.node.value)),
          signs: [
            { id: '_DT_Fixed_Wrong', location, mentions },
            { id: 'TYPE_CHECKS_PATTERN_CC', location, mentions },
          ],
        };
      },
    },
  ];
};

/** A value of the same type that is not this one, and has nothing of it that a pattern could match. */
export function otherThan(value: unknown): unknown {
  if (typeof value === 'boolean') return !value;
  if (typeof value === 'number') return value + 1;
  if (typeof value === 'string') return value.includes(':') ? 'urn:example:mutant' : 'mutant';
  return recoded(value);
}

/** Sets the value of a slot in a copy. */
export function put(parent: Mutable, { key, index }: Pick<Slot, 'key' | 'index'>, value: unknown): void {
  if (index === undefined) parent[key] = value;
  else (parent[key] as unknown[])[index] = value;
}

/** Below the least value. */
export const outOfBounds: Rule = ({ element, source }) => {
  const least = Object.entries(element).find(([key]) => key.startsWith('minValue'))?.[1];
  if (typeof least !== 'number') return [];
  return [
    {
      kind: 'bound',
      attempt: ({ place, found: [slot] }) =>
        slot && {
          edit: (copy) => put(at(copy, place.path), slot, least - 1),
          signs: [
            {
              id: 'Type_Specific_Checks_DT_Integer_LT',
              location: locationOf(source.core, place.root, slotPath(place.path, slot)),
              mentions: [`minimum value of ${least}`],
            },
          ],
        },
    },
  ];
};

/** A code outside a required binding. */
export const outsideBinding: Rule = (constraint) => {
  const { strength, valueSet } = constraint.element.binding ?? {};
  const before = constraint.base.binding;
  if (strength !== 'required' || valueSet === undefined || constraint.tellsSliceApart) return [];
  return [
    {
      kind: 'binding',
      isRestated:
        before?.strength === 'required' && withoutVersion(before.valueSet ?? '') === withoutVersion(valueSet),
      attempt: (candidate) => {
        const [slot] = candidate.found;
        const value = slot && recoded(slot.node.value);
        return (
          slot &&
          value !== undefined && {
            edit: (copy) => put(at(copy, candidate.place.path), slot, value),
            signs: bindingSigns(constraint, candidate, slot, valueSet),
          }
        );
      },
    },
  ];
};

function bindingSigns({ source }: Constraint, { place }: Candidate, slot: Slot, valueSet: string): Sign[] {
  const location = locationOf(source.core, place.root, slotPath(place.path, slot));
  const mentions = [`(${valueSet}|`, 'from this value set is required'];
  return [
    { id: 'Terminology_TX_NoValid_1_CC', location, mentions },
    { id: 'Terminology_TX_Confirm_4a', location, mentions },
  ];
}

/** The same kind of value with a code from elsewhere. */
function recoded(value: unknown): unknown {
  if (typeof value === 'string') return outside.code;
  if (!isObject(value)) return undefined;
  if ('coding' in value || 'text' in value) return { coding: [outside] };
  return 'value' in value ? { value: value.value, ...outsideUnit } : outside;
}
