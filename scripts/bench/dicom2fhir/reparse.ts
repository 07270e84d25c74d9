import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { type Converted, peer } from './converter.ts';

/** Reads a Bundle by fhir.resources, the library that dicom2fhir writes with: how many errors, and the first. */
export function reparse(python: string, version: 'R4B' | 'R5', made: Converted | string): string {
  if (typeof made === 'string') return made;
  const { stdout, stderr } = spawnSync(python, [path.join(peer, 'validate.py'), version], {
    input: JSON.stringify(made.bundle),
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  });
  return stdout.trim() || stderr.trimEnd().split('\n').at(-1) || 'nothing is said';
}
