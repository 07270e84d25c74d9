import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { contentDigest } from '../packages/fhirPackage.ts';
import { cache, root } from '../paths.ts';
import { compileGuide } from './compileGuide.ts';
import type { Compilation } from './sushi.ts';

/**
 * Compiles the guide, unless its source, the compiler and `fsh-generated` are what they were when it last compiled without a message: SUSHI
 * takes most of a minute for 500 examples.
 *
 * @param stamp holds the digest of what compiled last
 */
export async function compileIfChanged(
  compile: () => Promise<Compilation> = compileGuide,
  folder: string = root,
  stamp: string = path.join(cache, 'compiled.sha256'),
): Promise<Compilation> {
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === state(folder)) {
    return { messages: [], milliseconds: 0 };
  }
  const compilation = await compile();
  mkdirSync(path.dirname(stamp), { recursive: true });
  writeFileSync(stamp, compilation.messages.length === 0 ? state(folder) : '');
  return compilation;
}

function state(folder: string): string {
  const digest = createHash('sha256');
  for (const part of ['input/fsh', 'fsh-generated', 'scripts/compile']) {
    const at = path.join(folder, part);
    digest.update(existsSync(at) ? contentDigest(at) : 'none');
  }
  for (const file of ['sushi-config.yaml', 'package-lock.json']) {
    digest.update(readFileSync(path.join(folder, file)));
  }
  return digest.digest('hex');
}
