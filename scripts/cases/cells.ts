import type { Known } from './known.ts';
import { cells, type Manifest } from './manifest.ts';

/**
 * One sentence for each cell that an invariant lacks: every cell of its truth table has a case or a reason why there can be
 * none, one case at least accepts and one rejects.
 *
 * @param chosen profiles whose invariants are looked at, all where it is not given
 */
export function missingCells(
  manifests: readonly Manifest[],
  { profiles, invariants }: Known,
  chosen: Iterable<string> = profiles.keys(),
): string[] {
  const all = manifests.flatMap(({ cases }) => cases);
  const keys = new Set([...chosen].flatMap((profile) => profiles.get(profile)?.invariants ?? []));
  return [...invariants.keys()]
    .filter((key) => keys.has(key))
    .flatMap((key) => {
      const own = all.filter(({ verifies }) => verifies.includes(key));
      const rejects = own.some(({ expected }) => expected.some(({ id }) => id === key));
      const accepts = own.some(({ expected }) => !expected.some(({ id }) => id === key));
      const reasons = manifests
        .flatMap(({ notApplicable }) => notApplicable)
        .filter((each) => each.key === key);
      return [
        ...cells.flatMap((cell) => {
          const hasCase = own.some((each) => each.cell === cell);
          const hasReason = reasons.some((each) => each.cell === cell);
          if (hasCase && hasReason)
            return [`${key}: "${cell}" has a case, so its reason has ended: remove it.`];
          return hasCase || hasReason ? [] : [`${key}: no case shows "${cell}".`];
        }),
        ...(rejects ? [] : [`${key}: no case breaks it.`]),
        ...(accepts ? [] : [`${key}: no case keeps it.`]),
      ];
    });
}
