import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Issue } from '../issue.ts';

/** What the validator said, by the digest of all that it depends on; each result is on disk as soon as it is known. */
export interface ResultStore {
  get(key: string): readonly Issue[] | undefined;
  put(key: string, issues: readonly Issue[]): void;
  /** Forgets what was neither asked for nor put since the store was opened. */
  prune(): void;
}

export function openResultStore(folder: string): ResultStore {
  mkdirSync(folder, { recursive: true });
  const used = new Set<string>();
  const fileOf = (key: string) => path.join(folder, `${key}.json`);
  return {
    get(key) {
      used.add(`${key}.json`);
      return readIssues(fileOf(key));
    },
    put(key, issues) {
      used.add(`${key}.json`);
      const unfinished = `${fileOf(key)}.${process.pid}`;
      writeFileSync(unfinished, JSON.stringify(issues));
      renameSync(unfinished, fileOf(key));
    },
    prune() {
      for (const name of readdirSync(folder)) if (!used.has(name)) rmSync(path.join(folder, name));
    },
  };
}

function readIssues(file: string): Issue[] | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT' || error instanceof SyntaxError) return undefined;
    throw error;
  }
}
