import { expect, test } from 'vitest';
import type { Bench } from '../../scripts/server/bench.ts';
import { checkRefusal, checkTls } from '../../scripts/server/checkSecurity.ts';
import type { Demand, State } from '../../scripts/server/result.ts';

const demand: Demand = { key: 'IM-SEC-01', sentence: '', expectation: 'SHALL', page: '' };

/** A server at an address, which answers everything so. */
const at = (address: string, answer: { readonly tls?: string; readonly status?: number }): Bench => {
  const whole = {
    status: 200,
    tls: undefined,
    headers: {},
    findings: [],
    exchange: { request: '', came: '' },
    ...answer,
  };
  const client = { base: new URL(address), ask: async () => whole };
  return { client, options: {}, samples: new Map() } as unknown as Bench;
};

test.each<[string, string, { readonly tls?: string; readonly status?: number }, State, readonly string[]]>([
  ['TLS 1.3', 'https://fhir.example/', { tls: 'TLSv1.3' }, 'proven', []],
  ['TLS 1.1', 'https://fhir.example/', { tls: 'TLSv1.1' }, 'broken', ['server-plain-http']],
  ['plain HTTP', 'http://fhir.example/', {}, 'broken', ['server-plain-http']],
  ['plain HTTP on loopback', 'http://127.0.0.1/', {}, 'unshown', []],
  [
    'plain HTTP at a name that looks like loopback',
    'http://localhost.example/',
    {},
    'broken',
    ['server-plain-http'],
  ],
])('%s makes the transport %s', async (_, address, answer, state, ids) => {
  const result = await checkTls(demand, at(address, answer));
  expect([result.state, result.findings.map(({ id }) => id)]).toEqual([state, ids]);
});

test.each<[string, string, number, State, readonly string[]]>([
  ['gives data to everybody', 'https://fhir.example/', 200, 'broken', ['server-open']],
  ['asks for a token', 'https://fhir.example/', 401, 'proven', []],
  ['forbids it', 'https://fhir.example/', 403, 'proven', []],
  ['says that there is nothing', 'https://fhir.example/', 404, 'unshown', []],
  ['gives data to everybody on loopback', 'http://[::1]/', 200, 'unshown', []],
])('a server that %s', async (_, address, status, state, ids) => {
  const result = await checkRefusal(demand, at(address, { status }));
  expect([result.state, [...new Set(result.findings.map(({ id }) => id))]]).toEqual([state, ids]);
});
