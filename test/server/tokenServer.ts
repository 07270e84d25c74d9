import { createPublicKey, type KeyObject, verify } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Instead } from './double.ts';
import { give, outcome } from './double.ts';

/** What a token server does otherwise than it should. */
export interface TokenMistakes {
  /** Of `.well-known/smart-configuration`. */
  readonly configuration?: unknown;
  /** Of the token endpoint, in place of a token. */
  readonly answer?: unknown;
  readonly status?: number;
  /** Requests that a token is good for. */
  readonly uses?: number;
  /** Seconds that a token is good for; what the server says of it is another thing. */
  readonly life?: number;
  readonly saidLife?: number;
}

/** A server that gives data to whoever has one of its tokens, and a token to whoever signs with the key that it knows. */
export class TokenServer {
  readonly tokens = new Map<string, number>();
  /** Claims and headers of the assertions that were taken, and the scopes that were asked for. */
  readonly taken: {
    readonly header: Record<string, unknown>;
    readonly claims: Record<string, unknown>;
    readonly scope: string;
  }[] = [];
  readonly refusals: string[] = [];
  readonly #key: KeyObject;
  readonly #clientId: string;
  readonly #mistakes: TokenMistakes;
  readonly #seen = new Set<unknown>();
  readonly #uses = new Map<string, number>();

  constructor(privateKey: KeyObject, clientId: string, mistakes: TokenMistakes = {}) {
    this.#key = createPublicKey(privateKey);
    this.#clientId = clientId;
    this.#mistakes = mistakes;
  }

  readonly instead: Instead = (request, response, body) => {
    const { url = '', headers } = request;
    if (url.endsWith('/.well-known/smart-configuration')) {
      json(response, 200, this.#mistakes.configuration ?? { token_endpoint: `http://${headers.host}/token` });
      return true;
    }
    if (url === '/token') {
      this.#giveToken(request, response, new URLSearchParams(body));
      return true;
    }
    const [, token = ''] = /^Bearer (.+)$/.exec(headers.authorization ?? '') ?? [];
    const used = (this.#uses.get(token) ?? 0) + 1;
    this.#uses.set(token, used);
    const isGood = (this.tokens.get(token) ?? 0) > Date.now() && used <= (this.#mistakes.uses ?? used);
    if (url.endsWith('/metadata') || isGood) return false;
    // A server that repeats what it was sent.
    give(response, 401, outcome('login', `no such token: ${headers.authorization}`));
    return true;
  };

  #giveToken(request: IncomingMessage, response: ServerResponse, form: URLSearchParams): unknown {
    const { answer, status = 200, life = 300, saidLife = life } = this.#mistakes;
    if (answer !== undefined) return json(response, status, answer);
    const mistake = this.#mistakeIn(form, `http://${request.headers.host}/token`);
    if (mistake !== undefined) {
      this.refusals.push(mistake);
      return json(response, 400, {
        error: 'invalid_client',
        error_description: form.get('client_assertion'),
      });
    }
    const token = `token-${this.tokens.size + 1}-${Math.random().toString(36).slice(2)}`;
    this.tokens.set(token, Date.now() + life * 1000);
    return json(response, 200, {
      access_token: token,
      token_type: 'bearer',
      expires_in: saidLife,
      scope: form.get('scope'),
    });
  }

  /** RFC 7523 section 3, SMART App Launch 2.2 (asymmetric authentication), checked without the library that signs. */
  #mistakeIn(form: URLSearchParams, audience: string): string | undefined {
    const [head = '', body = '', signature = ''] = (form.get('client_assertion') ?? '').split('.');
    const [header, claims] = [head, body].map((part) =>
      JSON.parse(Buffer.from(part, 'base64url').toString() || '{}'),
    );
    if (form.get('grant_type') !== 'client_credentials') return 'grant';
    if (form.get('client_assertion_type') !== 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer')
      return 'type';
    if (!['ES384', 'RS384'].includes(header.alg) || header.typ !== 'JWT') return 'header';
    const dsa = header.alg === 'ES384' ? ({ dsaEncoding: 'ieee-p1363' } as const) : {};
    if (
      !verify(
        'sha384',
        Buffer.from(`${head}.${body}`),
        { key: this.#key, ...dsa },
        Buffer.from(signature, 'base64url'),
      )
    )
      return 'signature';
    if (claims.iss !== this.#clientId || claims.sub !== this.#clientId) return 'client';
    if (claims.aud !== audience) return 'audience';
    const now = Date.now() / 1000;
    if (!(claims.exp > now && claims.exp <= now + 301)) return 'expiry';
    if (typeof claims.jti !== 'string' || this.#seen.has(claims.jti)) return 'jti';
    this.#seen.add(claims.jti);
    this.taken.push({ header, claims, scope: form.get('scope') ?? '' });
    return undefined;
  }
}

const json = (response: ServerResponse, status: number, value: unknown): unknown =>
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value));
