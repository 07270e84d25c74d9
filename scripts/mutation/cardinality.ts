import { fixedOrPattern } from '../coverage/definition.ts';
import { isObject } from '../coverage/node.ts';
import type { Candidate, Constraint } from './constraint.ts';
import { choiceKey } from './core.ts';
import type { Rule } from './derive.ts';
import { minimalValue } from './minimal.ts';
import type { Sign } from './mutant.ts';
import { at, type Mutable, remove } from './place.ts';

/** Fewer than the minimum, or none of a required slice. */
export const required: Rule = (constraint) => {
  const { element, core, baseMin, tellsOuterSliceApart } = constraint;
  const { min = 0, sliceName } = element;
  if (min === 0 || tellsOuterSliceApart) return [];
  const isNarrative = core?.type === 'Narrative';
  const kind = sliceName !== undefined ? 'slice-missing' : isNarrative ? 'narrative' : 'required';
  return [
    {
      kind,
      isRestated: baseMin >= min,
      attempt: ({ place, location, found }) =>
        found.length >= min && {
          edit: (copy) => remove(at(copy, place.path), found.slice(min - 1)),
          signs: missingSigns(constraint, location),
        },
    },
  ];
};

/** What the validator says at the parent where an element or a slice is missing. */
export function missingSigns({ element, structure }: Constraint, location: string): Sign[] {
  const { id, min } = element;
  const from = `(from ${structure.url}|`;
  return [
    {
      id: 'Validation_VAL_Profile_Minimum',
      location,
      mentions: [`${id}: minimum required = ${min},`, from],
    },
    ...(element.sliceName === undefined
      ? []
      : [{ id: 'Validation_VAL_Profile_Minimum_SLICE', location, mentions: [`'${id}'`, from] }]),
  ];
}

/** One more than the maximum. */
export const exceeded: Rule = (constraint) => {
  const { element, structure, baseMax } = constraint;
  const max = Number(element.max);
  if (element.max === undefined || Number.isNaN(max)) return [];
  const isSlice = element.sliceName !== undefined;
  return [
    {
      kind: max === 0 ? 'prohibited' : isSlice ? 'slice-exceeded' : 'maximum',
      isRestated: baseMax !== '*' && Number(baseMax) <= max,
      attempt: (candidate) => {
        const add = addition(constraint, candidate, max);
        return (
          add && {
            edit: (copy) => add(at(copy, candidate.place.path)),
            signs: [
              {
                id: 'Validation_VAL_Profile_Maximum',
                location: candidate.location,
                mentions: [
                  `${element.id}: max allowed = ${max}, but found ${max + 1} `,
                  `(from ${structure.url}|`,
                ],
              },
            ],
          }
        );
      },
    },
  ];
};

/** Adds what is needed to have one more than the maximum: copies of what is there, or of the least that can be. */
function addition(
  constraint: Constraint,
  { found }: Candidate,
  max: number,
): ((parent: Mutable) => void) | undefined {
  const { core, name } = constraint;
  const [first] = found;
  const key = first?.key ?? name;
  const value = first === undefined ? leastValue(constraint) : first.node.value;
  if (value === undefined) return undefined;
  return (parent) => {
    const extra = Array.from({ length: max + 1 - found.length }, () => withoutId(structuredClone(value)));
    const before = parent[key];
    parent[key] = core?.element.max === '1' ? extra[0] : [...(Array.isArray(before) ? before : []), ...extra];
  };
}

/** The least that the element may hold; of a slice, with the values by which it is one. */
function leastValue({ core, source, definition, element, name }: Constraint): unknown {
  if (core === undefined || name.endsWith('[x]')) return undefined;
  const value = minimalValue(source.core, core);
  if (element.sliceName === undefined) return value;
  const stated = [...definition.elements.values()].flatMap((child): [string, unknown, string][] => {
    const name = child.id.slice(element.id.length + 1);
    const expected = fixedOrPattern(child);
    const isOwn = child.id.startsWith(`${element.id}.`) && !name.includes('.');
    return isOwn && expected !== undefined ? [[name, expected.value, child.type?.[0]?.code ?? '']] : [];
  });
  if (!isObject(value) || stated.length === 0) return undefined;
  const slice: Mutable = { ...value };
  for (const [name, part, type] of stated) {
    const choice = name.endsWith('[x]') ? name.slice(0, -'[x]'.length) : undefined;
    for (const key of Object.keys(slice))
      if (choice !== undefined && key.startsWith(choice)) delete slice[key];
    slice[choice === undefined ? name : choiceKey(choice, type)] = part;
  }
  return slice;
}

const withoutId = (value: unknown): unknown => {
  if (!isObject(value)) return value;
  const { id: _, ...rest } = value;
  return rest;
};
