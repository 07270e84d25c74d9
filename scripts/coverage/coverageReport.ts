import type { Paint } from '../report/textReport.ts';
import { type Item, kinds } from './coverage.ts';
import type { Coverage } from './reasons.ts';

/** Where the FSH of an artefact begins, by its reference: `input/fsh/profiles/ImagingStudyEuImaging.fsh:1`. */
export type Sources = ReadonlyMap<string, string>;

/** For reading: a table, what is missing, the reasons, what is wrong with them, and one line that sums up. */
export function coverageText(coverage: Coverage, sources: Sources, paint: Paint): string {
  const { missing, excused, mistakes } = coverage;
  const width = Math.max(0, ...missing.map(({ id }) => id.length));
  const blocks = [
    table(coverage, paint),
    missing.map(
      ({ kind, id, artefact }) =>
        `${paint('red', 'missing')}  ${kind.padEnd(10)}  ${id.padEnd(width)}  ${paint('dim', sources.get(artefact) ?? '')}`,
    ),
    excused.map(({ item: { kind, id }, reason }) => `${paint('dim', 'reason')}   ${kind}  ${id}: ${reason}`),
    mistakes.map((sentence) => `${paint('red', 'error')}    ${sentence}`),
    [summaryLine(coverage)],
  ];
  return `${blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

/** For programs: the same, with the examples that exercise each item. */
export function coverageJson(coverage: Coverage, sources: Sources): string {
  const { exercised, items, missing, excused, mistakes } = coverage;
  const withSource = (item: Item) => ({ ...item, source: sources.get(item.artefact) ?? '' });
  return `${JSON.stringify(
    {
      exercised,
      total: items.length,
      kinds: counts(items),
      missing: missing.map(withSource),
      reasons: excused.map(({ item, reason }) => ({ ...withSource(item), reason })),
      mistakes,
      items: items.map(withSource),
    },
    null,
    2,
  )}\n`;
}

/** 0 where everything is exercised or has a reason that holds, else 1. */
export const coverageStatus = ({ missing, mistakes }: Coverage): 0 | 1 =>
  missing.length + mistakes.length === 0 ? 0 : 1;

/** `coverage: 199 of 200 exercised (99.5%)`; rounded down, so that 100% means all. */
export function summaryLine({ exercised, items }: Coverage): string {
  const percent = items.length === 0 ? 100 : Math.floor((exercised * 1000) / items.length) / 10;
  return `coverage: ${exercised} of ${items.length} exercised (${percent}%)`;
}

function counts(items: readonly Item[]): { kind: string; exercised: number; total: number }[] {
  return kinds.map((kind) => {
    const ofKind = items.filter((item) => item.kind === kind);
    return {
      kind,
      exercised: ofKind.filter(({ examples }) => examples.length > 0).length,
      total: ofKind.length,
    };
  });
}

function table({ items }: Coverage, paint: Paint): string[] {
  return counts(items).map(({ kind, exercised, total }) => {
    const number = `${String(exercised).padStart(4)} of ${String(total).padStart(4)}`;
    return `${`${kind}s`.padEnd(11)}  ${paint(exercised === total ? 'green' : 'red', number)}`;
  });
}
