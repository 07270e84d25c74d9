import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { MissingRequirement } from '../../scripts/faults.ts';
import { ValidatorStartFault } from '../../scripts/validator/faults.ts';
import { askValidator } from '../../scripts/validator/httpValidator.ts';
import { startJvmValidator } from '../../scripts/validator/jvmValidator.ts';
import { startValidator } from '../../scripts/validator/startValidator.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';
import { accessTimes } from '../support/tree.ts';

const patient = { bytes: Buffer.from('{"resourceType":"Patient","gender":"blue"}'), format: 'json' } as const;

test.each(['SIGINT', 'SIGTERM', 'SIGKILL'] as const)('its process ends with ours on %s', async (signal) => {
  const ours = spawn(process.execPath, [path.join(import.meta.dirname, '..', 'support', 'startAndWait.ts')]);
  onTestFinished(() => void ours.kill('SIGKILL'));
  let printed = '';
  for (const stream of [ours.stdout, ours.stderr]) stream.on('data', (chunk) => (printed += chunk));
  await Promise.race([once(ours.stdout, 'data'), once(ours, 'close')]);
  expect(printed).toMatch(/^\d+\n$/);
  const pid = Number(printed);
  expect(existsSync(`/proc/${pid}`)).toBe(true);
  ours.kill(signal);
  await expect.poll(() => existsSync(`/proc/${pid}`), { timeout: 5_000 }).toBe(false);
});

test('is restarted when its process is killed under a request, and gives the verdict', async () => {
  const validator = await startValidator();
  onTestFinished(() => validator.close());
  const before = await validator.validate(patient);
  const underWay = Array.from({ length: 8 }, () => validator.validate(patient));
  await sleep(5);
  for (const pid of javaChildren()) process.kill(pid, 'SIGKILL');
  for (const outcome of await Promise.all(underWay)) expect(outcome).toEqual(before);
});

test('says that Java is missing where it is', async () => {
  const pathBefore = process.env.PATH;
  process.env.PATH = temporaryFolder();
  onTestFinished(() => {
    process.env.PATH = pathBefore;
  });
  await expect(startJvmValidator({ terminology: 'n/a', definitions: [] })).rejects.toThrow(
    MissingRequirement,
  );
});

test('takes a port of its own, whatever other programs take meanwhile', async () => {
  const started = await Promise.all(
    [1, 2].map(() => startJvmValidator({ terminology: 'n/a', definitions: [] })),
  );
  onTestFinished(async () => void (await Promise.all(started.map((validator) => validator.stop()))));
  expect(new Set(started.map(({ address }) => address)).size).toBe(2);
  for (const { address } of started) expect((await fetch(`${address}/validateResource`)).status).toBe(405);
});

test('says what is wrong with definitions that it cannot load', async () => {
  const folder = temporaryFolder();
  writeFileSync(path.join(folder, 'broken.tgz'), 'not a package');
  const starting = startJvmValidator({ terminology: 'n/a', definitions: [path.join(folder, 'broken.tgz')] });
  await expect(starting).rejects.toThrow(ValidatorStartFault);
  await expect(starting).rejects.toThrow(/broken\.tgz/);
});

test("neither reads nor writes the user's own FHIR cache", async () => {
  const home = temporaryFolder();
  mkdirSync(path.join(home, '.fhir', 'packages', 'hl7.fhir.r5.core#5.0.0'), { recursive: true });
  writeFileSync(path.join(home, '.fhir', 'packages', 'packages.ini'), '[cache]\nversion = 3\n');
  const times = () => [
    accessTimes(path.join(home, '.fhir')),
    accessTimes(path.join(os.userInfo().homedir, '.fhir')),
  ];
  const before = times();
  const homeBefore = process.env.HOME;
  process.env.HOME = home;
  onTestFinished(() => {
    process.env.HOME = homeBefore;
  });
  const validator = await startJvmValidator({ terminology: 'n/a', definitions: [] });
  onTestFinished(() => validator.stop());
  expect((await askValidator(validator.address, patient)).issue.map(({ severity }) => severity)).toContain(
    'error',
  );
  expect(times()).toEqual(before);
});

/** Process ids of the Java processes that this test process started. */
function javaChildren(): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((pid) => {
      try {
        const [, command, parent] =
          /^\d+ \((.*)\) \S (\d+)/.exec(readFileSync(`/proc/${pid}/stat`, 'utf8')) ?? [];
        return command === 'java' && Number(parent) === process.pid;
      } catch {
        return false;
      }
    })
    .map(Number);
}
