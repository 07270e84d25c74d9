import { fileFault } from '../input/fileFault.ts';
import { openFile } from '../input/openFile.ts';
import type { Unread } from '../input/sample.ts';
import { ByteReader } from './byteReader.ts';
import { DicomFault } from './dicomFault.ts';
import { type DicomLimits, dicomLimits } from './dicomLimits.ts';
import { ElementScanner, type JsonDataset } from './elementScanner.ts';
import { inflate } from './inflate.ts';
import { Notes } from './notes.ts';
import { readMeta } from './readMeta.ts';
import { isDeflated } from './transferSyntax.ts';

/** The elements of a DICOM file before its pixels. */
export interface Elements {
  readonly transferSyntaxUid: string;
  readonly dataset: JsonDataset;
  readonly notes: Notes;
  /** Whether pixels come next. */
  readonly pixels: boolean;
  /** The offset up to which was read. */
  readonly end: number;
}

/**
 * Reads the elements of one DICOM file (PS3.10) before its pixels.
 * @param source the path of a file, or its bytes
 * @param until the first tag that is not read
 * @throws DicomFault, with the tag or offset of what cannot be read
 */
export async function readElements(
  source: string | AsyncIterable<Uint8Array>,
  limits: DicomLimits = dicomLimits,
  until?: string,
): Promise<Elements> {
  const bytes = typeof source === 'string' ? await open(source) : new ByteReader(source);
  try {
    return await readFrom(bytes, limits, until);
  } catch (error) {
    if (typeof source !== 'string' || error instanceof DicomFault) throw error;
    throw unreadable(fileFault(source, error));
  } finally {
    await bytes.close();
  }
}

async function open(path: string): Promise<ByteReader> {
  const file = await openFile(path);
  if ('chunks' in file) return new ByteReader(file.chunks, file.size);
  throw unreadable(file);
}

function unreadable({ issues: [issue] }: Unread): DicomFault {
  return new DicomFault(issue?.id ?? 'input-unreadable', issue?.message ?? 'This could not be read.');
}

async function readFrom(
  bytes: ByteReader,
  limits: DicomLimits,
  until: string | undefined,
): Promise<Elements> {
  const notes = new Notes();
  const { transferSyntaxUid, encoding } = await readMeta(bytes, notes);
  const body = isDeflated(transferSyntaxUid) ? inflate(bytes, limits.inflatedBytes) : bytes;
  try {
    const scanned = await new ElementScanner(body, limits, notes).scan(encoding, until);
    return { transferSyntaxUid, notes, end: body.offset, ...scanned };
  } finally {
    await body.close();
  }
}
