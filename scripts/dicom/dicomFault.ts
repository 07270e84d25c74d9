import { Fault } from '../faults.ts';

/** A DICOM object that was not read. The message is one sentence with the tag, the offset, or both. */
export class DicomFault extends Fault {
  override name = 'DicomFault';
  /** What `eu-imaging explain` knows it by: `dicom-cut-off`. */
  readonly id: string;
  constructor(id: string, message: string, options?: ErrorOptions) {
    super(message, options);
    this.id = id;
  }
}

/** A tag as DICOM writes it: `(0008,0018)` of `00080018`. */
export const sayTag = (tag: string): string => `(${tag.slice(0, 4)},${tag.slice(4)})`;
