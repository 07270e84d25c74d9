import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { root } from '../scripts/paths.ts';

/** What the program says where it finds fault, else nothing. */
async function complaints(program: string, ...args: string[]): Promise<string> {
  const file = path.join(root, 'node_modules', '.bin', program);
  return promisify(execFile)(file, args, { cwd: root }).then(
    () => '',
    (error) => {
      // A status is the program's own verdict; anything else means that it could not be run.
      if (typeof error.code !== 'number') throw error;
      return `${error.stdout}${error.stderr}` || `${program} ended with ${error.code}`;
    },
  );
}

test('the code passes the type checker', async () => {
  expect(await complaints('tsc')).toBe('');
});

test('the code passes the linter and is formatted', async () => {
  expect(await complaints('biome', 'check', '--diagnostic-level=warn', '--error-on-warnings')).toBe('');
});
