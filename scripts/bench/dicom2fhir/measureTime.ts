import { percentile } from '../statistics.ts';
import type { Converter } from './converter.ts';

/** Conversions in one process: the first is cold, the others are warm. */
const rounds = 6;
const measured = [
  { folder: 'thousand', of: '1,000 CT instances', instances: 1000 },
  { folder: 'chest-ct', of: 'chest-ct: 101 of CT, key objects, dose', instances: 101 },
  { folder: 'highdicom', of: 'highdicom: 12 of CT, SEG, PR, SR, key objects, dose', instances: 12 },
];

/** Rows of a table: milliseconds for an instance, with the start of the process, cold and warm without, and peak memory. */
export function measureTime(both: readonly Converter[], folder: (name: string) => string): string[][] {
  const names = ['eu-imaging', 'dicom2fhir'];
  const head = ['objects', '', 'with process start', 'cold', 'warm (p50)', 'peak memory'];
  const body = measured.flatMap(({ folder: name, of, instances }) =>
    both.map((convert, index) => {
      const single = convert(folder(name));
      const many = convert(folder(name), rounds);
      if (typeof single === 'string' || typeof many === 'string') return [of, `${single}`];
      const [cold = Number.NaN, ...warm] = many.seconds;
      const each = (seconds: number) => `${((seconds * 1000) / instances).toFixed(2)} ms`;
      const memory = `${single.megabytes.toFixed(0)} MB`;
      return [of, names[index] ?? '', each(single.whole), each(cold), each(percentile(warm, 0.5)), memory];
    }),
  );
  return [head, ...body];
}
