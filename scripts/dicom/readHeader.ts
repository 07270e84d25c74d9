import type { ByteReader } from './byteReader.ts';
import { sayTag } from './dicomFault.ts';
import { cutOff, noVr } from './elementFaults.ts';
import { dictionaryVr, hasShortLength } from './vr.ts';

/** How elements are written (DICOM PS3.5 section 7.1). */
export interface Encoding {
  readonly explicit: boolean;
  readonly littleEndian: boolean;
}

/** What stands before a value (PS3.5 section 7.1). */
export interface ElementHeader {
  /** `00080018`, as DICOM JSON writes it. */
  readonly tag: string;
  /** `UN` where it is written nowhere; the empty string for items and delimiters, which have none. */
  readonly vr: string;
  /** In bytes; `undefinedLength` where it ends by a delimiter. */
  readonly length: number;
  /** Where the tag begins. */
  readonly offset: number;
}

export const undefinedLength = 0xffffffff;

/** @throws DicomFault where the stream ends, or there is no value representation where one must be */
export async function readHeader(bytes: ByteReader, encoding: Encoding): Promise<ElementHeader> {
  const { offset } = bytes;
  const { littleEndian } = encoding;
  if (!(await bytes.has(8))) {
    const tag = bytes.available < 4 ? 'a tag' : sayTag(tagOf(bytes.take(4), littleEndian));
    throw cutOff(`in ${tag} at offset ${offset}`);
  }
  const tag = tagOf(bytes.take(4), littleEndian);
  const long = () => unsigned(bytes.take(4), littleEndian);
  if (tag.startsWith('FFFE')) return { tag, vr: '', length: long(), offset };
  if (!encoding.explicit) return { tag, vr: implicitVr(tag), length: long(), offset };
  const vr = bytes.take(2).toString('latin1');
  if (!/^[A-Z]{2}$/.test(vr)) throw noVr(tag, offset);
  if (hasShortLength(vr)) return { tag, vr, length: unsigned(bytes.take(2), littleEndian), offset };
  if (!(await bytes.has(6))) throw cutOff(`in ${sayTag(tag)} at offset ${offset}`);
  bytes.take(2);
  return { tag, vr, length: long(), offset };
}

const implicitVr = (tag: string): string => (tag.endsWith('0000') ? 'UL' : (dictionaryVr(tag) ?? 'UN'));

function tagOf(bytes: Buffer, littleEndian: boolean): string {
  const group = unsigned(bytes.subarray(0, 2), littleEndian);
  const element = unsigned(bytes.subarray(2), littleEndian);
  return (group * 0x10000 + element).toString(16).toUpperCase().padStart(8, '0');
}

const unsigned = (bytes: Buffer, littleEndian: boolean): number =>
  littleEndian ? bytes.readUIntLE(0, bytes.length) : bytes.readUIntBE(0, bytes.length);
