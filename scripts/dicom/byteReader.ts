/** Reads a stream of bytes forwards. No more of it is in memory than was asked for at a time, and one chunk. */
export class ByteReader {
  /** Of the next byte. */
  offset = 0;
  /** Number of all bytes, where it is known before the end is reached. */
  readonly size: number | undefined;
  readonly #chunks: AsyncIterator<Uint8Array>;
  #buffer: Buffer = Buffer.alloc(0);
  #position = 0;
  #ended = false;

  constructor(chunks: AsyncIterable<Uint8Array>, size?: number) {
    this.#chunks = chunks[Symbol.asyncIterator]();
    this.size = size;
  }

  /** Bytes that are at hand. */
  get available(): number {
    return this.#buffer.length - this.#position;
  }

  /** Gets bytes until `count` are at hand. False where the stream ends before. */
  async has(count: number): Promise<boolean> {
    if (this.available >= count) return true;
    const parts = [this.#buffer.subarray(this.#position)];
    let length = this.available;
    while (length < count && !this.#ended) {
      const chunk = await this.#next();
      parts.push(chunk);
      length += chunk.length;
    }
    this.#buffer = Buffer.concat(parts, length);
    this.#position = 0;
    return length >= count;
  }

  /** The next bytes, which stay where they are. Fewer where fewer are at hand: ask `has` before. */
  peek(count: number): Buffer {
    return this.#buffer.subarray(this.#position, this.#position + count);
  }

  take(count: number): Buffer {
    const bytes = this.peek(count);
    this.#position += bytes.length;
    this.offset += bytes.length;
    return bytes;
  }

  /** Passes over bytes without keeping them. False where the stream ends before. */
  async skip(count: number): Promise<boolean> {
    let left = count - this.take(count).length;
    while (left > 0 && !this.#ended) {
      this.#buffer = await this.#next();
      this.#position = 0;
      left -= this.take(left).length;
    }
    return left === 0;
  }

  /** All that is left, as it comes. */
  async *rest(): AsyncGenerator<Uint8Array> {
    yield this.take(this.available);
    while (!this.#ended) yield await this.#next();
  }

  /** Lets go of what the stream is read from. */
  async close(): Promise<void> {
    this.#ended = true;
    await this.#chunks.return?.();
  }

  async #next(): Promise<Buffer> {
    const { done, value } = await this.#chunks.next();
    this.#ended = done === true;
    return done === true ? Buffer.alloc(0) : Buffer.from(value.buffer, value.byteOffset, value.byteLength);
  }
}
