import path from 'node:path';
import { root } from '../paths.ts';

/** The folder in which run.mjs builds the validator. */
export const buildFolder = path.join(root, 'tools', 'validator', 'target');

/** The classes of a typical run, which archiveClasses.ts keeps; a Java that did not make it does not use it. */
export const classArchive = path.join(buildFolder, 'validator.jsa');

/**
 * The flags of the validator's JVM. The quick compiler alone and the simplest collector halve processor time and memory
 * for runs of seconds, and the class archive saves a quarter of the start.
 *
 * @param home where it finds its package cache
 * @param context all definitions of a `full` one take more than twice the memory
 */
export function jvmFlags(home: string, context: 'lazy' | 'full'): string[] {
  return [
    `-Duser.home=${home}`,
    `-XX:SharedArchiveFile=${classArchive}`,
    '-Xlog:disable',
    '-Xlog:all=error:stderr',
    '-XX:TieredStopAtLevel=1',
    '-XX:+UseSerialGC',
    context === 'full' ? '-Xmx3g' : '-Xmx1g',
    '-XX:+ExitOnOutOfMemoryError',
  ];
}
