import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { root } from '../scripts/paths.ts';

interface Workflow {
  readonly jobs: Readonly<
    Record<string, { readonly steps: readonly { readonly uses?: string; readonly run?: string }[] }>
  >;
}

const folder = path.join(root, '.github', 'workflows');
const steps = readdirSync(folder).flatMap((name) => {
  const { jobs }: Workflow = parse(readFileSync(path.join(folder, name), 'utf8'));
  return Object.values(jobs).flatMap((job) => job.steps);
});

test('the workflow runs what CI runs, and nothing else of ours', () => {
  const scripts = steps.flatMap(({ run = '' }) => run.match(/\S*\.ci\/run|npm run \S+|npx \S+/g) ?? []);
  expect(scripts).toEqual(['.ci/run']);
  expect(existsSync(path.join(root, '.ci', 'run'))).toBe(true);
});

test('each action of others is pinned to a release', () => {
  const uses = steps.flatMap(({ uses }) => uses ?? []);
  expect(uses.length).toBeGreaterThan(3);
  expect(uses.filter((each) => !/@(v\d+\.\d+\.\d+|[0-9a-f]{40})$/.test(each))).toEqual([]);
});

test('each command of CI is one of package.json', () => {
  const { scripts } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  const commands = [...readFileSync(path.join(root, '.ci', 'run'), 'utf8').matchAll(/^npm (?:run )?(\w+)/gm)];
  expect(commands.map(([, name = '']) => name)).toEqual(['ig', 'mutate', 'test']);
  for (const [, name = ''] of commands) expect(scripts).toHaveProperty(name);
});
