import { expect, test } from 'vitest';
import type { JsonObject } from '../../scripts/coverage/node.ts';
import { fixedAuthorization } from '../../scripts/server/authorization.ts';
import { type Double, double, fhirJson, give, type Instead, outcome } from './double.ts';
import { brokenOf, check, resultOf, strict } from './support.ts';
import { at, bundle, match, reports, story } from './wrongSupport.ts';

interface Other {
  readonly title: string;
  readonly instead?: Instead;
  readonly change?: (server: Double) => void;
}

const resourcesOf = ({ statement }: Double) => statement.rest[0].resource;

/** Changes what is stored, resource by resource. */
const storing =
  (change: (resource: JsonObject) => JsonObject): NonNullable<Other['change']> =>
  ({ stored }) => {
    for (const [name, each] of stored) stored.set(name, change(each) as typeof each);
  };

/** Servers that do as FHIR says, each in a way of its own. */
const others: readonly Other[] = [
  {
    title: 'refuses to list everything that it has, page by page',
    instead: at(/\?_count=1$/, (response) => give(response, 400, outcome('required'))),
  },
  {
    title: 'estimates how many there are (Bundle.total)',
    instead: at(/DiagnosticReport\?code=http:\/\/loinc.org\|\d/, (response) =>
      give(
        response,
        200,
        bundle(
          reports.map((each) => match(each)),
          { total: 1 },
        ),
      ),
    ),
  },
  {
    title: 'has a page with nothing on it',
    instead: at(/_count=1$/, (response, { url = '' }) =>
      give(response, 200, bundle([], { link: [{ relation: 'next', url: `${url}&_offset=0` }] })),
    ),
  },
  {
    title: 'tells of a search by an entry of its own',
    instead: at(/DiagnosticReport\?_count=20/, (response) =>
      give(
        response,
        200,
        bundle([...reports.map((each) => match(each)), match(outcome('informational'), 'outcome')]),
      ),
    ),
  },
  {
    title: 'refuses to say what is not there to whoever may not know',
    instead: at(/GET \/fhir\/\w+\/eu-imaging-/, (response) => give(response, 403, outcome('forbidden'))),
  },
  {
    title: 'imports the statement of the guide instead of repeating it',
    change: (server) => {
      server.statement.imports = [`${server.statement.url}|0.1.0`];
      resourcesOf(server).length = 0;
    },
  },
  {
    title: 'has identifiers without a system beside those with one',
    change: ({ stored }) => {
      const [first, second] = [...stored.values()].filter(
        ({ resourceType }) => resourceType === 'DiagnosticReport',
      );
      if (first === undefined || second === undefined) return;
      stored.set(`DiagnosticReport/${first.id}`, { ...first, identifier: [{ value: 'R1' }] });
      stored.set(`DiagnosticReport/${second.id}`, {
        ...second,
        identifier: [{ system: 'urn:oid:1.2', value: 'R1' }],
      });
    },
  },
  {
    title: 'has periods that nobody knows the start of',
    instead: at(/DiagnosticReport\?date=(?!yesterday)/, (response) =>
      give(
        response,
        200,
        bundle(reports.map((each) => match({ ...each, effectiveDateTime: undefined, ...open }))),
      ),
    ),
    change: storing((each) =>
      each.resourceType === 'DiagnosticReport' ? { ...each, effectiveDateTime: undefined, ...open } : each,
    ),
  },
];
const open = { effectivePeriod: { end: '2026-03-20' } };

test.each(others)('a server that $title is not broken', async ({ instead, change }) => {
  const server = await double(story, instead);
  change?.(server);
  const report = await check(server.base);
  expect(brokenOf(report)).toEqual({});
  expect(report.ended).toBeUndefined();
});

test('the media type may say the version of FHIR and the character set', async () => {
  const server = await double(story, (request, response) => {
    if (!/^\/fhir\/Organization\//.test(request.url ?? '')) return false;
    const type = `${fhirJson}; charset=UTF-8; fhirVersion=5.0`;
    const [organization] = story.filter(({ resourceType }) => resourceType === 'Organization');
    response.writeHead(200, { 'content-type': type });
    response.end(JSON.stringify({ ...organization, id: request.url?.split('/').at(-1) }));
    return true;
  });
  expect(brokenOf(await check(server.base))).toEqual({});
});

test('what comes as a summary is not measured by its profile', async () => {
  const server = await double(story);
  storing((each) =>
    each.resourceType === 'ImagingStudy'
      ? {
          resourceType: each.resourceType,
          id: each.id,
          meta: { ...(each.meta as JsonObject), tag: [{ code: 'SUBSETTED' }] },
        }
      : each,
  )(server);
  const report = await check(server.base, { resources: 3 }, strict);
  expect(resultOf(report, 'ImagingStudyEuImaging')?.state).toBe('unshown');
});

test('what is on another server is not looked for under the same id on this one', async () => {
  const server = await double(
    story,
    at(/_include=DiagnosticReport:study/, (response) =>
      give(response, 200, bundle(reports.map((each) => match(each)))),
    ),
  );
  storing((each) =>
    each.resourceType === 'DiagnosticReport'
      ? {
          ...each,
          study: (each.study as readonly JsonObject[]).map(({ reference }) => ({
            reference: `https://elsewhere.example/fhir/${reference}`,
          })),
        }
      : each,
  )(server);
  const report = await check(server.base);
  expect(resultOf(report, 'DiagnosticReport?_include=DiagnosticReport:study')?.state).toBe('unshown');
});

test('a request that is refused alone (401) ends nothing, and is not called proven', async () => {
  const server = await double(
    story,
    at(/GET \/fhir\/Device\//, (response) => give(response, 401, outcome('login'))),
  );
  const report = await check(server.base);
  expect(report.ended).toBeUndefined();
  expect(brokenOf(report)).toMatchObject({ 'Device read': ['server-forbidden'] });
});

test('credentials are not said to be taken where nothing was given for them', async () => {
  const server = await double(
    story,
    at(/\/fhir\/(?!metadata)/, (response) => give(response, 404, outcome('x'))),
  );
  const report = await check(server.base, { authorization: fixedAuthorization('Bearer some-token') });
  expect(resultOf(report, 'access')?.state).toBe('unshown');
});
