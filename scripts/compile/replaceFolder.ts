import { cpSync, existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';

/**
 * Makes `target` hold what `source` holds: writes the files that differ, removes those that are no more, and leaves the
 * others alone, so that whoever reads `target` meanwhile never finds it empty.
 */
export function replaceFolder(source: string, target: string): void {
  const wanted = new Set(files(source));
  for (const file of files(target)) if (!wanted.has(file)) rmSync(path.join(target, file));
  for (const file of wanted) {
    const [from, to] = [path.join(source, file), path.join(target, file)];
    if (!existsSync(to) || !readFileSync(from).equals(readFileSync(to))) cpSync(from, to);
  }
}

function files(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)));
}
