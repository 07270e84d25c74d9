import fhirpath from 'fhirpath';
import type { Converted } from './converter.ts';

/** Whether what objects say is in a Bundle: `carried`, `lost`, or what stands there in its place. */
export function judge(said: string, path: string, converted: Converted | string): string {
  if (typeof converted === 'string') return `nothing is converted: ${converted}`;
  const found = [...new Set((fhirpath.evaluate(converted.bundle, path) as unknown[]).map(String))]
    .sort()
    .join('; ');
  if (found === said) return 'carried';
  // A count of nothing is nothing.
  return found === '' || found === '0' ? 'lost' : `wrong: ${found}`;
}
