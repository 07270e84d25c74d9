import { fhirJson, give, outcome } from './double.ts';
import { at, bundle, endless, html, ignoring, match, patient, reports, type Wrong } from './wrongSupport.ts';

/** Servers that answer otherwise than they should, or find something else. */
export const wrongAnswers: readonly Wrong[] = [
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
    title: 'gives JSON for XML, and calls it XML',
    instead: (request, response) => {
      if (!request.headers.accept?.includes('xml')) return false;
      response.writeHead(200, { 'content-type': 'application/fhir+xml' }).end(JSON.stringify(patient));
      return true;
    },
    key: 'XML',
    id: 'server-malformed',
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
    title: 'asks for a pause without an end',
    instead: at(/GET \/fhir\/Device\//, (response) => give(response, 429, outcome('throttled'))),
    key: 'Device read',
    id: 'server-too-many-requests',
  },
  {
    title: 'is not available, however often it is asked',
    instead: at(/GET \/fhir\/Device\//, (response) => give(response, 503, outcome('transient'))),
    key: 'Device read',
    id: 'server-error',
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
];
