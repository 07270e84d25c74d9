import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { generatedResources } from '../../scripts/paths.ts';
import { countOf } from '../../scripts/server/serverOutcome.ts';
import { borrowFhirServer } from '../support/borrowFhirServer.ts';
import { fhirServerIsBuilt } from '../support/startFhirServer.ts';
import { brokenOf, check, resultOf, strict } from './support.ts';

/** The guide's own search parameters. A server takes those alone that are active: who installs a draft says that it is. */
const searchParameters = readdirSync(generatedResources)
  .filter((name) => name.startsWith('SearchParameter-'))
  .map(
    (name): Record<string, unknown> => JSON.parse(readFileSync(path.join(generatedResources, name), 'utf8')),
  )
  .map((parameter): Record<string, unknown> => ({ ...parameter, status: 'active' }));

/** What HAPI FHIR 8.8.0 does otherwise: it has no $document on a report, supersedes nothing, and writes an integer64 as a number. */
const otherwise = {
  CapabilityStatement: ['server-not-promised'],
  'DiagnosticReport/$document': ['server-refused'],
  'IM-DOC-10': ['server-not-kept'],
  'IM-DOC-11': ['server-refused'],
  'IM-DOC-12': ['server-document'],
  'IM-VER-11': ['server-not-superseded'],
  'what is returned': ['server-invalid'],
  DiagnosticReportEuImagingMinimalMetadata: ['server-invalid'],
};

describe.skipIf(!fhirServerIsBuilt())('HAPI FHIR (skipped where it is not built: npm test)', () => {
  const server = borrowFhirServer();

  beforeAll(async () => {
    for (const parameter of searchParameters)
      expect((await server.ask('PUT', `SearchParameter/${parameter.id}`, parameter)).status).toBe(201);
  });

  test('is checked with a report that is published, and nothing of it is left', async () => {
    const report = await check(
      `${server.address}/`,
      { write: true, headersMs: 60_000, responseMs: 60_000 },
      strict,
    );
    expect(brokenOf(report)).toEqual(otherwise);
    expect(countOf(report, 'proven')).toBeGreaterThan(110);
    for (const key of [
      'transaction',
      'IM-FIND-02',
      'IM-FIND-03',
      'IM-FIND-04',
      'IM-FIND-05',
      'IM-RES-05',
      'IM-VER-10',
    ])
      expect([key, resultOf(report, key)?.state]).toEqual([key, 'proven']);
    expect([report.leftBehind, report.ended]).toEqual([[], undefined]);
    for (const type of ['Patient', 'DiagnosticReport', 'Bundle'])
      expect((await server.ask('GET', `${type}?_summary=count`)).body.total).toBe(0);
  });

  test('is checked without changing it', async () => {
    const report = await check(`${server.address}/`, { headersMs: 60_000, responseMs: 60_000 }, strict);
    expect(brokenOf(report)).toEqual({ CapabilityStatement: ['server-not-promised'] });
    expect(resultOf(report, 'DiagnosticReport search-type')?.state).toBe('unshown');
  });
});
