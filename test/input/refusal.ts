import path from 'node:path';
import { expect } from 'vitest';
import type { Limits } from '../../scripts/input/limits.ts';
import { type Files, isSample, isUnread, patient, readAll, temporaryFolder } from './support.ts';

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

/** What is named, is refused, and what is to be said of it. */
export interface PathRow {
  readonly rule: string;
  readonly files?: Files;
  /** Makes in the folder what is no file. */
  readonly make?: (folder: string) => void;
  /** What is named besides good.json; the folder itself by default. */
  readonly names?: readonly string[];
  readonly limits?: Partial<Limits>;
  readonly unread: {
    readonly path: string;
    readonly id: string;
    readonly says: RegExp;
    readonly kind?: 'finding';
  };
}

/** Expects what `row` makes to be refused as it says, and good.json beside it to be read. */
export async function expectPathRefusal(row: PathRow): Promise<void> {
  using folder = temporaryFolder();
  folder.write({ 'good.json': patient, ...row.files });
  row.make?.(folder.path);
  const options = row.limits && { limits: row.limits };
  const results = await readAll(folder.path, [...(row.names ?? ['.']), 'good.json'], options);
  const { path: place, id, says, kind = 'fault' } = row.unread;
  const [refused] = results.filter(isUnread);
  expect(refused).toMatchObject({
    path: place,
    kind,
    issues: [{ id, severity: 'fatal', message: expect.stringMatching(says) }],
  });
  expect(results.filter(isUnread).length).toBe(id === 'input-malformed-json' ? 2 : 1);
  const good = results.filter(isSample).filter((sample) => path.basename(sample.path) === 'good.json');
  expect(good.length).toBeGreaterThan(0);
}
