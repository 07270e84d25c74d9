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
  /** An address that answers like the other, but for one resource; until it is released. */
  instead(reference: string, bytes: Uint8Array): { readonly address: string; release(): void };
  close(): Promise<void>;
}

/** Starts the server on a free loopback port; it knows only what it is given, and reads a file when it is asked for. */
export async function startReferenceServer(): Promise<ReferenceServer> {
  let files: ReferenceIndex = new Map();
  let last = 0;
  const changed = new Map<string, Uint8Array>();
  const server = createServer(async (request, response) => {
    const url = request.url ?? '';
    const bytes = changed.get(url);
    if (bytes !== undefined) {
      response.writeHead(200, { 'content-type': 'application/fhir+json' }).end(bytes);
      return;
    }
    const file = files.get(url.replace(/^\/(changed-\d+\/)?/, ''));
    const sample = file === undefined ? undefined : (await readSamples([file]).next()).value;
    if (sample === undefined || 'kind' in sample) response.writeHead(404).end();
    else response.writeHead(200, { 'content-type': `application/fhir+${sample.format}` }).end(sample.bytes);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    address,
    use(index) {
      files = index;
    },
    instead(reference, bytes) {
      const folder = `/changed-${++last}`;
      const url = `${folder}/${reference}`;
      changed.set(url, bytes);
      return { address: address + folder, release: () => changed.delete(url) };
    },
    close() {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
