import { request as http, type IncomingHttpHeaders, type IncomingMessage } from 'node:http';
import { request as https } from 'node:https';
import { TLSSocket } from 'node:tls';
import { Refusal } from '../dicomweb/refusal.ts';
import { sayBytes } from '../input/limits.ts';
import type { ServerOptions } from './serverOptions.ts';

export interface Sent {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

export interface Received {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly bytes: Buffer;
  /** `TLSv1.3`; undefined where it was plain HTTP. */
  readonly tls: string | undefined;
}

export type SendBounds = Pick<ServerOptions, 'headersMs' | 'responseMs' | 'responseBytes' | 'signal'>;

/**
 * One request, and all of its response within bounds of size and time. Redirects are not followed: whoever asks sees them.
 * @throws Refusal `server-unreachable`, `server-too-slow`, `server-too-large`, `server-cut-off`
 */
export async function send(sent: Sent, bounds: SendBounds): Promise<Received> {
  const { headersMs, responseMs, signal } = bounds;
  const ended = new AbortController();
  const late = (milliseconds: number, what: string) =>
    setTimeout(
      () =>
        ended.abort(new Refusal('server-too-slow', `There is no ${what} within ${milliseconds / 1000} s.`)),
      milliseconds,
    );
  const timers = [late(headersMs, 'answer'), late(responseMs, 'end of the answer')];
  try {
    const either = signal === undefined ? ended.signal : AbortSignal.any([ended.signal, signal]);
    const body = await headOf(sent, either);
    clearTimeout(timers[0]);
    const tls = body.socket instanceof TLSSocket ? (body.socket.getProtocol() ?? undefined) : undefined;
    const bytes = await wholeOf(body, bounds, either);
    return { status: body.statusCode ?? 0, headers: body.headers, bytes, tls };
  } finally {
    for (const timer of timers) clearTimeout(timer);
  }
}

function headOf({ method, url, headers, body = '' }: Sent, signal: AbortSignal): Promise<IncomingMessage> {
  const open = url.protocol === 'https:' ? https : http;
  return new Promise((resolve, reject) => {
    const length = method === 'POST' || method === 'PUT' ? { 'content-length': Buffer.byteLength(body) } : {};
    const request = open(url, {
      method,
      agent: false,
      maxHeaderSize: 64 * 1024,
      headers: { 'accept-encoding': 'identity', 'user-agent': 'eu-imaging', ...headers, ...length },
      signal,
    });
    request.once('response', resolve);
    request.on('error', (error) => reject(signal.aborted ? signal.reason : unreachable(error)));
    request.end(body);
  });
}

const unreachable = ({ message, code = '' }: NodeJS.ErrnoException): Refusal =>
  new Refusal('server-unreachable', `The server cannot be asked: ${message || code}.`);

async function wholeOf(
  body: IncomingMessage,
  { responseBytes }: SendBounds,
  signal: AbortSignal,
): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of body as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (size > responseBytes)
        throw new Refusal(
          'server-too-large',
          `More than ${sayBytes(responseBytes)} came, and the rest was not read.`,
        );
      chunks.push(chunk);
    }
    return Buffer.concat(chunks);
  } catch (error) {
    if (signal.aborted) throw signal.reason;
    if (error instanceof Refusal) throw error;
    throw new Refusal('server-cut-off', `The connection ended after ${size} bytes, before the response did.`);
  } finally {
    body.destroy();
  }
}
