/** Bytes of DICOM files, right and wrong, as DICOM PS3.5 and PS3.10 write them. */

export const explicitLittleEndian = '1.2.840.10008.1.2.1';
export const undefinedLength = 0xffffffff;

const longVrs = new Set(['OB', 'OW', 'SQ', 'UN', 'UC', 'UR', 'UT', 'OF']);

const number32 = (value: number): Buffer => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
};

/** `0008,0018` in little endian. */
export const tag = (text: string): Buffer => {
  const [group = 0, element = 0] = text.split(',').map((half) => Number.parseInt(half, 16));
  return Buffer.from([group & 255, group >> 8, element & 255, element >> 8]);
};

/**
 * An element in Explicit VR Little Endian.
 * @param length what is written in place of the length of the value
 */
export function element(name: string, vr: string, value: string | Buffer, length?: number): Buffer {
  const bytes = typeof value === 'string' ? Buffer.from(value, 'latin1') : value;
  const pad =
    bytes.length % 2 === 1 && length === undefined ? Buffer.from(vr === 'UI' ? '\0' : ' ') : Buffer.alloc(0);
  const written = length ?? bytes.length + pad.length;
  const size = longVrs.has(vr)
    ? Buffer.concat([Buffer.alloc(2), number32(written)])
    : number32(written).subarray(0, 2);
  return Buffer.concat([tag(name), Buffer.from(vr, 'latin1'), size, bytes, pad]);
}

export const item = (content: Buffer, length = content.length): Buffer =>
  Buffer.concat([tag('FFFE,E000'), number32(length), content]);

export const itemEnd = Buffer.concat([tag('FFFE,E00D'), number32(0)]);
export const sequenceEnd = Buffer.concat([tag('FFFE,E0DD'), number32(0)]);

/** Preamble, prefix, and file meta information. */
export function head(transferSyntaxUid = explicitLittleEndian, sopClassUid = secondaryCapture): Buffer {
  const meta = Buffer.concat([
    element('0002,0002', 'UI', sopClassUid),
    element('0002,0003', 'UI', '2.25.1'),
    ...(transferSyntaxUid === '' ? [] : [element('0002,0010', 'UI', transferSyntaxUid)]),
  ]);
  return Buffer.concat([
    Buffer.alloc(128),
    Buffer.from('DICM'),
    element('0002,0000', 'UL', number32(meta.length)),
    meta,
  ]);
}

export const secondaryCapture = '1.2.840.10008.5.1.4.1.1.7';

/** The elements without which an object is none, with others among them, by tag. */
export const dataset = (others: Readonly<Record<string, Buffer>> = {}): Buffer => {
  const all: Readonly<Record<string, Buffer>> = {
    '0008,0016': element('0008,0016', 'UI', secondaryCapture),
    '0008,0018': element('0008,0018', 'UI', '2.25.1'),
    '0020,000D': element('0020,000D', 'UI', '2.25.2'),
    '0020,000E': element('0020,000E', 'UI', '2.25.3'),
    ...others,
  };
  return Buffer.concat(
    Object.entries(all)
      .toSorted(([one], [other]) => (one < other ? -1 : 1))
      .map(([, bytes]) => bytes),
  );
};

export const file = (others: Readonly<Record<string, Buffer>> = {}): Buffer =>
  Buffer.concat([head(), dataset({ '7FE0,0010': element('7FE0,0010', 'OB', ''), ...others })]);
