import { choiceKey } from './core.ts';
import type { Rule } from './derive.ts';
import { minimalValue } from './minimal.ts';
import { at, locationOf, remove } from './place.ts';

/** A value of a type that the profile excludes: of a choice; where else types are left out, nothing breaks it yet. */
export const wrongType: Rule = ({ element, structure, source, name, core, baseTypes, tellsSliceApart }) => {
  const types = element.type ?? [];
  const allowed = types.map(({ code }) => code);
  const type = baseTypes.map(({ code }) => code).find((code) => !allowed.includes(code));
  const isChoice = name.endsWith('[x]');
  const hasProfile = types.some(({ profile, targetProfile }) => profile ?? targetProfile);
  if (allowed.length === 0 || tellsSliceApart) return [];
  if (type === undefined) {
    return isChoice && !hasProfile ? [{ kind: 'type', isRestated: true, attempt: () => undefined }] : [];
  }
  if (!isChoice && hasProfile) return [];
  return [
    {
      kind: 'type',
      attempt: ({ place, location, found: [slot] }) => {
        if (slot === undefined || core === undefined || !isChoice) return undefined;
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
