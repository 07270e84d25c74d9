import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { ValidatorFault } from '../validator/faults.ts';
import { jar } from '../validator/jvmValidator.ts';
import { peakMemory } from './processMemory.ts';

export interface Measured {
  readonly milliseconds: number;
  /** Peak resident memory, in MB. */
  readonly megabytes: number;
}

/**
 * What one would run without the warm service: a validator process that loads all definitions, validates `files` one
 * after the other, and ends.
 */
export async function runBatch(
  files: readonly string[],
  { home, terminology, definitions }: { home: string; terminology: string; definitions: readonly string[] },
): Promise<Measured> {
  const started = performance.now();
  const igs = definitions.flatMap((folder) => ['-ig', folder]);
  const child = spawn(
    'java',
    [
      `-Duser.home=${home}`,
      '-jar',
      jar,
      'validate',
      '-context',
      'full',
      '-version',
      '5.0.0',
      '-tx',
      terminology,
      ...igs,
      ...files,
    ],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  );
  let megabytes = 0;
  let complaint = '';
  child.stderr.setEncoding('utf8').on('data', (chunk) => {
    complaint += chunk;
  });
  const look = setInterval(() => {
    megabytes = Math.max(megabytes, peakMemory(child.pid ?? 0) ?? 0);
  }, 20);
  const [status] = await once(child, 'close');
  clearInterval(look);
  if (status > 1) throw new ValidatorFault(`The batch ended with status ${status}: ${complaint.trim()}`);
  return { milliseconds: performance.now() - started, megabytes };
}
