import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Fault } from '../faults.ts';

const patience = 120_000;
const pause = 25;

/**
 * Runs `action` while no other process runs one under the same lock; waits for it up to two minutes. A lock whose owner
 * is no more is taken over.
 *
 * @param folder is made to hold the lock, and removed after
 * @throws Fault where another process keeps the lock
 */
export function withLock<T>(folder: string, action: () => T): T {
  const deadline = Date.now() + patience;
  while (!taken(folder)) {
    if (!ownerLives(folder)) rmSync(folder, { recursive: true, force: true });
    else if (Date.now() > deadline) {
      throw new Fault(`Another process keeps ${folder}: end it, or delete that folder.`);
    }
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, pause);
  }
  try {
    return action();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const ownerFile = (folder: string) => path.join(folder, 'pid');

function taken(folder: string): boolean {
  try {
    mkdirSync(folder);
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw cause;
  }
  writeFileSync(ownerFile(folder), String(process.pid));
  return true;
}

/** True where the owner cannot be told: it may be about to write its name. */
function ownerLives(folder: string): boolean {
  try {
    process.kill(Number(readFileSync(ownerFile(folder), 'utf8')) || process.pid, 0);
    return true;
  } catch (cause) {
    return (cause as NodeJS.ErrnoException).code !== 'ESRCH';
  }
}
