import { isSpace } from './recognise.ts';

/** A line of NDJSON; `bytes` is undefined where it is longer than the limit. */
export interface Line {
  /** From 1. */
  readonly number: number;
  readonly bytes: Uint8Array | undefined;
}

const lineFeed = 0x0a;

/**
 * Splits bytes into lines at each line feed (NDJSON 1.0; FHIR Bulk Data Access uses it) and gives those that are not blank. No more is held than one
 * line up to the limit: what is beyond is passed over to the next line feed.
 */
export async function* readLines(
  chunks: AsyncIterable<Uint8Array>,
  maximumBytes: number,
): AsyncGenerator<Line> {
  let parts: Uint8Array[] = [];
  let length = 0;
  let number = 1;
  const line = (): Line => ({ number, bytes: length > maximumBytes ? undefined : Buffer.concat(parts) });
  const add = (part: Uint8Array) => {
    length += part.length;
    if (length <= maximumBytes) parts.push(part);
    else parts = [];
  };
  const isBlank = () => length <= maximumBytes && parts.every((part) => part.every(isSpace));
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(lineFeed); end !== -1; end = chunk.indexOf(lineFeed, start)) {
      add(chunk.subarray(start, end));
      if (!isBlank()) yield line();
      start = end + 1;
      parts = [];
      length = 0;
      number++;
    }
    add(chunk.subarray(start));
  }
  if (!isBlank()) yield line();
}
