import path from 'node:path';
import type { ByteSource } from './byteSource.ts';
import { type Limits, sayBytes } from './limits.ts';
import { readLines } from './readLines.ts';
import { readResource } from './readResource.ts';
import { type Content, isSpace } from './recognise.ts';
import { type Sample, type Unread, unread } from './sample.ts';
import { scanJson } from './scanJson.ts';

/**
 * Reads NDJSON (application/fhir+ndjson, FHIR Bulk Data Access): one resource in JSON a line, blank lines passed over. A
 * line that gives no sample does not keep the others from giving theirs.
 */
export async function* readNdjson(
  file: string,
  source: ByteSource,
  limits: Limits,
): AsyncGenerator<Sample | Unread> {
  let bad = 0;
  let empty = true;
  for await (const { number, bytes } of readLines(source.chunks(), limits.lineBytes)) {
    empty = false;
    const result = readLine(bytes, `${file}:${number}`, number, limits);
    yield result;
    if (!('kind' in result)) continue;
    bad++;
    if (bad < limits.badLines) continue;
    const message = `${bad} lines gave no resource, so the rest was not read: mend them, or, if this is one resource over many lines, name the file .json.`;
    yield unread(file, 'fault', 'input-too-many-bad-lines', message);
    return;
  }
  if (empty) yield unread(file, 'finding', 'input-empty', emptySentence);
}

function readLine(
  bytes: Uint8Array | undefined,
  line: string,
  number: number,
  limits: Limits,
): Sample | Unread {
  if (bytes === undefined) {
    const message = `This line is longer than ${sayBytes(limits.lineBytes)}, the most that is read of one resource: split it.`;
    return unread(line, 'fault', 'input-too-large', message, { line: number, column: 1 });
  }
  const whole = bytes.at(-1) === carriageReturn ? bytes.subarray(0, -1) : bytes;
  const result = readResource(whole, { path: line, format: 'json', firstLine: number }, limits);
  if (!('kind' in result)) return result;
  const issues = result.issues.map((issue) =>
    issue.id === 'input-malformed-json'
      ? { ...issue, message: `${issue.message} In NDJSON each line is one whole resource.` }
      : issue,
  );
  return { ...result, issues };
}

/**
 * Whether a file is NDJSON: by its name, or, where that does not tell, because its first line is a whole JSON text and
 * something follows.
 */
export async function isNdjson(
  file: string,
  source: ByteSource,
  kind: Content['kind'],
  limits: Limits,
): Promise<boolean> {
  const extension = path.extname(file).toLowerCase();
  if (extension === '.ndjson') return true;
  if (kind !== 'json' || extension === '.json' || extension === '.xml') return false;
  let start = 0;
  const firstLine = await source.hold((newest, held) => {
    const isAll = newest.length === held;
    if (isAll) start = newest.findIndex((byte) => !isSpace(byte));
    return newest.indexOf(lineFeed, isAll ? start : 0) !== -1 || held > limits.resourceBytes;
  });
  const end = firstLine.indexOf(lineFeed, start);
  const text = firstLine.toString('utf8', start, end).replace(/^\uFEFF/, '');
  if (end === -1 || scanJson(text, limits).length > 0) return false;
  let follows = false;
  await source.hold((newest, held) => {
    const rest = newest.length === held ? newest.subarray(end) : newest;
    follows = !rest.every(isSpace);
    return follows || held > limits.resourceBytes;
  });
  return follows;
}

export const emptySentence = 'There is nothing in this but white space: write the resource again.';

const lineFeed = 0x0a;
const carriageReturn = 0x0d;
