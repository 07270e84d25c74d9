import {
  accessSync,
  appendFileSync,
  closeSync,
  constants,
  copyFileSync,
  linkSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import path from 'node:path';
import { Fault } from '../faults.ts';

/**
 * A file that is there when it is whole: written under a name of its own in the same folder, which begins with a dot, until it is
 * finished. What is no plain file (`/dev/null`, a pipe) is written to as it is.
 */
export class WholeFile {
  readonly #file: string;
  readonly #force: boolean;
  readonly #partial: string | undefined;
  readonly #descriptor: number;

  /**
   * @param force whether a file that is there is replaced
   * @throws Fault where it is there and is not to be replaced, or cannot be written
   */
  constructor(file: string, force: boolean) {
    this.#file = file;
    this.#force = force;
    const there = statSync(file, { throwIfNoEntry: false });
    if (there !== undefined && !force) throw existsFault(file);
    try {
      if (there !== undefined) accessSync(file, constants.W_OK);
      const target = there === undefined ? file : realpathSync(file);
      const partial = path.join(path.dirname(target), `.${path.basename(target)}.${process.pid}.partial`);
      this.#partial = there === undefined || there.isFile() ? partial : undefined;
      this.#descriptor = openSync(this.#partial ?? file, this.#partial === undefined ? 'w' : 'wx');
    } catch (cause) {
      throw unwritable(file, cause);
    }
  }

  write(text: string): void {
    try {
      appendFileSync(this.#descriptor, text);
    } catch (cause) {
      throw unwritable(this.#file, cause);
    }
  }

  /** Gives it its name. @throws Fault where another program has made a file of this name meanwhile */
  finish(): void {
    closeSync(this.#descriptor);
    if (this.#partial === undefined) return;
    try {
      if (this.#force && statSync(this.#file, { throwIfNoEntry: false }) !== undefined) {
        renameSync(this.#partial, realpathSync(this.#file));
      } else {
        putWhereNothingIs(this.#partial, this.#file);
      }
    } catch (cause) {
      throw unwritable(this.#file, cause);
    } finally {
      rmSync(this.#partial, { force: true });
    }
  }

  /** Takes away what was written. */
  abandon(): void {
    try {
      closeSync(this.#descriptor);
    } catch {
      // It was closed by a `finish` that failed.
    }
    if (this.#partial !== undefined) rmSync(this.#partial, { force: true });
  }
}

/** A second name never replaces a file; where a file system has no second names, a copy does it. */
function putWhereNothingIs(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'EEXIST') throw cause;
    copyFileSync(from, to, constants.COPYFILE_EXCL);
  }
}

const existsFault = (file: string): Fault =>
  new Fault(`${file} exists already: give the report another name, or --force to overwrite it.`);

function unwritable(file: string, cause: unknown): Fault {
  const { code, message } = cause as NodeJS.ErrnoException;
  return code === 'EEXIST'
    ? existsFault(file)
    : new Fault(`The report cannot be written to ${file}: ${message}.`, { cause });
}
