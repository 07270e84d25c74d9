import { writeFileSync } from 'node:fs';
import { Fault } from '../faults.ts';

/** Writes a file that is not there yet. @throws Fault where it is, or cannot be written */
export function writeNew(file: string, text: string): void {
  try {
    writeFileSync(file, text, { flag: 'wx' });
  } catch (cause) {
    const { code, message } = cause as NodeJS.ErrnoException;
    throw new Fault(
      code === 'EEXIST'
        ? `${file} exists already: give --out another name.`
        : `${file} cannot be written: ${message}.`,
    );
  }
}
