import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { TestProject } from 'vitest/node';
import { type FhirServer, startFhirServer } from './startFhirServer.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where a test file asks for the one FHIR server of a run (borrowFhirServer.ts). */
    readonly fhirServerLender: string;
  }
}

/**
 * Lends one FHIR server to one test file after another, empty each time. The first that asks has it started, so that a run without
 * such a file pays nothing. A file has it as long as it keeps its request open, however it ends.
 */
export default async function lendFhirServer(project: TestProject): Promise<() => Promise<void>> {
  let server: Promise<FhirServer> | undefined;
  let turn: Promise<void> = Promise.resolve();
  const lend = async (response: ServerResponse) => {
    if (response.destroyed) return;
    const returned = once(response, 'close');
    try {
      const isUsed = server !== undefined;
      server ??= startFhirServer();
      const { address } = await server;
      if (isUsed) await empty(address);
      response.write(address);
      await returned;
    } catch (error) {
      response.writeHead(500).end(String(error));
    }
  };
  const lender = createServer((_, response) => {
    turn = turn.then(() => lend(response));
  });
  lender.requestTimeout = 0;
  await new Promise<void>((resolve) => lender.listen(0, '127.0.0.1', resolve));
  project.provide('fhirServerLender', `http://127.0.0.1:${(lender.address() as AddressInfo).port}`);
  return async () => {
    lender.closeAllConnections();
    lender.close();
    const running = await server?.catch(() => undefined);
    await running?.stop();
  };
}

/** HAPI's own operation: everything is gone, with every version. */
async function empty(address: string): Promise<void> {
  const response = await fetch(`${address}/$expunge`, {
    method: 'POST',
    headers: { 'content-type': 'application/fhir+json' },
    body: JSON.stringify({
      resourceType: 'Parameters',
      parameter: [{ name: 'expungeEverything', valueBoolean: true }],
    }),
  });
  if (!response.ok) throw new Error(`The FHIR server was not emptied: ${await response.text()}`);
}
