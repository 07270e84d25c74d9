import path from 'node:path';
import { type FoundObject, findObjects } from '../../scripts/dicom/findObjects.ts';
import { readObject } from '../../scripts/dicom/readObject.ts';
import { type Conversion, convert } from '../../scripts/fromDicom/convert.ts';
import { readStudies } from '../../scripts/fromDicom/readStudies.ts';
import type { MadeResource } from '../../scripts/fromDicom/resource.ts';
import type { ConversionOptions } from '../../scripts/fromDicom/source.ts';
import { root } from '../../scripts/paths.ts';
import type { ImagingStudy } from '../../scripts/synthesis/fhir.ts';
import { readStory } from '../../scripts/synthesis/readStory.ts';
import { writeStudy } from '../../scripts/synthesis/writeStudy.ts';

export const story = readStory();
export const highdicom = path.join(root, 'test', 'fixtures', 'dicom', 'highdicom');

/** The objects of a study of the guide, read as a file is. */
export async function* objectsOf(study: ImagingStudy): AsyncGenerator<FoundObject> {
  for (const { bytes, sopInstanceUid } of writeStudy(study, story))
    yield { path: `${sopInstanceUid}.dcm`, object: await readObject(only(bytes)) };
}

async function* only(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

export async function converted(
  found: AsyncIterable<FoundObject>,
  options: ConversionOptions = { endpoint: 'https://pacs.example/dicom-web' },
): Promise<Conversion> {
  const { index, issues } = await readStudies(found, []);
  const conversion = convert(index, options);
  return { ...conversion, issues: [...issues, ...conversion.issues] };
}

export const studyOf = (id: string): ImagingStudy =>
  story.studies().find((each) => each.id === `${id}-imaging-study`) as ImagingStudy;

/** Files of highdicom. */
export const foreign = (...names: readonly string[]): AsyncGenerator<FoundObject> =>
  findObjects(names.map((name) => path.join(highdicom, `${name}.dcm`)));

export const ofType = (resources: readonly MadeResource[], type: string): MadeResource[] =>
  resources.filter(({ resourceType }) => resourceType === type);
