import type { ByteReader } from './byteReader.ts';
import { characterSet } from './characterSet.ts';
import { DicomFault, sayTag } from './dicomFault.ts';
import { cutOff, twice } from './elementFaults.ts';
import type { Notes } from './notes.ts';
import { type Encoding, readHeader } from './readHeader.ts';
import { readValues } from './readValues.ts';
import { encodingOf } from './transferSyntax.ts';
import { kindOf } from './vr.ts';

/** What stands before the data set (DICOM PS3.10 section 7.1). */
export interface Meta {
  readonly transferSyntaxUid: string;
  readonly encoding: Encoding;
}

const explicit: Encoding = { explicit: true, littleEndian: true };
const directory = '1.2.840.10008.1.3.10';
const mostElements = 100;

/**
 * Reads up to the first element of the data set. A file without preamble is taken where it begins with an element of
 * group 0002 or 0008.
 * @throws DicomFault where it is no DICOM object, or nothing says how it is written
 */
export async function readMeta(bytes: ByteReader, notes: Notes): Promise<Meta> {
  if (!(await bytes.has(1))) throw notDicom('it ends at offset 0');
  if ((await bytes.has(132)) && bytes.peek(132).toString('latin1', 128) === 'DICM') bytes.take(132);
  else await withoutPreamble(bytes, notes);
  if (!(await bytes.has(4))) throw cutOff(`in a tag at offset ${bytes.offset}`);
  if (bytes.peek(2).readUInt16LE() === 8) return withoutMeta(bytes);
  const elements = await readGroup(bytes, notes);
  if (elements.get('00020002') === directory) throw isDirectory();
  const transferSyntaxUid = elements.get('00020010');
  if (transferSyntaxUid === undefined || transferSyntaxUid === '') {
    throw noSyntax(
      `is missing before offset ${bytes.offset}, so that nothing says how the data set is written`,
    );
  }
  const encoding = encodingOf(transferSyntaxUid);
  if (encoding === undefined)
    throw noSyntax(`is ${JSON.stringify(transferSyntaxUid.slice(0, 64))}, which is not known`);
  return { transferSyntaxUid, encoding };
}

async function withoutPreamble(bytes: ByteReader, notes: Notes): Promise<void> {
  await bytes.has(8);
  const start = bytes.peek(8);
  const known = signatures.find(([signature]) => start.toString('latin1').startsWith(signature));
  if (known !== undefined) throw notDicom(`it is ${known[1]}, as its bytes at offset 0 say`);
  const isElement = start.length === 8 && [2, 8].includes(start.readUInt16LE());
  if (!isElement) throw notDicom('it lacks the prefix DICM at offset 128');
  notes.list.push({
    id: 'dicom-no-preamble',
    tag: '',
    message: 'The file lacks the preamble and the prefix DICM.',
  });
}

const signatures = [
  ['PK', 'a zip archive'],
  ['\xff\xd8\xff', 'a JPEG image'],
  ['\x89PNG', 'a PNG image'],
  ['%PDF', 'a PDF document'],
  ['\x1f\x8b', 'a gzip archive'],
] as const;

/** What begins with the data set is in the transfer syntax that its first element shows. */
function withoutMeta(bytes: ByteReader): Meta {
  const isExplicit = /^[A-Z]{2}$/.test(bytes.peek(6).toString('latin1', 4));
  const transferSyntaxUid = isExplicit ? '1.2.840.10008.1.2.1' : '1.2.840.10008.1.2';
  return { transferSyntaxUid, encoding: { explicit: isExplicit, littleEndian: true } };
}

/** The texts of group 0002, wherever its length says that it ends. */
async function readGroup(bytes: ByteReader, notes: Notes): Promise<Map<string, string>> {
  const elements = new Map<string, string>();
  let stated: { readonly offset: number; readonly end: number } | undefined;
  while ((await bytes.has(2)) && bytes.peek(2).readUInt16LE() === 2) {
    const header = await readHeader(bytes, explicit);
    const { tag, vr, length, offset } = header;
    if (elements.size === mostElements) throw notDicom(`group 0002 has no end by offset ${offset}`);
    if (elements.has(tag)) throw twice(header);
    if (bytes.size !== undefined && bytes.offset + length > bytes.size) {
      throw cutOff(`in ${sayTag(tag)} at offset ${offset}, which should have ${length} bytes`);
    }
    const isRead = ['text', 'number'].includes(kindOf(vr)) && length <= 1024;
    if (!(isRead ? await bytes.has(length) : await bytes.skip(length))) {
      throw cutOff(`in ${sayTag(tag)} at offset ${offset}, which should have ${length} bytes`);
    }
    const value = isRead ? readValues(vr, bytes.take(length), true, characterSet([])).values[0] : undefined;
    if (tag === '00020000' && typeof value === 'number') stated = { offset, end: bytes.offset + value };
    elements.set(tag, typeof value === 'string' ? value : '');
  }
  if (stated !== undefined && stated.end !== bytes.offset) {
    const what = `says that group 0002 ends at offset ${stated.end}, but it ends at ${bytes.offset}`;
    notes.add('dicom-group-length', { tag: '00020000', offset: stated.offset }, what);
  }
  return elements;
}

const notDicom = (why: string): DicomFault =>
  new DicomFault('dicom-not-dicom', `This is no DICOM file: ${why}.`);

const isDirectory = (): DicomFault =>
  new DicomFault(
    'dicom-directory',
    'This is a directory of DICOM files (DICOMDIR), not an object: (0002,0002) says so; name the files, or their folder.',
  );

const noSyntax = (what: string): DicomFault =>
  new DicomFault('dicom-transfer-syntax', `The Transfer Syntax UID (0002,0010) ${what}.`);
