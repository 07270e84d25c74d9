import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import { startTerminologyServer, type TerminologyServer } from '../../scripts/terminology/server.ts';
import { fruit, loinc, source } from './support.ts';

let upstream: Server | undefined;
let server: TerminologyServer | undefined;
afterEach(async () => {
  await server?.close();
  upstream?.closeAllConnections();
  await new Promise((resolve) => (upstream ? upstream.close(resolve) : resolve(undefined)));
  upstream = undefined;
});

/** Starts a server whose upstream answers as given, and returns the bodies that the upstream is sent. */
async function withUpstream(status: number, body: string): Promise<string[]> {
  const received: string[] = [];
  upstream = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      received.push(`${request.method} ${request.url} ${Buffer.concat(chunks)}`);
      response.writeHead(status, { 'Content-Type': 'application/fhir+json' }).end(body);
    });
  });
  await new Promise<void>((resolve) => upstream?.listen(0, '127.0.0.1', resolve));
  const { port } = upstream.address() as AddressInfo;
  server = await startTerminologyServer({ source, upstream: `http://127.0.0.1:${port}/r5/` });
  return received;
}

async function ask(system: string, code: string): Promise<string> {
  const concept = { coding: [{ system, code }], text: 'What the patient said' };
  const parameter = [{ name: 'codeableConcept', valueCodeableConcept: concept }];
  const response = await fetch(`${server?.url}/CodeSystem/$validate-code`, {
    method: 'POST',
    body: JSON.stringify({ resourceType: 'Parameters', parameter }),
  });
  return response.text();
}

const issue = [{ severity: 'error', code: 'code-invalid', details: { text: 'No such code' } }];
const refuted = JSON.stringify({
  resourceType: 'Parameters',
  parameter: [
    { name: 'result', valueBoolean: false },
    { name: 'issues', resource: { resourceType: 'OperationOutcome', issue } },
  ],
});
const parameters = (...parameter: object[]) => JSON.stringify({ resourceType: 'Parameters', parameter });

describe('an upstream server', () => {
  test('answers what is not known here, and is not asked the same twice', async () => {
    const received = await withUpstream(200, refuted);
    expect(await ask(loinc, '99999-9')).toBe(refuted);
    expect(await ask(loinc, '99999-9')).toBe(refuted);
    expect(received).toHaveLength(1);
    expect(received[0]).toMatch(/^POST \/r5\/CodeSystem\/\$validate-code /);
    expect(received[0]).not.toContain('patient');
    expect(server?.upstreamFaults).toEqual([]);
  });
  test('that only says false is given the issues by which the validator learns it', async () => {
    await withUpstream(
      200,
      parameters({ name: 'result', valueBoolean: false }, { name: 'message', valueString: 'No.' }),
    );
    const answer = JSON.parse(await ask(loinc, '99999-9'));
    expect(
      answer.parameter.find(({ name }: { name: string }) => name === 'issues').resource.issue,
    ).toMatchObject([{ severity: 'error', details: { text: 'No.' } }]);
  });
  test('that says neither true nor false has failed, and the code stays not verified', async () => {
    await withUpstream(200, parameters({ name: 'display', valueString: 'Something' }));
    expect(await ask(loinc, '99999-9')).toContain('Not verified');
    expect(server?.upstreamFaults).toHaveLength(1);
  });
  test('is not asked what is known here, right or wrong', async () => {
    const received = await withUpstream(200, refuted);
    expect(await ask(fruit, 'apple')).toContain('"valueBoolean":true');
    expect(await ask(fruit, 'stone')).toContain('Unknown code');
    expect(received).toEqual([]);
  });
  test('is asked only what is open of a batch', async () => {
    const received = await withUpstream(200, refuted);
    const question = (system: string, code: string) => ({
      name: 'validation',
      resource: {
        resourceType: 'Parameters',
        parameter: [{ name: 'coding', valueCoding: { system, code } }],
      },
    });
    const parameter = [question(fruit, 'apple'), question(loinc, '99999-9')];
    const response = await fetch(`${server?.url}/ValueSet/$batch-validate-code`, {
      method: 'POST',
      body: JSON.stringify({ resourceType: 'Parameters', parameter }),
    });
    const body = (await response.json()) as { parameter: { resource: unknown }[] };
    expect(JSON.stringify(body.parameter[0])).toContain('"valueBoolean":true');
    expect(body.parameter[1]?.resource).toEqual(JSON.parse(refuted));
    expect(received).toHaveLength(1);
  });
  test('may be asked about its code systems too', async () => {
    const codeSystem = [{ uri: 'http://example.org/theirs' }, { uri: loinc }];
    await withUpstream(200, JSON.stringify({ resourceType: 'TerminologyCapabilities', codeSystem }));
    const response = await fetch(`${server?.url}/metadata?mode=terminology`);
    const capabilities = (await response.json()) as { codeSystem: { uri: string }[] };
    const uris = capabilities.codeSystem.map(({ uri }) => uri);
    expect(uris).toEqual(expect.arrayContaining([fruit, 'http://example.org/theirs']));
    expect(uris.filter((uri) => uri === loinc)).toHaveLength(1);
  });
  test('gives value sets that are not held', async () => {
    const bundle = JSON.stringify({ resourceType: 'Bundle', type: 'searchset', total: 1 });
    const received = await withUpstream(200, bundle);
    const response = await fetch(`${server?.url}/ValueSet?url=http://example.org/theirs`);
    expect(await response.text()).toBe(bundle);
    expect(received).toEqual(['GET /r5/ValueSet?url=http%3A%2F%2Fexample.org%2Ftheirs ']);
  });
  test.each([
    ['that does not know either', 404, '{}'],
    [
      'that does not know the code system',
      200,
      parameters(
        { name: 'result', valueBoolean: false },
        { name: 'x-caused-by-unknown-system', valueCanonical: 'http://loinc.org' },
      ),
    ],
  ])('%s leaves a code unverified', async (_, status, body) => {
    await withUpstream(status, body);
    expect(await ask(loinc, '99999-9')).toContain('Not verified');
    expect(server?.upstreamFaults).toEqual([]);
  });
  test.each([
    ['that fails', 500, '{}'],
    ['that answers with no JSON', 200, '<html>'],
    ['that answers with something else', 200, '{"resourceType":"Patient"}'],
    ['that refuses', 401, ''],
  ])('%s leaves a code unverified, and the fault is recorded', async (_, status, body) => {
    await withUpstream(status, body);
    expect(await ask(loinc, '99999-9')).toContain('Not verified');
    expect(server?.upstreamFaults).toHaveLength(1);
  });
  test('is not waited for any more after three failures in a row, and each code in vain is recorded', async () => {
    const received = await withUpstream(503, '');
    for (const code of ['1-1', '2-2', '3-3', '4-4', '5-5']) await ask(loinc, code);
    expect(received).toHaveLength(3);
    expect(server?.upstreamFaults).toHaveLength(5);
  });
  test('that is not there leaves a code unverified, and the fault is recorded', async () => {
    server = await startTerminologyServer({ source, upstream: 'http://127.0.0.1:1/r5' });
    expect(await ask(loinc, '99999-9')).toContain('Not verified');
    expect(server.upstreamFaults).toMatchObject([{ url: expect.stringContaining('127.0.0.1:1') }]);
  });
});
