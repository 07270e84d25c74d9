import type { Definition } from '../coverage/definition.ts';
import { withoutVersion } from '../coverage/definition.ts';

/** URLs of the definitions that can be reached from the given ones by references and extensions, and of those that refer to a given one. */
export function reached(
  from: readonly string[],
  definitions: ReadonlyMap<string, Definition>,
): ReadonlySet<string> {
  const found = new Set(from);
  for (const url of found) for (const next of namedBy(definitions.get(url))) found.add(next);
  for (const [url, definition] of definitions) {
    if (namedBy(definition).some((named) => from.includes(named))) found.add(url);
  }
  return found;
}

function namedBy(definition: Definition | undefined): string[] {
  return [...(definition?.elements.values() ?? [])]
    .flatMap(({ type = [] }) => type)
    .flatMap(({ profile = [], targetProfile = [] }) => [...profile, ...targetProfile])
    .map(withoutVersion);
}
