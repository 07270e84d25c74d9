import { setTimeout as wait } from 'node:timers/promises';
import type { JsonObject } from '../coverage/node.ts';
import { retryAfterOf } from '../dicomweb/checkResponse.ts';
import { Refusal } from '../dicomweb/refusal.ts';
import { withoutSecrets } from './authorization.ts';
import { Ended } from './ended.ts';
import { readAnswer } from './readAnswer.ts';
import type { Exchange, Finding } from './result.ts';
import { type Received, type Sent, send } from './send.ts';
import type { ServerOptions } from './serverOptions.ts';

/** What a request led to. */
export interface Answer {
  readonly exchange: Exchange;
  /** 0 where nothing came. */
  readonly status: number;
  readonly headers: Received['headers'];
  readonly tls: string | undefined;
  /** How many came. */
  readonly bytes: number;
  /** Undefined where none came, or none that could be read. */
  readonly resource?: JsonObject;
  /** What is wrong with the answer by itself, whatever was asked. */
  readonly findings: readonly Finding[];
}

/** What may be said of a request beside its address. */
export interface Asking {
  readonly method?: Sent['method'];
  readonly accept?: string;
  readonly body?: { readonly type: string; readonly text: string };
  /** `none`, or a token that no server has issued, instead of one's own. */
  readonly credentials?: 'own' | 'none' | 'invalid';
  /** The address as it is written into reports, without values that identify a patient; nor are the words of the answer. */
  readonly shown?: string;
  /** Sent also where the check has ended, since it tidies up. */
  readonly always?: boolean;
}

export const fhirJson = 'application/fhir+json';

/** Asks one FHIR server, within bounds, and writes down what it answers. No other origin is ever asked. */
export class FhirClient {
  /** Ends in a slash. */
  readonly base: URL;
  readonly #options: ServerOptions;
  readonly #ends: number;
  #requests = 0;
  #unanswered = 0;
  #ended: string | undefined;
  #refusal: Finding | undefined;
  /** What the server gave to the one who asks, beside its CapabilityStatement, which everybody may read. */
  #given: URL | undefined;

  constructor(base: URL, options: ServerOptions) {
    this.base = base;
    this.#options = options;
    this.#ends = performance.now() + options.totalMs;
  }

  get requests(): number {
    return this.#requests;
  }

  /** Why the check ended before its end; undefined where it did not. */
  get ended(): string | undefined {
    return this.#ended;
  }

  /** Why the server gives nothing to the one who asks. */
  get refusal(): Finding | undefined {
    return this.#refusal;
  }

  /** Whether the server has given anything to the one who asks that is not for everybody. */
  get isAdmitted(): boolean {
    return this.#given !== undefined;
  }

  /**
   * @param address below the base (`Patient/1`), or absolute at the same origin
   * @throws Ended where the check was interrupted, has come to one of its bounds, or the server does not take the credentials
   */
  async ask(address: string, asking: Asking = {}): Promise<Answer> {
    const { credentials = 'own', always = false } = asking;
    if (!always) this.#mayGoOn(credentials === 'own');
    const url = new URL(address, this.base);
    if (url.origin !== this.base.origin) throw new RangeError(`${url.origin} is not asked`);
    // A server may write a password into a link: it is neither sent nor told.
    url.username = '';
    url.password = '';
    const answer = await this.#askPatiently(url, asking);
    if (credentials !== 'own') return answer;
    if (answer.status !== 401) return this.#noted(url, answer, asking);
    const again = this.#options.authorization?.renew?.() ? await this.#askOnce(url, asking) : answer;
    if (again.status !== 401 || always) return again;
    if (await this.#isStillAdmitted()) return refusedHere(again);
    const has = this.#options.authorization !== undefined;
    const what = has
      ? 'it does not take these credentials'
      : 'give a token by --authorize, or --client-id and --key';
    return this.#refuse({
      id: 'server-unauthorised',
      message: `${again.exchange.request}: The server answers 401: ${what}.`,
    });
  }

  /** A GET that was answered is asked once more where another request is refused: to see whether everything is. */
  #noted(url: URL, answer: Answer, { method = 'GET', shown }: Asking): Answer {
    const isGiven = answer.status === 200 && method === 'GET' && shown === undefined;
    if (isGiven && url.href !== new URL('metadata', this.base).href) this.#given ??= url;
    return answer;
  }

  async #isStillAdmitted(): Promise<boolean> {
    return this.#given !== undefined && (await this.#askOnce(this.#given, {})).status === 200;
  }

  /** Asks again, a little later, where the server says that it may answer then; what changes something is asked for once. */
  async #askPatiently(url: URL, asking: Asking): Promise<Answer> {
    const { attempts, backoffMs, retryAfterMs, signal } = this.#options;
    const isSafe = (asking.method ?? 'GET') === 'GET' || url.pathname.endsWith('/_search');
    for (let attempt = 1; ; attempt++) {
      const answer = await this.#askOnce(url, asking);
      if (!isSafe || (answer.status !== 429 && answer.status !== 503) || attempt >= attempts) return answer;
      const pause = Math.min(retryAfterOf(answer.headers['retry-after']) ?? backoffMs, retryAfterMs);
      await wait(pause, undefined, signal && { signal }).catch(() => {});
      if (!asking.always) this.#mayGoOn(asking.credentials !== 'none' && asking.credentials !== 'invalid');
    }
  }

  async #askOnce(url: URL, asking: Asking): Promise<Answer> {
    const { method = 'GET', accept = fhirJson, body, credentials = 'own', always = false } = asking;
    const request = `${method} ${asking.shown ?? this.#shown(url)}${notes[credentials]}`;
    const authorization = await this.#authorization(credentials);
    const headers = {
      accept,
      ...(body && { 'content-type': body.type }),
      ...(authorization !== undefined && { authorization }),
    };
    this.#requests++;
    const { signal, ...bounds } = this.#options;
    try {
      const sent: Sent = { method, url, headers, ...(body && { body: body.text }) };
      const received = await send(sent, always || signal === undefined ? bounds : { ...bounds, signal });
      this.#unanswered = 0;
      const secrets = this.#options.authorization?.secrets ?? [];
      // Before anything is cut: half a token is no token that is found later.
      const words = (said: string) => (asking.shown === undefined ? withoutSecrets(said, secrets) : '');
      return readAnswer(request, received, accept, this.#options.depth, words);
    } catch (error) {
      if (signal?.aborted && !always) return this.#end('the check was interrupted');
      if (!(error instanceof Refusal)) throw error;
      this.#unanswered++;
      const { id, message } = error;
      const findings = [{ id, message: `${request}: ${message}` }];
      return {
        exchange: { request, came: message },
        status: 0,
        headers: {},
        tls: undefined,
        bytes: 0,
        findings,
      };
    }
  }

  /** Without a token there is nothing to ask. */
  async #authorization(credentials: NonNullable<Asking['credentials']>): Promise<string | undefined> {
    if (credentials === 'invalid') return 'Bearer eu-imaging-no-such-token';
    if (credentials === 'none') return undefined;
    try {
      return await this.#options.authorization?.header();
    } catch (error) {
      if (error instanceof Refusal) return this.#refuse(error);
      throw error;
    }
  }

  #refuse({ id, message }: Finding): never {
    this.#refusal = { id, message };
    return this.#end(`the server gives nothing to the one who asks (${id})`);
  }

  #end(why: string): never {
    this.#ended ??= why;
    throw new Ended(`not asked: ${why}`);
  }

  #mayGoOn(isOwn: boolean): void {
    const { signal, requests, totalMs, unanswered } = this.#options;
    if (signal?.aborted) this.#end('the check was interrupted');
    if (this.#refusal !== undefined && isOwn && this.#ended !== undefined) this.#end(this.#ended);
    if (this.#requests >= requests) this.#end(`${requests} requests had been made`);
    if (performance.now() > this.#ends) this.#end(`${totalMs / 60_000} minutes were over`);
    if (this.#unanswered >= unanswered) this.#end(`${unanswered} requests in a row had no answer`);
  }

  #shown({ href }: URL): string {
    const below = href.startsWith(this.base.href) ? href.slice(this.base.href.length) : href;
    return below === '' ? '[base]' : readable(below);
  }
}

const refusedHere = (answer: Answer): Answer => ({
  ...answer,
  findings: [
    ...answer.findings,
    {
      id: 'server-forbidden',
      message: `${answer.exchange.request}: The server answers 401, and takes these credentials elsewhere: 403 says what they do not permit.`,
    },
  ],
});

const notes = { own: '', none: ' (without a token)', invalid: ' (with a token that is none)' } as const;

/** As one writes it, where that can be read without doubt. */
function readable(address: string): string {
  try {
    return decodeURIComponent(
      address.replaceAll(/%(?:20|2B|26|23|25|0\w|1\w|7F)/gi, (code) => `%25${code.slice(1)}`),
    );
  } catch {
    return address;
  }
}
