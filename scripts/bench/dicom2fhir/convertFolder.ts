/**
 * Converts a folder as `eu-imaging from-dicom` does, by the contract of docs/peers/dicom2fhir/convert.py: FOLDER [ROUNDS], the Bundle on
 * standard output, seconds of each round and peak resident memory in MB on the last line of standard error.
 */
import { findObjects } from '../../dicom/findObjects.ts';
import { convert } from '../../fromDicom/convert.ts';
import { readStudies } from '../../fromDicom/readStudies.ts';
import { toBundle } from '../../fromDicom/toBundle.ts';
import { peakMemory } from '../processMemory.ts';

const [folder = '', rounds = '1'] = process.argv.slice(2);
const seconds: number[] = [];
let bundle = '';
for (let round = 0; round < Number(rounds); round++) {
  const started = performance.now();
  const { index } = await readStudies(findObjects([folder]), [folder]);
  const options = { endpoint: 'https://pacs.example/dicom-web', zone: '+01:00' };
  bundle = JSON.stringify(toBundle(convert(index, options).resources));
  seconds.push((performance.now() - started) / 1000);
}
const megabytes = peakMemory(process.pid) ?? Number.NaN;
process.stdout.write(`${bundle}\n`);
process.stderr.write(`${JSON.stringify({ seconds, megabytes })}\n`);
