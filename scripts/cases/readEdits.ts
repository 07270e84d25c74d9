import type { JsonObject } from '../coverage/node.ts';
import type { Declaration, Place } from '../declaration/readDeclaration.ts';
import { type Edit, EditFault, edited } from './edit.ts';

/** `change` in `schemas/cases.schema.json`. */
export interface Change {
  readonly copy?: Readonly<Record<string, string>>;
  readonly set?: Readonly<Record<string, unknown>>;
  readonly remove?: readonly string[];
}

/** An edit, and where it is written. */
export interface PlacedEdit {
  readonly edit: Edit;
  readonly place: Place;
}

/** What a case's `change` says, in the order written. */
export function editsOf(change: Change, place: Place): PlacedEdit[] {
  return Object.keys(change).flatMap((verb): PlacedEdit[] => {
    const at = (each: string | number) => [...place, 'change', verb, each];
    switch (verb) {
      case 'copy':
        return Object.entries(change.copy ?? {}).map(([path, from]) => ({
          edit: { do: 'copy', path, from },
          place: at(path),
        }));
      case 'set':
        return Object.entries(change.set ?? {}).map(([path, value]) => ({
          edit: { do: 'set', path, value },
          place: at(path),
        }));
      default:
        return (change.remove ?? []).map((path, index) => ({
          edit: { do: 'remove', path },
          place: at(index),
        }));
    }
  });
}

/** The example with each edit made for itself, so that the one that does not fit is named by its line. @throws DeclarationFault */
export function editedStepwise(
  example: JsonObject,
  edits: readonly PlacedEdit[],
  declaration: Declaration<unknown>,
): object {
  let resource: object = example;
  for (const { edit, place } of edits) {
    resource = orFault(() => edited(resource, [edit]), place, declaration);
  }
  return resource;
}

/** An edit that does not fit as a fault of the declaration at `place`. */
export function orFault<T>(action: () => T, place: Place, declaration: Declaration<unknown>): T {
  try {
    return action();
  } catch (cause) {
    if (cause instanceof EditFault) throw declaration.fault(place, cause.message);
    throw cause;
  }
}
