/** An element in Explicit VR Little Endian (DICOM PS3.5 section 7.1.2), of a VR with a length of two bytes. */
function element(group: number, number: number, vr: string, text: string): Buffer {
  const value = Buffer.from(text.length % 2 === 0 ? text : `${text}${vr === 'UI' ? '\0' : ' '}`, 'latin1');
  const head = Buffer.alloc(8);
  head.writeUInt16LE(group, 0);
  head.writeUInt16LE(number, 2);
  head.write(vr, 4, 'latin1');
  head.writeUInt16LE(value.length, 6);
  return Buffer.concat([head, value]);
}

/** The smallest file of DICOM PS3.10 section 7 that says what it is; `padding` bytes stand for its pixels. */
export function part10(
  studyUid: string,
  seriesUid: string,
  instanceUid: string,
  frames = 1,
  padding = 0,
): Buffer {
  const storage = '1.2.840.10008.5.1.4.1.1.7';
  const meta = Buffer.concat([
    element(0x0002, 0x0002, 'UI', storage),
    element(0x0002, 0x0003, 'UI', instanceUid),
    element(0x0002, 0x0010, 'UI', '1.2.840.10008.1.2.1'),
  ]);
  const length = Buffer.alloc(12);
  length.write('\x02\0\0\0UL\x04\0', 0, 'latin1');
  length.writeUInt32LE(meta.length, 8);
  const pixels = Buffer.alloc(12 + padding);
  pixels.write('\xe0\x7f\x10\0OB\0\0', 0, 'latin1');
  pixels.writeUInt32LE(padding, 8);
  return Buffer.concat([
    Buffer.alloc(128),
    Buffer.from('DICM'),
    length,
    meta,
    element(0x0008, 0x0016, 'UI', storage),
    element(0x0008, 0x0018, 'UI', instanceUid),
    element(0x0020, 0x000d, 'UI', studyUid),
    element(0x0020, 0x000e, 'UI', seriesUid),
    element(0x0028, 0x0008, 'IS', String(frames)),
    element(0x0028, 0x0103, 'US', '\0\0'),
    ...(padding > 0 ? [pixels] : []),
  ]);
}

/** A body of DICOM PS3.18 section 8.6.1.2. */
export const multipart = (parts: readonly Buffer[], boundary = 'b', type = 'application/dicom'): Buffer =>
  Buffer.concat([
    ...parts.flatMap((part) => [
      Buffer.from(`\r\n--${boundary}\r\nContent-Type: ${type}\r\nContent-Length: ${part.length}\r\n\r\n`),
      part,
    ]),
    Buffer.from(`\r\n--${boundary}--\r\n`),
  ]);

/** The header as Orthanc writes it: the transfer syntax within the quotes. */
export const multipartType = (boundary = 'b', type = 'application/dicom'): string =>
  `multipart/related; type="${type}; transfer-syntax=1.2.840.10008.1.2.1"; boundary=${boundary}`;
