import path from 'node:path';
import { expect } from 'vitest';
import { isSample, isUnread, patient, readAll, temporaryFolder } from './support.ts';

/** A file that is refused, and what is to be said of it. */
export interface Row {
  readonly rule: string;
  /** The name of the file; bad.json by default. */
  readonly file?: string;
  readonly content: string | Uint8Array;
  readonly kind?: 'finding' | 'fault';
  readonly id: string;
  readonly says: RegExp;
  readonly at?: readonly [line: number, column: number];
}

/** Expects the file of `row` to be refused as it says, and the good files beside it to be read. */
export async function expectRefusal(row: Row): Promise<void> {
  using folder = temporaryFolder();
  const file = row.file ?? 'bad.json';
  folder.write({ [file]: row.content, 'good.json': patient, 'good.ndjson': patient });
  const results = await readAll(folder.path, [file, 'good.json', 'good.ndjson']);
  const [refused, ...more] = results.filter(isUnread);
  expect(more).toEqual([]);
  expect(refused).toMatchObject({ path: file, kind: row.kind ?? 'finding', issues: [{ id: row.id }] });
  const [issue] = refused?.issues ?? [];
  expect(issue?.message).toMatch(row.says);
  expect(issue?.message).toMatch(/\.$/);
  if (row.at) expect([issue?.line, issue?.column]).toEqual(row.at);
  expect(results.filter(isSample).map((sample) => path.basename(sample.path))).toEqual([
    'good.json',
    'good.ndjson:1',
  ]);
}
