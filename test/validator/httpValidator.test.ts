import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { UnknownProfile, ValidatorFault, ValidatorTimeout } from '../../scripts/validator/faults.ts';
import { askValidator, timeLimit } from '../../scripts/validator/httpValidator.ts';

const outcome = (text: string) =>
  JSON.stringify({
    resourceType: 'OperationOutcome',
    issue: [{ severity: 'error', code: 'invalid', details: { text } }],
  });
const patient = { bytes: Buffer.from('{"resourceType":"Patient"}'), format: 'json' } as const;

async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener).listen(0, '127.0.0.1');
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  await new Promise((resolve) => server.once('listening', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

test('takes a 400 for a fault, though it carries an OperationOutcome', async () => {
  const address = await serve((_, response) =>
    response.writeHead(400).end(outcome('Unable to process param')),
  );
  await expect(askValidator(address, patient)).rejects.toThrow(ValidatorFault);
  await expect(askValidator(address, patient)).rejects.toThrow('Unable to process param');
});

test('takes a 404 for a profile that is not known', async () => {
  const address = await serve((_, response) =>
    response.writeHead(404).end(outcome('http://example.org/no is unknown')),
  );
  await expect(askValidator(address, patient)).rejects.toThrow(UnknownProfile);
});

test('takes a 200 without an OperationOutcome for a fault', async () => {
  const address = await serve((_, response) => response.end('{"resourceType":"Patient"}'));
  await expect(askValidator(address, patient)).rejects.toThrow(ValidatorFault);
});

test('passes each profile as a parameter of its own', async () => {
  let asked = '';
  const address = await serve((request, response) => {
    asked = request.url ?? '';
    response.end(outcome('none'));
  });
  await askValidator(address, { ...patient, profiles: ['http://example.org/a,b', 'http://example.org/c'] });
  expect(new URL(asked, address).searchParams.getAll('profile')).toEqual([
    'http://example.org/a,b',
    'http://example.org/c',
  ]);
});

test('ends a request that takes longer than its limit', async () => {
  const address = await serve(() => {});
  await expect(askValidator(address, patient, 100)).rejects.toThrow(ValidatorTimeout);
});

test('gives a large resource more time than a small one', () => {
  expect(timeLimit(30_000_000)).toBeGreaterThan(timeLimit(3_000) + 200_000);
});
