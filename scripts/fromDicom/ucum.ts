import { UcumLhcUtils } from '@lhncbc/ucum-lhc';
import type { Code } from './concept.ts';

/** How dose units were written before DICOM wrote them as UCUM does: mGycm, Gym2, mGy*cm. */
const old = /^([umcd]?Gy)\*?(c?m2?)$/;

const known = new Map<string, string | undefined>();

/** The unit as UCUM writes it; undefined where it is none of UCUM. */
export function ucumOf({ value, scheme }: Code): string | undefined {
  if (scheme !== 'UCUM') return undefined;
  if (!known.has(value)) known.set(value, valid(value.replace(old, '$1.$2')));
  return known.get(value);
}

/** The library writes to the console of what has blanks, and takes for a unit what any object has of its own: `constructor`. */
function valid(unit: string): string | undefined {
  if (!/^[\x21-\x7e]{1,200}$/.test(unit)) return undefined;
  return UcumLhcUtils.getInstance().validateUnitString(unit).unit?.code === undefined ? undefined : unit;
}
