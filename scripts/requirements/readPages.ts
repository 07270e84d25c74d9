import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../paths.ts';
import type { Page } from './pageRequirements.ts';

/** The pages that people write; those of each actor's minimum are made from what is said elsewhere. */
export function readPages(): Page[] {
  const folder = 'input/pagecontent';
  return readdirSync(path.join(root, folder))
    .filter((name) => name.endsWith('.md') && !name.startsWith('minimum-'))
    .sort()
    .map((name) => ({
      file: `${folder}/${name}`,
      text: readFileSync(path.join(root, folder, name), 'utf8'),
    }));
}
