import type { Result } from './result.ts';

const titles = [
  ['Requirements of the guide', ({ key }) => /^IM-/.test(key)],
  ['What the actor has to do, line by line', ({ page }) => page.startsWith('CapabilityStatement-')],
  ['Profiles', ({ page }) => page.startsWith('StructureDefinition-')],
  ['FHIR itself', () => true],
] as const satisfies readonly (readonly [string, (result: Result) => boolean])[];

/** The results by what they are of, in the order in which they are told. */
export function groupsOf(
  results: readonly Result[],
): readonly (readonly [title: string, results: readonly Result[]])[] {
  const grouped = Map.groupBy(results, (result) => titles.find(([, isOf]) => isOf(result))?.[0] ?? '');
  return titles.flatMap(([title]) => {
    const found = grouped.get(title);
    return found === undefined ? [] : [[title, found] as const];
  });
}
