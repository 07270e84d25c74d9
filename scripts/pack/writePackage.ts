import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Fault } from '../faults.ts';
import type { PackedFile } from './casePackage.ts';

/**
 * Writes files as an npm package, `NAME-VERSION.tgz` in `folder`. npm gives every file the same date and owner, so that the same files
 * make the same bytes.
 *
 * @returns path of the tarball
 */
export function writePackage(
  manifest: { readonly name: string; readonly version: string; readonly [key: string]: unknown },
  files: readonly PackedFile[],
  folder: string,
): string {
  const staging = mkdtempSync(path.join(tmpdir(), 'eu-imaging-pack-'));
  try {
    writeFileSync(path.join(staging, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`);
    for (const { path: name, text } of files) {
      const file = path.join(staging, name);
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(file, text);
    }
    mkdirSync(folder, { recursive: true });
    execFileSync('npm', ['pack', '--silent', '--offline', '--pack-destination', folder], { cwd: staging });
    return path.join(folder, `${manifest.name}-${manifest.version}.tgz`);
  } catch (cause) {
    throw new Fault(`The package ${manifest.name} could not be written to ${folder}: is npm on the path?`, {
      cause,
    });
  } finally {
    rmSync(staging, { recursive: true, force: true });
  }
}
