import { expect, test } from 'vitest';
import { fetchPlan } from '../../scripts/dicomweb/fetchPlan.ts';
import { planRetrieval } from '../../scripts/dicomweb/planRetrieval.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';
import { type Answer, give, instance, object, own, quick, run, say } from './fetchSupport.ts';
import { multipart, multipartType, part10 } from './part10.ts';
import { loopbackServer } from './server.ts';
import { endpoint, I, S, setOfAll, study, X } from './support.ts';

/** What a server does wrong, and the finding that must come of it, after so many requests. */
const wrongs: readonly (readonly [title: string, answer: Answer, id: string, asked: number])[] = [
  ['400', say(400), 'fetch-bad-request', 1],
  ['401', say(401), 'fetch-unauthorised', 1],
  ['403', say(403), 'fetch-forbidden', 1],
  [
    '404 of the object alone',
    (request, response) => say(request.url?.includes('limit=1') ? 200 : 404)(request, response, 0),
    'fetch-not-found',
    2,
  ],
  ['404 of everything, for the root is wrong', say(404), 'fetch-wrong-root', 2],
  ['406', say(406), 'fetch-not-acceptable', 1],
  ['410', say(410), 'fetch-gone', 1],
  ['429 without end', say(429), 'fetch-too-many-requests', 4],
  ['503 without end', say(503), 'fetch-unavailable', 4],
  ['500', say(500), 'fetch-status', 1],
  ['204', say(204), 'fetch-nothing-found', 1],
  ['206', say(206), 'fetch-partial', 1],
  ['a redirect', say(302, { location: 'https://elsewhere.example/' }), 'fetch-redirect', 1],
  [
    'multipart that is cut off, and says no length',
    give(multipart([object]).subarray(0, -40)),
    'fetch-truncated',
    4,
  ],
  [
    'a connection that is cut off',
    (_, response) => {
      response.writeHead(200, { 'content-type': multipartType(), 'content-length': '9999' });
      response.write(multipart([object]).subarray(0, 300));
      setTimeout(() => response.destroy(), 20);
    },
    'fetch-cut-off',
    4,
  ],
  [
    'a connection that is closed without an answer',
    (request) => {
      request.socket.destroy();
    },
    'fetch-unreachable',
    4,
  ],
  ['another boundary than it says', give(multipart([object], 'other')), 'fetch-wrong-boundary', 1],
  [
    'no boundary',
    give(multipart([object]), 'multipart/related; type="application/dicom"'),
    'fetch-wrong-boundary',
    1,
  ],
  ['no parts', give(multipart([])), 'fetch-nothing-found', 1],
  ['an empty part', give(multipart([Buffer.alloc(0)])), 'fetch-nothing-found', 1],
  [
    'a part whose header does not end',
    give(Buffer.from(`--b\r\n${'x'.repeat(40_000)}`)),
    'fetch-malformed',
    1,
  ],
  ['a page instead', give(Buffer.from('<html>'), 'text/html'), 'fetch-wrong-type', 1],
  ['another instance', give(multipart([part10(S, X, '1.9')])), 'fetch-wrong-uid', 1],
  ['another series', give(multipart([part10(S, '1.9', I)])), 'fetch-wrong-uid', 1],
  ['another study', give(multipart([part10('1.9', X, I)])), 'fetch-wrong-uid', 1],
  ['what is no DICOM', give(multipart([Buffer.from('hello'.repeat(100))])), 'fetch-not-dicom', 1],
  ['DICOM that ends in its header', give(multipart([object.subarray(0, 150)])), 'fetch-not-dicom', 1],
  ['a UID that leads out of the folder', give(multipart([part10(S, X, '../../x')])), 'fetch-not-dicom', 1],
];

test.each(wrongs.map(([title, answer, id, asked]) => ({ title, answer, id, asked })))(
  '$title is a finding ($id)',
  async ({ answer, id, asked }) => {
    const result = await run(answer);
    expect(result.ids).toEqual([id]);
    expect(result.findings[0]).toMatchObject({
      severity: 'error',
      location: 'ImagingSelection/key.instance[0]',
    });
    expect(result.asked).toHaveLength(asked);
    expect(result.files).toEqual([]);
  },
);

test('a slow drip is a finding', async () => {
  const drip: Answer = (_, response) => {
    response.writeHead(200, { 'content-type': multipartType() });
    const timer = setInterval(() => response.write('x'), 5);
    response.on('close', () => clearInterval(timer));
  };
  const { ids, files } = await run(drip, { options: { slowMs: 100, slowBytes: 1000 } });
  expect(ids).toEqual(['fetch-too-slow']);
  expect(files).toEqual([]);
});

test('a head that never comes is a finding', async () => {
  const { ids, asked } = await run(() => {}, { options: { headersMs: 50, attempts: 2 } });
  expect([ids, asked.length]).toEqual([['fetch-too-slow'], 2]);
});

const endless =
  (piece: Buffer, head: Buffer): Answer =>
  (_, response) => {
    response.writeHead(200, { 'content-type': multipartType() });
    response.write(head);
    const more = () => {
      while (!response.destroyed && response.write(piece));
      if (!response.destroyed) response.once('drain', more);
    };
    more();
  };

test('an endless body is cut off at the limit, and nothing of it stays on the disk', async () => {
  const answer = endless(
    Buffer.alloc(65536, 'x'),
    Buffer.from('--b\r\nContent-Type: application/dicom\r\n\r\n'),
  );
  let sent = 0;
  const counted: Answer = (request, response, count) => {
    response.on('close', () => {
      sent = request.socket.bytesWritten;
    });
    answer(request, response, count);
  };
  const { ids, files } = await run(counted, { options: { responseBytes: 8_000_000 } });
  expect(ids).toEqual(['fetch-too-large']);
  await expect.poll(() => sent).toBeGreaterThan(8_000_000);
  // What is on its way in the buffers of the two sockets comes on top.
  expect(sent).toBeLessThan(40_000_000);
  expect(files).toEqual([]);
});

test('endless parts are cut off at the limit', async () => {
  const { ids } = await run(endless(multipart([object]).subarray(0, -7), Buffer.from('')), {
    resources: [study(own)],
    options: { parts: 20 },
  });
  expect(ids).toEqual(['fetch-too-large']);
});

test('what streams is not kept in memory', async () => {
  const before = process.memoryUsage().arrayBuffers;
  let most = 0;
  const timer = setInterval(() => {
    most = Math.max(most, process.memoryUsage().arrayBuffers - before);
  }, 5);
  const answer = endless(
    Buffer.alloc(65536, 'x'),
    Buffer.from('--b\r\nContent-Type: application/dicom\r\n\r\n'),
  );
  const { ids } = await run(answer, { options: { responseBytes: 300_000_000 } });
  clearInterval(timer);
  expect(ids).toEqual(['fetch-too-large']);
  expect(most).toBeGreaterThan(0);
  expect(most).toBeLessThan(100_000_000);
});

test('an address of this machine is refused unless it is allowed, by number and by name, before anything is sent', async () => {
  const { ids, asked } = await run(give(multipart([object])), { options: { allowPrivate: false } });
  expect([ids, asked.length]).toEqual([['fetch-private-address'], 0]);
  const server = await loopbackServer(give(multipart([object])));
  const byName = endpoint('e', undefined, { address: server.origin.replace('127.0.0.1', 'localhost') });
  const result = await fetchPlan(planRetrieval(setOfAll([...instance, byName])), { out: temporaryFolder() });
  expect(result.findings.map(({ id }) => id)).toEqual(['fetch-private-address']);
  expect(server.asked).toEqual([]);
});

test('a redirect is followed where that is allowed, without the credentials, which are of one origin', async () => {
  const seen: (string | undefined)[] = [];
  const other = await loopbackServer((request, response) => {
    seen.push(request.headers.authorization);
    give(multipart([object]))(request, response, 0);
  });
  const { origin } = await loopbackServer((request, response) => {
    seen.push(request.headers.authorization);
    say(307, { location: `${other.origin}/there` })(request, response, 0);
  });
  const all = [...instance, endpoint('e', undefined, { address: `${origin}/rs` })];
  const result = await fetchPlan(planRetrieval(setOfAll(all)), {
    ...quick,
    out: temporaryFolder(),
    allowRedirects: true,
    authorization: { origin, value: 'Bearer t' },
  });
  expect(result.findings).toEqual([]);
  expect(seen).toEqual(['Bearer t', undefined]);
});

test('redirects in a circle, and to another scheme, are findings', async () => {
  const circle = await run(
    (request, response) => say(302, { location: request.url ?? '' })(request, response, 0),
    { options: { allowRedirects: true } },
  );
  expect([circle.ids, circle.asked.length]).toEqual([['fetch-redirect'], 6]);
  const file = await run(say(302, { location: 'file:///etc/passwd' }), { options: { allowRedirects: true } });
  expect(file.ids).toEqual(['fetch-redirect']);
});
