import { lstatSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { Fault } from '../faults.ts';
import { writeNew } from './writeNew.ts';

/**
 * Writes files into a folder, which is made where it is not there; none where one of them is there already.
 * @param files the text of each by its name, made when it is written
 * @throws Fault
 */
export function writeAllNew(folder: string, files: ReadonlyMap<string, () => string>): void {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    throw new Fault(`${folder} cannot be made: ${(error as Error).message}.`);
  }
  for (const name of files.keys()) {
    const file = path.join(folder, name);
    if (lstatSync(file, { throwIfNoEntry: false }))
      throw new Fault(`${file} exists already, so nothing was written: give --out another name.`);
  }
  for (const [name, text] of files) writeNew(path.join(folder, name), text());
}
