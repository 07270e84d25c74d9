import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../../paths.ts';
import type { ImagingStudy } from '../../synthesis/fhir.ts';
import { readStory } from '../../synthesis/readStory.ts';
import { writeStudy } from '../../synthesis/writeStudy.ts';

const highdicom = path.join(root, 'test', 'fixtures', 'dicom', 'highdicom');
const story = readStory();
const images = ['ct-1', 'ct-2', 'ct-3'];
const documents = ['segmentation', 'key-objects', 'presentation-state'].concat(
  ['measurements-2d', 'measurements-3d', 'measurements-of-segments'],
  ['dose-ct', 'dose-xray', 'dose-radiopharmaceutical'],
);

/** Studies of the guide that the rows are about. */
const studies = ['ai-nodule', 'chest-ct', 'knee-mr', 'mammography', 'pet-ct'];

/** The folders that both convert, in `out`: studies of the guide by name, objects of highdicom, and what goes wrong. */
export function writeFolders(out: string): (name: string) => string {
  const folder = (name: string) => path.join(out, name);
  for (const id of studies) write(studyOf(id), folder(id));
  copy(images, folder('images'));
  copy([...images, ...documents], folder('highdicom'));
  for (const name of ['latin-1', 'cyrillic', 'gb18030', 'japanese', 'korean', 'utf-8'])
    copy([`name-${name}`], folder(name));
  for (const name of ['implicit', 'big-endian', 'deflated', 'rle'])
    copy([`encoded-${name}`], folder(`encoded-${name}`));
  copy(images, folder('cut'));
  const whole = readFileSync(path.join(highdicom, 'ct-2.dcm'));
  writeFileSync(path.join(folder('cut'), 'ct-2.dcm'), whole.subarray(0, 700));
  copy(images, folder('beside'));
  writeFileSync(path.join(folder('beside'), 'notes.txt'), 'Not a DICOM file.\n');
  for (const id of ['chest-ct-prior', 'chest-xray-pdf']) write(studyOf(id), folder('two-studies'));
  return folder;
}

/** The coronal series of the chest CT, a thousand instances long. */
export function writeThousand(folder: string): void {
  const study = studyOf('chest-ct');
  const series = study?.series?.find(({ description }) => description?.startsWith('Coronal'));
  write(study && series && { ...study, series: [{ ...series, numberOfInstances: 1000 }] }, folder);
}

const studyOf = (name: string) => story.studies().find(({ id }) => id === `${name}-imaging-study`);

function write(study: ImagingStudy | undefined, folder: string): void {
  if (study === undefined) throw new Error(`The guide has no study for ${folder}.`);
  mkdirSync(folder, { recursive: true });
  for (const { sopInstanceUid, bytes } of writeStudy(study, story))
    writeFileSync(path.join(folder, `${sopInstanceUid}.dcm`), bytes);
}

function copy(names: readonly string[], folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const name of names)
    copyFileSync(path.join(highdicom, `${name}.dcm`), path.join(folder, `${name}.dcm`));
}
