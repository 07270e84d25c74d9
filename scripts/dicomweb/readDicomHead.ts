import { open } from 'node:fs/promises';
import { DicomFault, sayTag } from '../dicom/dicomFault.ts';
import { dicomLimits } from '../dicom/dicomLimits.ts';
import { readElements } from '../dicom/readElements.ts';
import { isUid } from '../rules/dicomView.ts';
import { Refusal } from './refusal.ts';

/** What a DICOM object says that it is (DICOM PS3.10 section 7; PS3.3 sections C.7.2.1, C.7.3.1, C.12.1, C.7.6.6). */
export interface DicomHead {
  readonly studyUid: string;
  readonly seriesUid: string;
  readonly instanceUid: string;
  readonly numberOfFrames: number | undefined;
}

/**
 * Reads the beginning of a DICOM file, up to Number of Frames (0028,0008), and no pixels.
 * @throws Refusal where it is no DICOM file, or its UIDs are none
 */
export async function readDicomHead(file: string): Promise<DicomHead> {
  const { dataset } = await readElements(file, dicomLimits, '00280009').catch((error: unknown) => {
    throw error instanceof DicomFault ? notDicom(error.message) : error;
  });
  const value = (tag: string): unknown => dataset[tag]?.Value?.[0];
  const uid = (tag: string): string => {
    const found = value(tag);
    if (typeof found !== 'string' || !isUid(found)) throw notDicom(`Its element ${sayTag(tag)} is no UID.`);
    return found;
  };
  const frames = Number(value('00280008') ?? Number.NaN);
  return {
    studyUid: uid('0020000D'),
    seriesUid: uid('0020000E'),
    instanceUid: uid('00080018'),
    numberOfFrames: Number.isSafeInteger(frames) ? frames : undefined,
  };
}

const notDicom = (why: string): Refusal =>
  new Refusal('fetch-not-dicom', `What came is no DICOM object. ${why}`);

/** The first bytes of a file, not more than `most`. */
export async function beginningOf(file: string, most: number): Promise<Buffer> {
  const handle = await open(file);
  try {
    const buffer = Buffer.alloc(Math.min(most, (await handle.stat()).size));
    let length = 0;
    for (;;) {
      const { bytesRead } = await handle.read(buffer, length, buffer.length - length);
      length += bytesRead;
      if (bytesRead === 0 || length === buffer.length) return buffer.subarray(0, length);
    }
  } finally {
    await handle.close();
  }
}
