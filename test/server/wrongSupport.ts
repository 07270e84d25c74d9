import type { IncomingMessage, ServerResponse } from 'node:http';
import type { JsonObject } from '../../scripts/coverage/node.ts';
import type { ServerOptions } from '../../scripts/server/serverOptions.ts';
import { type Double, examples, give, type Instead } from './double.ts';

/** What the servers have. */
export const story = examples('chest-ct', 'overread');

/** Answers one request in place of the double, and leaves the others to it. */
export const at =
  (pattern: RegExp, answer: (response: ServerResponse, request: IncomingMessage) => void): Instead =>
  (request, response) => {
    if (!pattern.test(`${request.method} ${decodeURIComponent(request.url ?? '')}`)) return false;
    answer(response, request);
    return true;
  };

export const bundle = (entry: readonly unknown[], more: JsonObject = {}): JsonObject => ({
  resourceType: 'Bundle',
  type: 'searchset',
  ...more,
  entry,
});
export const match = (resource: unknown, mode = 'match') => ({ resource, search: { mode } });
export const reports = story.filter(({ resourceType }) => resourceType === 'DiagnosticReport');
export const patient = story.find(({ resourceType }) => resourceType === 'Patient');

/** Answers as the double would without a parameter. */
export const ignoring = (type: string, name: string): Instead =>
  at(new RegExp(`GET /fhir/${type}\\?${name}=`), (response) =>
    give(response, 200, bundle(reports.map((each) => match(each)))),
  );

export const html = (response: ServerResponse) => {
  response
    .writeHead(200, { 'content-type': 'text/html' })
    .end('<!DOCTYPE html><html><body>Please log in</body></html>');
};

/** What never ends, piece by piece, as fast as it is taken. */
export const endless = (response: ServerResponse, piece: Buffer) => {
  const more = () => {
    while (!response.destroyed && response.write(piece));
    if (!response.destroyed) response.once('drain', more);
  };
  more();
};

/** What a server does wrong, and what must be found out. */
export interface Wrong {
  readonly title: string;
  readonly instead: Instead;
  /** Of the result that must be broken. */
  readonly key: string;
  readonly id: string;
  readonly options?: Partial<ServerOptions>;
  readonly change?: (server: Double) => void;
}
