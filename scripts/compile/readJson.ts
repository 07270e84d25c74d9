import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Fault } from '../faults.ts';
import { root } from '../paths.ts';

/** A file of the compiled guide, or of what it is built on. */
export function readJson<T>(file: string): T {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (cause) {
    throw new Fault(`${path.relative(root, file)} cannot be read as JSON: run npm start, or mend it.`, {
      cause,
    });
  }
}
