import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import type { CapabilityStatement } from '../../scripts/capability/definition.ts';
import { ofType } from '../../scripts/capability/definition.ts';
import { readDefinitions } from '../../scripts/capability/readDefinitions.ts';
import { guideArtefacts } from '../../scripts/compile/guideIndex.ts';
import type { JsonObject } from '../../scripts/coverage/node.ts';
import { toDocument } from '../../scripts/exchange/toDocument.ts';
import { generatedResources } from '../../scripts/paths.ts';
import { BadSearch, doubleSearch, type Stored } from './doubleSearch.ts';

export const definitions = readDefinitions();
export const fhirJson = 'application/fhir+json';

/** The examples of the guide whose ids begin so. */
export const examples = (...stories: readonly string[]): Stored[] =>
  guideArtefacts()
    .filter(
      ({ reference, isExample }) =>
        isExample && stories.some((story) => reference.split('/')[1]?.startsWith(story)),
    )
    .map(({ reference }) =>
      JSON.parse(readFileSync(path.join(generatedResources, `${reference.replace('/', '-')}.json`), 'utf8')),
    );

/** Answers in place of the double, where it returns true. */
export type Instead = (request: IncomingMessage, response: ServerResponse, body: string) => boolean;

export interface Double {
  /** Base of the server: `http://127.0.0.1:1234/fhir/`. */
  readonly base: string;
  /** `GET Patient/1` and so on, in order. */
  readonly asked: readonly string[];
  readonly stored: Map<string, Stored>;
  readonly statement: { fhirVersion: string; rest: [{ resource: JsonObject[] }] } & Record<string, unknown>;
}

export interface Asked {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly body: string;
  readonly accept: string;
}

/** A small FHIR server in memory, on loopback alone: it does what the guide asks of a provider, with what it is given. @param largestPage matches at the most */
export async function double(
  resources: readonly Stored[],
  instead: Instead = () => false,
  largestPage = 1000,
): Promise<Double> {
  const stored = new Map(resources.map((each) => [`${each.resourceType}/${each.id}`, versioned(each, 1)]));
  const statement = statementOf();
  const asked: string[] = [];
  const server = createServer(async (request, response) => {
    const body = Buffer.concat(await Array.fromAsync(request)).toString();
    const url = new URL(request.url ?? '', 'http://double');
    const below = decodeURIComponent(url.pathname).replace(/^\/fhir\/?/, '');
    asked.push(`${request.method} ${below}${url.search}`);
    if (instead(request, response, body)) return;
    const { method = 'GET', headers } = request;
    const query = below.endsWith('/_search') ? new URLSearchParams(body) : url.searchParams;
    if (Number(query.get('_count')) > largestPage) query.set('_count', String(largestPage));
    const one: Asked = {
      method,
      path: below.replace(/\/_search$/, ''),
      query,
      body,
      accept: headers.accept ?? '',
    };
    const [status, resource, more = {}] = answerTo(one, stored, statement, double.base);
    give(response, status, resource, one.accept, more);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const double: Double = {
    base: `http://127.0.0.1:${(server.address() as AddressInfo).port}/fhir/`,
    asked,
    stored,
    statement,
  };
  return double;
}

export function give(
  response: ServerResponse,
  status: number,
  resource: unknown,
  accept: string = fhirJson,
  headers: Record<string, string> = {},
): void {
  const isXml = accept.includes('xml');
  const text = isXml ? '<Patient xmlns="http://hl7.org/fhir"/>' : JSON.stringify(resource);
  response
    .writeHead(status, { 'content-type': isXml ? 'application/fhir+xml' : fhirJson, ...headers })
    .end(resource === undefined ? '' : text);
}

export const outcome = (code: string, diagnostics = code): JsonObject => ({
  resourceType: 'OperationOutcome',
  issue: [{ severity: 'error', code, diagnostics }],
});

export const versioned = (resource: Stored, version: number): Stored => ({
  ...resource,
  meta: {
    ...(resource.meta as JsonObject),
    versionId: String(version),
    lastUpdated: '2026-06-01T12:00:00.000Z',
  },
});

type Answer = readonly [status: number, resource?: unknown, headers?: Record<string, string>];

function answerTo(asked: Asked, stored: Map<string, Stored>, statement: unknown, base: string): Answer {
  const { method, path: below, query } = asked;
  if (below === 'metadata') return [200, statement];
  if (method === 'POST' && below === '') return transact(JSON.parse(asked.body), stored, base);
  const [type = '', id, operation, version] = below.split('/');
  if (method === 'DELETE')
    return stored.delete(`${type}/${id}`) ? [200, outcome('informational')] : [404, outcome('not-found')];
  if (method === 'PUT') return update(`${type}/${id}`, JSON.parse(asked.body), stored);
  if (id === undefined) return search(type, query, stored, base);
  const resource = stored.get(`${type}/${id}`);
  if (resource === undefined) return [404, outcome('not-found', `${type}/${id} is not known`)];
  if (operation === '$document') return document(resource, stored, base);
  if (operation === '_history' && (resource.meta as JsonObject).versionId !== version)
    return [404, outcome('not-found')];
  return [200, resource];
}

function update(name: string, resource: Stored, stored: Map<string, Stored>): Answer {
  const before = Number((stored.get(name)?.meta as JsonObject | undefined)?.versionId ?? 0);
  stored.set(name, versioned(resource, before + 1));
  return [200, stored.get(name)];
}

/** Writes all or nothing, and gives what is created ids of its own (FHIR R5 http.html#transaction). */
function transact({ entry = [] }: JsonObject, stored: Map<string, Stored>, base: string): Answer {
  const entries = entry as readonly {
    readonly fullUrl?: string;
    readonly resource?: Stored;
    readonly request: { readonly method: string; readonly url: string };
  }[];
  const ids = new Map(
    entries.map(({ fullUrl = '', resource }) => [
      fullUrl,
      `${resource?.resourceType}/d${Math.random().toString(36).slice(2)}`,
    ]),
  );
  const response = entries.map(({ fullUrl = '', resource, request: { method, url } }) => {
    if (method === 'DELETE') {
      stored.delete(url);
      return { response: { status: '204' } };
    }
    let text = JSON.stringify(resource);
    for (const [from, to] of ids) if (from !== '') text = text.replaceAll(`"${from}"`, `"${to}"`);
    const name = ids.get(fullUrl) ?? '';
    const made = versioned({ ...JSON.parse(text), id: name.split('/')[1] }, 1);
    stored.set(name, made);
    if (made.resourceType === 'DocumentReference') supersede(made, stored);
    return { response: { status: '201', location: `${base}${name}/_history/1` } };
  });
  return [200, { resourceType: 'Bundle', type: 'transaction-response', entry: response }];
}

/** IM-VER-11. */
function supersede({ relatesTo = [] }: Stored, stored: Map<string, Stored>): void {
  for (const { target } of relatesTo as readonly { readonly target: { readonly reference: string } }[]) {
    const old = stored.get(target.reference);
    if (old?.resourceType === 'DocumentReference')
      stored.set(target.reference, { ...old, status: 'superseded' });
  }
}

function search(type: string, query: URLSearchParams, stored: Map<string, Stored>, base: string): Answer {
  try {
    const all = doubleSearch(type, query, [...stored.values()], definitions);
    const matches = all.filter(({ mode }) => mode === 'match');
    const [count, offset] = [Number(query.get('_count') ?? 10), Number(query.get('_offset') ?? 0)];
    const page = [...matches.slice(offset, offset + count), ...all.filter(({ mode }) => mode === 'include')];
    const next = new URLSearchParams(query);
    next.set('_offset', String(offset + count));
    const link = offset + count < matches.length ? [{ relation: 'next', url: `${base}${type}?${next}` }] : [];
    const entry =
      query.get('_summary') === 'count'
        ? []
        : page.map(({ resource, mode }) => ({
            fullUrl: `${base}${resource.resourceType}/${resource.id}`,
            resource,
            search: { mode },
          }));
    return [
      200,
      {
        resourceType: 'Bundle',
        type: 'searchset',
        total: matches.length,
        link,
        ...(entry.length > 0 && { entry }),
      },
    ];
  } catch (error) {
    if (error instanceof BadSearch) return [400, outcome('invalid', error.message)];
    throw error;
  }
}

function document(resource: Stored, stored: Map<string, Stored>, base: string): Answer {
  const composition = resource.composition as JsonObject | undefined;
  if (resource.resourceType === 'DiagnosticReport' && composition === undefined)
    return [422, outcome('not-supported', 'no Composition')];
  const report =
    resource.resourceType === 'DiagnosticReport'
      ? resource
      : [...stored.values()].find(
          (each) => (each.composition as JsonObject | undefined)?.reference === `Composition/${resource.id}`,
        );
  const entry = [...stored.values()]
    .filter((each) => each.resourceType !== 'DiagnosticReport' || each === report)
    .map((each) => ({ fullUrl: `${base}${each.resourceType}/${each.id}`, resource: each }));
  return [
    200,
    toDocument(
      { resourceType: 'Bundle', type: 'collection', entry },
      { identifier: { system: 'urn:ietf:rfc:3986', value: 'urn:uuid:1' }, timestamp: '2026-06-01T12:00:00Z' },
    ).bundle,
  ];
}

/** The guide's statement for providers, as a server would make it its own. */
function statementOf(): Double['statement'] {
  const found = ofType<CapabilityStatement>(definitions, 'CapabilityStatement').find(
    ({ definition }) => definition.id === 'EuImagingReportProvider',
  );
  const copy = structuredClone(found?.definition) as unknown as Double['statement'];
  // It says all of it by itself.
  const { imports, _imports, ...statement } = copy;
  return { ...statement, kind: 'instance', software: { name: 'A double', version: '1' } };
}
