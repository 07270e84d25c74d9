import { type CharacterSet, characterSet } from './characterSet.ts';
import { kindOf } from './vr.ts';

/** The components of a person name as DICOM JSON has them (DICOM PS3.18 section F.2.2). */
export interface PersonName {
  Alphabetic?: string;
  Ideographic?: string;
  Phonetic?: string;
}

export type Value = string | number | PersonName | null;

/** VRs whose text depends on Specific Character Set (PS3.5 section 6.1.2.3). */
const encoded = new Set(['LO', 'LT', 'PN', 'SH', 'ST', 'UC', 'UT']);
const ascii = characterSet([]);
/** Text that is one value, in which a backslash and leading blanks are text. */
const whole = new Set(['LT', 'ST', 'UT', 'UR']);

interface Binary {
  readonly width: number;
  read(bytes: Buffer, at: number, littleEndian: boolean): number | string;
}

const binaries: Readonly<Record<string, Binary>> = {
  FL: { width: 4, read: (bytes, at, little) => (little ? bytes.readFloatLE(at) : bytes.readFloatBE(at)) },
  FD: { width: 8, read: (bytes, at, little) => (little ? bytes.readDoubleLE(at) : bytes.readDoubleBE(at)) },
  SL: { width: 4, read: (bytes, at, little) => (little ? bytes.readInt32LE(at) : bytes.readInt32BE(at)) },
  SS: { width: 2, read: (bytes, at, little) => (little ? bytes.readInt16LE(at) : bytes.readInt16BE(at)) },
  UL: { width: 4, read: (bytes, at, little) => (little ? bytes.readUInt32LE(at) : bytes.readUInt32BE(at)) },
  US: { width: 2, read: (bytes, at, little) => (little ? bytes.readUInt16LE(at) : bytes.readUInt16BE(at)) },
  SV: {
    width: 8,
    read: (bytes, at, little) => big(little ? bytes.readBigInt64LE(at) : bytes.readBigInt64BE(at)),
  },
  UV: {
    width: 8,
    read: (bytes, at, little) => big(little ? bytes.readBigUInt64LE(at) : bytes.readBigUInt64BE(at)),
  },
  AT: {
    width: 4,
    read: (bytes, at, little) =>
      [at, at + 2]
        .map((half) => (little ? bytes.readUInt16LE(half) : bytes.readUInt16BE(half)))
        .map((half) => half.toString(16).toUpperCase().padStart(4, '0'))
        .join(''),
  },
};

const big = (value: bigint): number | string =>
  BigInt.asIntN(54, value) === value ? Number(value) : String(value);

/**
 * The values of an element as DICOM JSON has them (PS3.18 section F.2): dates and times as they are written, decimal and
 * integer strings as numbers, null for an empty value. An element of length zero has none.
 * @returns `wrong` where a value is none of its VR, and null stands in its place
 */
export function readValues(
  vr: string,
  bytes: Buffer,
  littleEndian: boolean,
  characters: CharacterSet,
): { readonly values: Value[]; readonly wrong: boolean } {
  const binary = binaries[vr];
  if (binary !== undefined) return readBinary(binary, bytes, littleEndian);
  const text = (encoded.has(vr) ? characters : ascii).decode(bytes, vr === 'PN' ? 'name' : 'text');
  if (whole.has(vr)) {
    const value = text.replace(/[ \0]+$/, '');
    return { values: value === '' ? [] : [value], wrong: value.includes('\ufffd') };
  }
  const parts = text.split('\\').map((part) => part.replace(/^ +|[ \0]+$/g, ''));
  if (parts.every((part) => part === '')) return { values: [], wrong: false };
  const values = parts.map((part) => (part === '' ? null : typed(vr, part)));
  return {
    values,
    wrong: text.includes('\ufffd') || values.some((value, at) => value === null && parts[at] !== ''),
  };
}

function typed(vr: string, text: string): Value {
  if (vr === 'PN') return personName(text);
  if (kindOf(vr) !== 'number') return text;
  const pattern = vr === 'IS' ? /^[+-]?\d+$/ : /^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/;
  const number = pattern.test(text) ? Number(text) : Number.NaN;
  return Number.isFinite(number) ? number : null;
}

function personName(text: string): PersonName {
  const [Alphabetic, Ideographic, Phonetic] = text.split('=').map((group) => group.trim());
  return {
    ...(Alphabetic && { Alphabetic }),
    ...(Ideographic && { Ideographic }),
    ...(Phonetic && { Phonetic }),
  };
}

function readBinary({ width, read }: Binary, bytes: Buffer, littleEndian: boolean) {
  const values: Value[] = [];
  for (let at = 0; at + width <= bytes.length; at += width) {
    const value = read(bytes, at, littleEndian);
    values.push(typeof value === 'string' || Number.isFinite(value) ? value : null);
  }
  return { values, wrong: bytes.length % width !== 0 || values.includes(null) };
}
