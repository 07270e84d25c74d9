import type { Verdict } from '../validator/verdict.ts';
import { count } from './summary.ts';
import { type Paint, printable, shortProfile } from './textReport.ts';

const heads = ['example', 'profile', 'errors', 'warnings', 'not verified', 'ms'] as const;

/** A table of verdicts, one a row; the columns of numbers are aligned to the right. */
export function verdictTable(verdicts: readonly Verdict[], paint: Paint): string {
  const rows = verdicts.map((verdict) => [
    printable(verdict.path),
    verdict.profiles.map(shortProfile).join(', ') || verdict.resourceType,
    String(count(verdict, 'error')),
    String(count(verdict, 'warning')),
    String(verdict.notVerified.length),
    verdict.milliseconds.toFixed(0),
  ]);
  const widths = heads.map((head, column) =>
    Math.max(head.length, ...rows.map((row) => (row[column] ?? '').length)),
  );
  const line = (cells: readonly string[], style: (cell: string, column: number) => string) =>
    cells
      .map((cell, column) =>
        style(column < 2 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0), column),
      )
      .join('  ')
      .trimEnd();
  return [
    line(heads, (cell) => paint('bold', cell)),
    ...rows.map((row) => line(row, (cell, column) => colour(cell, column, paint))),
  ].join('\n');
}

function colour(cell: string, column: number, paint: Paint): string {
  if (column === 2 && cell.trim() !== '0') return paint('red', cell);
  if (column === 3 && cell.trim() !== '0') return paint('yellow', cell);
  return column >= 2 ? paint('dim', cell) : cell;
}
