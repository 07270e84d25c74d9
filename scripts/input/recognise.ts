/** What the first bytes of a file show it to be. */
export type Content =
  | { readonly kind: 'json' | 'xml' | 'blank' | 'unknown' }
  /** Something else: `name` says what it is, `remedy` what to do with it. */
  | { readonly kind: 'other'; readonly name: string; readonly remedy: string };

/** Bytes of a file's beginning that `recognise` wants to see: DICOM's mark ends at 132 (DICOM PS3.10 §7.1). */
export const headBytes = 4096;

export const byteOrderMark = Uint8Array.of(0xef, 0xbb, 0xbf);

const decompress = 'decompress it first';
const notFhir = 'name a FHIR resource in JSON, XML or NDJSON';
const fromDicom = 'make FHIR of it with eu-imaging from-dicom';
const toUtf8 = 'save it in UTF-8, the only encoding of FHIR (FHIR R5 json.html, xml.html)';

/** Marks that other formats begin with. The longer stands before the shorter that it begins with. */
const marks: readonly (readonly [mark: string, name: string, remedy: string])[] = [
  ['\x1f\x8b', 'a gzip file', decompress],
  ['PK\x03\x04', 'a zip file', decompress],
  ['BZh', 'a bzip2 file', decompress],
  ['\x28\xb5\x2f\xfd', 'a Zstandard file', decompress],
  ['%PDF', 'a PDF', notFhir],
  ['\x89PNG', 'a PNG image', notFhir],
  ['\xff\xd8\xff', 'a JPEG image', notFhir],
  ['MSH|', 'an HL7 v2 message', notFhir],
  ['\xff\xfe\0\0', 'text in UTF-32', toUtf8],
  ['\0\0\xfe\xff', 'text in UTF-32', toUtf8],
  ['\xff\xfe', 'text in UTF-16', toUtf8],
  ['\xfe\xff', 'text in UTF-16', toUtf8],
];

/** UTF-16 without a byte order mark: a first character of JSON or XML, and a zero byte beside it. */
const utf16 = /^(?:[{[<\s]\0[^\0]|\0[{[<\s]\0[^\0])/;

/**
 * Recognises JSON and XML by the first character that is no white space, and what people take for FHIR by its mark.
 *
 * @param bytes at least the first `headBytes` bytes of a file, or all of a smaller one
 */
export function recognise(bytes: Uint8Array): Content {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, headBytes)).toString(
    'latin1',
  );
  if (utf16.test(text)) return { kind: 'other', name: 'text in UTF-16', remedy: toUtf8 };
  const first = firstCharacter(bytes);
  if (first === undefined) return { kind: 'blank' };
  if (first === '<') return { kind: 'xml' };
  if (first === '{' || first === '[') return { kind: 'json' };
  if (text.startsWith('DICM', 128)) return { kind: 'other', name: 'a DICOM file', remedy: fromDicom };
  const mark = marks.find(([first]) => text.startsWith(first));
  if (mark !== undefined) return { kind: 'other', name: mark[1], remedy: mark[2] };
  return { kind: 'unknown' };
}

/** The first character that is neither white space nor part of a byte order mark. */
function firstCharacter(bytes: Uint8Array): string | undefined {
  const isMark = byteOrderMark.every((byte, index) => bytes[index] === byte);
  const first = bytes.subarray(isMark ? byteOrderMark.length : 0).find((byte) => !isSpace(byte));
  return first === undefined ? undefined : String.fromCharCode(first);
}

/** White space of JSON and XML. */
export function isSpace(byte: number): boolean {
  return byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;
}
