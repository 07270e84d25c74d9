/** `StructureDefinition -definitions`, say: what a page has in common with those that the same layout makes; a written page is alone in its kind. */
export function kindOf(name: string): string {
  const [, type, rest] = /^([A-Z]\w+)-(.+)\.html$/.exec(name) ?? [];
  if (type === undefined || rest === undefined) return name;
  return `${type} ${/(\.profile)?\.json$|-(definitions|examples|mappings)$/.exec(rest)?.[0] ?? ''}`;
}

/** One page of each kind, the first by name. */
export function oneOfEachKind(names: readonly string[]): ReadonlySet<string> {
  const kinds = new Map<string, string>();
  for (const name of names) if (!kinds.has(kindOf(name))) kinds.set(kindOf(name), name);
  return new Set(kinds.values());
}
