import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { cache, root } from '../paths.ts';
import { isPictured, pictureName } from '../reading/readingPage.ts';
import { readSelections } from '../reading/readReports.ts';
import { selectionPicture } from '../reading/selectionPicture.ts';
import { assembleTemplate } from './assembleTemplate.ts';
import { addNarratives } from './narratives.ts';
import { treeImages } from './treeImages.ts';

/** Where the IG Publisher works; what it makes is in `output` there. It refuses a path with a blank: then it is among temporary files. */
export const publisherFolder = cache.includes(' ')
  ? path.join(tmpdir(), `eu-imaging-ig-${createHash('sha256').update(cache).digest('hex').slice(0, 12)}`)
  : path.join(cache, 'ig');

/** What the publisher reads of the guide's source: all but FSH, since SUSHI has compiled that already. */
const parts = [
  'input/pagecontent',
  'input/includes',
  'input/images',
  'input/ignoreWarnings.txt',
  'input/expansion-parameters.json',
  'fsh-generated',
];

/**
 * Lays the compiled guide out in a folder of its own, without FSH, so that the publisher does not compile it again, and without what an
 * earlier build left, so that two builds are alike.
 */
export function stageGuide(folder: string = publisherFolder): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const part of parts) {
    const source = path.join(root, part);
    if (existsSync(source)) cpSync(source, path.join(folder, part), { recursive: true });
  }
  const images = path.join(folder, 'input', 'images');
  mkdirSync(images, { recursive: true });
  for (const [name, bytes] of Object.entries(treeImages)) writeFileSync(path.join(images, name), bytes);
  for (const selection of readSelections().filter(isPictured)) {
    writeFileSync(path.join(images, pictureName(selection.id)), selectionPicture(selection));
  }
  addNarratives(path.join(folder, 'fsh-generated', 'resources'));
  assembleTemplate(path.join(folder, 'template'));
  writeFileSync(
    path.join(folder, 'ig.ini'),
    '[IG]\nig = fsh-generated/resources/ImplementationGuide-hl7.fhir.eu.imaging-r5.json\ntemplate = #template\n',
  );
}
