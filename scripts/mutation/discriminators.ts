import type { Discriminator } from '../coverage/definition.ts';
import { follow, parsePath } from '../coverage/discriminator.ts';
import type { Node } from '../coverage/node.ts';
import { discriminatorsOf } from '../coverage/slice.ts';
import { missingSigns } from './cardinality.ts';
import type { Constraint } from './constraint.ts';
import type { Edit, Rule } from './derive.ts';
import { at, type Path, type Slot, slotPath, slots } from './place.ts';
import { otherThan, put } from './values.ts';

/** What is in a required slice is altered until it no longer is. */
export const discriminatorBroken: Rule = (constraint) => {
  const { element, definition } = constraint;
  const { id, min = 0, sliceName } = element;
  if (min === 0 || sliceName === undefined || constraint.tellsOuterSliceApart) return [];
  return (
    discriminatorsOf(definition, id)
      // An extension with another URL is another extension: that is the same as taking it out.
      .filter(({ path }) => path !== 'url')
      .map((discriminator) => ({
        kind: 'discriminator' as const,
        detail: discriminator.path,
        attempt: ({ place, location, found }) => {
          const edits = found
            .slice(min - 1)
            .map((slot) => breakAt(constraint, slot.node, place.path, slot, discriminator));
          if (found.length < min || edits.some((edit) => edit === undefined)) return undefined;
          return {
            edit: (copy) => {
              for (const edit of edits) edit?.(copy);
            },
            signs: missingSigns(constraint, location),
          };
        },
      }))
  );
};

/** Alters what a discriminator's path leads to from one element of the slice, or undefined where that is not known. */
function breakAt(
  { source }: Constraint,
  node: Node,
  parentPath: Path,
  slot: Slot,
  { type, path }: Discriminator,
): Edit | undefined {
  const steps = parsePath(path);
  const last = steps.at(-1);
  if (type === 'type') {
    if (path !== 'resource') return undefined;
    return (copy) => {
      at(copy, slotPath(parentPath, slot)).resource = {
        resourceType: 'Basic',
        id: 'mutant',
        code: { text: 'mutant' },
      };
    };
  }
  if (last === undefined) return (copy) => put(at(copy, parentPath), slot, otherThan(node.value));
  if (last.kind !== 'child') return undefined;
  const edits = follow(node, steps.slice(0, -1), source.guide.examples).flatMap((holder) => {
    const place = source.placeOf(holder);
    const named = [...slots(holder, last.name), ...slots(holder, `${last.name}[x]`)];
    return place === undefined
      ? []
      : named.map(
          (each): Edit =>
            (copy) =>
              put(at(copy, place.path), each, otherThan(each.node.value)),
        );
  });
  if (edits.length === 0) return undefined;
  return (copy) => {
    for (const edit of edits) edit(copy);
  };
}
