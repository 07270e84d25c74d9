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

  /**
   * Holds chunk after chunk until `enough` of the newest (all that was held before counts as one), or the end.
   *
   * @returns all that is held, which stays held
   * @throws ReadFailure
   */
  async hold(enough: (newest: Uint8Array, heldBytes: number) => boolean): Promise<Buffer> {
    for (let newest = this.#held[0]; newest === undefined || !enough(newest, this.#heldBytes); ) {
      newest = await this.#next();
      if (newest === undefined) break;
      this.#held.push(newest);
      this.#heldBytes += newest.length;
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
    if (this.#ended) return undefined;
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
