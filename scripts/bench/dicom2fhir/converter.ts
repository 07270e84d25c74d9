import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { Fault } from '../../faults.ts';
import { root } from '../../paths.ts';

/** What a converter made of a folder. */
export interface Converted {
  readonly bundle: object;
  /** Seconds of each round in one process, the first cold. */
  readonly seconds: readonly number[];
  /** Seconds with the start of the process. */
  readonly whole: number;
  /** Peak resident memory. */
  readonly megabytes: number;
}

/** Converts a folder so many times in a process of its own; the last line of its complaint where it makes no Bundle. */
export type Converter = (folder: string, rounds?: number) => Converted | string;

export const peer = path.join(root, 'docs', 'peers', 'dicom2fhir');

/** A program and its first arguments that keeps the contract of docs/peers/dicom2fhir/convert.py. */
export function converter(program: string, ...args: readonly string[]): Converter {
  return (folder, rounds = 1) => {
    const started = performance.now();
    const { status, stdout, stderr, error } = spawnSync(program, [...args, folder, String(rounds)], {
      encoding: 'utf8',
      maxBuffer: 2 ** 28,
    });
    const whole = (performance.now() - started) / 1000;
    if (error) throw new Fault(`${program} cannot be run (${error.message}): name the Python of dicom2fhir.`);
    const last = stderr.trimEnd().split('\n').at(-1) ?? '';
    if (status !== 0) return last;
    return { bundle: JSON.parse(stdout), whole, ...JSON.parse(last) };
  };
}
