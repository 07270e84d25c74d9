import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

/** Every file below `folder` with the digest of its bytes; empty where there is no such folder. */
export function tree(folder: string): Record<string, string> {
  return Object.fromEntries(
    files(folder).map((file) => [
      file,
      createHash('sha256')
        .update(readFileSync(path.join(folder, file)))
        .digest('hex'),
    ]),
  );
}

/** Every file below `folder` with the times of its last reading and writing, read without opening any. */
export function accessTimes(folder: string): Record<string, string> {
  return Object.fromEntries(
    files(folder).map((file) => {
      const { atimeNs, mtimeNs } = statSync(path.join(folder, file), { bigint: true });
      return [file, `${atimeNs} ${mtimeNs}`];
    }),
  );
}

function files(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .sort();
}
