import { readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../../scripts/paths.ts';

/** The line of FSH that a source (`input/fsh/x.fsh:12`) points at. */
export function lineAt(source = ''): string {
  const [file = '', line] = source.split(':');
  return readFileSync(path.join(root, file), 'utf8').split('\n')[Number(line) - 1] ?? '';
}
