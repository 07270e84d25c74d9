import { findFiles, type WantedFiles } from '../input/findFiles.ts';
import { type Limits, limits } from '../input/limits.ts';
import { DicomFault } from './dicomFault.ts';
import { type DicomLimits, dicomLimits } from './dicomLimits.ts';
import { type DicomObject, readObject } from './readObject.ts';

/** A file, and what was read of it or why it was not. */
export type FoundObject =
  | { readonly path: string; readonly object: DicomObject }
  | { readonly path: string; readonly fault: DicomFault };

/** DICOM files need no extension, so all are looked into. */
const anyFile: WantedFiles = {
  hasName: () => true,
  none: 'This folder holds no files, so there is nothing to read: name another.',
};

/**
 * The DICOM objects of files and folders, one at a time: of a folder all files, deep, in the order of names, without
 * following a link out of it. What cannot be read is a fault in its place, and the next file is read.
 */
export async function* findObjects(
  paths: readonly string[],
  bounds: { readonly files?: Limits; readonly object?: DicomLimits } = {},
): AsyncGenerator<FoundObject> {
  for await (const found of findFiles(paths, bounds.files ?? limits, anyFile)) {
    const { path } = found;
    if ('issues' in found) {
      for (const { id, message } of found.issues) yield { path, fault: new DicomFault(id, message) };
      continue;
    }
    try {
      yield { path, object: await readObject(path, bounds.object ?? dicomLimits) };
    } catch (error) {
      if (!(error instanceof DicomFault)) throw error;
      yield { path, fault: error };
    }
  }
}
