import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../paths.ts';

/** A file of the project that is made from others, and committed so that a change of it is seen in review. */
export interface GeneratedFile {
  /** Relative to the project. */
  readonly file: string;
  readonly text: string;
}

/** Whether the file is missing or says something else. */
export function isStale({ file, text }: GeneratedFile): boolean {
  const absolute = path.join(root, file);
  return !existsSync(absolute) || readFileSync(absolute, 'utf8') !== text;
}

/** Writes the file, with the folder it stands in. */
export function writeGenerated({ file, text }: GeneratedFile): void {
  const absolute = path.join(root, file);
  mkdirSync(path.dirname(absolute), { recursive: true });
  writeFileSync(absolute, text);
}
