import type { JsonObject } from '../coverage/node.ts';
import { type Found, type Search, searchAll } from './searchAll.ts';
import type { Trial } from './trial.ts';

/**
 * Whether a search finds a resource that has what is searched for: on the pages that are read, or, among very many, with its id beside.
 * @returns undefined where the server did not answer with a searchset, which is a finding of the trial
 */
export async function findOne(
  trial: Trial,
  search: Search,
  { id }: JsonObject,
  pages: number,
): Promise<{ readonly isFound: boolean; readonly found: Found } | undefined> {
  const isIt = (each: JsonObject) => each.id === id && each.resourceType === search.type;
  const found = await searchAll(trial, search, pages, (matches) => matches.some(isIt));
  if (found === undefined) return undefined;
  if (found.isWhole || found.matches.some(isIt)) return { isFound: found.matches.some(isIt), found };
  const alone = { ...search, query: `${search.query}&_id=${encodeURIComponent(String(id))}` };
  const narrowed = await searchAll(trial, alone, 1);
  return narrowed && { isFound: narrowed.matches.some(isIt), found };
}
