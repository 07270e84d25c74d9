import { mkdirSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { compileGuide } from '../../scripts/compile/compileGuide.ts';
import { root } from '../../scripts/paths.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';
import { accessTimes, tree } from '../support/tree.ts';

test('compiles the guide without errors and warnings, byte for byte as it is committed', async () => {
  const folder = temporaryFolder();
  const { messages } = await compileGuide(folder);
  expect(messages).toEqual([]);
  expect(tree(path.join(folder, 'fsh-generated'))).toEqual(tree(path.join(root, 'fsh-generated')));
});

test("neither reads nor writes the user's own FHIR cache", async () => {
  const home = temporaryFolder();
  const poisoned = path.join(home, '.fhir', 'packages', 'hl7.fhir.r5.core#5.0.0', 'package');
  mkdirSync(poisoned, { recursive: true });
  writeFileSync(path.join(poisoned, 'package.json'), 'not a package');
  const before = [accessTimes(path.join(home, '.fhir')), accessTimes(path.join(os.homedir(), '.fhir'))];
  const homeBefore = process.env.HOME;
  process.env.HOME = home;
  try {
    expect((await compileGuide(temporaryFolder())).messages).toEqual([]);
  } finally {
    process.env.HOME = homeBefore;
  }
  expect([accessTimes(path.join(home, '.fhir')), accessTimes(path.join(os.homedir(), '.fhir'))]).toEqual(
    before,
  );
});
