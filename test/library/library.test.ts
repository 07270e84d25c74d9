import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { checkReport, type Issue, rules, validate } from 'eu-imaging';
import { expect, onTestFinished, test } from 'vitest';
import { generatedResources, root } from '../../scripts/paths.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';

/** The examples of docs/library.md. */
const examples = [
  ...readFileSync(path.join(root, 'docs', 'library.md'), 'utf8').matchAll(/```ts\n([\s\S]*?)```/g),
].map(([, code = '']) => code);

test('is documented by examples', () => {
  expect(examples).toHaveLength(4);
});

test.each(examples.map((code) => [/import \{ (.*?) \}/.exec(code)?.[1], code]))(
  'the documented example of %s runs, and is typed',
  (_, code) => {
    // Within the project, so that it finds the package by its name, and the type checker its settings.
    const folder = path.join(root, '.cache', 'library-example');
    mkdirSync(path.join(folder, 'reports'), { recursive: true });
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    copyFileSync(
      path.join(generatedResources, 'Patient-chest-ct-patient.json'),
      path.join(folder, 'reports', 'patient.json'),
    );
    writeFileSync(path.join(folder, 'example.ts'), code);
    writeFileSync(
      path.join(folder, 'tsconfig.json'),
      '{ "extends": "../../tsconfig.json", "include": ["example.ts", "../../scripts/**/*.d.ts"] }',
    );
    const tsc = spawnSync(path.join(root, 'node_modules', '.bin', 'tsc'), ['-p', folder], {
      encoding: 'utf8',
    });
    expect(tsc.stdout).toBe('');
    const run = spawnSync(process.execPath, ['example.ts'], { cwd: folder, encoding: 'utf8' });
    expect(run.stderr).toBe('');
    expect(run.status).toBe(0);
  },
);

test('validates files one by one, with the rules between resources', async () => {
  const file = path.join(temporaryFolder(), 'a.json');
  const text = readFileSync(path.join(generatedResources, 'Bundle-chest-ct-document.json'), 'utf8');
  writeFileSync(file, text.replace('"timestamp": "2026', '"timestamp": "2020'));
  const [verdict, ...more] = await Array.fromAsync(validate([file]));
  expect(more).toEqual([]);
  expect(verdict?.issues.filter(({ severity }) => severity === 'error').map(({ id }) => id)).toContain(
    'document-before-report',
  );
});

test('checks a Bundle without a validator', () => {
  const issues: Issue[] = checkReport({
    resourceType: 'Bundle',
    type: 'searchset',
    total: 0,
    entry: [{ resource: { resourceType: 'Patient' }, search: { mode: 'match' } }],
  });
  expect(issues.map(({ id }) => id)).toEqual(['searchset-total']);
  expect(rules.map(({ id }) => id)).toContain('searchset-total');
});
