import { get } from 'node:http';
import { afterAll, beforeAll, inject } from 'vitest';
import type { JsonObject } from '../../scripts/coverage/node.ts';

/** What a FHIR server answered. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: JsonObject;
}

/** The FHIR server, as the tests of one file use it. */
export interface Borrowed {
  /** Its base address, without a slash at the end; known when the tests begin. */
  readonly address: string;
  /** Asks it; `path` is relative to the base address, or an absolute one that the server gave. */
  ask(method: string, path: string, body?: JsonObject, headers?: Record<string, string>): Promise<Answer>;
}

/** Other files may have it first, each for a minute or two. */
const patience = 900_000;

/** Has the FHIR server, empty, for the tests of the file that calls this. */
export function borrowFhirServer(): Borrowed {
  let address = '';
  const request = { end: () => {} };
  beforeAll(async () => {
    address = await new Promise<string>((resolve, reject) => {
      const open = get(inject('fhirServerLender'), (response) => {
        response.setEncoding('utf8').on('error', () => {});
        response.once('data', (said: string) =>
          response.statusCode === 200 ? resolve(said) : reject(new Error(said)),
        );
      }).once('error', reject);
      request.end = () => open.destroy();
    });
  }, patience);
  afterAll(() => request.end());
  return {
    get address() {
      return address;
    },
    ask: (method, path, body, headers) =>
      askServer(method, path.startsWith(address) ? path : `${address}/${path}`, body, headers),
  };
}

async function askServer(
  method: string,
  url: string,
  body?: JsonObject,
  headers: Record<string, string> = {},
): Promise<Answer> {
  const response = await fetch(url, {
    method,
    headers: { accept: 'application/fhir+json', 'content-type': 'application/fhir+json', ...headers },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  return { status: response.status, headers: response.headers, body: text === '' ? {} : JSON.parse(text) };
}
