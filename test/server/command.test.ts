import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv } from 'ajv';
import { expect, inject, test } from 'vitest';
import { root } from '../../scripts/paths.ts';
import { askValidator } from '../../scripts/validator/httpValidator.ts';
import { findings } from '../../scripts/validator/issues.ts';
import { runCli } from '../support/runCli.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';
import { double, examples, give, outcome } from './double.ts';

const story = examples('chest-ct', 'overread');

test('the command checks a server, writes each report, and passes', async () => {
  const server = await double(story);
  const folder = temporaryFolder();
  const reports = ['json', 'junit', 'html', 'testreport'].flatMap((format) => [
    '--report',
    `${format}=${path.join(folder, format)}`,
  ]);
  const { status, stdout } = await runCli(['check-server', server.base, '--actor', 'provider', ...reports]);
  expect(stdout).toMatch(/^A double 1, FHIR 5\.0\.0\n/);
  expect(stdout).toMatch(/proven {10}IM-FIND-03 {2}SHALL: A provider/);
  expect(stdout).toMatch(
    /GET DiagnosticReport\?accession-number=\S+ {2}→ {2}200 application\/fhir\+json Bundle of 1\n/,
  );
  expect(stdout).toMatch(
    /provider at http:\S+: \d+ asked, \d+ proven, 0 broken, \d+ not shown, \d+ not applicable; \d+ requests\n$/,
  );
  expect(status).toBe(0);
  expect(readdirSync(folder).sort()).toEqual(['html', 'json', 'junit', 'testreport']);
  const schema = JSON.parse(readFileSync(path.join(root, 'schemas', 'server-report.schema.json'), 'utf8'));
  const ajv = new Ajv({ allErrors: true });
  ajv.validate(schema, JSON.parse(readFileSync(path.join(folder, 'json'), 'utf8')));
  expect(ajv.errors).toBeNull();
  const outcomeOf = await askValidator(inject('validator'), {
    bytes: readFileSync(path.join(folder, 'testreport')),
    format: 'json',
  });
  expect(findings(outcomeOf, 1).issues.filter(({ severity }) => severity === 'error')).toEqual([]);
});

test('the command names what is broken, and does not pass', async () => {
  const server = await double(story, (request, response) => {
    if (!request.url?.includes('accession-number')) return false;
    give(response, 400, outcome('not-supported', 'no such \u001b[31msearch'));
    return true;
  });
  const { status, stdout } = await runCli(['check-server', server.base, '--actor', 'provider']);
  expect(stdout).toMatch(
    /broken {10}IM-FIND-03 .*\n {16}\[server-refused\] GET DiagnosticReport\?accession-number=/,
  );
  expect(stdout).not.toContain('\u001b');
  expect(status).toBe(1);
});

test('the command sends the credentials of the environment, and prints them nowhere', async () => {
  const server = await double(story, ({ headers, url }, response) => {
    if (headers.authorization === 'Bearer of-the-environment' || url?.endsWith('metadata')) return false;
    give(response, 401, outcome('login'));
    return true;
  });
  const args = ['check-server', server.base, '--actor', 'provider', '--format', 'json', '--authorize'];
  const { status, stdout, stderr } = await runCli(args, {
    env: { EU_IMAGING_AUTHORIZATION: 'Bearer of-the-environment' },
  });
  expect(status).toBe(0);
  expect(stdout + stderr).not.toContain('of-the-environment');
  const without = await runCli(args.slice(0, -1));
  expect(without.status).toBe(2);
  expect(without.stdout).toContain('server-unauthorised');
  expect(without.stderr).toContain('The check ended before its end');
});

test.each([
  ['no server there', ['http://127.0.0.1:1/fhir', '--actor', 'provider'], 'cannot be checked'],
  ['no address', ['fhir.example', '--actor', 'provider'], 'give one as https://fhir.example/r5'],
  ['no actor', ['https://fhir.example'], '--actor'],
  ['no search', ['https://fhir.example', '--actor', 'provider', '--sample', 'x'], 'A search is needed'],
  ['no format', ['https://fhir.example', '--actor', 'provider', '--report', 'pdf=x'], 'FORMAT=FILE'],
])('%s is a fault in a sentence', async (_, args, words) => {
  const { status, stderr } = await runCli(['check-server', ...args]);
  expect(status).toBe(2);
  expect(stderr).toContain(words);
  expect(stderr).not.toMatch(/\n {4}at /);
});

test('a report that is there is not overwritten, and nothing is asked', async () => {
  const server = await double(story);
  const file = path.join(temporaryFolder(), 'report.html');
  writeFileSync(file, 'mine');
  const { status, stderr } = await runCli([
    'check-server',
    server.base,
    '--actor',
    'provider',
    '--report',
    `html=${file}`,
  ]);
  expect([status, readFileSync(file, 'utf8'), server.asked]).toEqual([2, 'mine', []]);
  expect(stderr).toContain('exists already');
});

test('Ctrl-C ends the command with what it has seen, and nothing is left on the server', async () => {
  const reached = Promise.withResolvers<void>();
  const server = await double([], ({ url }) => {
    if (url?.includes('DiagnosticReport?status')) reached.resolve();
    return false;
  });
  const child = spawn(
    process.execPath,
    [path.join(root, 'scripts', 'run.mjs'), 'check-server', server.base, '--actor', 'provider', '--write'],
    { stdio: ['ignore', 'pipe', 'pipe'] },
  );
  const output = { text: '' };
  child.stdout.setEncoding('utf8').on('data', (chunk) => {
    output.text += chunk;
  });
  child.stderr.resume();
  await reached.promise;
  expect(server.stored.size).toBeGreaterThan(0);
  child.kill('SIGINT');
  const [status] = await once(child, 'close');
  expect(status).toBe(2);
  expect(output.text).toContain('not asked: the check was interrupted');
  expect([...server.stored.keys()]).toEqual([]);
});
