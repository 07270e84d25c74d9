import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../paths.ts';
import type { Page } from './pageRequirements.ts';

/** The pages that people write. */
export function readPages(): Page[] {
  const folder = 'input/pagecontent';
  return readdirSync(path.join(root, folder))
    .filter((name) => name.endsWith('.md') && !isGenerated(name))
    .sort()
    .map((name) => ({
      file: `${folder}/${name}`,
      text: readFileSync(path.join(root, folder, name), 'utf8'),
    }));
}

/** Made from obligations, decisions and examples, which the rules on these pages are quoted from. */
const isGenerated = (name: string): boolean => /^(minimum-|reading-|design-decisions)/.test(name);
