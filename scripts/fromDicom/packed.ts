import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { DicomObject } from '../dicom/readObject.ts';

/** An object as it waits for its turn: ten thousand reports as they are take more than a gigabyte. */
export type Packed = Buffer;

/** Of what is said frame by frame nothing is looked at. */
export const packed = (object: DicomObject): Packed => {
  const { PerFrameFunctionalGroupsSequence: _, ...dataset } = object.dataset;
  return deflateRawSync(JSON.stringify({ ...object, dataset }), { level: 1 });
};

export const unpacked = (bytes: Packed): DicomObject => JSON.parse(inflateRawSync(bytes).toString());
