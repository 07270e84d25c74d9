import { type ChildProcess, fork } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import path from 'node:path';
import { Fault } from '../faults.ts';
import { layOutPackages } from '../packages/packageCache.ts';
import { cache, root, toolHome } from '../paths.ts';
import { replaceFolder } from './replaceFolder.ts';

/** What SUSHI says of the FSH: `file` is relative to the project's root, `line` counts from 1. */
export interface SushiMessage {
  readonly severity: 'error' | 'warning';
  readonly text: string;
  readonly file?: string;
  readonly line?: number;
}

export interface Compilation {
  readonly messages: readonly SushiMessage[];
  readonly milliseconds: number;
}

export type SushiAnswer = Compilation | { readonly fault: string };

/** SUSHI ended, or threw, where it should have answered. */
export class SushiFault extends Fault {
  override name = 'SushiFault';
}

/** Compiles the guide's FSH, any number of times; the definitions it builds on are loaded once. */
export interface Compiler {
  /** Compiles `input/fsh` to `folder`/fsh-generated (the project's own by default), replacing what is there. */
  compile(folder?: string): Promise<Compilation>;
  close(): void;
}

/**
 * Starts SUSHI in a process whose home is the project's package cache: the user's own `~/.fhir` is never looked at.
 *
 * @throws PackageDrift where a FHIR package is not what the lock says
 */
export function startSushi(home: string = toolHome): Compiler {
  layOutPackages(home);
  const draft = mkdtempSync(path.join(cache, 'sushi-'));
  const child = fork(path.join(import.meta.dirname, 'sushiProcess.ts'), {
    cwd: root,
    env: { ...process.env, HOME: home, NODE_NO_WARNINGS: '1' },
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  return {
    async compile(folder = root) {
      const compilation = await ask(child, draft);
      replaceFolder(path.join(draft, 'fsh-generated'), path.join(folder, 'fsh-generated'));
      return compilation;
    },
    close() {
      child.kill();
      rmSync(draft, { recursive: true, force: true });
    },
  };
}

function ask(child: ChildProcess, folder: string): Promise<Compilation> {
  return new Promise((resolve, reject) => {
    let errors = '';
    const onExit = (code: number | null) =>
      reject(
        new SushiFault(`SUSHI ended with code ${code} before it had compiled the guide: ${errors.trim()}`),
      );
    child.stderr?.on('data', (chunk) => {
      errors += chunk;
    });
    child.once('error', (cause) => reject(new SushiFault(`SUSHI could not be started: ${cause.message}`)));
    child.once('exit', onExit);
    child.once('message', (answer: SushiAnswer) => {
      child.off('exit', onExit);
      if ('fault' in answer) reject(new SushiFault(`SUSHI failed on the guide's FSH: ${answer.fault}`));
      else resolve(answer);
    });
    child.send({ build: folder });
  });
}
