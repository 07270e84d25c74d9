import type { Encoding } from './readHeader.ts';

/** Whether the data set, and not only its pixels, is compressed: Deflated Explicit VR, JPIP (HTJ2K) Referenced Deflate. */
export const isDeflated = (transferSyntaxUid: string): boolean =>
  ['1.2.840.10008.1.2.1.99', '1.2.840.10008.1.2.4.95', '1.2.840.10008.1.2.4.205'].includes(transferSyntaxUid);

const implicitLittleEndian = '1.2.840.10008.1.2';
const explicitBigEndian = '1.2.840.10008.1.2.2';

/**
 * How a data set is written in a transfer syntax of DICOM PS3.5 chapter 10 and annex A: whatever is compressed, its
 * elements are Explicit VR Little Endian. Undefined where the UID is none that DICOM defines for files.
 */
export function encodingOf(transferSyntaxUid: string): Encoding | undefined {
  if (transferSyntaxUid === implicitLittleEndian) return { explicit: false, littleEndian: true };
  if (transferSyntaxUid === explicitBigEndian) return { explicit: true, littleEndian: false };
  const isLittle = /^1\.2\.840\.10008\.1\.2\.(1|1\.9[89]|4\.\d+|4\.\d+\.1|5|8\.1)$/.test(transferSyntaxUid);
  return isLittle ? { explicit: true, littleEndian: true } : undefined;
}
