import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Converted, type Converter, converter, peer } from './converter.ts';
import { writeFolders, writeThousand } from './folders.ts';
import { judge } from './judge.ts';
import { markdownTable } from './markdownTable.ts';
import { measureTime } from './measureTime.ts';
import { reparse } from './reparse.ts';
import { rows } from './rows.ts';

/**
 * Converts the same objects by `eu-imaging from-dicom` and by dicom2fhir: what each carries over, whether its Bundles can be read
 * again, and what it costs, as tables in Markdown.
 * @param python with the packages of docs/peers/dicom2fhir/requirements.txt
 */
export function comparePeer(python: string, onStep: (step: string) => void): string {
  const out = mkdtempSync(path.join(tmpdir(), 'dicom2fhir-'));
  try {
    onStep('writing objects');
    const folder = writeFolders(out);
    writeThousand(folder('thousand'));
    const both = [
      converter(process.execPath, path.join(import.meta.dirname, 'convertFolder.ts')),
      converter(python, path.join(peer, 'convert.py')),
    ];
    onStep('what is carried over');
    const carried = carriedTable(both, folder);
    onStep('Bundles read again, and made again');
    const read = bundleTable(both, folder, python);
    onStep('time');
    return [carried, read, markdownTable(measureTime(both, folder))].join('\n\n');
  } finally {
    rmSync(out, { recursive: true });
  }
}

function carriedTable(both: readonly Converter[], folder: (name: string) => string): string {
  const made = both.map((convert) => once(convert, folder));
  const verdicts = rows.map(({ what, folder: name, said, ours, theirs = ours }) => [
    what,
    name,
    said,
    ...[ours, theirs].map((expression, index) => judge(said, expression, made[index]?.(name) ?? '')),
  ]);
  const count = (column: number) =>
    `${verdicts.filter((each) => each[column] === 'carried').length} of ${rows.length} carried`;
  return markdownTable([
    ['', 'objects', 'they say', 'eu-imaging', 'dicom2fhir'],
    ...verdicts,
    ['in all', '', '', count(3), count(4)],
  ]);
}

function bundleTable(both: readonly Converter[], folder: (name: string) => string, python: string): string {
  const again = both.map((convert) => stability(convert(folder('highdicom')), convert(folder('highdicom'))));
  const read = ['chest-ct', 'mammography', 'highdicom'].map((name) => [
    `${name}: read by fhir.resources`,
    ...both.map((convert, index) => reparse(python, index === 0 ? 'R5' : 'R4B', convert(folder(name)))),
  ]);
  const types = both.map((convert) => typesOf(convert(folder('highdicom'))));
  return markdownTable([
    ['', 'eu-imaging', 'dicom2fhir'],
    ['FHIR', 'R5', 'R4B'],
    ['highdicom: resources', ...types],
    ['highdicom: ids in a second run', ...again],
    ...read,
  ]);
}

/** Each folder is converted once. */
function once(convert: Converter, folder: (name: string) => string): (name: string) => Converted | string {
  const known = new Map<string, Converted | string>();
  return (name) => {
    const made = known.get(name) ?? convert(folder(name));
    known.set(name, made);
    return made;
  };
}

type Entries = { readonly entry: readonly { readonly resource: { resourceType: string; id: string } }[] };
const resourcesOf = (made: Converted | string) =>
  typeof made === 'string' ? [] : (made.bundle as Entries).entry.map(({ resource }) => resource);

function stability(one: Converted | string, other: Converted | string): string {
  const ids = new Set(resourcesOf(other).map(({ id }) => id));
  const changed = resourcesOf(one).filter(({ id }) => !ids.has(id));
  return changed.length === 0
    ? 'the same'
    : `others for ${[...new Set(changed.map(({ resourceType }) => resourceType))].join(', ')}`;
}

function typesOf(made: Converted | string): string {
  const types = resourcesOf(made).map(({ resourceType }) => resourceType);
  return [...new Set(types)]
    .sort()
    .map((type) => `${types.filter((each) => each === type).length} ${type}`)
    .join(', ');
}
