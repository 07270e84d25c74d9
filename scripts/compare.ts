/** `eu-imaging compare REPORT DICOM`: whether a report says what its DICOM objects say. */
import { commandLine, runCommand } from './command.ts';
import { compareReport } from './compare/compareReport.ts';
import { findObjects } from './dicom/findObjects.ts';
import { readSet } from './dicomweb/readSet.ts';
import { convert } from './fromDicom/convert.ts';
import { readStudies } from './fromDicom/readStudies.ts';
import { readStudyMetadata } from './fromDicom/readStudyMetadata.ts';
import { issueLines } from './report/issueLines.ts';
import { progressOn } from './report/progress.ts';
import { paintFor } from './report/textReport.ts';

interface Flags {
  readonly json: boolean;
  readonly allowPrivate: boolean;
  readonly allowRedirects: boolean;
}

const command = commandLine(
  'eu-imaging compare',
  'Says whether a report agrees with its DICOM objects: patient, UIDs, counts, modalities, key images, measurements, dose.\nEach difference is told with both values.',
  'eu-imaging compare report.json study/',
)
  .argument('<report>', 'a report as a Bundle, or a folder of its resources, in JSON')
  .argument('<dicom>', 'a file or folder, or a study of a DICOMweb server: https://BASE/studies/UID')
  .option('--json', 'for programs', false)
  .option('--allow-private', 'ask servers at addresses of this machine and its network, too', false)
  .option('--allow-redirects', 'follow where a server leads', false);

await runCommand(command, async () => {
  const { json, ...flags } = command.opts<Flags>();
  const [report = '', dicom = ''] = command.args;
  const set = await readSet([report]);
  const progress = progressOn();
  const found = /^https?:\/\//.test(dicom) ? readStudyMetadata(dicom, flags) : findObjects([dicom]);
  const read = await readStudies(found, [dicom], (objects) => progress.show('reading', `${objects} objects`));
  const { resources, issues } = convert(read.index, {});
  progress.clear();
  const comparison = compareReport(set, resources);
  const all = [
    ...read.issues,
    ...issues.filter(({ severity }) => severity !== 'information'),
    ...comparison.issues,
  ];
  if (json)
    process.stdout.write(
      `${JSON.stringify({ studies: comparison.studies, objects: read.objects, issues: all }, null, 2)}\n`,
    );
  else {
    process.stdout.write(issueLines(all, paintFor(process.stdout)));
    const differences = all.filter(({ severity }) => severity === 'error').length;
    process.stdout.write(
      `${read.objects} objects, ${comparison.studies} studies compared, ${differences} differences\n`,
    );
  }
  if (all.some(({ severity }) => severity === 'fatal')) return 2;
  return all.some(({ severity }) => severity === 'error') ? 1 : 0;
});
