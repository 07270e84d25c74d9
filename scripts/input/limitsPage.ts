import { dicomLimits } from '../dicom/dicomLimits.ts';
import { defaultFetchOptions as fetchLimits } from '../dicomweb/fetchOptions.ts';
import { defaultServerOptions as serverLimits } from '../server/serverOptions.ts';
import { limits, sayBytes } from './limits.ts';

/** A bound on what is taken from a stranger: what, how much, and what happens beyond. */
export interface LimitRow {
  readonly what: string;
  readonly most: string;
  readonly beyond: string;
  /** File of the test that goes beyond it. */
  readonly test: string;
}

const beyondLimits = 'test/input/beyondLimits.test.ts';
const dicom = 'test/dicom/readObject.test.ts';
const fetching = 'test/dicomweb/wrongAnswers.test.ts';
const packages = 'test/validator/packages.test.ts';
const server = 'test/server/checkServer.test.ts';
const wrongServers = 'test/server/wrongServers.test.ts';

/** Every bound that is published, in the order of the table in docs/limits.md. */
export const limitRows: readonly LimitRow[] = [
  {
    what: 'bytes of one JSON or XML file, or of standard input',
    most: sayBytes(limits.resourceBytes),
    beyond: '`input-too-large`, unread',
    test: beyondLimits,
  },
  {
    what: 'bytes of one line of NDJSON; lines are not limited',
    most: sayBytes(limits.lineBytes),
    beyond: '`input-too-large`, the next line is read',
    test: beyondLimits,
  },
  {
    what: 'lines of one NDJSON file that are no resource',
    most: String(limits.badLines),
    beyond: '`input-too-many-bad-lines`, the rest is not read',
    test: beyondLimits,
  },
  {
    what: 'levels of nesting',
    most: String(limits.depth),
    beyond: '`input-too-deep`, unread',
    test: beyondLimits,
  },
  {
    what: 'objects and arrays, or elements, of one resource',
    most: String(limits.nodes),
    beyond: '`input-too-many-nodes`, unread',
    test: beyondLimits,
  },
  {
    what: 'properties of one object, or attributes of one element',
    most: String(limits.properties),
    beyond: '`input-too-many-properties`, unread',
    test: beyondLimits,
  },
  {
    what: 'entries of one Bundle',
    most: String(limits.entries),
    beyond: '`input-too-many-entries`, unread',
    test: beyondLimits,
  },
  {
    what: 'files of one run',
    most: String(limits.files),
    beyond: '`input-too-many-files`, the rest is not read',
    test: beyondLimits,
  },
  {
    what: 'folders within folders',
    most: String(limits.folderDepth),
    beyond: '`input-too-deep`, not entered',
    test: beyondLimits,
  },
  {
    what: 'resources of one run that rules compare with each other',
    most: `${limits.comparedResources}, and ${limits.comparedCharacters} characters of what is compared`,
    beyond: '`input-too-many-compared`, the rest is checked by itself',
    test: 'test/rules/neighbours.test.ts',
  },
  {
    what: 'DOCTYPE or entities in XML',
    most: 'none',
    beyond: '`input-doctype`, unread',
    test: 'test/input/badSyntax.test.ts',
  },
  {
    what: 'sequences within sequences of a DICOM object',
    most: String(dicomLimits.depth),
    beyond: '`dicom-too-deep`, unread',
    test: dicom,
  },
  {
    what: 'elements, items and values of a DICOM object',
    most: String(dicomLimits.nodes),
    beyond: '`dicom-too-many`, unread',
    test: dicom,
  },
  {
    what: 'bytes of one value of a DICOM object, and of all that are text or numbers; pixels are not read',
    most: `${sayBytes(dicomLimits.valueBytes)}, ${sayBytes(dicomLimits.keptBytes)}`,
    beyond: '`dicom-too-large`, unread',
    test: dicom,
  },
  {
    what: 'bytes that a deflated DICOM object inflates to before its pixels',
    most: sayBytes(dicomLimits.inflatedBytes),
    beyond: '`dicom-too-large`, unread',
    test: dicom,
  },
  {
    what: 'symbolic links that lead out of the folder that was named',
    most: 'none',
    beyond: '`input-link-out-of-folder`, not followed',
    test: 'test/input/badPath.test.ts',
  },
  {
    what: 'base64 that is none, or of another size or hash than stated',
    most: 'none',
    beyond: 'an error of the HL7 validator',
    test: 'test/input/limits.test.ts',
  },
  {
    what: 'circles of references',
    most: 'none that matter',
    beyond: '`bundle-member-cycle`; every other walk remembers where it was',
    test: 'test/rules/hostile.test.ts',
  },
  {
    what: 'bytes of a package (`--package`), unpacked',
    most: '256 MiB, 64 MiB a file',
    beyond: 'a fault',
    test: packages,
  },
  { what: 'files of a package', most: '100000', beyond: 'a fault', test: packages },
  {
    what: 'paths and links in a package',
    most: 'nothing is unpacked to disk',
    beyond: 'a path that leaves the package is not part of it, links are not followed',
    test: packages,
  },
  {
    what: 'places at which one rule is broken in one file',
    most: '200',
    beyond: 'counted, not listed',
    test: 'test/rules/bounded.test.ts',
  },
  {
    what: 'control characters and escape sequences in data',
    most: 'none',
    beyond: 'blanks, in everything that is printed',
    test: 'test/input/fuzz.test.ts',
  },
  {
    what: 'markup and script in data',
    most: 'none',
    beyond: 'text, in the HTML report, which runs no script',
    test: 'test/report/htmlReport.test.ts',
  },
  {
    what: 'milliseconds for one resource in the HL7 validator',
    most: '30 s, and a second for every 50 kB',
    beyond: 'a fault, the validator is started anew',
    test: 'test/validator/httpValidator.test.ts',
  },
  {
    what: 'bytes of one response to `eu-imaging fetch`',
    most: sayBytes(fetchLimits.responseBytes),
    beyond: '`fetch-too-large`, the rest is not read, none of the object is kept',
    test: fetching,
  },
  {
    what: 'parts of one multipart response',
    most: String(fetchLimits.parts),
    beyond: '`fetch-too-large`',
    test: fetching,
  },
  {
    what: 'seconds until a server answers, and its slowest speed',
    most: `${fetchLimits.headersMs / 1000} s, then ${fetchLimits.slowBytes} bytes in ${fetchLimits.slowMs / 1000} s`,
    beyond: '`fetch-too-slow`',
    test: fetching,
  },
  {
    what: 'attempts at one request',
    most: `${fetchLimits.attempts}, of 429, 502, 503, 504 and broken connections; ${fetchLimits.retryAfterMs / 1000} s between two`,
    beyond: 'the finding of the last',
    test: fetching,
  },
  {
    what: 'servers at addresses of this machine and its network, redirects',
    most: 'none, unless allowed; then 5 redirects, never from https to http',
    beyond: '`fetch-private-address`, `fetch-redirect`, nothing is asked',
    test: fetching,
  },
  {
    what: 'bytes, and levels of nesting, of one response to `eu-imaging check-server`',
    most: `${sayBytes(serverLimits.responseBytes)}, ${serverLimits.depth}`,
    beyond: '`server-too-large`, `server-too-deep`, the rest is not read',
    test: wrongServers,
  },
  {
    what: 'seconds until a FHIR server answers, and until all of its answer is there',
    most: `${serverLimits.headersMs / 1000} s, ${serverLimits.responseMs / 1000} s`,
    beyond: '`server-too-slow`',
    test: wrongServers,
  },
  {
    what: 'pages of one search, resources of a type that searches are tried with, references of a report that are read, resources that are validated',
    most: [serverLimits.pages, serverLimits.resources, serverLimits.references, serverLimits.validated].join(
      ', ',
    ),
    beyond: 'the others are not asked for',
    test: server,
  },
  {
    what: 'requests, and minutes, of one check of a server; requests in a row without an answer',
    most: `${serverLimits.requests}, ${serverLimits.totalMs / 60_000} minutes; ${serverLimits.unanswered}`,
    beyond: 'the rest is not shown, exit status 2',
    test: server,
  },
  {
    what: 'attempts at one request to a FHIR server, where it answers 429 or 503',
    most: `${serverLimits.attempts}, ${serverLimits.retryAfterMs / 1000} s between two; one where something is changed`,
    beyond: '`server-too-many-requests`, `server-error`',
    test: wrongServers,
  },
  {
    what: 'seconds for the removal of what `--write` published, also after Ctrl-C',
    most: `${serverLimits.removeMs / 1000} s`,
    beyond: 'what is left is named',
    test: 'test/server/publish.test.ts',
  },
  {
    what: 'origins that a check of a server asks, redirects',
    most: 'the one that was named, and that of `--token-url`; none',
    beyond: '`server-paging-origin`, `server-token`, `server-redirect`, nothing is asked',
    test: wrongServers,
  },
];

/** docs/limits.md. */
export function limitsPage(): string {
  const rows = limitRows.map(
    ({ what, most, beyond, test }) => `| ${what} | ${most} | ${beyond} | [${test}](../${test}) |`,
  );
  return [
    '# What is taken from a stranger, and how much of it',
    '',
    'Input is hostile until it is parsed. Each bound is far beyond any real report; a test goes beyond each. This table is made from',
    '`scripts/input/limitsPage.ts`, and a test compares the two.',
    '',
    '| what | at most | beyond it | tested by |',
    '| --- | --- | --- | --- |',
    ...rows,
    '',
    'Regular expressions over data are anchored or bounded, or no part of them can match in two ways; `test/input/patterns.test.ts` runs each',
    'over long texts made for it. No URL in data is followed, but by `eu-imaging fetch`, and next pages at the same origin by `eu-imaging check-server`. The fuzz tests (`npm test -- fuzz hostile`, longer with `FUZZ_RUNS=100000`)',
    'change files and values at random.',
    '',
  ].join('\n');
}
