import { request as http, type IncomingHttpHeaders, type IncomingMessage } from 'node:http';
import { request as https } from 'node:https';
import type { FetchOptions } from './fetchOptions.ts';
import { publicLookup, refusePrivateHost } from './privateAddress.ts';
import { Refusal } from './refusal.ts';

export interface Response {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: IncomingMessage;
}

const mostRedirects = 5;

/**
 * Asks for a URL and returns once the head of the response is there. Redirects are followed only where that is allowed, never from
 * https to http, and each host is looked at as the first was. Credentials go to the origin that they are for, and no other.
 * @throws Refusal
 */
export async function openResponse(url: string, accept: string, options: FetchOptions): Promise<Response> {
  let at = new URL(url);
  for (let redirects = 0; ; redirects++) {
    const response = await ask(at, accept, options);
    const { location } = response.headers;
    if (response.status < 300 || response.status > 399) return response;
    response.body.destroy();
    const next =
      location !== undefined && URL.canParse(location, at.href) ? new URL(location, at) : undefined;
    if (next === undefined || !options.allowRedirects)
      throw new Refusal(
        'fetch-redirect',
        `The server answers ${response.status} and leads to ${next ? shown(next) : 'nowhere'}: correct the address, or give --allow-redirects.`,
      );
    if (redirects >= mostRedirects)
      throw new Refusal('fetch-redirect', `The server leads on more than ${mostRedirects} times.`);
    if (!/^https?:$/.test(next.protocol) || (at.protocol === 'https:' && next.protocol === 'http:'))
      throw new Refusal(
        'fetch-redirect',
        `The server leads from ${at.protocol} to ${next.protocol}, which is not followed.`,
      );
    at = next;
  }
}

/** Without its query, in which others put keys. */
const shown = (url: URL): string => `${url.origin}${url.pathname}`;

function ask(url: URL, accept: string, options: FetchOptions): Promise<Response> {
  const { allowPrivate, authorization, headersMs } = options;
  if (!allowPrivate) refusePrivateHost(url.hostname);
  const send = url.protocol === 'https:' ? https : http;
  return new Promise((resolve, reject) => {
    const request = send(url, {
      agent: false,
      maxHeaderSize: 64 * 1024,
      headers: {
        accept,
        'accept-encoding': 'identity',
        'user-agent': 'eu-imaging',
        ...(authorization?.origin === url.origin && { authorization: authorization.value }),
      },
      ...(!allowPrivate && { lookup: publicLookup }),
    });
    const late = new Refusal('fetch-too-slow', `There is no answer within ${headersMs / 1000} s.`, {
      isTransient: true,
    });
    const timer = setTimeout(() => request.destroy(late), headersMs);
    request.once('response', (body) => {
      clearTimeout(timer);
      // Who reads it sees its errors; when nobody does any more, there is nobody to tell.
      body.on('error', () => {});
      resolve({ status: body.statusCode ?? 0, headers: body.headers, body });
    });
    request.on('error', (error) => {
      clearTimeout(timer);
      reject(error instanceof Refusal ? error : unreachable(error));
    });
    request.end();
  });
}

function unreachable({ message, code = '' }: NodeJS.ErrnoException): Refusal {
  const isTransient = ['ECONNRESET', 'ETIMEDOUT', 'EPIPE', 'EAI_AGAIN'].includes(code);
  return new Refusal('fetch-unreachable', `The server cannot be asked: ${message || code}.`, { isTransient });
}

/**
 * The bytes of a response, within bounds: not more than `responseBytes`, and in every `slowMs` at least `slowBytes`.
 * @throws Refusal also where the connection ends early
 */
export async function* boundedBody(
  body: IncomingMessage,
  { responseBytes, slowMs, slowBytes }: FetchOptions,
): AsyncGenerator<Buffer> {
  let bytes = 0;
  let before = 0;
  const slow = `Fewer than ${slowBytes} bytes came in ${slowMs / 1000} s.`;
  const timer = setInterval(() => {
    if (bytes - before < slowBytes) body.destroy(new Refusal('fetch-too-slow', slow));
    before = bytes;
  }, slowMs);
  try {
    for await (const chunk of body as AsyncIterable<Buffer>) {
      bytes += chunk.length;
      if (bytes > responseBytes)
        throw new Refusal(
          'fetch-too-large',
          `More than ${responseBytes} bytes came, and the rest was not read.`,
        );
      yield chunk;
    }
  } catch (error) {
    if (error instanceof Refusal) throw error;
    const message = `The connection ended after ${bytes} bytes, before the response did.`;
    throw new Refusal('fetch-cut-off', message, { isTransient: true });
  } finally {
    clearInterval(timer);
    body.destroy();
  }
}
