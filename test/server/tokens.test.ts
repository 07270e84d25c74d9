import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { plain } from '../../scripts/report/textReport.ts';
import { fixedAuthorization, withoutSecrets } from '../../scripts/server/authorization.ts';
import { authorizationOf, serverUrl } from '../../scripts/server/credentials.ts';
import { readKey } from '../../scripts/server/readKey.ts';
import { serverFormats, serverReport } from '../../scripts/server/serverReports.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';
import { double, examples } from './double.ts';
import { brokenOf, check, resultOf } from './support.ts';
import { type TokenMistakes, TokenServer } from './tokenServer.ts';

const elliptic = generateKeyPairSync('ec', { namedCurve: 'P-384' }).privateKey;
const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;
const story = examples('chest-ct');

function keyFile(content: string): string {
  const file = path.join(temporaryFolder(), 'key');
  writeFileSync(file, content);
  return file;
}

const jwk = (key: KeyObject, more: object = {}) =>
  JSON.stringify({ ...key.export({ format: 'jwk' }), ...more });
const flags = { authorize: false, write: false };

/** Checks a server that wants a token, with this key. */
async function checkWithKey(
  key: string,
  {
    known = elliptic,
    mistakes = {},
    more = {},
  }: { known?: KeyObject; mistakes?: TokenMistakes; more?: object } = {},
) {
  const tokens = new TokenServer(known, 'me', mistakes);
  const server = await double(story, tokens.instead);
  const authorization = authorizationOf(new URL(server.base), {
    ...flags,
    clientId: 'me',
    key: keyFile(key),
    ...more,
  });
  if (authorization === undefined) throw new Error('no credentials');
  const report = await check(server.base, { authorization });
  return { report, tokens, server };
}

test.each([
  ['ES384, a JWK', jwk(elliptic, { kid: 'k1' }), elliptic, 'ES384'],
  [
    'ES384, a set of keys',
    JSON.stringify({ keys: [JSON.parse(jwk(elliptic, { kid: 'k1' }))] }),
    elliptic,
    'ES384',
  ],
  ['ES384, PEM', elliptic.export({ type: 'pkcs8', format: 'pem' }).toString(), elliptic, 'ES384'],
  ['RS384, PEM of PKCS #1', rsa.export({ type: 'pkcs1', format: 'pem' }).toString(), rsa, 'RS384'],
  ['RS384, a JWK', jwk(rsa), rsa, 'RS384'],
])(
  'a token is had by a signed assertion (%s), and everything is tried with it',
  async (_, key, known, algorithm) => {
    const { report, tokens } = await checkWithKey(key, { known, more: { keyId: 'k1' } });
    expect(tokens.refusals).toEqual([]);
    expect(tokens.taken).toHaveLength(1);
    expect(tokens.taken[0]).toMatchObject({ header: { alg: algorithm, kid: 'k1' }, scope: 'system/*.rs' });
    expect(brokenOf(report)).toEqual({});
    expect(resultOf(report, 'IM-SEC-02')?.state).toBe('proven');
    expect(resultOf(report, 'access')?.state).toBe('proven');
  },
);

test('a token and an assertion stand in no report, whatever the server repeats', async () => {
  const { report, tokens } = await checkWithKey(jwk(elliptic), { mistakes: { life: -1, saidLife: 300 } });
  expect(tokens.tokens.size).toBeGreaterThan(1);
  for (const format of serverFormats) {
    const text = serverReport(report, format, { actor: 'provider', paint: plain, all: true });
    for (const token of tokens.tokens.keys()) expect(text).not.toContain(token);
    expect(text).not.toMatch(/eyJ[\w-]{10}/);
  }
});

test('a token that ends is renewed before, and one that the server takes no more, too', async () => {
  const short = await checkWithKey(jwk(elliptic), { mistakes: { life: 300, saidLife: 1 } });
  expect(short.tokens.taken.length).toBeGreaterThan(10);
  expect(brokenOf(short.report)).toEqual({});
  const revoked = await checkWithKey(jwk(elliptic), { mistakes: { uses: 50 } });
  expect(revoked.tokens.taken.length).toBeGreaterThan(1);
  expect(brokenOf(revoked.report)).toEqual({});
});

const wrongs: readonly (readonly [title: string, key: string, mistakes: TokenMistakes, words: RegExp])[] = [
  [
    'another key',
    jwk(generateKeyPairSync('ec', { namedCurve: 'P-384' }).privateKey),
    {},
    /answers 400 \(invalid_client\)\.$/,
  ],
  ['no token endpoint', jwk(elliptic), { configuration: {} }, /names no token endpoint/],
  [
    'a token endpoint elsewhere',
    jwk(elliptic),
    { configuration: { token_endpoint: 'http://127.0.0.1:1/token' } },
    /another origin: name it by --token-url/,
  ],
  ['a token endpoint that answers no JSON', jwk(elliptic), { answer: 'none' }, /without a token/],
  [
    'a token of another type',
    jwk(elliptic),
    { answer: { access_token: 'abcdefgh', token_type: 'mac' } },
    /another type than bearer/,
  ],
  [
    'a token that is no header',
    jwk(elliptic),
    { answer: { access_token: 'a\r\nb: c', token_type: 'bearer' } },
    /without a token/,
  ],
  ['a token endpoint that fails', jwk(elliptic), { answer: {}, status: 500 }, /answers 500\.$/],
];

test.each(wrongs)(
  '%s is a finding (server-token), and nothing else is tried',
  async (_, key, mistakes, words) => {
    const { report, server } = await checkWithKey(key, { mistakes });
    expect(brokenOf(report)).toEqual({ access: ['server-token'] });
    expect(resultOf(report, 'access')?.findings[0]?.message).toMatch(words);
    expect(report.ended).toContain('server-token');
    expect(server.asked.filter((each) => !/smart-configuration|token/.test(each))).toEqual([]);
  },
);

test('where the user names the token endpoint, the server is not asked for it', async () => {
  const tokens = new TokenServer(elliptic, 'me');
  const other = await double([], tokens.instead);
  const server = await double(story, tokens.instead);
  const authorization = authorizationOf(new URL(server.base), {
    ...flags,
    clientId: 'me',
    key: keyFile(jwk(elliptic)),
    tokenUrl: `${new URL(other.base).origin}/token`,
  });
  const report = await check(server.base, authorization && { authorization });
  expect(brokenOf(report)).toEqual({});
  expect(other.asked).toEqual(['POST /token']);
  expect(server.asked.filter((each) => each.includes('smart-configuration'))).toEqual([]);
});

test('a server that wants a token and is given none, or a wrong one, is not tried, and says so', async () => {
  const tokens = new TokenServer(elliptic, 'me');
  const server = await double(story, tokens.instead);
  for (const given of [{}, { authorization: fixedAuthorization('Bearer wrong-token') }]) {
    const report = await check(server.base, given);
    expect(brokenOf(report)).toEqual({ access: ['server-unauthorised'] });
    expect(report.ended).toContain('server-unauthorised');
    expect(resultOf(report, 'IM-SEC-02')?.state).toBe('proven');
    expect(JSON.stringify(report)).not.toContain('wrong-token');
  }
});

test('a server that gives everything without a token, too, is found out', async () => {
  const server = await double(story);
  const report = await check(server.base, { authorization: fixedAuthorization('Bearer some-token') });
  expect(brokenOf(report)).toEqual({ 'IM-SEC-02': ['server-open'] });
});

test('credentials come whole, one kind at a time, and not by the address', () => {
  const base = new URL('https://fhir.example/r5/');
  const key = keyFile(jwk(elliptic));
  expect(authorizationOf(base, flags)).toBeUndefined();
  expect(() => authorizationOf(base, { ...flags, clientId: 'me' })).toThrow('belong together');
  expect(() => authorizationOf(base, { ...flags, authorize: true, clientId: 'me', key })).toThrow('not both');
  expect(() => authorizationOf(base, { ...flags, authorize: true }, {})).toThrow('EU_IMAGING_AUTHORIZATION');
  expect(() =>
    authorizationOf(base, { ...flags, authorize: true }, { EU_IMAGING_AUTHORIZATION: 'Bearer a\nb' }),
  ).toThrow('no header');
  expect(() => serverUrl('https://user:secret@fhir.example')).toThrow(/^(?!.*secret)/);
  expect(() => serverUrl('ftp://fhir.example')).toThrow('none');
  expect(() => serverUrl('https://fhir.example/?a=b')).toThrow('query');
  expect(serverUrl('https://fhir.example/r5').href).toBe('https://fhir.example/r5/');
});

test('credentials do not leave the machine without TLS', () => {
  const plainBase = new URL('http://fhir.example/r5/');
  const key = keyFile(jwk(elliptic));
  expect(() => authorizationOf(plainBase, { ...flags, clientId: 'me', key })).toThrow('with https');
  expect(() =>
    authorizationOf(plainBase, { ...flags, authorize: true }, { EU_IMAGING_AUTHORIZATION: 'Bearer x' }),
  ).toThrow('with https');
  expect(() =>
    authorizationOf(new URL('https://a.example/'), {
      ...flags,
      clientId: 'me',
      key,
      tokenUrl: 'http://b.example/token',
    }),
  ).toThrow('with https');
});

test.each([
  ['a public key', JSON.stringify({ ...JSON.parse(jwk(elliptic)), d: undefined }), 'no private key'],
  ['another curve', jwk(generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey), 'P-384'],
  ['a short RSA key', jwk(generateKeyPairSync('rsa', { modulusLength: 1024 }).privateKey), '2048'],
  [
    'Ed25519',
    generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    'P-384',
  ],
  ['several keys', JSON.stringify({ keys: [JSON.parse(jwk(elliptic)), JSON.parse(jwk(rsa))] }), 'several'],
  ['broken JSON', '{"kty":', 'no JSON'],
  ['a JWK with nothing in it', '{"kty":"EC","d":"abc"}', 'no private key that can be read'],
  ['what is no key', 'hello', 'no private key that can be read'],
  ['a file that is too long', 'x'.repeat(70_000), 'longer than any key'],
])('%s is a fault that has nothing of the key in it', (_, content, words) => {
  const file = keyFile(content);
  expect(() => readKey(file)).toThrow(words);
  const { d } = elliptic.export({ format: 'jwk' });
  expect(() => readKey(file)).toThrow(new RegExp(`^(?!.*${d})`, 's'));
});

test('a key that is not there is a fault', () => {
  expect(() => readKey('/nowhere/key')).toThrow('ENOENT');
});

test('of Basic credentials neither the header nor the password stands in a report', () => {
  const value = `Basic ${Buffer.from('me:correct horse').toString('base64')}`;
  const report = withoutSecrets(
    { a: [`x ${value}`, 'y correct horse z'] },
    fixedAuthorization(value).secrets,
  );
  expect(report).toEqual({ a: ['x Basic …', 'y … z'] });
});
