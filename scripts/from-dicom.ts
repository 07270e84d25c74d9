/** `eu-imaging from-dicom PATH|URL --out DIR`: what DICOM objects tell, as resources of the guide. */
import { InvalidArgumentError } from 'commander';
import { commandLine, runCommand } from './command.ts';
import { findObjects } from './dicom/findObjects.ts';
import { Fault } from './faults.ts';
import { ConversionNotes } from './fromDicom/conversionNotes.ts';
import { convertEach } from './fromDicom/convert.ts';
import { readStudies } from './fromDicom/readStudies.ts';
import { readStudyMetadata, studyUrl } from './fromDicom/readStudyMetadata.ts';
import { zoneOf } from './fromDicom/when.ts';
import { checkEmpty, writeResources } from './fromDicom/writeResources.ts';
import { issueLines } from './report/issueLines.ts';
import { progressOn } from './report/progress.ts';
import { paintFor } from './report/textReport.ts';

interface Flags {
  readonly out: string;
  readonly endpoint?: string;
  readonly zone?: string;
  readonly system?: string;
  readonly allowPrivate: boolean;
  readonly allowRedirects: boolean;
}

const command = commandLine(
  'eu-imaging from-dicom',
  'Converts DICOM objects to FHIR resources of the guide: ImagingStudy, key images, regions, segments, measurements, dose, patient, order, device.\nPixels are not read. What is lost or guessed is said.',
  'eu-imaging from-dicom study/ --out resources/ --endpoint https://pacs.example/dicom-web',
)
  .argument('<source...>', 'files or folders, or one study of a DICOMweb server: https://BASE/studies/UID')
  .requiredOption(
    '--out <folder>',
    'where the resources and a transaction of them are put: a new folder, or an empty one',
  )
  .option('--endpoint <url>', 'base of the DICOMweb service that has the objects', address)
  .option('--zone <offset>', 'zone of times that say none: +01:00', zone)
  .option('--system <uri>', 'system of patient IDs and accession numbers that say no issuer', system)
  .option('--allow-private', 'ask servers at addresses of this machine and its network, too', false)
  .option('--allow-redirects', 'follow where a server leads', false);

await runCommand(command, async () => {
  const { out, allowPrivate, allowRedirects, ...known } = command.opts<Flags>();
  checkEmpty(out);
  const [first = '', ...more] = command.args;
  const isRemote = /^https?:\/\//.test(first);
  if (isRemote && more.length > 0)
    throw new Fault('A study of a DICOMweb server is converted by itself: give one URL.');
  const found = isRemote
    ? readStudyMetadata(first, { allowPrivate, allowRedirects })
    : findObjects(command.args);
  const endpoint = known.endpoint ?? studyUrl(first)?.base;
  const progress = progressOn();
  const read = await readStudies(found, command.args, (objects) =>
    progress.show('reading', `${objects} objects`),
  );
  const notes = new ConversionNotes();
  const converted = convertEach(read.index, { ...known, ...(endpoint && { endpoint }) }, notes);
  const resources = writeResources(out, converted);
  progress.clear();
  const all = [...read.issues, ...read.index.issues, ...notes.issues()];
  process.stdout.write(issueLines(all, paintFor(process.stdout)));
  process.stdout.write(
    `${read.objects} objects of ${read.index.studies.length} studies, ${resources} resources, ${all.length} to be said\n`,
  );
  if (all.some(({ severity }) => severity === 'fatal')) return 2;
  return resources === 0 || all.some(({ severity }) => severity === 'error') ? 1 : 0;
});

function address(value: string): string {
  if (!/^https?:\/\/[^?#\s]+$/.test(value) || !URL.canParse(value))
    throw new InvalidArgumentError('It is no address: give one as https://pacs.example/dicom-web.');
  return value.replace(/\/+$/, '').replace(/\/studies$/, '');
}

function zone(value: string): string {
  const found = value === 'Z' ? '+00:00' : zoneOf(value.replace(':', ''));
  if (found === undefined) throw new InvalidArgumentError('It is no zone: give one as +01:00.');
  return found;
}

function system(value: string): string {
  if (!/^[a-z][a-z0-9+.-]*:\S+$/i.test(value))
    throw new InvalidArgumentError('It is no URI: give one as urn:oid:1.2.3.');
  return value;
}
