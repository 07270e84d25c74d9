import { createHash, randomUUID } from 'node:crypto';
import { createReadStream, existsSync } from 'node:fs';
import { link, mkdir, open, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { isObject } from '../coverage/node.ts';
import { Fault } from '../faults.ts';
import { objects, text } from '../rules/json.ts';
import { Refusal } from './refusal.ts';

/** A file that came: its path below the folder, and what is in it. */
export interface Kept {
  readonly file: string;
  readonly size: number;
  readonly sha256: string;
}

/** Bytes that came and have no name yet. */
export interface Incoming extends Omit<Kept, 'file'> {
  readonly partial: string;
  /** Base64, as in FHIR's Attachment.hash. */
  readonly sha1: string;
}

const journalName = '.eu-imaging-fetch.json';

/**
 * The folder of a fetch. A file is there when it is whole and was looked at: until then it is a `.part`. What is there is never
 * overwritten. A journal says which request gave which files, so that a second run asks for the others only.
 */
export class Store {
  readonly #folder: string;
  readonly #journal: Map<string, readonly Kept[]>;
  #writing: Promise<void> = Promise.resolve();

  private constructor(folder: string, journal: Map<string, readonly Kept[]>) {
    this.#folder = folder;
    this.#journal = journal;
  }

  /** @throws Fault where the folder cannot be made, or its journal is none */
  static async open(folder: string): Promise<Store> {
    try {
      await mkdir(folder, { recursive: true });
    } catch (cause) {
      throw new Fault(`The folder ${folder} cannot be made: ${(cause as Error).message}.`, { cause });
    }
    const journal = path.join(folder, journalName);
    return new Store(
      folder,
      existsSync(journal) ? readJournal(journal, await readFile(journal, 'utf8')) : new Map(),
    );
  }

  /** What an earlier run got by this request, where all of it is still there as it was. */
  async kept(key: string): Promise<readonly Kept[] | undefined> {
    const files = this.#journal.get(key);
    if (files === undefined) return undefined;
    for (const { file, size, sha256 } of files) {
      const at = path.join(this.#folder, file);
      const there = await stat(at).catch(() => undefined);
      if (there?.size !== size || (await sha256Of(at)) !== sha256) return undefined;
    }
    return files;
  }

  /** Writes bytes as they come. @throws Fault where the disk does not take them */
  async receive(chunks: AsyncIterable<Buffer>): Promise<Incoming> {
    const partial = path.join(this.#folder, `.${randomUUID()}.part`);
    const [sha256, sha1] = [createHash('sha256'), createHash('sha1')];
    const handle = await open(partial, 'wx').catch((cause) => {
      throw unwritable(partial, cause);
    });
    let size = 0;
    try {
      for await (const chunk of chunks) {
        size += chunk.length;
        sha256.update(chunk);
        sha1.update(chunk);
        await handle.writeFile(chunk).catch((cause) => {
          throw unwritable(partial, cause);
        });
      }
    } catch (error) {
      await handle.close();
      await rm(partial, { force: true });
      throw error;
    }
    await handle.close();
    return { partial, size, sha256: sha256.digest('hex'), sha1: sha1.digest('base64') };
  }

  /** Gives it its name. @throws Refusal where another file has it */
  async keep({ partial, size, sha256 }: Incoming, file: string): Promise<Kept> {
    const at = path.join(this.#folder, file);
    try {
      await mkdir(path.dirname(at), { recursive: true });
      await link(partial, at);
    } catch (cause) {
      if ((cause as NodeJS.ErrnoException).code !== 'EEXIST') throw unwritable(at, cause);
      if ((await sha256Of(at)) !== sha256)
        throw new Refusal(
          'fetch-file-exists',
          `${at} is there already with something else in it, and was left as it is.`,
        );
    } finally {
      await rm(partial, { force: true });
    }
    return { file, size, sha256 };
  }

  async discard({ partial }: Incoming): Promise<void> {
    await rm(partial, { force: true });
  }

  /** Writes down what a request gave. */
  async record(key: string, files: readonly Kept[]): Promise<void> {
    this.#journal.set(key, files);
    this.#writing = this.#writing.then(async () => {
      const at = path.join(this.#folder, journalName);
      const requests = [...this.#journal].map(([request, of]) => ({ request, files: of }));
      await writeFile(`${at}.part`, `${JSON.stringify({ requests }, null, 1)}\n`);
      await rename(`${at}.part`, at);
    });
    await this.#writing;
  }
}

const unwritable = (file: string, cause: unknown): Fault =>
  new Fault(`${file} cannot be written: ${(cause as Error).message}.`, { cause });

async function sha256Of(file: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(file)) hash.update(chunk);
  return hash.digest('hex');
}

function readJournal(file: string, json: string): Map<string, readonly Kept[]> {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    value = undefined;
  }
  if (!isObject(value) || !Array.isArray(value.requests))
    throw new Fault(`${file} is not what a fetch wrote: remove it, and all is fetched anew.`);
  return new Map(
    objects(value, 'requests').map((each) => [
      text(each, 'request') ?? '',
      objects(each, 'files').map((of) => ({
        // A name that leads out of the folder is none of ours.
        file: path.normalize(`/${text(of, 'file') ?? ''}`).slice(1),
        size: Number(of.size),
        sha256: text(of, 'sha256') ?? '',
      })),
    ]),
  );
}
