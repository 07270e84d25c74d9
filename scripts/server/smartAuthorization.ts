import { randomUUID } from 'node:crypto';
import { SignJWT } from 'jose';
import { isObject, type JsonObject } from '../coverage/node.ts';
import { Refusal } from '../dicomweb/refusal.ts';
import { limits } from '../input/limits.ts';
import { scanJson } from '../input/scanJson.ts';
import { number, text } from '../rules/json.ts';
import type { Authorization } from './authorization.ts';
import type { SigningKey } from './readKey.ts';
import { type SendBounds, send } from './send.ts';

/** Who asks, as it is registered with the server. */
export interface SmartClient {
  readonly clientId: string;
  readonly key: SigningKey;
  /** `system/*.rs` */
  readonly scope: string;
  /** Where tokens are had; else the server says it, and has to be at its own origin. */
  readonly tokenUrl?: URL;
}

/** Seconds: an assertion is good for no longer than five minutes, and a token is renewed before it ends. */
const assertionLife = 300;
const renewBefore = 10;
const answerBytes = 1024 * 1024;

/**
 * SMART Backend Services (SMART App Launch 2.2; RFC 6749 section 4.4, RFC 7523): a token for a client that signs an assertion with its
 * private key. It is kept in memory alone, and renewed when it ends.
 */
export class SmartAuthorization implements Authorization {
  readonly secrets = new Set<string>();
  readonly #base: URL;
  readonly #client: SmartClient;
  readonly #bounds: SendBounds;
  #tokenUrl: URL | undefined;
  #token: { readonly header: string; readonly until: number } | undefined;

  constructor(base: URL, client: SmartClient, bounds: SendBounds) {
    this.#base = base;
    this.#client = client;
    this.#bounds = { ...bounds, responseBytes: answerBytes };
    this.#tokenUrl = client.tokenUrl;
  }

  async header(): Promise<string> {
    if (this.#token === undefined || performance.now() >= this.#token.until)
      this.#token = await this.#askToken();
    return this.#token.header;
  }

  renew(): boolean {
    this.#token = undefined;
    return true;
  }

  async #askToken() {
    this.#tokenUrl ??= await this.#discover();
    const assertion = await this.#assertion(this.#tokenUrl);
    this.secrets.add(assertion);
    const { scope } = this.#client;
    const form = new URLSearchParams({
      grant_type: 'client_credentials',
      scope,
      client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
      client_assertion: assertion,
    });
    const { status, answer } = await this.#ask('POST', this.#tokenUrl, form.toString());
    if (status !== 200) throw refused(`the token endpoint answers ${status}${errorOf(answer)}`);
    const token = text(answer, 'access_token');
    const type = text(answer, 'token_type') ?? '';
    if (token === undefined || !/^[\x21-\x7e]+$/.test(token))
      throw refused('the token endpoint answers 200 without a token');
    this.secrets.add(token);
    if (type.toLowerCase() !== 'bearer')
      throw refused('the token endpoint gives a token of another type than bearer');
    const seconds = number(answer, 'expires_in') ?? assertionLife;
    return {
      header: `Bearer ${token}`,
      until: performance.now() + Math.max(0, seconds - renewBefore) * 1000,
    };
  }

  /** SMART App Launch 2.2, .well-known/smart-configuration. */
  async #discover(): Promise<URL> {
    const { status, answer } = await this.#ask('GET', new URL('.well-known/smart-configuration', this.#base));
    const endpoint = text(answer, 'token_endpoint');
    if (status !== 200 || endpoint === undefined || !URL.canParse(endpoint))
      throw refused(
        `.well-known/smart-configuration (${status}) names no token endpoint: give it by --token-url`,
      );
    const url = new URL(endpoint);
    if (url.origin !== this.#base.origin)
      throw refused(
        `the server says that tokens are had at ${url.origin}, another origin: name it by --token-url if that is right`,
      );
    return url;
  }

  #assertion(audience: URL): Promise<string> {
    const { clientId, key } = this.#client;
    return new SignJWT()
      .setProtectedHeader({
        alg: key.algorithm,
        typ: 'JWT',
        ...(key.keyId !== undefined && { kid: key.keyId }),
      })
      .setIssuer(clientId)
      .setSubject(clientId)
      .setAudience(audience.href)
      .setJti(randomUUID())
      .setIssuedAt()
      .setExpirationTime(`${assertionLife} s`)
      .sign(key.key);
  }

  async #ask(
    method: 'GET' | 'POST',
    url: URL,
    body = '',
  ): Promise<{ readonly status: number; readonly answer: JsonObject }> {
    const headers = {
      accept: 'application/json',
      ...(method === 'POST' && { 'content-type': 'application/x-www-form-urlencoded' }),
    };
    try {
      const { status, bytes } = await send({ method, url, headers, body }, this.#bounds);
      const source = bytes.toString('utf8');
      const value: unknown = scanJson(source, limits).length === 0 ? JSON.parse(source) : undefined;
      return { status, answer: isObject(value) ? value : {} };
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      throw refused(`${url.origin} was asked for a token: ${error.message}`);
    }
  }
}

const refused = (what: string): Refusal => new Refusal('server-token', `There is no access token: ${what}.`);

/** RFC 6749 section 5.2: the code alone, since the description may repeat what was sent. */
function errorOf(answer: JsonObject): string {
  const code = text(answer, 'error') ?? '';
  return /^[\w.-]{1,60}$/.test(code) ? ` (${code})` : '';
}
