import dcmjs from 'dcmjs';
import { fileFault } from '../input/fileFault.ts';
import { openFile } from '../input/openFile.ts';
import type { Unread } from '../input/sample.ts';
import { isUid } from '../rules/dicomView.ts';
import { ByteReader } from './byteReader.ts';
import { DicomFault, sayTag } from './dicomFault.ts';
import { type DicomLimits, dicomLimits } from './dicomLimits.ts';
import { inflate } from './inflate.ts';
import { lackingEnd } from './lackingEnd.ts';
import { type DicomNote, Notes } from './notes.ts';
import { readMeta } from './readMeta.ts';
import { ElementScanner, type JsonDataset } from './scanElements.ts';
import { isDeflated } from './transferSyntax.ts';

/**
 * The attributes of a data set or an item by keyword, as dcmjs naturalizes them: one value as itself, several as an array,
 * none as null; a sequence is an array, a person name an object with its groups; what is bulk is null.
 */
export type Dataset = Readonly<Record<string, unknown>>;

/** One SOP instance, without its pixels. */
export interface DicomObject {
  readonly sopClassUid: string;
  readonly sopInstanceUid: string;
  readonly transferSyntaxUid: string;
  /** It has a Study, Series and SOP Instance UID, and a SOP Class UID. */
  readonly dataset: Dataset;
  /** What is amiss, and how it was read. */
  readonly notes: readonly DicomNote[];
  /** Number of private elements that were passed over. */
  readonly privateElements: number;
}

/**
 * Reads one DICOM file (PS3.10), and nothing of its pixels.
 * @param source the path of a file, or its bytes
 * @throws DicomFault, with the tag or offset of what cannot be read
 */
export async function readObject(
  source: string | AsyncIterable<Uint8Array>,
  limits: DicomLimits = dicomLimits,
): Promise<DicomObject> {
  const bytes = typeof source === 'string' ? await open(source) : new ByteReader(source);
  try {
    return await readFrom(bytes, limits);
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

async function readFrom(bytes: ByteReader, limits: DicomLimits): Promise<DicomObject> {
  const notes = new Notes();
  const { transferSyntaxUid, encoding } = await readMeta(bytes, notes);
  const body = isDeflated(transferSyntaxUid) ? inflate(bytes, limits.inflatedBytes) : bytes;
  try {
    const { dataset, pixels } = await new ElementScanner(body, limits, notes).scan(encoding);
    const uid = (tag: string) => uidOf(dataset, tag, body.offset);
    const [sopClassUid, sopInstanceUid] = [uid('00080016'), uid('00080018')];
    for (const tag of ['0020000D', '0020000E']) uid(tag);
    const lacking = lackingEnd(sopClassUid, pixels, dataset, body.offset);
    if (lacking !== undefined) notes.list.push(lacking);
    return {
      sopClassUid,
      sopInstanceUid,
      transferSyntaxUid,
      dataset: dcmjs.data.DicomMetaDictionary.naturalizeDataset(dataset),
      notes: notes.list,
      privateElements: notes.privateElements,
    };
  } finally {
    await body.close();
  }
}

/** A UID that every composite instance has (PS3.3 sections C.7.2.1, C.7.3.1, C.12.1). */
function uidOf(dataset: JsonDataset, tag: string, end: number): string {
  const values = dataset[tag]?.Value ?? [];
  const [value] = values;
  if (value === undefined) {
    throw new DicomFault(
      'dicom-no-uid',
      `There is no UID in ${sayTag(tag)} up to offset ${end}, where the elements end.`,
    );
  }
  if (typeof value === 'string' && values.length === 1 && isUid(value)) return value;
  throw new DicomFault(
    'dicom-no-uid',
    `What stands in ${sayTag(tag)} is no UID: ${JSON.stringify(value).slice(0, 70)}.`,
  );
}
