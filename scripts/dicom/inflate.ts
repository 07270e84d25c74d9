import { pipeline, Readable } from 'node:stream';
import { createInflateRaw } from 'node:zlib';
import { ByteReader } from './byteReader.ts';
import { DicomFault } from './dicomFault.ts';

/**
 * The data set of Deflated Explicit VR Little Endian (DICOM PS3.5 section A.5), inflated as far as it is read. Offsets are
 * those of what was inflated.
 */
export function inflate(bytes: ByteReader, most: number): ByteReader {
  const inflated = createInflateRaw();
  // What fails, fails where the chunks are read.
  pipeline(Readable.from(bytes.rest()), inflated, () => {});
  return new ByteReader(bounded(inflated, most));
}

async function* bounded(inflated: AsyncIterable<Uint8Array>, most: number): AsyncGenerator<Uint8Array> {
  let length = 0;
  try {
    for await (const chunk of inflated) {
      length += chunk.length;
      if (length > most) throw tooLarge(most);
      yield chunk;
    }
  } catch (error) {
    if (error instanceof DicomFault) throw error;
    const message = `The deflated data set cannot be inflated beyond offset ${length} of what it holds: the file is cut off or damaged.`;
    throw new DicomFault('dicom-deflate', message, { cause: error });
  }
}

const tooLarge = (most: number): DicomFault =>
  new DicomFault(
    'dicom-too-large',
    `The deflated data set inflates to more than ${most} bytes before its pixels, at offset ${most}.`,
  );
