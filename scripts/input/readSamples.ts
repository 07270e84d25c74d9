import type { Readable } from 'node:stream';
import { ByteSource, ReadFailure } from './byteSource.ts';
import { fileFault } from './fileFault.ts';
import { findFiles } from './findFiles.ts';
import { limits as defaultLimits, type Limits, sayBytes } from './limits.ts';
import { openFile } from './openFile.ts';
import { emptySentence, isNdjson, readNdjson } from './readNdjson.ts';
import { readResource } from './readResource.ts';
import { headBytes, recognise } from './recognise.ts';
import { type Sample, type Unread, unread } from './sample.ts';

export interface ReadOptions {
  /** What `-` stands for; the process's own standard input by default. */
  readonly stdin?: Readable;
  readonly limits?: Partial<Limits>;
}

/**
 * Reads what a user names: files, folders (see `findFiles`), `-` for standard input; each a resource in JSON or XML, by
 * its first character, or NDJSON, by its name or, of standard input and files of another name, by its lines. Lazy: one
 * resource is in memory at a time, none beyond the limits. Whatever is in a file, the next is read after it.
 */
export async function* readSamples(
  paths: readonly string[],
  options: ReadOptions = {},
): AsyncGenerator<Sample | Unread> {
  const limits = { ...defaultLimits, ...options.limits };
  for await (const found of findFiles(paths, limits)) {
    if ('kind' in found) {
      yield found;
      continue;
    }
    const { path } = found;
    if (path === '-') {
      yield* readStream(path, options.stdin ?? process.stdin, 0, limits);
      continue;
    }
    const file = await openFile(path);
    if ('kind' in file) yield file;
    else yield* readStream(path, file.chunks, file.size, limits);
  }
}

/** @param size in bytes, as far as it is known beforehand */
async function* readStream(
  path: string,
  chunks: AsyncIterable<Uint8Array>,
  size: number,
  limits: Limits,
): AsyncGenerator<Sample | Unread> {
  const source = new ByteSource(chunks);
  try {
    const content = recognise(await source.hold((_, held) => held >= headBytes));
    if (content.kind === 'other') {
      const message = `This is ${content.name}, not a FHIR resource: ${content.remedy}.`;
      yield unread(path, 'finding', 'input-not-fhir', message);
    } else if (await isNdjson(path, source, content.kind, limits)) {
      yield* readNdjson(path, source, limits);
    } else yield await readWhole(path, source, size, limits);
  } catch (error) {
    if (!(error instanceof ReadFailure)) throw error;
    yield fileFault(path, error.cause);
  } finally {
    await source.close();
  }
}

async function readWhole(
  path: string,
  source: ByteSource,
  size: number,
  limits: Limits,
): Promise<Sample | Unread> {
  const { resourceBytes } = limits;
  const bytes = size > resourceBytes ? undefined : await source.hold((_, held) => held > resourceBytes);
  if (bytes === undefined || bytes.length > resourceBytes) {
    const message = `This is larger than ${sayBytes(resourceBytes)}, the most that is read of one resource: split it, or make it NDJSON.`;
    return unread(path, 'fault', 'input-too-large', message);
  }
  const { kind } = recognise(bytes);
  if (kind === 'blank') return unread(path, 'finding', 'input-empty', emptySentence);
  if (kind === 'unknown') {
    const message =
      'This begins neither like JSON nor like XML, so it is not a FHIR resource: name one in JSON, XML or NDJSON.';
    return unread(path, 'finding', 'input-not-fhir', message);
  }
  return readResource(bytes, { path, format: kind === 'xml' ? 'xml' : 'json', firstLine: 1 }, limits);
}
