import type { IncomingMessage, ServerResponse } from 'node:http';
import { expect, test } from 'vitest';
import { isObject, type JsonObject } from '../../scripts/coverage/node.ts';
import type { ServerOptions } from '../../scripts/server/serverOptions.ts';
import { type Double, double, examples, fhirJson, give, type Instead, outcome } from './double.ts';
import { brokenOf, check } from './support.ts';

const story = examples('chest-ct', 'overread');

/** Answers one request in place of the double, and leaves the others to it. */
const at =
  (pattern: RegExp, answer: (response: ServerResponse, request: IncomingMessage) => void): Instead =>
  (request, response) => {
    if (!pattern.test(`${request.method} ${decodeURIComponent(request.url ?? '')}`)) return false;
    answer(response, request);
    return true;
  };

const bundle = (entry: readonly unknown[], more: JsonObject = {}): JsonObject => ({
  resourceType: 'Bundle',
  type: 'searchset',
  ...more,
  entry,
});
const match = (resource: unknown, mode = 'match') => ({ resource, search: { mode } });
const reports = story.filter(({ resourceType }) => resourceType === 'DiagnosticReport');
const patient = story.find(({ resourceType }) => resourceType === 'Patient');

/** Answers as the double would without a parameter. */
const ignoring = (type: string, name: string): Instead =>
  at(new RegExp(`GET /fhir/${type}\\?${name}=`), (response) =>
    give(response, 200, bundle(reports.map((each) => match(each)))),
  );

const html = (response: ServerResponse) => {
  response
    .writeHead(200, { 'content-type': 'text/html' })
    .end('<!DOCTYPE html><html><body>Please log in</body></html>');
};

/** What never ends, piece by piece, as fast as it is taken. */
const endless = (response: ServerResponse, piece: Buffer) => {
  const more = () => {
    while (!response.destroyed && response.write(piece));
    if (!response.destroyed) response.once('drain', more);
  };
  more();
};

interface Wrong {
  readonly title: string;
  readonly instead: Instead;
  /** Of the result that must be broken. */
  readonly key: string;
  readonly id: string;
  readonly options?: Partial<ServerOptions>;
  readonly change?: (server: Double) => void;
}

const wrongs: readonly Wrong[] = [
  {
    title: 'refuses a search that it promises',
    instead: at(/DiagnosticReport\?accession-number/, (response) =>
      give(response, 400, outcome('not-supported')),
    ),
    key: 'IM-FIND-03',
    id: 'server-refused',
  },
  {
    title: 'ignores a parameter',
    instead: ignoring('DiagnosticReport', 'status'),
    key: 'DiagnosticReport?status',
    id: 'server-search-ignored',
  },
  {
    title: 'ignores a chain',
    instead: at(/DiagnosticReport\?study:ImagingStudy\.started/, (response) =>
      give(response, 200, bundle(reports.map((each) => match(each)))),
    ),
    key: 'IM-FIND-04',
    id: 'server-search-ignored',
  },
  {
    title: 'does not find what is there',
    instead: at(/DiagnosticReport\?identifier=/, (response) => give(response, 200, bundle([]))),
    key: 'DiagnosticReport?identifier',
    id: 'server-search-missing',
  },
  {
    title: 'finds others as well',
    instead: at(/DiagnosticReport\?patient=Patient\/(chest|overread)/, (response) =>
      give(response, 200, bundle(reports.map((each) => match(each)))),
    ),
    key: 'DiagnosticReport?patient',
    id: 'server-search-wrong',
  },
  {
    title: 'finds resources of another type',
    instead: at(/ImagingStudy\?status=avail/, (response) => give(response, 200, bundle([match(patient)]))),
    key: 'ImagingStudy?status',
    id: 'server-search-wrong',
  },
  {
    title: 'fails',
    instead: at(/ImagingStudy\?/, (response) => give(response, 500, outcome('exception'))),
    key: 'ImagingStudy search-type',
    id: 'server-error',
  },
  {
    title: 'answers by a page to log in',
    instead: at(/GET \/fhir\/Composition/, html),
    key: 'Composition search-type',
    id: 'server-wrong-type',
  },
  {
    title: 'says application/json',
    instead: at(/GET \/fhir\/Organization/, (response) =>
      response
        .writeHead(200, { 'content-type': 'application/json' })
        .end(JSON.stringify({ resourceType: 'Organization' })),
    ),
    key: 'Organization read',
    id: 'server-wrong-type',
  },
  {
    title: 'gives JSON for XML',
    instead: (request, response) => {
      if (!request.headers.accept?.includes('xml')) return false;
      give(response, 200, patient);
      return true;
    },
    key: 'XML',
    id: 'server-wrong-type',
  },
  {
    title: 'sends what is no JSON',
    instead: at(/GET \/fhir\/Device\//, (response) =>
      response.writeHead(200, { 'content-type': fhirJson }).end('{"resourceType": "Device"'),
    ),
    key: 'Device read',
    id: 'server-malformed',
  },
  {
    title: 'sends JSON that is nested deep',
    instead: at(/GET \/fhir\/Device\//, (response) =>
      response.writeHead(200, { 'content-type': fhirJson }).end('['.repeat(100_000)),
    ),
    key: 'Device read',
    id: 'server-too-deep',
  },
  {
    title: 'sends a Bundle that does not end',
    instead: at(/GET \/fhir\/Observation\?/, (response) => {
      response
        .writeHead(200, { 'content-type': fhirJson })
        .write('{"resourceType":"Bundle","type":"searchset","entry":[');
      endless(response, Buffer.alloc(1024 * 1024, ' '));
    }),
    key: 'Observation search-type',
    id: 'server-too-large',
  },
  {
    title: 'drips',
    instead: at(/GET \/fhir\/Device\//, (response) => {
      response.writeHead(200, { 'content-type': fhirJson });
      const timer = setInterval(() => response.write(' '), 5);
      response.on('close', () => clearInterval(timer));
    }),
    key: 'Device read',
    id: 'server-too-slow',
    options: { responseMs: 1000 },
  },
  {
    title: 'does not answer one request',
    instead: at(/GET \/fhir\/Device\//, () => {}),
    key: 'Device read',
    id: 'server-too-slow',
    options: { headersMs: 1000 },
  },
  {
    title: 'ends the connection early',
    instead: at(/GET \/fhir\/Device\//, (response) => {
      response.writeHead(200, { 'content-type': fhirJson, 'content-length': '999' }).write('{');
      setTimeout(() => response.destroy(), 20);
    }),
    key: 'Device read',
    id: 'server-cut-off',
  },
  {
    title: 'closes the connection',
    instead: at(/GET \/fhir\/Device\//, (response) => response.destroy()),
    key: 'Device read',
    id: 'server-unreachable',
  },
  {
    title: 'permits one type not',
    instead: at(/GET \/fhir\/Device\//, (response) => give(response, 403, outcome('forbidden'))),
    key: 'Device read',
    id: 'server-forbidden',
  },
  {
    title: 'leads elsewhere',
    instead: at(/GET \/fhir\/Device\//, (response) =>
      response.writeHead(302, { location: 'http://127.0.0.1:1/secret?x=1' }).end(),
    ),
    key: 'Device read',
    id: 'server-redirect',
  },
  {
    title: 'answers a search by an OperationOutcome with 200',
    instead: at(/Composition\?/, (response) => give(response, 200, outcome('exception'))),
    key: 'Composition search-type',
    id: 'server-outcome-200',
  },
  {
    title: 'reads by an OperationOutcome with 200',
    instead: at(/GET \/fhir\/\w+\/eu-imaging-/, (response) => give(response, 200, outcome('not-found'))),
    key: 'unknown id',
    id: 'server-outcome-200',
  },
  {
    title: 'answers 400 to an id that is nowhere',
    instead: at(/GET \/fhir\/\w+\/eu-imaging-/, (response) => give(response, 400, outcome('invalid'))),
    key: 'unknown id',
    id: 'server-not-found',
  },
  {
    title: 'refuses without a word',
    instead: at(/GET \/fhir\/\w+\/eu-imaging-/, (response) => response.writeHead(404).end()),
    key: 'unknown id',
    id: 'server-no-outcome',
  },
  {
    title: 'takes what is no date',
    instead: at(/date=yesterday/, (response) => give(response, 200, bundle([]))),
    key: 'malformed search',
    id: 'server-lenient',
  },
  {
    title: 'reads another resource',
    instead: at(/GET \/fhir\/Device\//, (response) => give(response, 200, patient)),
    key: 'Device read',
    id: 'server-wrong-resource',
  },
  {
    title: 'searches by what is no searchset',
    instead: at(/Composition\?/, (response) => give(response, 200, patient)),
    key: 'Composition search-type',
    id: 'server-wrong-resource',
  },
  {
    title: 'cannot read what it found',
    instead: at(/GET \/fhir\/ImagingStudy\//, (response) => give(response, 404, outcome('not-found'))),
    key: 'ImagingStudy read',
    id: 'server-unreadable',
  },
  {
    title: 'lacks what a report refers to',
    instead: at(/GET \/fhir\/Procedure\/|GET \/fhir\/ServiceRequest\//, (response) =>
      give(response, 404, outcome('not-found')),
    ),
    key: 'IM-RES-04',
    id: 'server-unreadable',
  },
  {
    title: 'includes nothing',
    instead: at(/_include=DiagnosticReport:study/, (response) =>
      give(response, 200, bundle(reports.slice(0, 1).map((each) => match(each)))),
    ),
    key: 'DiagnosticReport?_include=DiagnosticReport:study',
    id: 'server-include-missing',
  },
  {
    title: 'includes as matches',
    instead: at(/_include=ImagingStudy:endpoint/, (response) => {
      const found = story.filter(
        ({ resourceType }) => resourceType === 'ImagingStudy' || resourceType === 'Endpoint',
      );
      give(response, 200, bundle(found.map((each) => match(each))));
    }),
    key: 'ImagingStudy?_include=ImagingStudy:endpoint',
    id: 'server-include-mode',
  },
  {
    title: 'includes what nobody asked for',
    instead: at(/ImagingStudy\?_id=[^&]+$/, (response) =>
      give(response, 200, bundle([match(patient, 'include')])),
    ),
    key: 'ImagingStudy?_include=ImagingStudy:endpoint',
    id: 'server-include-unasked',
  },
  {
    title: 'returns the same twice',
    instead: at(/DiagnosticReport\?code=http:\/\/loinc/, (response) =>
      give(response, 200, bundle([...reports, ...reports].map((each) => match(each)))),
    ),
    key: 'IM-VER-10',
    id: 'server-duplicate',
  },
  {
    title: 'has pages that lead in a circle',
    instead: at(/_count=1(&|$)/, (response, { url }) =>
      give(
        response,
        200,
        bundle([match({ ...patient, resourceType: url?.split(/[/?]/)[2] })], {
          link: [{ relation: 'next', url }],
        }),
      ),
    ),
    key: 'paging',
    id: 'server-paging-endless',
  },
  {
    title: 'has pages without an end, more than it says that there are',
    instead: at(/_count=1(&|$)/, (response, { url = '' }) => {
      const page = Number(/page=(\d+)/.exec(url)?.[1] ?? 0);
      const type = url.split(/[/?]/)[2];
      give(
        response,
        200,
        bundle([match({ resourceType: type, id: `p${page}` })], {
          total: 2,
          link: [{ relation: 'next', url: `${type}?_count=1&page=${page + 1}` }],
        }),
      );
    }),
    key: 'paging',
    id: 'server-paging-endless',
  },
  {
    title: 'has its next page elsewhere',
    instead: at(/_count=1(&|$)/, (response, { url = '' }) =>
      give(
        response,
        200,
        bundle([match({ resourceType: url.split(/[/?]/)[2], id: 'a' })], {
          link: [{ relation: 'next', url: 'http://127.0.0.1:1/fhir?page=2' }],
        }),
      ),
    ),
    key: 'paging',
    id: 'server-paging-origin',
  },
  {
    title: 'has a link to a next page that is none',
    instead: at(/_count=1(&|$)/, (response, { url = '' }) =>
      give(
        response,
        200,
        bundle([match({ resourceType: url.split(/[/?]/)[2], id: 'a' })], {
          link: [{ relation: 'next', url: 'http://[' }],
        }),
      ),
    ),
    key: 'paging',
    id: 'server-paging-link',
  },
  {
    title: 'loses what is on further pages',
    instead: at(/_count=1(&|$)/, (response, { url = '' }) =>
      give(response, 200, bundle([match({ resourceType: url.split(/[/?]/)[2], id: 'a' })])),
    ),
    key: 'paging',
    id: 'server-paging-lost',
  },
  {
    title: 'ignores the size of a page',
    instead: at(/_count=1(&|$)/, (response, { url = '' }) =>
      give(response, 200, bundle(['a', 'b'].map((id) => match({ resourceType: url.split(/[/?]/)[2], id })))),
    ),
    key: 'paging',
    id: 'server-page-size',
  },
  {
    title: 'returns what is to be counted',
    instead: at(/_summary=count/, (response) => give(response, 200, bundle([match(patient)]))),
    key: '_summary',
    id: 'server-summary',
  },
  {
    title: 'has another document for a report',
    instead: at(/DiagnosticReport\/[^/]+\/\$document/, (response) =>
      give(response, 200, bundle([match(patient)])),
    ),
    key: 'IM-DOC-11',
    id: 'server-document',
  },
  {
    title: 'leaves a replaced reference current',
    instead: () => false,
    change: ({ stored }) => {
      for (const [name, each] of stored)
        if (each.status === 'superseded') stored.set(name, { ...each, status: 'current' });
    },
    key: 'IM-VER-11',
    id: 'server-not-superseded',
  },
  {
    title: 'does not promise what it has to do',
    instead: () => false,
    change: ({ statement }) => {
      const [{ resource }] = statement.rest;
      const report = resource.find(({ type }) => type === 'DiagnosticReport');
      if (isObject(report)) (report.searchParam as unknown[]).splice(0, 3);
    },
    key: 'CapabilityStatement',
    id: 'server-not-promised',
  },
];

test('the same server without a mistake has nothing broken', async () => {
  const server = await double(story);
  expect(brokenOf(await check(server.base))).toEqual({});
});

test.each(wrongs)(
  'a server that $title is found out ($id)',
  async ({ instead, key, id, options = {}, change }) => {
    const server = await double(story, instead);
    change?.(server);
    const report = await check(server.base, options);
    const broken = brokenOf(report);
    expect(Object.keys(broken)).toContain(key);
    expect(broken[key]).toContain(id);
    expect(report.ended).toBeUndefined();
  },
);
