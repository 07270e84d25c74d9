import type { Sample } from '../input/sample.ts';
import type { Issue } from '../issue.ts';

/** One line of a file as it is shown. */
export interface FragmentLine {
  readonly number: number;
  readonly text: string;
  readonly isMarked: boolean;
}

const around = 2;
const longest = 160;

/** The lines of a sample around an issue; none where the issue has no line, or the sample does not have it. */
export function fragment({ bytes, firstLine }: Sample, { line, column = 1 }: Issue): FragmentLine[] {
  if (line === undefined) return [];
  const lines = Buffer.from(bytes).toString().split('\n');
  const at = line - firstLine;
  return lines.slice(Math.max(0, at - around), at + around + 1).map((text, index) => {
    const number = Math.max(0, at - around) + index + firstLine;
    return { number, text: cut(text, number === line ? column : 1), isMarked: number === line };
  });
}

/** A long line, such as that of JSON without line breaks, is cut to what stands around the column. */
function cut(text: string, column: number): string {
  const characters = [...text.replace(/\r$/, '')];
  if (characters.length <= longest) return characters.join('');
  const start = Math.max(0, Math.min(column - 1 - longest / 4, characters.length - longest));
  const end = start + longest;
  return `${start > 0 ? '…' : ''}${characters.slice(start, end).join('')}${end < characters.length ? '…' : ''}`;
}
