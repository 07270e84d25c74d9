import { DicomFault, sayTag } from './dicomFault.ts';
import type { DicomLimits } from './dicomLimits.ts';
import type { ElementHeader } from './readHeader.ts';

/** What an element lies in. */
interface Place {
  readonly kind: 'items' | 'elements' | 'fragments';
  /** Of the sequence; empty for the data set itself. */
  readonly tag: string;
  readonly end: number;
}

export const cutOff = (where: string): DicomFault =>
  new DicomFault('dicom-cut-off', `The file ends ${where}: get the whole of it.`);

export const twice = ({ tag, offset }: ElementHeader): DicomFault =>
  new DicomFault(
    'dicom-twice',
    `The element ${sayTag(tag)} at offset ${offset} is there for the second time.`,
  );

export const noVr = (tag: string, offset: number): DicomFault =>
  new DicomFault(
    'dicom-no-vr',
    `The element ${sayTag(tag)} at offset ${offset} has no value representation, so what follows cannot be read.`,
  );

const sayLevel = ({ tag, kind }: Place): string =>
  tag === '' ? 'the data set' : `${kind === 'elements' ? 'an item of ' : ''}${sayTag(tag)}`;

export const misplaced = ({ tag, offset }: ElementHeader, level: Place): DicomFault =>
  new DicomFault(
    'dicom-misplaced',
    `At offset ${offset} stands ${sayTag(tag)}, which cannot be in ${sayLevel(level)}.`,
  );

export const unended = (level: Place, offset: number): DicomFault =>
  new DicomFault(
    'dicom-cut-off',
    `What ends at offset ${offset} ends within ${sayLevel(level)}, which has no delimiter.`,
  );

export const noLength = ({ tag, offset, vr }: ElementHeader): DicomFault =>
  new DicomFault(
    'dicom-length',
    `The element ${sayTag(tag)} at offset ${offset} has no length, which ${vr} must have.`,
  );

export const tooDeep = ({ tag, offset }: ElementHeader, { depth }: DicomLimits): DicomFault =>
  new DicomFault(
    'dicom-too-deep',
    `The sequence ${sayTag(tag)} at offset ${offset} is nested more than ${depth} deep.`,
  );

export const tooMany = ({ tag, offset }: ElementHeader, { nodes }: DicomLimits): DicomFault =>
  new DicomFault(
    'dicom-too-many',
    `At ${sayTag(tag)}, offset ${offset}, are more than ${nodes} elements, items and values.`,
  );

export const tooLarge = ({ tag, offset, length }: ElementHeader): DicomFault =>
  new DicomFault(
    'dicom-too-large',
    `The element ${sayTag(tag)} at offset ${offset} has ${length} bytes, which is more than is read.`,
  );

/** Of a length beyond what it lies in: the end of the file, which is `size` where that is known, or of a sequence or an item. */
export function tooLong(header: ElementHeader, level: Place, size: number | undefined): DicomFault {
  const { tag, offset, length } = header;
  const what = tag === 'FFFEE000' ? `an item of ${sayTag(level.tag)}` : sayTag(tag);
  const isFileEnd = level.end === size || level.end === Number.POSITIVE_INFINITY;
  if (isFileEnd) return cutOff(`in ${what} at offset ${offset}, which should have ${length} bytes`);
  const message = `The length of ${what} at offset ${offset} is ${length} bytes, which is beyond the end of ${sayTag(level.tag)} that it lies in.`;
  return new DicomFault('dicom-length', message);
}
