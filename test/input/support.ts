import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type ReadOptions, readSamples } from '../../scripts/input/readSamples.ts';
import type { Sample, Unread } from '../../scripts/input/sample.ts';

export const patient = '{"resourceType":"Patient","id":"good"}';

/** An empty folder that is gone when the test ends. */
export function temporaryFolder(): Disposable & { readonly path: string; write(files: Files): void } {
  const folder = mkdtempSync(path.join(tmpdir(), 'eu-imaging-input-'));
  return {
    path: folder,
    write: (files) => {
      for (const [name, content] of Object.entries(files)) {
        mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
        writeFileSync(path.join(folder, name), content);
      }
    },
    [Symbol.dispose]: () => rmSync(folder, { recursive: true, force: true }),
  };
}

export type Files = Readonly<Record<string, string | Uint8Array>>;

/** Reads all that `names` in `folder` lead to; paths are told relative to the folder. */
export async function readAll(
  folder: string,
  names: readonly string[],
  options?: ReadOptions,
): Promise<(Sample | Unread)[]> {
  const paths = names.map((name) => (name === '-' ? name : path.join(folder, name)));
  const results: (Sample | Unread)[] = [];
  for await (const result of readSamples(paths, options)) {
    results.push({
      ...result,
      path: path.isAbsolute(result.path) ? path.relative(folder, result.path) : result.path,
    });
  }
  return results;
}

export const isUnread = (result: Sample | Unread): result is Unread => 'kind' in result;
export const isSample = (result: Sample | Unread): result is Sample => 'bytes' in result;
