import { constants, type Stats } from 'node:fs';
import { type FileHandle, open, stat } from 'node:fs/promises';
import { fileFault } from './fileFault.ts';
import { type Unread, unread } from './sample.ts';

/** A regular file, open for reading. Its bytes end with the file, however it has grown since. */
export interface OpenFile {
  readonly size: number;
  readonly chunks: AsyncIterable<Uint8Array>;
}

const chunkBytes = 256 * 1024;

/**
 * Opens a file if it is a regular one: a named pipe, a socket or a device could keep its reader waiting for ever or never
 * end, and opening it can have effects. `O_NONBLOCK`: if it becomes a pipe after the look at it, opening does not wait.
 */
export async function openFile(path: string): Promise<OpenFile | Unread> {
  let handle: FileHandle | undefined;
  try {
    const before = await stat(path);
    if (!before.isFile()) return notRegular(path, before);
    handle = await open(path, constants.O_RDONLY | constants.O_NONBLOCK);
    const stats = await handle.stat();
    if (stats.isFile()) return { size: stats.size, chunks: chunksOf(handle) };
    await handle.close();
    return notRegular(path, stats);
  } catch (error) {
    await handle?.close();
    return fileFault(path, error);
  }
}

async function* chunksOf(handle: FileHandle): AsyncGenerator<Uint8Array> {
  try {
    for (;;) {
      const { bytesRead, buffer } = await handle.read(Buffer.allocUnsafe(chunkBytes), 0, chunkBytes, null);
      if (bytesRead === 0) return;
      yield buffer.subarray(0, bytesRead);
    }
  } finally {
    await handle.close();
  }
}

function notRegular(path: string, stats: Stats): Unread {
  if (stats.isFIFO()) {
    const message =
      'This is a named pipe, not a file: pipe into standard input instead, and name it with "-".';
    return unread(path, 'fault', 'input-not-a-file', message);
  }
  const what = stats.isSocket() ? 'a socket' : stats.isDirectory() ? 'a folder' : 'a device';
  return unread(
    path,
    'fault',
    'input-not-a-file',
    `This is ${what}, not a file: name a file or a folder of files.`,
  );
}
