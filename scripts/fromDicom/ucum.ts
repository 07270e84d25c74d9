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

const valid = (unit: string): string | undefined =>
  UcumLhcUtils.getInstance().validateUnitString(unit).status === 'valid' ? unit : undefined;
