import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { defaultSource } from './defaultSource.ts';
import type { Answer } from './operations.ts';
import { BadRequest, errorOutcome } from './parameters.ts';
import { optional } from './parse.ts';
import { answer, batchAnswer, batchQuestions, type ServerFacts, type TxRequest } from './router.ts';
import type { TerminologySource } from './source.ts';
import { merged, type Upstream, type UpstreamFault, upstreamServer } from './upstream.ts';

export interface TerminologyServerOptions {
  /** 0, the default, takes a free one. */
  readonly port?: number;
  /** What the server knows; everything that the project holds where it is left out. */
  readonly source?: TerminologySource;
  /** Another terminology server, asked what is not known here; nothing is contacted unless it is named. */
  readonly upstream?: string | URL;
  /**
   * A version of HL7's tests of terminology servers to state in the CapabilityStatement. Those tests were not run on
   * this server: state it only to a validator of one's own, to have it ask what it else would not (see metadata.ts).
   */
  readonly testVersion?: string;
  /** Called with each request and its answer, for a log. */
  readonly onAnswer?: (request: TxRequest, status: number, body: object) => void;
}

export interface TerminologyServer {
  /** Its base: `http://127.0.0.1:PORT/r5`. */
  readonly url: string;
  readonly port: number;
  /** Questions to the upstream server that failed. Their codes are "not verified". */
  readonly upstreamFaults: readonly UpstreamFault[];
  close(): Promise<void>;
}

const basePath = '/r5';
/** A guide's largest value sets, sent whole with a question, stay well below. */
const bodyLimit = 32 * 1024 * 1024;

/** Starts a FHIR R5 terminology server on this machine's loopback, which says valid, invalid, or not verified. */
export async function startTerminologyServer({
  port = 0,
  source = defaultSource(),
  upstream: upstreamUrl,
  testVersion,
  onAnswer,
}: TerminologyServerOptions = {}): Promise<TerminologyServer> {
  const upstream = upstreamUrl === undefined ? undefined : upstreamServer(new URL(upstreamUrl));
  let url = '';
  const server = createServer((incoming, response) => {
    const facts = { base: url, ...optional('testVersion', testVersion) };
    handle(source, facts, upstream, incoming, onAnswer)
      .catch(fault)
      .then(({ status, body }) => send(response, status, body));
  });
  server.keepAliveTimeout = 60_000;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, '127.0.0.1', resolve);
  });
  const address = server.address();
  const bound = typeof address === 'object' && address !== null ? address.port : port;
  url = `http://127.0.0.1:${bound}${basePath}`;
  return {
    url,
    port: bound,
    upstreamFaults: upstream?.faults ?? [],
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

type Reply = Pick<Answer, 'status' | 'body'>;

async function handle(
  source: TerminologySource,
  facts: ServerFacts,
  upstream: Upstream | undefined,
  incoming: IncomingMessage,
  onAnswer: TerminologyServerOptions['onAnswer'],
): Promise<Reply> {
  const request = await parseRequest(incoming);
  if ('status' in request) return request;
  const single = async (question: TxRequest): Promise<Reply> => {
    const { status, body, open } = answer(source, facts, question);
    const better = open ? await upstream?.ask(question) : undefined;
    return better ? { status: 200, body: merged(body, better) } : { status, body };
  };
  const questions = batchQuestions(request);
  const reply = questions ? batchAnswer(await Promise.all(questions.map(single))) : await single(request);
  onAnswer?.(request, reply.status, reply.body);
  return reply;
}

async function parseRequest(incoming: IncomingMessage): Promise<TxRequest | Reply> {
  const { method, url = '/' } = incoming;
  if (method !== 'GET' && method !== 'POST') {
    return { status: 405, body: errorOutcome('not-supported', `${method} is not served.`) };
  }
  if (!URL.canParse(url, 'http://loopback')) {
    return { status: 400, body: errorOutcome('invalid', 'The address is not a URL.') };
  }
  const { pathname, searchParams: query } = new URL(url, 'http://loopback');
  const path = decode(pathname);
  if (path === undefined || !path.startsWith(`${basePath}/`)) {
    return { status: 404, body: errorOutcome('not-found', `Nothing is served at ${pathname}.`) };
  }
  const bare = { method, path: path.slice(basePath.length), query } as const;
  if (method === 'GET') return bare;
  const bytes = await readBody(incoming);
  if (bytes === undefined) {
    return { status: 413, body: errorOutcome('too-long', `A body may have ${bodyLimit} bytes.`) };
  }
  try {
    return { ...bare, body: JSON.parse(bytes.toString('utf8')) };
  } catch {
    return { status: 400, body: errorOutcome('structure', 'The body is not JSON.') };
  }
}

function decode(pathname: string): string | undefined {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return undefined;
  }
}

async function readBody(incoming: IncomingMessage): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of incoming) {
    length += chunk.length;
    if (length > bodyLimit) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function fault(error: unknown): Reply {
  if (error instanceof BadRequest) return { status: 400, body: errorOutcome('invalid', error.message) };
  const reason = error instanceof Error ? error.message : `${error}`;
  return { status: 500, body: errorOutcome('exception', `The terminology server failed: ${reason}`) };
}

function send(response: ServerResponse, status: number, body: object): void {
  const bytes = Buffer.from(JSON.stringify(body));
  response.writeHead(status, {
    'Content-Type': 'application/fhir+json; charset=utf-8',
    'Content-Length': bytes.length,
    ...(status === 413 && { Connection: 'close' }),
  });
  response.end(bytes);
}
