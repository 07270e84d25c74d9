import { isUtf8 } from 'node:buffer';
import type { Issue } from '../issue.ts';
import { byteOrderMark } from './recognise.ts';

/** A text and its bytes, or why it is none. */
export type Decoded =
  | { readonly text: string; readonly bytes: Uint8Array; readonly hadByteOrderMark: boolean }
  | { readonly issue: Issue };

/**
 * Decodes UTF-8, the only encoding of FHIR (FHIR R5 json.html: "The character encoding is always UTF-8"; xml.html: "SHALL
 * be exchanged using UTF-8"). Not one byte is replaced: what is not UTF-8 is an issue. A byte order mark is taken off.
 */
export function decodeText(given: Uint8Array): Decoded {
  const hadByteOrderMark = byteOrderMark.every((byte, index) => given[index] === byte);
  const bytes = hadByteOrderMark ? given.subarray(byteOrderMark.length) : given;
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  if (!isUtf8(buffer)) {
    const offset = firstInvalid(buffer);
    const hex = buffer[offset]?.toString(16).padStart(2, '0').toUpperCase();
    const message = `Byte ${offset + (given.length - bytes.length)} (hexadecimal ${hex}) is not UTF-8, the only encoding of FHIR: save the file in UTF-8.`;
    return { issue: issueAt('input-not-utf8', buffer, offset, message) };
  }
  const zero = buffer.indexOf(0);
  if (zero !== -1) {
    const message = `Byte ${zero + (given.length - bytes.length)} is zero, which no text of FHIR holds: the file is damaged or is no text; restore it.`;
    return { issue: issueAt('input-zero-byte', buffer, zero, message) };
  }
  return { text: buffer.toString('utf8'), bytes, hadByteOrderMark };
}

/** What differs after decoding and encoding again is where a byte had to be replaced. */
function firstInvalid(buffer: Buffer): number {
  const again = Buffer.from(buffer.toString('utf8'));
  let offset = 0;
  while (offset < buffer.length && buffer[offset] === again[offset]) offset++;
  return offset;
}

function issueAt(id: string, buffer: Buffer, offset: number, message: string): Issue {
  let line = 1;
  let lineStart = 0;
  for (let next = buffer.indexOf(10); next !== -1 && next < offset; next = buffer.indexOf(10, next + 1)) {
    line++;
    lineStart = next + 1;
  }
  let column = 1;
  for (let at = lineStart; at < offset; at++) if (((buffer[at] ?? 0) & 0xc0) !== 0x80) column++;
  return { severity: 'fatal', id, location: '', line, column, message };
}
