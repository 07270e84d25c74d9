import { choiceKey } from './core.ts';
import type { Rule } from './derive.ts';
import { minimalValue } from './minimal.ts';
import { at, locationOf, remove } from './place.ts';

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
        const mentions = [`found type ${type}`, `'${structure.url}`];
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
