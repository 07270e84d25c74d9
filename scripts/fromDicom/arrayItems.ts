import { Fault } from '../faults.ts';

const [quote, backslash, comma] = [0x22, 0x5c, 0x2c];
const [openBracket, closeBracket, openBrace, closeBrace] = [0x5b, 0x5d, 0x7b, 0x7d];
const blank = new Set([0x20, 0x09, 0x0a, 0x0d]);

/** Where in `[{…},{…}]` a reader is: what comes next, outside of an object. */
type Place = 'array' | 'first' | 'object' | 'separator' | 'end';

/**
 * The objects of a JSON array as texts, one at a time, so that the whole is never in memory. What is within an object is not looked at
 * beyond where it ends.
 * @param most bytes of one object
 * @throws Fault with the offset of what is no array of objects, or where it ends early
 */
export async function* arrayItems(chunks: AsyncIterable<Buffer>, most: number): AsyncGenerator<string> {
  let place: Place = 'array';
  let offset = 0;
  let [depth, bytes, isText, isEscaped] = [0, 0, false, false];
  let parts: Buffer[] = [];
  for await (const chunk of chunks) {
    let start = 0;
    for (const [at, byte] of chunk.entries()) {
      if (depth === 0) {
        if (blank.has(byte)) continue;
        place = next(place, byte, offset + at);
        if (byte !== openBrace) continue;
        [start, depth] = [at, 1];
        continue;
      }
      if (isEscaped) isEscaped = false;
      else if (isText && byte === backslash) isEscaped = true;
      else if (byte === quote) isText = !isText;
      else if (!isText && (byte === openBrace || byte === openBracket)) depth++;
      else if (!isText && (byte === closeBrace || byte === closeBracket) && --depth === 0) {
        yield Buffer.concat([...parts, chunk.subarray(start, at + 1)]).toString();
        [parts, bytes] = [[], 0];
      }
    }
    if (depth > 0) {
      parts.push(chunk.subarray(start));
      bytes += chunk.length - start;
      if (bytes > most)
        throw new Fault(`An object of more than ${most} bytes is refused, at byte ${offset + chunk.length}.`);
    }
    offset += chunk.length;
  }
  if (place !== 'end')
    throw new Fault(`What came is no whole array of objects in JSON: it ends at byte ${offset}.`);
}

function next(place: Place, byte: number, offset: number): Place {
  if (place === 'array' && byte === openBracket) return 'first';
  if ((place === 'first' || place === 'object') && byte === openBrace) return 'separator';
  if (place === 'separator' && byte === comma) return 'object';
  if ((place === 'first' || place === 'separator') && byte === closeBracket) return 'end';
  throw new Fault(`What came is no array of objects in JSON: see its byte ${offset}.`);
}
