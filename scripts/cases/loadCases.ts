import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { guideArtefacts } from '../compile/guideIndex.ts';
import { indexGuide } from '../coverage/coverage.ts';
import type { JsonObject } from '../coverage/node.ts';
import { readGuide } from '../coverage/readGuide.ts';
import type { Guide } from '../coverage/slice.ts';
import { declarationText } from '../declaration/declarationText.ts';
import { root } from '../paths.ts';
import { type Known, knownNames } from './known.ts';
import type { Manifest } from './manifest.ts';
import { readManifest } from './readManifest.ts';

/** Where the manifests are. */
export const caseFolder = path.join(root, 'test', 'cases');

export interface LoadedCases {
  readonly guide: Guide;
  readonly known: Known;
  readonly manifests: readonly Manifest[];
}

/**
 * The manifests with what the compiled guide has for them.
 *
 * @param files those to read, all where none is given
 * @throws DeclarationFault, see readManifest; Fault where the guide was not compiled
 */
export function loadCases(files: readonly string[] = manifestFiles()): LoadedCases {
  const input = readGuide();
  const guide = indexGuide(input);
  const known = knownNames(guide.definitions, input.examples, readRequirements());
  const manifests = files
    .map((file) => path.relative(root, file))
    .map((file) => readManifest(declarationText(file), file, known));
  return { guide, known, manifests };
}

const manifestFiles = (): string[] =>
  readdirSync(caseFolder)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => path.join(caseFolder, name));

const readRequirements = (): JsonObject[] =>
  guideArtefacts()
    .filter(({ reference, isExample }) => !isExample && reference.startsWith('Requirements/'))
    .map(({ file }) => JSON.parse(readFileSync(file, 'utf8')));
