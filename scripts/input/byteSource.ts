/** The bytes of a file could not be read on: the operating system's error is the cause. */
export class ReadFailure extends Error {
  override name = 'ReadFailure';
  constructor(cause: unknown) {
    super('reading failed', { cause });
  }
}

/**
 * A stream of bytes that can be looked at before it is consumed. What is held is as much as was asked for and a chunk.
 */
export class ByteSource {
  readonly #chunks: AsyncIterator<Uint8Array | string>;
  #held: Uint8Array[] = [];
  #heldBytes = 0;
  #ended = false;

  constructor(chunks: AsyncIterable<Uint8Array | string>) {
    this.#chunks = chunks[Symbol.asyncIterator]();
  }

  /** The number of bytes that are held. */
  get heldBytes(): number {
    return this.#heldBytes;
  }

  /**
   * Holds chunk after chunk until `enough` of the newest, or the end.
   *
   * @returns all that is held, which stays held
   * @throws ReadFailure
   */
  async hold(enough: (chunk: Uint8Array, heldBytes: number) => boolean): Promise<Buffer> {
    while (!this.#ended) {
      const chunk = await this.#next();
      if (chunk === undefined) break;
      this.#held.push(chunk);
      this.#heldBytes += chunk.length;
      if (enough(chunk, this.#heldBytes)) break;
    }
    const all = Buffer.concat(this.#held);
    this.#held = [all];
    return all;
  }

  /** All bytes, those held first; each is given once. */
  async *chunks(): AsyncGenerator<Uint8Array> {
    const held = this.#held;
    this.#held = [];
    this.#heldBytes = 0;
    yield* held;
    for (let chunk = await this.#next(); chunk !== undefined; chunk = await this.#next()) yield chunk;
  }

  /** Lets go of what the bytes come from. */
  async close(): Promise<void> {
    this.#held = [];
    await this.#chunks.return?.();
  }

  async #next(): Promise<Uint8Array | undefined> {
    try {
      const { done, value } = await this.#chunks.next();
      if (done !== true) return typeof value === 'string' ? Buffer.from(value) : value;
      this.#ended = true;
      return undefined;
    } catch (error) {
      throw new ReadFailure(error);
    }
  }
}
