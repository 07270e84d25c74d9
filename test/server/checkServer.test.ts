import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import type { JsonObject } from '../../scripts/coverage/node.ts';
import { Fault } from '../../scripts/faults.ts';
import { triedRequirements } from '../../scripts/server/checkRequirements.ts';
import type { Judge } from '../../scripts/server/judgeReturned.ts';
import { countOf, fails, serverStatus } from '../../scripts/server/serverOutcome.ts';
import { requirementsOf } from '../../scripts/trace/requirement.ts';
import { definitions, double, examples, give, outcome } from './double.ts';
import type { Stored } from './doubleSearch.ts';
import { brokenOf, check, lenient, resultOf, strict } from './support.ts';

test('every requirement on a provider is tried, or has a reason why it cannot be', () => {
  const asked = requirementsOf(definitions).filter(({ actors }) =>
    actors.includes('EuImagingReportProvider'),
  );
  expect([...triedRequirements].sort()).toEqual(asked.map(({ key }) => key).sort());
});

test('a server that does what the guide asks has nothing broken, and nothing is changed on it', async () => {
  const server = await double(examples('chest-ct', 'chest-xray-pdf', 'overread', 'single-report'));
  const before = [...server.stored];
  const report = await check(server.base, {}, strict);
  expect(brokenOf(report)).toEqual({});
  expect(serverStatus(report)).toBe(0);
  for (const key of [
    'IM-DOC-11',
    'IM-DOC-12',
    'IM-FIND-02',
    'IM-FIND-03',
    'IM-FIND-04',
    'IM-FIND-05',
    'IM-RES-04',
    'IM-VER-11',
  ])
    expect([key, resultOf(report, key)?.state]).toEqual([key, 'proven']);
  expect(resultOf(report, 'DiagnosticReportEuImaging')?.state).toBe('proven');
  expect(countOf(report, 'proven')).toBeGreaterThan(100);
  expect([...server.stored]).toEqual(before);
  expect(server.asked.filter((each) => !/^(GET |POST Patient\/_search)/.test(each))).toEqual([]);
});

test('what is not asked of a server for documents alone is not applicable', async () => {
  const server = await double(examples('single-report', 'single-patient'));
  const [{ resource }] = server.statement.rest;
  const documents = ['Patient', 'Bundle', 'Binary', 'DocumentReference', 'Organization'];
  server.statement.rest[0].resource = resource.filter(({ type }) => documents.includes(String(type)));
  const report = await check(server.base);
  expect(resultOf(report, 'IM-FIND-04')?.state).toBe('inapplicable');
  expect(resultOf(report, 'DiagnosticReport?accession-number')?.state).toBe('inapplicable');
  expect(resultOf(report, 'IM-FIND-02')?.state).toBe('proven');
});

test('what a server returns against its profile is found out, with the rule that it breaks', async () => {
  const [study, ...rest] = examples('chest-ct').toSorted((one) =>
    one.resourceType === 'ImagingStudy' ? -1 : 1,
  );
  const wrong: Stored = { ...(study as Stored), identifier: [{ system: 'urn:dicom:uid', value: '1.2.3' }] };
  const server = await double([wrong, ...rest]);
  const report = await check(server.base, { resources: 3 }, strict);
  const found = resultOf(report, 'ImagingStudyEuImaging');
  expect(found?.state).toBe('broken');
  expect(found?.findings.map(({ id }) => id)).toContain('server-invalid');
  expect(found?.findings.map(({ message }) => message).join('\n')).toMatch(
    /ImagingStudy\/chest-ct\S*: \[im-study-1\]/,
  );
  expect(resultOf(report, 'what is returned')?.state).toBe('broken');
});

test('samples that the user names are those that searches are tried with', async () => {
  const server = await double(examples('chest-ct', 'overread'));
  const report = await check(server.base, { samples: ['DiagnosticReport?patient=Patient/overread-patient'] });
  expect(resultOf(report, 'DiagnosticReport search-type')?.evidence[0]?.request).toBe(
    'GET DiagnosticReport?patient=Patient/overread-patient',
  );
  expect(brokenOf(report)).toEqual({});
});

test('a server that gives no list of all there is can be tried by a sample, and says how', async () => {
  const server = await double(examples('chest-ct'), (request, response) => {
    if (!/DiagnosticReport\?_count=20$/.test(request.url ?? '')) return false;
    give(response, 400, {
      resourceType: 'OperationOutcome',
      issue: [{ severity: 'error', code: 'required' }],
    });
    return true;
  });
  const without = resultOf(await check(server.base), 'DiagnosticReport search-type');
  expect(without?.state).toBe('unshown');
  expect(without?.reason).toContain("--sample 'DiagnosticReport?patient=Patient/ID'");
  const given = await check(server.base, { samples: ['DiagnosticReport?patient=Patient/chest-ct-patient'] });
  expect(resultOf(given, 'DiagnosticReport?status')?.state).toBe('proven');
});

test('values that name a patient are searched by POST, and stand in no report', async () => {
  const server = await double(examples('chest-ct'));
  const report = await check(server.base);
  const patient = server.stored.get('Patient/chest-ct-patient') as JsonObject;
  const [{ family = '' } = {}] = patient.name as readonly { readonly family?: string }[];
  expect(family).not.toBe('');
  expect(JSON.stringify(report)).not.toContain(family);
  expect(JSON.stringify(report)).toContain('POST Patient/_search family=…');
  expect(server.asked.filter((each) => each.includes(family))).toEqual([]);
});

test.each([
  ['a page for people', 'text/html', '<html>', 'server-wrong-type'],
  ['another resource', 'application/fhir+json', '{"resourceType":"Patient"}', 'server-no-capabilities'],
  [
    'FHIR R4',
    'application/fhir+json',
    '{"resourceType":"CapabilityStatement","fhirVersion":"4.0.1","rest":[{"resource":[{"type":"Patient"}]}]}',
    'server-fhir-version',
  ],
  [
    'no type at all',
    'application/fhir+json',
    '{"resourceType":"CapabilityStatement","fhirVersion":"5.0.0"}',
    'server-no-capabilities',
  ],
])('where %s comes for the CapabilityStatement, nothing else is tried', async (_, type, text, id) => {
  const server = await double([], (__, response) => {
    response.writeHead(200, { 'content-type': type }).end(text);
    return true;
  });
  const report = await check(server.base);
  expect(brokenOf(report)).toEqual({ metadata: [id] });
  expect(report.results.length).toBeGreaterThan(100);
  expect(server.asked).toEqual(['GET metadata']);
  expect(serverStatus(report)).toBe(1);
});

test('where nobody answers, that is a fault', async () => {
  await expect(check('http://127.0.0.1:1/fhir/')).rejects.toThrow(Fault);
});

test('a server that answers no more is given up, and what was not asked is not shown', async () => {
  const server = await double(examples('chest-ct'), ({ url }, response) => {
    if (url?.includes('metadata')) return false;
    response.destroy();
    return true;
  });
  const report = await check(server.base);
  expect(report.ended).toBe('3 requests in a row had no answer');
  expect(server.asked).toHaveLength(4);
  expect(serverStatus(report)).toBe(2);
});

test('a check makes no more requests than it may', async () => {
  const server = await double(examples('chest-ct'));
  const report = await check(server.base, { requests: 10 });
  expect([server.asked.length, report.ended]).toEqual([10, '10 requests had been made']);
});

test('a check takes no longer than it may', async () => {
  const server = await double(examples('chest-ct'));
  const report = await check(server.base, { totalMs: 0 });
  expect(server.asked).toHaveLength(0);
  expect(serverStatus(report)).toBe(2);
});

test('an interrupted check ends, and tells what it has seen', async () => {
  const interrupted = new AbortController();
  const server = await double(examples('chest-ct'), ({ url }) => {
    if (!url?.includes('ImagingStudy')) return false;
    void wait(50).then(() => interrupted.abort());
    return true;
  });
  const report = await check(server.base, { signal: interrupted.signal });
  expect(report.ended).toBe('the check was interrupted');
  expect(resultOf(report, 'DiagnosticReport search-type')?.state).toBe('proven');
});

test('what a server need not do and does not say that it does keeps nobody from passing', async () => {
  const server = await double(examples('chest-ct'), (request, response) => {
    if (!request.url?.includes('date=yesterday')) return false;
    give(response, 200, { resourceType: 'Bundle', type: 'searchset' });
    return true;
  });
  const report = await check(server.base);
  expect(brokenOf(report)).toEqual({ 'malformed search': ['server-lenient'] });
  expect([report.results.some(fails), serverStatus(report)]).toEqual([false, 0]);
});

test('a check reads no more pages, resources and references than it may, and validates no more', async () => {
  const server = await double(
    examples('chest-ct', 'overread', 'knee-mr', 'pet-ct'),
    ({ url = '' }, response) => {
      if (!/_count=1(&|$)/.test(url)) return false;
      const page = Number(/page=(\d+)/.exec(url)?.[1] ?? 0);
      const type = url.split(/[/?]/)[2];
      const link = [{ relation: 'next', url: `${type}?_count=1&page=${page + 1}` }];
      const entry = [{ resource: { resourceType: type, id: `p${page}` } }];
      give(response, 200, { resourceType: 'Bundle', type: 'searchset', link, entry });
      return true;
    },
  );
  let judged = 0;
  const counting: Judge = (resources) => {
    judged = resources.length;
    return lenient(resources);
  };
  const report = await check(server.base, { pages: 4, resources: 2, references: 3, validated: 5 }, counting);
  expect(server.asked.filter((each) => /_count=1(&|$)/.test(each))).toHaveLength(4);
  expect(server.asked).toContain('GET DiagnosticReport?_count=2');
  expect(resultOf(report, 'IM-RES-04')?.evidence).toHaveLength(3);
  expect(judged).toBe(5);
});

/** Of a server that says what it should and answers everything else alike. */
const alike: readonly (readonly [title: string, status: number, body: unknown, proven: readonly string[]])[] =
  [
    ['204', 204, undefined, []],
    ['200 and nothing', 200, undefined, []],
    ['304', 304, undefined, []],
    ['206 and a searchset', 206, { resourceType: 'Bundle', type: 'searchset' }, []],
    ['a searchset without a match', 200, { resourceType: 'Bundle', type: 'searchset' }, []],
    ['a history', 200, { resourceType: 'Bundle', type: 'history' }, []],
    ['a patient', 200, { resourceType: 'Patient', id: 'x' }, []],
    ['an OperationOutcome with 200', 200, outcome('informational'), []],
    ['404', 404, outcome('not-found'), ['unknown id', 'malformed search']],
    ['418', 418, outcome('not-supported'), ['malformed search']],
    ['500', 500, outcome('exception'), []],
  ];

test.each(alike)(
  'to a server that answers everything by %s nothing is proven by that',
  async (_, status, body, proven) => {
    const server = await double([], ({ url, headers }, response) => {
      if (url?.endsWith('metadata')) return false;
      give(response, status, body, headers.accept);
      return true;
    });
    for (const write of [false, true]) {
      const report = await check(server.base, { write });
      const shown = report.results.filter(({ state }) => state === 'proven').map(({ key }) => key);
      // The CapabilityStatement is there, and is read in JSON and XML.
      const without = shown.filter(
        (key) => !['metadata', 'CapabilityStatement', 'JSON', 'XML', 'IM-SEC-01'].includes(key),
      );
      expect(without).toEqual(proven);
    }
  },
);

test('a server that asks for a pause is asked again, three times in all, and what changes something once', async () => {
  const times = new Map<string, number>();
  const server = await double(examples('chest-ct'), ({ method, url = '' }, response) => {
    const before = times.get(`${method} ${url}`) ?? 0;
    times.set(`${method} ${url}`, before + 1);
    if (before >= 2) return false;
    give(response, before === 0 ? 429 : 503, outcome('throttled'), undefined, { 'retry-after': '3600' });
    return true;
  });
  expect(brokenOf(await check(server.base))).toEqual({});
  const written = await check(server.base, { write: true });
  expect(brokenOf(written).transaction).toEqual(['server-too-many-requests', 'server-refused']);
  expect(server.asked.filter((each) => each === 'POST ')).toHaveLength(1);
});
