import { spawnSync } from 'node:child_process';
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { generatedResources, root } from '../scripts/paths.ts';
import { temporaryFolder } from './support/temporaryFolder.ts';

interface Action {
  readonly inputs: Readonly<Record<string, { readonly default?: string }>>;
  readonly runs: {
    readonly using: string;
    readonly steps: readonly {
      readonly shell: string;
      readonly env: Record<string, string>;
      readonly run: string;
    }[];
  };
}

const action: Action = parse(readFileSync(path.join(root, 'action.yml'), 'utf8'));

/** Runs the action's one step as GitHub does: its script by bash, with its inputs as environment. */
function runAction(folder: string, inputs: Readonly<Record<string, string>>) {
  const [step] = action.runs.steps;
  const env = Object.entries(step?.env ?? {}).map(([name, value]) => {
    const input = /inputs\.([a-z-]+)/.exec(value)?.[1] ?? '';
    return [
      name,
      value.includes('github.action_path') ? root : (inputs[input] ?? action.inputs[input]?.default ?? ''),
    ];
  });
  const output = path.join(folder, 'output');
  const summary = path.join(folder, 'summary');
  const given = { GITHUB_OUTPUT: output, GITHUB_STEP_SUMMARY: summary, RUNNER_TEMP: folder };
  const run = spawnSync('bash', ['-c', step?.run ?? ''], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, ...Object.fromEntries(env), ...given },
  });
  return { ...run, output: readFileSync(output, 'utf8'), summary: readFileSync(summary, 'utf8') };
}

test('the action annotates, writes SARIF and a page, sums up, and fails where a report does', () => {
  const folder = temporaryFolder();
  copyFileSync(
    path.join(generatedResources, 'Patient-chest-ct-patient.json'),
    path.join(folder, 'good one.json'),
  );
  writeFileSync(path.join(folder, 'bad.json'), '{ "resourceType": "Patient", "gender": "blue" }');
  const { status, stdout, output, summary } = runAction(folder, { paths: 'good one.json\n\nbad.json\n' });
  expect(status).toBe(1);
  expect(stdout).toMatch(/^::error file=bad\.json,line=1,col=\d+,title=[^:]+::Patient\.gender: /m);
  expect(output).toMatch(/^summary=files: 2 validated, \d+ errors?, /);
  expect(summary).toContain('files: 2 validated');
  expect(JSON.parse(readFileSync(path.join(folder, 'eu-imaging.sarif'), 'utf8')).version).toBe('2.1.0');
  expect(readFileSync(path.join(folder, 'eu-imaging.html'), 'utf8')).toContain('Not conformant');
});

test('the action passes where all is well', () => {
  const folder = temporaryFolder();
  copyFileSync(path.join(generatedResources, 'Patient-chest-ct-patient.json'), path.join(folder, 'a.json'));
  expect(runAction(folder, { paths: 'a.json' }).status).toBe(0);
});

test('what the documented workflow gives the action, it takes', () => {
  const page = readFileSync(path.join(root, 'docs', 'github-action.md'), 'utf8');
  const workflow = parse(/```yaml\n([\s\S]*?)```/.exec(page)?.[1] ?? '');
  const step = workflow.jobs.reports.steps.find(({ uses }: { uses: string }) => uses.startsWith('OWNER/'));
  expect(Object.keys(step.with).filter((name) => !(name in action.inputs))).toEqual([]);
});
