/**
 * What is refused unread. Whatever a file holds, one resource's bytes and what is parsed from them is all that is in
 * memory at a time. Each limit is far beyond any real imaging report and well within an ordinary machine.
 */
export interface Limits {
  /** Bytes of one JSON or XML file, or of standard input. */
  readonly resourceBytes: number;
  /** Bytes of one line of NDJSON; the number of lines is not limited, for they are streamed. */
  readonly lineBytes: number;
  /** Lines of one NDJSON file that gave no sample, after which the rest is not read. */
  readonly badLines: number;
  /** Nested JSON objects and arrays, or XML elements. */
  readonly depth: number;
  /** JSON objects and arrays, or XML elements, of one resource. */
  readonly nodes: number;
  /** Properties of one JSON object, or attributes of one XML element. */
  readonly properties: number;
  /** Entries of one Bundle. */
  readonly entries: number;
  /** Files of one run. */
  readonly files: number;
  /** Folders within folders. */
  readonly folderDepth: number;
  /** Resources of one run that rules compare with each other. */
  readonly comparedResources: number;
  /** Characters of JSON that what is kept of them for this takes together. */
  readonly comparedCharacters: number;
}

const mebibyte = 1024 * 1024;

export const limits: Limits = {
  resourceBytes: 32 * mebibyte,
  lineBytes: 32 * mebibyte,
  badLines: 100,
  depth: 200,
  nodes: 2_000_000,
  properties: 10_000,
  entries: 20_000,
  files: 100_000,
  folderDepth: 32,
  comparedResources: 50_000,
  comparedCharacters: 64 * mebibyte,
};

/** A number of bytes as a reader would say it: `32 MiB`, `512 bytes`. */
export function sayBytes(bytes: number): string {
  return bytes < mebibyte ? `${bytes} bytes` : `${Math.round((bytes / mebibyte) * 10) / 10} MiB`;
}

export const tooDeep = ({ depth }: Limits) =>
  `Here is something more than ${depth} levels deep, so the file was not read: flatten it.`;

export const tooManyNodes = ({ nodes }: Limits) =>
  `There are more than ${nodes} objects and arrays, or elements, in this, so the file was not read: split it.`;

export const tooManyProperties = ({ properties }: Limits) =>
  `There are more than ${properties} properties, or attributes, in one place here, so the file was not read: it is hardly FHIR.`;
