import { Refusal } from './refusal.ts';

export interface Part {
  /** Names in lower case. */
  readonly headers: ReadonlyMap<string, string>;
  /** To be read to its end before the next part is asked for. */
  readonly body: AsyncGenerator<Buffer>;
}

const mostPreamble = 64 * 1024;
const mostHeader = 16 * 1024;
const headEnd = Buffer.from('\r\n\r\n');

/**
 * The parts of a multipart body (RFC 2046 section 5.1, DICOM PS3.18 section 8.6.1.2), as they come: never more in memory than a
 * chunk and a boundary.
 * @throws Refusal where the boundary is not the one that the header says, a part does not end, or there are more parts than `most`
 */
export async function* readMultipart(
  chunks: AsyncIterable<Buffer>,
  boundary: string,
  most: number,
): AsyncGenerator<Part> {
  const reader = new Reader(chunks);
  try {
    yield* partsOf(reader, boundary, most);
  } finally {
    // What follows the closing boundary is nothing (RFC 2046 section 5.1.1), and the connection is let go.
    await reader.close();
  }
}

async function* partsOf(reader: Reader, boundary: string, most: number): AsyncGenerator<Part> {
  const delimiter = Buffer.from(`\r\n--${boundary}`);
  try {
    for await (const skipped of reader.until(delimiter))
      if (skipped.length > mostPreamble || reader.passed > mostPreamble) throw wrongBoundary(boundary);
  } catch (error) {
    // Cut off before the first boundary, or whole and with another one: what came tells.
    if (error instanceof Refusal && error.id === 'fetch-truncated' && reader.passed > 0)
      throw wrongBoundary(boundary);
    throw error;
  }
  for (let count = 0; ; count++) {
    const next = await reader.take(2);
    if (next === '--') return;
    if (count >= most) throw new Refusal('fetch-too-large', `There are more than ${most} parts.`);
    reader.giveBack(next);
    let head = Buffer.alloc(0);
    for await (const piece of reader.until(headEnd)) {
      head = Buffer.concat([head, piece]);
      if (head.length > mostHeader)
        throw new Refusal('fetch-malformed', 'The header of a part does not end.');
    }
    const body = reader.until(delimiter);
    yield { headers: headersOf(head.toString('latin1')), body };
    for await (const _ of body);
  }
}

const wrongBoundary = (boundary: string): Refusal =>
  new Refusal(
    'fetch-wrong-boundary',
    `The header says the boundary ${JSON.stringify(boundary.slice(0, 80))}, which the body does not have.`,
  );

const headersOf = (text: string): Map<string, string> =>
  new Map(
    text.split('\r\n').flatMap((line) => {
      const colon = line.indexOf(':');
      return colon < 1
        ? []
        : [[line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim()] as const];
    }),
  );

/** Reads on where it was left. It begins with a line break, so that a body may begin with a boundary. */
class Reader {
  readonly #chunks: AsyncIterator<Buffer>;
  #held: Buffer = Buffer.from('\r\n');
  /** Bytes that were passed by before the first boundary. */
  passed = 0;

  constructor(chunks: AsyncIterable<Buffer>) {
    this.#chunks = chunks[Symbol.asyncIterator]();
  }

  async #more(): Promise<void> {
    const { done, value } = await this.#chunks.next();
    if (done)
      throw new Refusal('fetch-truncated', 'The multipart body ends before its closing boundary.', {
        isTransient: true,
      });
    this.#held = this.#held.length === 0 ? value : Buffer.concat([this.#held, value]);
  }

  /** What comes before `mark`, in pieces; `mark` is passed over. */
  async *until(mark: Buffer): AsyncGenerator<Buffer> {
    for (;;) {
      const at = this.#held.indexOf(mark);
      // What may be the beginning of the mark is kept.
      const sure = at >= 0 ? at : Math.max(0, this.#held.length - mark.length + 1);
      const piece = this.#held.subarray(0, sure);
      this.#held = this.#held.subarray(at >= 0 ? at + mark.length : sure);
      this.passed += piece.length;
      if (piece.length > 0) yield piece;
      if (at >= 0) return;
      await this.#more();
    }
  }

  async take(bytes: number): Promise<string> {
    while (this.#held.length < bytes) await this.#more();
    const taken = this.#held.toString('latin1', 0, bytes);
    this.#held = this.#held.subarray(bytes);
    return taken;
  }

  async close(): Promise<void> {
    await this.#chunks.return?.();
  }

  giveBack(text: string): void {
    this.#held = Buffer.concat([Buffer.from(text, 'latin1'), this.#held]);
  }
}
