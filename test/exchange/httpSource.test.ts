import { expect, test } from 'vitest';
import { httpSource, ServerFault } from '../../scripts/exchange/httpSource.ts';
import { loopbackServer } from '../dicomweb/server.ts';

const json = { 'content-type': 'application/fhir+json' };
const searchset = (ids: readonly string[], next?: string) =>
  JSON.stringify({
    resourceType: 'Bundle',
    type: 'searchset',
    entry: ids.map((id) => ({ resource: { resourceType: 'Patient', id }, search: { mode: 'match' } })),
    ...(next !== undefined && { link: [{ relation: 'next', url: next }] }),
  });

test('reads a resource, with the headers that it is given', async () => {
  const server = await loopbackServer((request, response) =>
    response
      .writeHead(200, json)
      .end(JSON.stringify({ resourceType: 'Patient', id: request.headers.authorization })),
  );
  const source = httpSource(`${server.origin}/fhir`, { headers: { authorization: 'Bearer x' } });
  expect(await source.read('Patient/1')).toEqual({ resourceType: 'Patient', id: 'Bearer x' });
  expect(server.asked).toEqual(['/fhir/Patient/1']);
});

test.each([404, 410])('what the server does not have (%i) is nothing', async (status) => {
  const server = await loopbackServer((_, response) => response.writeHead(status, json).end('{}'));
  expect(await httpSource(server.origin).read('Patient/1')).toBeUndefined();
});

test('a search goes on to the last page, and leaves out what is included', async () => {
  const server = await loopbackServer((request, response) => {
    const next = request.url === '/Patient?a=b' ? `http://${request.headers.host}/?page=2` : undefined;
    response
      .writeHead(200, json)
      .end(next === undefined ? searchset(['2']).replace('"match"', '"include"') : searchset(['1'], next));
  });
  expect(await httpSource(server.origin).search('Patient?a=b')).toEqual([
    { resourceType: 'Patient', id: '1' },
  ]);
  expect(server.asked).toEqual(['/Patient?a=b', '/?page=2']);
});

test.each<[string, Parameters<typeof loopbackServer>[0], RegExp]>([
  ['an error', (_, response) => response.writeHead(500).end('{}'), /status 500/],
  [
    'a redirect',
    (request, response) => {
      if (request.url === '/other') response.end(searchset(['1']));
      else response.writeHead(302, { location: '/other' }).end();
    },
    /no answer that can be read/,
  ],
  ['a page of HTML', (_, response) => response.end('<html>'), /no resource/],
  [
    'JSON that is deeper than any report',
    (_, response) => response.end(`{"a":${'['.repeat(5000)}${']'.repeat(5000)}}`),
    /no resource/,
  ],
  ['a list', (_, response) => response.end('[]'), /no resource/],
  [
    'what is no searchset',
    (_, response) => response.end('{"resourceType":"Bundle","type":"history"}'),
    /no searchset/,
  ],
  ['a connection that breaks', (_, response) => response.destroy(), /no answer that can be read/],
  ['no answer', () => {}, /no answer that can be read/],
  [
    'a next page elsewhere',
    (_, response) => response.end(searchset(['1'], 'http://127.0.0.1:1/fhir?page=2')),
    /another place/,
  ],
  [
    'pages without end',
    (request, response) => response.end(searchset(['1'], `http://${request.headers.host}/?page=1`)),
    /more than 3 pages/,
  ],
  [
    'an answer without end',
    (_, response) => {
      const write = (): void => {
        while (response.write('x'.repeat(100_000)));
      };
      response.on('drain', write);
      write();
    },
    /more than 1000000 bytes/,
  ],
])('%s is a fault', async (_, answer, message) => {
  const { origin, asked } = await loopbackServer(answer);
  const source = httpSource(origin, { pages: 3, bytes: 1_000_000, patience: 2_000 });
  const search = source.search('Patient?a=b');
  await expect(search).rejects.toThrow(ServerFault);
  await expect(search).rejects.toThrow(message);
  expect(asked.length).toBeLessThanOrEqual(3);
});

test('a next page may be relative to the base', async () => {
  const server = await loopbackServer((request, response) =>
    response
      .writeHead(200, json)
      .end(request.url === '/fhir/Patient?a=b' ? searchset(['1'], 'Patient?page=2') : searchset(['2'])),
  );
  expect(await httpSource(`${server.origin}/fhir`).search('Patient?a=b')).toHaveLength(2);
});

test('a next page that climbs out of the base is not asked for', async () => {
  const server = await loopbackServer((request, response) =>
    response
      .writeHead(200, json)
      .end(searchset(['1'], `http://${request.headers.host}/fhir/../other?page=2`)),
  );
  await expect(httpSource(`${server.origin}/fhir`).search('Patient?a=b')).rejects.toThrow('another place');
  expect(server.asked).toEqual(['/fhir/Patient?a=b']);
});

test.each(['https://me:secret@fhir.example/r5', 'fhir.example', 'file:///etc'])(
  'an address that is none, or has a password in it, is a fault without it (%s)',
  (address) => {
    expect(() => httpSource(address)).toThrow(ServerFault);
    expect(() => httpSource(address)).toThrow(/^(?!.*secret)/);
  },
);
