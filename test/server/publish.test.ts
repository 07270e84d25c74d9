import type { IncomingMessage } from 'node:http';
import { expect, test } from 'vitest';
import type { JsonObject } from '../../scripts/coverage/node.ts';
import { freshReport } from '../../scripts/server/freshReport.ts';
import { serverStatus } from '../../scripts/server/serverOutcome.ts';
import { double, examples, give, type Instead, outcome } from './double.ts';
import { brokenOf, check, resultOf, strict } from './support.ts';

const isTransaction = ({ method, url }: IncomingMessage) =>
  method === 'POST' && /^\/fhir\/?$/.test(url ?? '');

test('a test report has UIDs and identifiers that no other has, and no ids', () => {
  const [one, other] = [freshReport(), freshReport()];
  const roots = (report: typeof one) => new Set(JSON.stringify(report.entries).match(/2\.25\.\d{30,}/g));
  expect(roots(one).size).toBe(1);
  expect(roots(one).isDisjointFrom(roots(other))).toBe(true);
  expect(JSON.stringify(one.entries)).not.toContain('2.25.240132105380051627550903599388519795292');
  expect(one.entries.filter(({ resource }) => 'id' in resource)).toEqual([]);
});

test('everything of a test report is marked as test data, and refers to nothing outside of it', () => {
  const { entries, tag } = freshReport();
  const addresses = new Set(entries.map(({ fullUrl }) => fullUrl));
  for (const { resource } of entries) {
    const { security, tag: tags } = resource.meta as {
      readonly security: readonly JsonObject[];
      readonly tag: readonly JsonObject[];
    };
    expect(security.at(-1)?.code).toBe('HTEST');
    expect(tags.slice(-2).map(({ system, code }) => `${system}|${code}`)).toEqual([
      'http://terminology.hl7.org/CodeSystem/v3-ActReason|HTEST',
      tag,
    ]);
    if (resource.resourceType === 'Bundle') continue;
    const references = [...JSON.stringify(resource).matchAll(/"reference":"([^"]+)"/g)].map(
      ([, reference = '']) => reference,
    );
    expect(references.filter((each) => !each.startsWith('#') && !addresses.has(each))).toEqual([]);
  }
});

test('a published report shows more, and nothing of it is left', async () => {
  const server = await double(examples('overread'));
  const before = [...server.stored.keys()];
  const report = await check(server.base, { write: true }, strict);
  expect(brokenOf(report)).toEqual({});
  for (const key of [
    'IM-DOC-10',
    'IM-DOC-12',
    'IM-RES-05',
    'IM-SEC-07',
    'IM-VER-10',
    'IM-VER-11',
    'transaction',
    'Bundle read',
  ])
    expect([key, resultOf(report, key)?.state]).toEqual([key, 'proven']);
  expect([...server.stored.keys()]).toEqual(before);
  expect([report.leftBehind, serverStatus(report)]).toEqual([[], 0]);
});

/** What a server does wrong with what it is given, and what must be found out. */
const wrongs: readonly (readonly [title: string, change: (stored: JsonObject) => JsonObject, key: string])[] =
  [
    ['loses identifiers', ({ identifier, ...rest }) => rest, 'IM-RES-05'],
    [
      'loses security labels',
      ({ meta, ...rest }) => ({ ...rest, meta: { ...(meta as JsonObject), security: undefined } }),
      'IM-SEC-07',
    ],
    [
      'changes a document',
      (each) => (each.resourceType === 'Bundle' ? { ...each, timestamp: '2020-01-01T00:00:00Z' } : each),
      'IM-DOC-10',
    ],
  ];

test.each(wrongs)('a server that %s is found out, and nothing is left on it', async (_, change, key) => {
  const server = await double([]);
  const set = server.stored.set.bind(server.stored);
  server.stored.set = (name, resource) => set(name, change(resource) as typeof resource);
  const report = await check(server.base, { write: true });
  expect(brokenOf(report)[key]).toEqual(['server-not-kept']);
  expect([...server.stored.keys()]).toEqual([]);
});

test('a server that keeps an old version is found out', async () => {
  const server = await double([], ({ method }, response) => {
    if (method !== 'PUT') return false;
    give(response, 200, outcome('informational'));
    return true;
  });
  const report = await check(server.base, { write: true });
  expect(brokenOf(report)['IM-VER-10']).toEqual(['server-duplicate']);
});

test('a server that does not supersede what is replaced is found out', async () => {
  const server = await double([]);
  const set = server.stored.set.bind(server.stored);
  server.stored.set = (name, resource) =>
    set(name, resource.resourceType === 'DocumentReference' ? { ...resource, status: 'current' } : resource);
  expect(brokenOf(await check(server.base, { write: true }))['IM-VER-11']).toEqual(['server-not-superseded']);
});

test('a server that takes no transaction is found out, and the rest is tried with what it has', async () => {
  const server = await double(examples('chest-ct'), (request, response) => {
    if (!isTransaction(request)) return false;
    give(response, 405, outcome('not-supported'));
    return true;
  });
  const report = await check(server.base, { write: true });
  expect(brokenOf(report)).toEqual({ transaction: ['server-refused'] });
  expect(resultOf(report, 'DiagnosticReport?status')?.state).toBe('proven');
});

test('a server that says no locations is found out, and what it created is found by its tag on all pages and removed', async () => {
  const strip: Instead = (request, response) => {
    if (!isTransaction(request)) return false;
    const { end } = response;
    response.end = ((text: string) =>
      end.call(response, text.replaceAll('"location"', '"place"'), 'utf8')) as typeof end;
    return false;
  };
  const server = await double([], strip, 2);
  const report = await check(server.base, { write: true });
  expect(brokenOf(report).transaction).toEqual(['server-transaction']);
  expect([...server.stored.keys()]).toEqual([]);
});

test('what a transaction without an answer has created is found by its tag and removed', async () => {
  const server = await double([], (request, response, body) => {
    if (!isTransaction(request) || body.includes('"DELETE"')) return false;
    const { end } = response;
    response.end = (() => {
      response.end = end;
      return response.destroy();
    }) as typeof end;
    response.writeHead = (() => response) as typeof response.writeHead;
    return false;
  });
  const report = await check(server.base, { write: true });
  expect(Object.keys(brokenOf(report))).toContain('transaction');
  expect([...server.stored.keys()]).toEqual([]);
  expect(report.leftBehind).toEqual([]);
});

test('an interrupted check removes what it has published', async () => {
  const interrupted = new AbortController();
  const server = await double([], ({ url }) => {
    if (url?.includes('DiagnosticReport?status')) interrupted.abort();
    return false;
  });
  const report = await check(server.base, { write: true, signal: interrupted.signal });
  expect(report.ended).toBe('the check was interrupted');
  expect(server.asked.some((each) => each.startsWith('POST '))).toBe(true);
  expect([...server.stored.keys()]).toEqual([]);
});

test('a check that breaks down removes what it has published', async () => {
  const server = await double([]);
  const broken = () => Promise.reject(new Error('full disk'));
  await expect(check(server.base, { write: true }, broken)).rejects.toThrow('full disk');
  expect(server.asked.some((each) => each.startsWith('POST '))).toBe(true);
  expect([...server.stored.keys()]).toEqual([]);
});

test('what a server does not delete together is deleted one by one', async () => {
  const server = await double([], (request, response, body) => {
    if (!isTransaction(request) || !body.includes('"DELETE"')) return false;
    give(response, 400, outcome('not-supported'));
    return true;
  });
  const report = await check(server.base, { write: true });
  expect([[...server.stored.keys()], report.leftBehind]).toEqual([[], []]);
});

test('what cannot be removed is named, and the check does not pass', async () => {
  const server = await double([], (request, response, body) => {
    if (request.method !== 'DELETE' && !(isTransaction(request) && body.includes('"DELETE"'))) return false;
    give(response, 405, outcome('not-supported'));
    return true;
  });
  const report = await check(server.base, { write: true });
  expect(report.leftBehind.length).toBe(server.stored.size);
  expect(report.leftBehind.every((each) => each.startsWith(server.base))).toBe(true);
  expect(serverStatus(report)).toBe(1);
});

test('a server that answers no more keeps nobody waiting: what could not be removed is named', async () => {
  let isDead = false;
  const server = await double([], ({ url }, response) => {
    isDead ||= url?.includes('ImagingStudy?status') === true;
    if (isDead) response.destroy();
    return isDead;
  });
  const report = await check(server.base, { write: true });
  expect(report.ended).toBe('3 requests in a row had no answer');
  expect(report.leftBehind.length).toBe(server.stored.size);
  expect(serverStatus(report)).toBe(2);
});

test('what is not removed in time is named', async () => {
  const server = await double([]);
  const report = await check(server.base, { write: true, removeMs: 0 });
  expect(server.stored.size).toBeGreaterThan(40);
  expect(report.leftBehind.length).toBe(server.stored.size);
  expect(server.asked.filter((each) => each.startsWith('DELETE'))).toEqual([]);
});

test('a check that breaks down names what it could not remove', async () => {
  const server = await double([], ({ method }, response) => {
    if (method !== 'DELETE') return false;
    give(response, 405, outcome('not-supported'));
    return true;
  });
  const onProgress = (what: string) => {
    if (what === 'ImagingStudy?status') throw new Error('full disk');
  };
  server.stored.delete = () => false;
  await expect(check(server.base, { write: true, onProgress })).rejects.toThrow(
    /could not be removed: http:.*Patient\//,
  );
});

test('what does not have the tag of the run is neither changed nor removed, whatever the server says of it', async () => {
  const server = await double(examples('chest-ct'), (request, response, body) => {
    if (!isTransaction(request)) return false;
    const { entry } = JSON.parse(body) as { readonly entry: readonly { readonly resource?: JsonObject }[] };
    const others = entry.map(
      ({ resource }) =>
        [...server.stored.keys()].find((name) => name.startsWith(`${resource?.resourceType}/`)) ??
        'Patient/chest-ct-patient',
    );
    give(response, 200, {
      resourceType: 'Bundle',
      type: 'transaction-response',
      entry: others.map((location) => ({ response: { status: '201', location } })),
    });
    return true;
  });
  const before = [...server.stored];
  const report = await check(server.base, { write: true });
  expect([...server.stored]).toEqual(before);
  expect(server.asked.filter((each) => /^(PUT|DELETE)/.test(each))).toEqual([]);
  expect(report.leftBehind.length).toBeGreaterThan(0);
});
