import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { compileIfChanged } from '../../scripts/compile/compileIfChanged.ts';
import type { SushiMessage } from '../../scripts/compile/sushi.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';

/** A guide of one file, and a compiler that counts how often it is asked. */
function guide(messages: readonly SushiMessage[] = []) {
  const folder = temporaryFolder();
  const write = (name: string, text: string) => {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  };
  for (const name of ['sushi-config.yaml', 'package-lock.json', 'input/fsh/a.fsh', 'scripts/compile/a.ts']) {
    write(name, 'as it was');
  }
  let compiled = 0;
  const compile = async () => {
    compiled++;
    write('fsh-generated/a.json', 'made');
    return { messages, milliseconds: 1 };
  };
  const run = () => compileIfChanged(compile, folder, path.join(folder, '.cache', 'stamp'));
  return { folder, write, run, compiled: () => compiled };
}

test('compiles once where nothing changes', async () => {
  const { run, compiled } = guide();
  await run();
  expect(await run()).toEqual({ messages: [], milliseconds: 0 });
  expect(compiled()).toBe(1);
});

test.each([
  'input/fsh/a.fsh',
  'input/fsh/new.fsh',
  'sushi-config.yaml',
  'package-lock.json',
  'scripts/compile/a.ts',
  'fsh-generated/a.json',
])('compiles again where %s has changed', async (name) => {
  const { run, write, compiled } = guide();
  await run();
  write(name, 'changed');
  await run();
  expect(compiled()).toBe(2);
});

test('compiles again where what was made is gone', async () => {
  const { run, folder, compiled } = guide();
  await run();
  rmSync(path.join(folder, 'fsh-generated'), { recursive: true });
  await run();
  expect(compiled()).toBe(2);
});

test('compiles each time until there are no messages, and gives them', async () => {
  const { run, compiled } = guide([{ severity: 'warning', text: 'a warning' }]);
  await run();
  expect((await run()).messages).toHaveLength(1);
  expect(compiled()).toBe(2);
});
