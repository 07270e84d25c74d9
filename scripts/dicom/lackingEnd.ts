import { readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../paths.ts';
import type { JsonDataset } from './elementScanner.ts';
import type { DicomNote } from './notes.ts';

let sopClasses: Readonly<Record<string, string>> | undefined;

/**
 * A file that was cut off between two elements looks whole. What is last in an image are its pixels, in a structured
 * report or a key object selection its content: where that is not there, it may have been cut off.
 */
export function lackingEnd(
  sopClassUid: string,
  pixels: boolean,
  dataset: JsonDataset,
  offset: number,
): DicomNote | undefined {
  sopClasses ??= JSON.parse(readFileSync(path.join(root, 'data/dicom/sop-classes.json'), 'utf8')).sopClasses;
  const name = sopClasses?.[sopClassUid] ?? '';
  const isImage = /Image Storage|^Segmentation Storage/.test(name) || Object.hasOwn(dataset, '00280010');
  if (isImage && !pixels) {
    const message = `The image ends at offset ${offset} without pixels (7FE0,0010): it may be cut off.`;
    return { id: 'dicom-no-pixels', tag: '7FE00010', message };
  }
  if (/SR Storage|^Key Object/.test(name) && !Object.hasOwn(dataset, '0040A730')) {
    const message = `The document ends at offset ${offset} without content (0040,A730): it may be cut off.`;
    return { id: 'dicom-no-content', tag: '0040A730', message };
  }
  return undefined;
}
