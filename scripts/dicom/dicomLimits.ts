/**
 * What is refused of one DICOM object. Pixels are never read, so these bound what is beside them; each is far beyond
 * the multi-frame objects with the most frames.
 */
export interface DicomLimits {
  /** Sequences within sequences. */
  readonly depth: number;
  /** Elements, items, and values of elements. */
  readonly nodes: number;
  /** Bytes of one value that is text or numbers; others are passed over. */
  readonly valueBytes: number;
  /** Bytes of all of these together. */
  readonly keptBytes: number;
  /** Bytes that a deflated data set is inflated to, up to its pixels. */
  readonly inflatedBytes: number;
}

const mebibyte = 1024 * 1024;

export const dicomLimits: DicomLimits = {
  depth: 64,
  nodes: 1_000_000,
  valueBytes: 4 * mebibyte,
  keptBytes: 32 * mebibyte,
  inflatedBytes: 256 * mebibyte,
};
