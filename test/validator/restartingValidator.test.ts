import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { ValidatorCrash, ValidatorTimeout } from '../../scripts/validator/faults.ts';
import type { JvmValidator } from '../../scripts/validator/jvmValidator.ts';
import { restartingValidator } from '../../scripts/validator/restartingValidator.ts';
import type { ValidationRequest } from '../../scripts/validator/validator.ts';

const outcome = JSON.stringify({
  resourceType: 'OperationOutcome',
  issue: [{ severity: 'information', code: 'informational' }],
});
const killer = request('killer');
const innocent = request('innocent');

function request(id: string): ValidationRequest {
  return { bytes: Buffer.from(JSON.stringify({ resourceType: 'Patient', id })), format: 'json' };
}

/** Stands in for the validator's process: `answer` gives the listener of the nth process that is started. */
function processes(answer: (nth: number) => (body: string, end: () => void) => string | undefined) {
  let started = 0;
  const start = async (): Promise<JvmValidator> => {
    const ended = Promise.withResolvers<void>();
    const reply = answer(++started);
    const listener: RequestListener = async (incoming, response) => {
      const body = Buffer.concat(await incoming.toArray()).toString();
      const text = reply(body, () => stop());
      if (text !== undefined) response.end(text);
    };
    const server = createServer(listener).listen(0, '127.0.0.1');
    const stop = async () => {
      server.closeAllConnections();
      server.close();
      ended.resolve();
    };
    onTestFinished(stop);
    await new Promise((resolve) => server.once('listening', resolve));
    const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    return { address, pid: started, ended: ended.promise, stop };
  };
  return { start, started: () => started };
}

test('restarts a process that crashed and asks it again', async () => {
  const { start, started } = processes((nth) => (_, end) => (nth === 1 ? void end() : outcome));
  const validator = await restartingValidator(start);
  expect((await validator.validate(innocent)).issue).toHaveLength(1);
  expect(started()).toBe(2);
});

test('gives up on a resource that crashes the process twice, and still validates the next', async () => {
  const { start, started } = processes(() => (body, end) => (body.includes('killer') ? void end() : outcome));
  const validator = await restartingValidator(start);
  await expect(validator.validate(killer)).rejects.toThrow(ValidatorCrash);
  expect((await validator.validate(innocent)).issue).toHaveLength(1);
  expect(started()).toBe(3);
});

test('does not blame a resource for the crash of one that was validated beside it', async () => {
  const { start } = processes(() => (body, end) => (body.includes('killer') ? void end() : outcome));
  const validator = await restartingValidator(start);
  const both = await Promise.allSettled([validator.validate(killer), validator.validate(innocent)]);
  expect(both.map(({ status }) => status)).toEqual(['rejected', 'fulfilled']);
});

test('ends a process that gives no answer in time, and starts another for the next resource', async () => {
  const { start, started } = processes(() => (body) => (body.includes('killer') ? undefined : outcome));
  const validator = await restartingValidator(start, () => 200);
  await expect(validator.validate(killer)).rejects.toThrow(ValidatorTimeout);
  expect((await validator.validate(innocent)).issue).toHaveLength(1);
  expect(started()).toBe(2);
});
