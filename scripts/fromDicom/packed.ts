import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { DicomObject } from '../dicom/readObject.ts';

/** An object as it waits for its turn: ten thousand reports as they are take more than a gigabyte. */
export type Packed = Uint8Array;

/** Of what is said frame by frame nothing is looked at. The bytes are copied: those of zlib lie in a chunk of 64 KiB that they would keep. */
export const packed = (object: DicomObject): Packed => {
  const { PerFrameFunctionalGroupsSequence: _, ...dataset } = object.dataset;
  return new Uint8Array(deflateRawSync(JSON.stringify({ ...object, dataset }), { level: 1 }));
};

export const unpacked = (bytes: Packed): DicomObject => JSON.parse(inflateRawSync(bytes).toString());
