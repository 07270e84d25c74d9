/** `npm run dicom`: writes the DICOM objects that the guide's examples tell of, for one's own archive. */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { commandLine, runCommand } from './command.ts';
import { cache } from './paths.ts';
import { progressOn } from './report/progress.ts';
import { readStory } from './synthesis/readStory.ts';
import { writeStudy } from './synthesis/writeStudy.ts';

const command = commandLine(
  'npm run dicom --',
  "Writes synthetic DICOM objects for the guide's examples, with the UIDs that they name: a folder a study, a file an object.",
  'npm run dicom -- --out objects/',
).option('--out <folder>', 'where they are put', path.join(cache, 'dicom'));

await runCommand(command, async () => {
  const { out } = command.opts<{ readonly out: string }>();
  const story = readStory();
  const progress = progressOn();
  const studies = story.studies();
  let objects = 0;
  for (const [index, study] of studies.entries()) {
    const folder = path.join(out, study.id);
    await mkdir(folder, { recursive: true });
    for (const { sopInstanceUid, bytes } of writeStudy(study, story)) {
      progress.show('writing', `study ${index + 1} of ${studies.length}, ${++objects} objects`);
      await writeFile(path.join(folder, `${sopInstanceUid}.dcm`), bytes);
    }
  }
  progress.clear();
  process.stdout.write(`${objects} objects of ${studies.length} studies in ${out}\n`);
  return 0;
});
