/** Text in the character sets of DICOM PS3.5 section 6.1, PS3.3 section C.12.1.1.2. */
export interface CharacterSet {
  /** What could not be decoded is U+FFFD. */
  decode(bytes: Buffer, kind: 'text' | 'name'): string;
  /** Defined terms that are none. */
  readonly unknown: readonly string[];
}

/** What stands in a half of the code table: single bytes, or pairs that an encoding of the web platform knows. */
interface CodeElement {
  readonly encoding: string;
  readonly bytes: 1 | 2;
  /** JIS X 0212 stands in EUC-JP behind this byte. */
  readonly shift?: number;
}

const ascii: CodeElement = { encoding: 'ascii', bytes: 1 };
const single = (encoding: string): CodeElement => ({ encoding, bytes: 1 });

/** What stands in the upper half, by number of ISO-IR, and the escape sequence that puts it there (without ESC). */
const upper: Readonly<Record<string, readonly [escape: string, CodeElement]>> = {
  13: [')I', single('shift_jis')],
  58: ['$)A', { encoding: 'gbk', bytes: 2 }],
  100: ['-A', single('iso-8859-1')],
  101: ['-B', single('iso-8859-2')],
  109: ['-C', single('iso-8859-3')],
  110: ['-D', single('iso-8859-4')],
  126: ['-F', single('iso-8859-7')],
  127: ['-G', single('iso-8859-6')],
  138: ['-H', single('iso-8859-8')],
  144: ['-L', single('iso-8859-5')],
  148: ['-M', single('iso-8859-9')],
  149: ['$)C', { encoding: 'euc-kr', bytes: 2 }],
  166: ['-T', single('windows-874')],
  203: ['-b', single('iso-8859-15')],
};

/** What stands in the lower half, by escape sequence: that of ISO-IR 6, 14, 87 and 159. */
const lower: Readonly<Record<string, CodeElement>> = {
  '(B': ascii,
  '(J': ascii,
  $B: { encoding: 'euc-jp', bytes: 2 },
  '$(D': { encoding: 'euc-jp', bytes: 2, shift: 0x8f },
};

const upperByEscape = new Map(Object.values(upper));

/** Encodings that are a whole, and cannot be extended by escape sequences. */
const whole: Readonly<Record<string, string>> = {
  'ISO_IR 192': 'utf-8',
  GB18030: 'gb18030',
  GBK: 'gbk',
};

/** @param terms the values of Specific Character Set (0008,0005); none means ISO-IR 6 */
export function characterSet(terms: readonly string[]): CharacterSet {
  const unknown = terms.filter((term) => !isKnown(term));
  const encoding = whole[terms[0] ?? ''];
  if (encoding !== undefined) return { unknown, decode: (bytes) => decodeWith(encoding, bytes) };
  const initial = upper[numberOf(terms[0] ?? '') ?? '']?.[1];
  return { unknown, decode: (bytes, kind) => decodeExtended(bytes, kind, initial) };
}

const numberOf = (term: string): string | undefined => /^ISO(?:_IR| 2022 IR) (\d+)$/.exec(term)?.[1];

function isKnown(term: string): boolean {
  if (term === '' || term in whole) return true;
  const number = numberOf(term);
  return number !== undefined && (number in upper || ['6', '14', '87', '159'].includes(number));
}

/** Decodes with code extension (PS3.5 section 6.1.2.5): a line, a value and a component each begin as at the start. */
function decodeExtended(bytes: Buffer, kind: 'text' | 'name', initial: CodeElement | undefined): string {
  if (isAscii(bytes)) return bytes.toString('latin1');
  const delimiters = kind === 'name' ? '\t\n\f\r\\^=' : '\t\n\f\r\\';
  let [g0, g1]: [CodeElement, CodeElement | undefined] = [ascii, initial];
  let text = '';
  for (let at = 0; at < bytes.length; ) {
    const byte = bytes[at] ?? 0;
    if (byte === 0x1b) {
      const sequence = escapeAt(bytes, at + 1);
      if (sequence === undefined) text += '\ufffd';
      else if (sequence in lower) g0 = lower[sequence] ?? ascii;
      else g1 = upperByEscape.get(sequence);
      at += 1 + (sequence?.length ?? 0);
    } else if (byte <= 0x20 || (g0.bytes === 1 && byte < 0x80)) {
      const character = String.fromCharCode(byte);
      if (delimiters.includes(character)) [g0, g1] = [ascii, initial];
      text += character;
      at++;
    } else {
      const element = byte < 0x80 ? g0 : g1;
      const end = runEnd(bytes, at);
      text += decodeRun(bytes.subarray(at, end), element);
      at = end;
    }
  }
  return text;
}

const isAscii = (bytes: Buffer): boolean => bytes.every((byte) => byte < 0x80 && byte !== 0x1b);

/** The escape sequence behind an ESC; undefined where it is none of DICOM. */
function escapeAt(bytes: Buffer, at: number): string | undefined {
  const [two, three] = [bytes.toString('latin1', at, at + 2), bytes.toString('latin1', at, at + 3)];
  return [two, three].find((sequence) => sequence in lower || upperByEscape.has(sequence));
}

/** Where the bytes of the same half end: at one of the other half, an ESC, a blank or a control character. */
function runEnd(bytes: Buffer, start: number): number {
  const isUpper = (bytes[start] ?? 0) >= 0x80;
  for (let at = start + 1; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0;
    if (byte >= 0x80 !== isUpper || byte <= 0x20) return at;
  }
  return bytes.length;
}

/** Bytes of one code element. Where two bytes are a character, an encoding of the web platform has both in the upper half. */
function decodeRun(run: Buffer, element: CodeElement | undefined): string {
  if (element === undefined) return '\ufffd'.repeat(run.length);
  if (element.bytes === 1) return decodeWith(element.encoding, run);
  const raised: number[] = [];
  for (let at = 0; at < run.length; at += 2) {
    if (element.shift !== undefined) raised.push(element.shift);
    for (const byte of run.subarray(at, at + 2)) raised.push(byte | 0x80);
  }
  return decodeWith(element.encoding, Buffer.from(raised));
}

const decoders = new Map<string, InstanceType<typeof TextDecoder>>();

function decodeWith(encoding: string, bytes: Buffer): string {
  let decoder = decoders.get(encoding);
  if (decoder === undefined) {
    decoder = new TextDecoder(encoding, { ignoreBOM: true });
    decoders.set(encoding, decoder);
  }
  return decoder.decode(bytes);
}
