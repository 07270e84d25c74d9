import { once } from 'node:events';
import { connect } from 'node:net';
import { networkInterfaces } from 'node:os';
import { describe, expect, test } from 'vitest';
import { borrowFhirServer } from '../support/borrowFhirServer.ts';
import { fhirServerIsBuilt, spawnFhirServer } from '../support/startFhirServer.ts';

describe.skipIf(!fhirServerIsBuilt())('the FHIR server (skipped where it is not built: npm test)', () => {
  const server = borrowFhirServer();

  test('speaks FHIR R5', async () => {
    const { body } = await server.ask('GET', 'metadata');
    expect(body).toMatchObject({ resourceType: 'CapabilityStatement', fhirVersion: '5.0.0' });
  });

  test('is lent empty', async () => {
    expect((await server.ask('GET', 'Patient?_summary=count')).body.total).toBe(0);
  });

  test('refuses an element that FHIR does not have', async () => {
    const { status, body } = await server.ask('POST', 'Patient', { resourceType: 'Patient', colour: 'red' });
    expect(status).toBe(400);
    expect(JSON.stringify(body)).toContain('colour');
  });

  test('ends when its standard input does, however far it has come', async () => {
    const child = spawnFhirServer();
    child.stdin.end();
    expect(await once(child, 'close')).toEqual([0, null]);
  });

  test('listens on loopback alone', async () => {
    const port = Number(new URL(server.address).port);
    const others = Object.values(networkInterfaces())
      .flatMap((each = []) => each)
      .filter(({ internal, family }) => !internal && family === 'IPv4')
      .map(({ address }) => address);
    expect(await answers(port, '127.0.0.1')).toBe(true);
    for (const address of ['127.0.0.2', ...others]) expect(await answers(port, address)).toBe(false);
  });
});

const answers = (port: number, host: string): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect({ port, host })
      .once('connect', () => {
        socket.destroy();
        resolve(true);
      })
      .once('error', () => resolve(false));
  });
