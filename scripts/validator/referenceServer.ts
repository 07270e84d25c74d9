import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { ReferenceIndex } from '../input/indexReferences.ts';
import { readSamples } from '../input/readSamples.ts';

/** Gives the validator the resources of this run that others of the run refer to. */
export interface ReferenceServer {
  /** `GET {address}/Composition/chest-ct` gives that resource, or 404. */
  readonly address: string;
  /** From now on answers from this index. */
  use(index: ReferenceIndex): void;
  close(): Promise<void>;
}

/** Starts the server on a free loopback port; it knows only what it is given, and reads a file when it is asked for. */
export async function startReferenceServer(): Promise<ReferenceServer> {
  let files: ReferenceIndex = new Map();
  const server = createServer(async (request, response) => {
    const file = files.get((request.url ?? '').slice(1));
    const sample = file === undefined ? undefined : (await readSamples([file]).next()).value;
    if (sample === undefined || 'kind' in sample) response.writeHead(404).end();
    else response.writeHead(200, { 'content-type': `application/fhir+${sample.format}` }).end(sample.bytes);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    use(index) {
      files = index;
    },
    close() {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
