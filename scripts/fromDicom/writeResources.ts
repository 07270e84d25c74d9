import { appendFileSync, mkdirSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { Fault } from '../faults.ts';
import { writeNew } from '../report/writeNew.ts';
import type { MadeResource } from './resource.ts';
import { entryOf } from './toBundle.ts';

/** @throws Fault where the output would be mixed with what is there, or is no folder */
export function checkEmpty(folder: string): void {
  try {
    if (readdirSync(folder).length > 0)
      throw new Fault(`${folder} holds files already, and nothing was written: give --out another name.`);
  } catch (error) {
    if (error instanceof Fault) throw error;
    const { code, message } = error as NodeJS.ErrnoException;
    if (code !== 'ENOENT') throw new Fault(`${folder} cannot be written to: ${message}.`);
  }
}

/**
 * Writes resources into a folder that is made where there are any, each as a file, and a transaction of all. None is kept in memory.
 * @returns how many there were
 * @throws Fault
 */
export function writeResources(folder: string, resources: Iterable<MadeResource>): number {
  const transaction = path.join(folder, 'transaction.json');
  let count = 0;
  for (const each of resources) {
    if (count++ === 0) begin(folder, transaction);
    writeNew(path.join(folder, `${each.resourceType}-${each.id}.json`), `${json(each)}\n`);
    appendFileSync(transaction, `${count === 1 ? '' : ','}\n${json(entryOf(each)).replace(/^/gm, '    ')}`);
  }
  if (count > 0) appendFileSync(transaction, '\n  ]\n}\n');
  return count;
}

function begin(folder: string, transaction: string): void {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    throw new Fault(`${folder} cannot be made: ${(error as Error).message}.`);
  }
  writeNew(transaction, '{\n  "resourceType": "Bundle",\n  "type": "transaction",\n  "entry": [');
}

const json = (value: unknown): string => JSON.stringify(value, null, 2);
