import type { Dirent } from 'node:fs';
import { opendir, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { fileFault } from './fileFault.ts';
import type { Limits } from './limits.ts';
import { type Unread, unread } from './sample.ts';

/** A file to read. */
export interface FoundFile {
  /** As the user would say it. */
  readonly path: string;
}

/** Which files of a folder are read. */
export interface WantedFiles {
  hasName(file: string): boolean;
  /** What is to be said of a folder that holds none. */
  readonly none: string;
}

const fhirFiles: WantedFiles = {
  hasName: (file) => /\.(?:json|xml|ndjson)$/i.test(file) && path.basename(file) !== 'package.json',
  none: 'This folder holds no *.json, *.xml or *.ndjson, so there is nothing to validate: name another.',
};

/**
 * The files that `paths` name, each once, though it be named or linked to again. A file named itself is taken whatever
 * its name. Of a folder, in the order of names: those `wanted`, in it and in the folders within it, other than
 * `node_modules` and what begins with a dot; if nothing else is said, `*.json`, `*.xml` and `*.ndjson`, but not `package.json`. A symbolic link is followed to a file within
 * the folder that was named; out of it never; to a folder never, for what lies within is found there.
 */
export async function* findFiles(
  paths: readonly string[],
  limits: Limits,
  wanted: WantedFiles = fhirFiles,
): AsyncGenerator<FoundFile | Unread> {
  const finder = new Finder(limits, wanted);
  for (const named of paths) yield* finder.named(named);
}

/** The folder that was named, which no path may leave. */
interface Walk {
  readonly realRoot: string;
  /** Files that were found, be they readable or not. */
  found: number;
}

class Finder {
  readonly #limits: Limits;
  readonly #wanted: WantedFiles;
  /** Real paths of the files and folders that were given. */
  readonly #seen = new Set<string>();
  #files = 0;

  constructor(limits: Limits, wanted: WantedFiles) {
    this.#limits = limits;
    this.#wanted = wanted;
  }

  async *named(named: string): AsyncGenerator<FoundFile | Unread> {
    if (named === '-') {
      yield* this.#file(named, named);
      return;
    }
    try {
      const real = await realpath(named);
      if (!(await stat(real)).isDirectory()) {
        yield* this.#file(named, real);
        return;
      }
      const walk: Walk = { realRoot: real, found: 0 };
      yield* this.#folder(named, real, walk, 0);
      if (walk.found > 0) return;
      yield unread(named, 'fault', 'input-empty-folder', this.#wanted.none);
    } catch (error) {
      yield fileFault(named, error);
    }
  }

  *#file(file: string, real: string): Generator<FoundFile | Unread> {
    if (this.#seen.has(real)) return;
    this.#seen.add(real);
    this.#files++;
    if (this.#files <= this.#limits.files) yield { path: file };
    else if (this.#files === this.#limits.files + 1) yield this.#tooMany(file);
  }

  async *#folder(
    folder: string,
    real: string,
    walk: Walk,
    depth: number,
  ): AsyncGenerator<FoundFile | Unread> {
    if (depth > this.#limits.folderDepth) {
      walk.found++;
      const message = `This folder is more than ${this.#limits.folderDepth} folders deep and was not read: name it itself.`;
      yield unread(folder, 'fault', 'input-too-deep', message);
      return;
    }
    let entries: Dirent[];
    try {
      entries = await this.#entries(real);
    } catch (error) {
      walk.found++;
      yield fileFault(folder, error);
      return;
    }
    for (const entry of entries) {
      const [shown, realEntry] = [path.join(folder, entry.name), path.join(real, entry.name)];
      if (this.#files > this.#limits.files) return;
      if (entry.isDirectory()) yield* this.#folder(shown, realEntry, walk, depth + 1);
      else if (entry.isSymbolicLink()) yield* this.#link(shown, realEntry, walk);
      else {
        walk.found++;
        yield* this.#file(shown, realEntry);
      }
    }
  }

  /** The entries of a folder that could lead to a sample, by name. One more than may be is enough to know. */
  async #entries(real: string): Promise<Dirent[]> {
    const entries: Dirent[] = [];
    for await (const entry of await opendir(real)) {
      if (this.#isWanted(entry)) entries.push(entry);
      if (entries.length > this.#limits.files) break;
    }
    return entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  }

  #isWanted(entry: Dirent): boolean {
    if (entry.name.startsWith('.') || entry.name === 'node_modules') return false;
    return entry.isDirectory() || entry.isSymbolicLink() || this.#wanted.hasName(entry.name);
  }

  async *#link(shown: string, real: string, walk: Walk): AsyncGenerator<FoundFile | Unread> {
    let target: string;
    let isDirectory: boolean;
    try {
      target = await realpath(real);
      isDirectory = (await stat(target)).isDirectory();
    } catch (error) {
      if (!this.#wanted.hasName(real)) return;
      walk.found++;
      yield fileFault(shown, error);
      return;
    }
    if (!isDirectory && !this.#wanted.hasName(real)) return;
    const refusal = linkRefusal(real, target, walk.realRoot);
    if (refusal !== undefined) yield unread(shown, 'fault', ...refusal);
    else if (isDirectory) return;
    else yield* this.#file(shown, target);
    walk.found++;
  }

  #tooMany(file: string): Unread {
    const message = `There are more than ${this.#limits.files} files; from this one on none was read: name fewer at a time.`;
    return unread(file, 'fault', 'input-too-many-files', message);
  }
}

/** Why a link is not followed; undefined if it may be. */
function linkRefusal(link: string, target: string, root: string): [id: string, message: string] | undefined {
  if (isWithin(link, target)) {
    const message =
      'This symbolic link leads back to a folder that it lies in, so it was not followed: remove it.';
    return ['input-symlink-loop', message];
  }
  if (isWithin(target, root)) return undefined;
  const message =
    'This symbolic link leads out of the folder that was named, so it was not followed: name its target itself.';
  return ['input-link-out-of-folder', message];
}

function isWithin(inner: string, outer: string): boolean {
  return inner === outer || inner.startsWith(outer.endsWith(path.sep) ? outer : outer + path.sep);
}
