import { isObject, type JsonObject } from '../coverage/node.ts';
import { mediaTypeOf } from '../dicomweb/checkResponse.ts';
import { limits } from '../input/limits.ts';
import { scanJson } from '../input/scanJson.ts';
import { object, objects, text } from '../rules/json.ts';
import type { Answer } from './fhirClient.ts';
import type { Finding } from './result.ts';
import type { Received } from './send.ts';

/**
 * Reads what came as FHIR (FHIR R5 http.html#mime-type): JSON of the right media type, not deeper than it may be. What is wrong with
 * any answer, whatever was asked, is a finding.
 *
 * @param words what may be told of the words of an OperationOutcome
 */
export function readAnswer(
  request: string,
  { status, headers, bytes, tls }: Received,
  accept: string,
  depth: number,
  words: (said: string) => string,
): Answer {
  const { type } = mediaTypeOf(headers['content-type']);
  const read = bytes.length === 0 || !/json/.test(accept) ? {} : readJson(bytes, type, status, depth);
  const { resource } = read;
  const what = resource === undefined ? `${bytes.length} bytes` : described(resource, words);
  const came = [`${status}`, type || 'no content type', what].join(' ');
  const wrong = [
    ...statusFindings(status, headers.location),
    ...(read.finding ? [read.finding] : []),
    ...(/xml/.test(accept) && /xml/.test(type) && status < 300 ? xmlFindings(bytes) : []),
  ];
  return {
    exchange: { request, came },
    status,
    headers,
    tls,
    bytes: bytes.length,
    ...(resource && { resource }),
    findings: wrong.map(({ id, message }) => ({ id, message: `${request}: ${message}` })),
  };
}

function readJson(
  bytes: Buffer,
  type: string,
  status: number,
  depth: number,
): { readonly resource?: JsonObject; readonly finding?: Finding } {
  const isRefusal = status >= 400;
  if (!/^application\/(fhir\+)?json$/.test(type)) {
    // A gateway refuses in its own words: the status says it.
    if (isRefusal) return {};
    const page = /^\s*<(!doctype html|html)/i.test(bytes.subarray(0, 200).toString('latin1'));
    const message = `${type || 'something without a Content-Type'} came where application/fhir+json was asked for${page ? ': a page for people, perhaps to log in' : ''}.`;
    return { finding: { id: 'server-wrong-type', message } };
  }
  const source = bytes.toString('utf8');
  const [flaw] = scanJson(source, { ...limits, depth });
  if (flaw?.kind === 'tooDeep' || flaw?.kind === 'tooManyNodes' || flaw?.kind === 'tooManyProperties')
    return {
      finding: {
        id: 'server-too-deep',
        message: 'The JSON is nested deeper, or has more in it, than any report.',
      },
    };
  if (flaw !== undefined)
    return {
      finding: {
        id: 'server-malformed',
        message: `What comes is no JSON that all read alike (${flaw.kind}, character ${flaw.offset}).`,
      },
    };
  const value: unknown = JSON.parse(source);
  if (!isObject(value) || typeof value.resourceType !== 'string')
    return isRefusal
      ? {}
      : { finding: { id: 'server-malformed', message: 'The JSON that comes is no FHIR resource.' } };
  if (type === 'application/json' && !isRefusal)
    return {
      resource: value,
      finding: {
        id: 'server-wrong-type',
        message: 'application/json came where application/fhir+json was asked for.',
      },
    };
  return { resource: value };
}

function statusFindings(status: number, location: string | undefined): Finding[] {
  if (status === 429)
    return [
      {
        id: 'server-too-many-requests',
        message: 'The server answers 429, each time that it is asked: it takes fewer requests.',
      },
    ];
  if (status >= 500)
    return [{ id: 'server-error', message: `The server answers ${status}: it failed, see its log.` }];
  if (status >= 300 && status < 400 && status !== 304)
    return [
      {
        id: 'server-redirect',
        message: `The server answers ${status} and leads elsewhere${originOf(location)}, where it is not followed.`,
      },
    ];
  if (status === 403)
    return [
      { id: 'server-forbidden', message: 'The server answers 403: these credentials do not permit this.' },
    ];
  return [];
}

/** XML is not read here: that it is FHIR is seen by the namespace near its beginning (FHIR R5 xml.html). */
function xmlFindings(bytes: Buffer): Finding[] {
  const start = bytes.subarray(0, 4096).toString('utf8');
  if (bytes.length === 0 || /^\s*<[^{]*\sxmlns(:\w+)?\s*=\s*["']http:\/\/hl7\.org\/fhir["']/.test(start))
    return [];
  return [{ id: 'server-malformed', message: 'What comes as XML is no FHIR resource.' }];
}

const originOf = (location = ''): string => (URL.canParse(location) ? ` (${new URL(location).origin})` : '');

/** `Bundle of 3`, `OperationOutcome (not-found)`, `Patient/1`. */
function described(resource: JsonObject, words: (said: string) => string): string {
  const type = text(resource, 'resourceType') ?? '';
  if (type === 'Bundle') {
    const entries = Array.isArray(resource.entry) ? resource.entry.length : 0;
    return `Bundle of ${entries}`;
  }
  if (type === 'OperationOutcome') {
    const issue = objects(resource, 'issue').map((each) =>
      [text(each, 'code'), words(text(each, 'diagnostics') ?? text(object(each, 'details'), 'text') ?? '')]
        .filter(Boolean)
        .join(': '),
    );
    return `OperationOutcome (${(issue[0] ?? '').slice(0, 200)})`;
  }
  const id = text(resource, 'id');
  return id === undefined ? type : `${type}/${id}`;
}
