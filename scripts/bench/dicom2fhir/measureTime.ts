import type { Converted, Converter } from './converter.ts';

/** Conversions in one process: the first is cold, the others are warm. */
const rounds = 6;
const processes = 3;
const measured = [
  { folder: 'thousand', of: '1,000 CT instances', instances: 1000 },
  { folder: 'chest-ct', of: 'chest-ct: 101 of CT, key objects, dose', instances: 101 },
  { folder: 'highdicom', of: 'highdicom: 12 of CT, SEG, PR, SR, key objects, dose', instances: 12 },
];

/**
 * Rows of a table: milliseconds for an instance, with the start of the process, cold and warm without, and peak memory. The fastest of
 * several counts, since what else the machine does only adds.
 */
export function measureTime(both: readonly Converter[], folder: (name: string) => string): string[][] {
  const names = ['eu-imaging', 'dicom2fhir'];
  const head = ['objects', '', 'with process start', 'cold', 'warm', 'peak memory'];
  const body = measured.flatMap(({ folder: name, of, instances }) =>
    both.map((convert, index) => {
      const singles = Array.from({ length: processes }, () => convert(folder(name))).filter(isMade);
      const many = convert(folder(name), rounds);
      if (!isMade(many)) return [of, names[index] ?? '', many];
      const least = (values: readonly number[]) => Math.min(...values);
      const each = (seconds: number) => `${((seconds * 1000) / instances).toFixed(2)} ms`;
      return [
        of,
        names[index] ?? '',
        each(least(singles.map(({ whole }) => whole))),
        each(least(singles.map(({ seconds: [first = Number.NaN] }) => first))),
        each(least(many.seconds.slice(1))),
        `${Math.max(...singles.map(({ megabytes }) => megabytes)).toFixed(0)} MB`,
      ];
    }),
  );
  return [head, ...body];
}

const isMade = (made: Converted | string): made is Converted => typeof made !== 'string';
