import dcmjs from 'dcmjs';
import { isUid } from '../rules/dicomView.ts';
import { DicomFault, sayTag } from './dicomFault.ts';
import { type DicomLimits, dicomLimits } from './dicomLimits.ts';
import type { JsonDataset } from './elementScanner.ts';
import { lackingEnd } from './lackingEnd.ts';
import type { DicomNote } from './notes.ts';
import { readElements } from './readElements.ts';

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
  const { transferSyntaxUid, dataset, notes, pixels, end } = await readElements(source, limits);
  const uid = (tag: string) => uidOf(dataset, tag, end);
  const [sopClassUid, sopInstanceUid] = [uid('00080016'), uid('00080018')];
  for (const tag of ['0020000D', '0020000E']) uid(tag);
  const lacking = lackingEnd(sopClassUid, pixels, dataset, end);
  return {
    sopClassUid,
    sopInstanceUid,
    transferSyntaxUid,
    dataset: dcmjs.data.DicomMetaDictionary.naturalizeDataset(dataset),
    notes: lacking === undefined ? notes.list : [...notes.list, lacking],
    privateElements: notes.privateElements,
  };
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
