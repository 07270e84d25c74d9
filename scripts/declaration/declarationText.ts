import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { root } from '../paths.ts';
import { checkLength, DeclarationFault } from './readDeclaration.ts';

/**
 * What a declaration's file holds.
 *
 * @param file from the project's root, as faults name it
 * @throws DeclarationFault where it cannot be read, or is too long to be looked into
 */
export function declarationText(file: string): string {
  try {
    const absolute = path.join(root, file);
    checkLength(statSync(absolute).size, file);
    return readFileSync(absolute, 'utf8');
  } catch (cause) {
    if (cause instanceof DeclarationFault) throw cause;
    throw new DeclarationFault(file, 1, reasonOf((cause as NodeJS.ErrnoException).code), { cause });
  }
}

function reasonOf(code = 'unknown error'): string {
  if (code === 'ENOENT') return 'There is no such file: look at its name.';
  if (code === 'EISDIR') return 'It is a folder where a file belongs: move it away.';
  return `It cannot be read (${code}): look at its permissions.`;
}
