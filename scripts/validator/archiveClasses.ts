/**
 * Run once by run.mjs after it has built the validator: validates a study and a document, and keeps the classes that this
 * took as an archive beside the jar, from which later starts take them in half the time (Java 17, JEP 350).
 */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { layOutPackages } from '../packages/packageCache.ts';
import { generatedResources, toolHome } from '../paths.ts';
import { classArchive, jvmFlags } from './jvmFlags.ts';
import { jar } from './jvmValidator.ts';

layOutPackages();
const flags = jvmFlags(toolHome, 'lazy').filter((flag) => !flag.startsWith('-XX:SharedArchiveFile'));
const samples = ['ImagingStudy-chest-ct-imaging-study.json', 'Bundle-chest-ct-document.json'];
const { status, stderr } = spawnSync(
  'java',
  [
    `-XX:ArchiveClassesAtExit=${classArchive}`,
    ...flags,
    '-jar',
    jar,
    'validate',
    ...samples.map((name) => path.join(generatedResources, name)),
    ...['-tx', 'n/a', '-ig', generatedResources],
  ],
  { encoding: 'utf8' },
);
if (status !== 0 && status !== 1) {
  process.stderr.write(`eu-imaging: the validator's classes could not be archived: ${stderr.trim()}\n`);
  process.exitCode = 2;
}
