import { mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { DicomFault } from '../../scripts/dicom/dicomFault.ts';
import { dicomLimits } from '../../scripts/dicom/dicomLimits.ts';
import { type DicomObject, readObject } from '../../scripts/dicom/readObject.ts';
import { root } from '../../scripts/paths.ts';
import {
  dataset,
  element,
  file,
  head,
  item,
  itemEnd,
  sequenceEnd,
  tag,
  undefinedLength,
} from './dicomBytes.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'read-object-'));
afterAll(() => rmSync(folder, { recursive: true }));

const fixtures = path.join(root, 'test', 'fixtures', 'dicom', 'highdicom');
const fixture = (name: string): Buffer => readFileSync(path.join(fixtures, name));

/** As a stream of chunks that end anywhere. */
async function* stream(bytes: Uint8Array, chunk = 7): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += chunk) yield bytes.subarray(at, at + chunk);
}

function stored(bytes: Uint8Array): string {
  const name = path.join(folder, 'object.dcm');
  writeFileSync(name, bytes);
  return name;
}

/** What is said of bytes that are not read: from a stream the same as from a file, though its end is not known before. */
async function fault(bytes: Uint8Array, limits = dicomLimits): Promise<DicomFault> {
  const said = await readObject(stored(bytes), limits).then(
    () => expect.unreachable('it was read'),
    (error: unknown) => error,
  );
  if (!(said instanceof DicomFault)) throw said;
  expect(said.message).toMatch(/^[A-Z][^\n]*\.$/);
  const streamed = await readObject(stream(bytes, 64 * 1024), limits).catch((error: unknown) => error);
  if (!(streamed instanceof DicomFault)) throw streamed;
  expect([said.id, ...(said.id === 'dicom-cut-off' ? ['dicom-too-large'] : [])]).toContain(streamed.id);
  return said;
}

const read = (bytes: Uint8Array): Promise<DicomObject> => readObject(stored(bytes));

const names = (sets: string, value: Buffer): Buffer =>
  file({ '0008,0005': element('0008,0005', 'CS', sets), '0010,0010': element('0010,0010', 'PN', value) });

test('an object is read alike from a file and from a stream of small chunks', async () => {
  const bytes = fixture('measurements-2d.dcm');
  expect(await readObject(stream(bytes))).toEqual(
    await readObject(path.join(fixtures, 'measurements-2d.dcm')),
  );
});

test('a value is by its keyword: one as itself, several as an array, none as null, a sequence as an array', async () => {
  const { dataset: read_ } = await read(
    file({
      '0008,0008': element('0008,0008', 'CS', 'ORIGINAL\\PRIMARY'),
      '0008,0020': element('0008,0020', 'DA', '20240115'),
      '0008,0050': element('0008,0050', 'SH', ''),
      '0008,1115': element('0008,1115', 'SQ', item(element('0020,000E', 'UI', '2.25.3'))),
      '0020,0013': element('0020,0013', 'IS', '7'),
      '0028,0010': element('0028,0010', 'US', Buffer.from([16, 0])),
      '0028,0030': element('0028,0030', 'DS', '0.5\\0.25'),
      '0040,0555': element('0040,0555', 'SQ', ''),
    }),
  );
  expect(read_).toMatchObject({
    ImageType: ['ORIGINAL', 'PRIMARY'],
    StudyDate: '20240115',
    AccessionNumber: null,
    ReferencedSeriesSequence: [{ SeriesInstanceUID: '2.25.3' }],
    InstanceNumber: 7,
    Rows: 16,
    PixelSpacing: [0.5, 0.25],
    AcquisitionContextSequence: [],
  });
});

test('a sequence is read whether it and its items end by their length or by a delimiter', async () => {
  const inner = element('0020,000E', 'UI', '2.25.3');
  const items = [item(inner), Buffer.concat([item(inner, undefinedLength), itemEnd])];
  for (const content of items) {
    for (const sequence of [
      element('0008,1115', 'SQ', content),
      Buffer.concat([element('0008,1115', 'SQ', content, undefinedLength), sequenceEnd]),
    ]) {
      const object = await read(file({ '0008,1115': sequence }));
      expect(object.dataset).toMatchObject({ ReferencedSeriesSequence: [{ SeriesInstanceUID: '2.25.3' }] });
    }
  }
});

test('a sequence of unknown value representation is read as Implicit VR', async () => {
  const inner = Buffer.concat([tag('0020,000E'), Buffer.from([6, 0, 0, 0]), Buffer.from('2.25.3')]);
  const sequence = Buffer.concat([element('0008,1115', 'UN', item(inner), undefinedLength), sequenceEnd]);
  for (const each of [sequence, element('0008,1115', 'UN', item(inner))]) {
    expect((await read(file({ '0008,1115': each }))).dataset).toMatchObject({
      ReferencedSeriesSequence: [{ SeriesInstanceUID: '2.25.3' }],
    });
  }
});

test('private elements are counted and left out, also in sequences without length', async () => {
  const object = await read(
    file({
      '0009,0010': element('0009,0010', 'LO', 'EXAMPLE'),
      '0009,1001': Buffer.concat([
        element('0009,1001', 'SQ', item(element('0010,0020', 'LO', 'other')), undefinedLength),
        sequenceEnd,
      ]),
    }),
  );
  expect(object.privateElements).toBe(2);
  expect(JSON.stringify(object.dataset)).not.toMatch(/EXAMPLE|other/);
});

test('pixels are not read, be they cut off, compressed, or in an icon', async () => {
  const icon = Buffer.concat([
    element(
      '7FE0,0010',
      'OB',
      Buffer.concat([item(Buffer.alloc(0)), item(Buffer.alloc(10))]),
      undefinedLength,
    ),
    sequenceEnd,
  ]);
  const { dataset: found } = await read(
    file({
      '0088,0200': element('0088,0200', 'SQ', item(icon)),
      '7FE0,0010': element('7FE0,0010', 'OW', '', 0xfffffff0),
    }),
  );
  expect(found).toMatchObject({ IconImageSequence: [{ PixelData: null }] });
  expect(found).not.toHaveProperty('PixelData');
});

test('a value of another kind than its attribute has is left out, and said', async () => {
  const { dataset: found, notes } = await read(
    file({ '0010,0020': element('0010,0020', 'FL', Buffer.alloc(4)) }),
  );
  expect(found.PatientID).toBeNull();
  expect(notes).toEqual([
    { id: 'dicom-wrong-vr', tag: '00100020', message: expect.stringContaining('(0010,0020) at offset 2') },
  ]);
});

test.each([
  ['a number that is none', { '0020,0013': element('0020,0013', 'IS', 'one') }, 'dicom-value'],
  ['an odd length', { '0010,0020': element('0010,0020', 'LO', 'ABC', 3) }, 'dicom-odd-length'],
  [
    'a character set that is none',
    { '0008,0005': element('0008,0005', 'CS', 'ISO_IR 999') },
    'dicom-character-set',
  ],
  [
    'bytes beyond ASCII without a character set',
    { '0010,0010': element('0010,0010', 'PN', 'Ève') },
    'dicom-value',
  ],
  [
    'a date beyond ASCII, which no character set allows',
    {
      '0008,0005': element('0008,0005', 'CS', 'ISO_IR 100'),
      '0008,0020': element('0008,0020', 'DA', '2024011é'),
    },
    'dicom-value',
  ],
  ['an image without pixels', { '7FE0,0010': Buffer.alloc(0) }, 'dicom-no-pixels'],
  [
    'a report without content',
    { '0008,0016': element('0008,0016', 'UI', '1.2.840.10008.5.1.4.1.1.88.33') },
    'dicom-no-content',
  ],
])('%s is said, and the rest is read', async (_, others, id) => {
  const { sopInstanceUid, notes } = await read(file(others));
  expect(sopInstanceUid).toBe('2.25.1');
  expect(notes.map((note) => note.id)).toEqual([id]);
});

test('a sequence is an array even where its value is none', async () => {
  const { dataset: found } = await read(file({ '0008,1115': element('0008,1115', 'LO', 'x') }));
  expect(found.ReferencedSeriesSequence).toEqual([]);
});

test('no more than a hundred notes are kept', async () => {
  const wrong = Array.from({ length: 300 }, (_, at) => (at + 0x1000).toString(16).toUpperCase());
  const others = Object.fromEntries(wrong.map((at) => [`0020,${at}`, element(`0020,${at}`, 'IS', 'x')]));
  expect((await read(file(others))).notes).toHaveLength(100);
});

test('a group 0002 that ends elsewhere than its length says is read to its end, and said', async () => {
  const bytes = file();
  bytes.writeUInt32LE(9, 140);
  expect((await read(bytes)).notes).toMatchObject([{ id: 'dicom-group-length' }]);
});

test('a data set without preamble is read in the encoding that it shows, and said', async () => {
  const { transferSyntaxUid, notes } = await read(dataset({ '7FE0,0010': element('7FE0,0010', 'OB', '') }));
  expect(transferSyntaxUid).toBe('1.2.840.10008.1.2.1');
  expect(notes).toMatchObject([{ id: 'dicom-no-preamble' }]);
});

test.each([
  [
    'ISO 2022 IR 13\\ISO 2022 IR 87 of PS3.5 annex H',
    '\\ISO 2022 IR 87',
    '5961^54=1b2442 3b33 4544 1b2842 5e 1b2442 4240 4f3a 1b2842',
    'Ya^T=山田^太郎',
  ],
  [
    'ISO 2022 IR 149 of PS3.5 annex I',
    '\\ISO 2022 IR 149',
    '48=1b242943 fbf3 5e 1b242943 d1ce d4d7',
    'H=洪^吉洞',
  ],
])('text in %s is decoded', async (_, sets, hex, expected) => {
  const bytes = Buffer.concat(
    hex
      .split(/([=^])/)
      .map((part) => (/[=^]/.test(part) ? Buffer.from(part) : Buffer.from(part.replaceAll(' ', ''), 'hex'))),
  );
  const { dataset: found } = await read(names(sets, bytes));
  expect(String(found.PatientName)).toBe(expected);
});

test('a character set ends with the component in which it was called up', async () => {
  // Without its own escape sequence the given name is not Korean (PS3.5 section 6.1.2.5.3).
  const bytes = Buffer.from('1b242943fbf35ed1ce', 'hex');
  const { dataset: found, notes } = await read(names('\\ISO 2022 IR 149', bytes));
  expect(String(found.PatientName)).toBe('洪^\ufffd\ufffd');
  expect(notes).toMatchObject([{ id: 'dicom-value', tag: '00100010' }]);
});

test('a backslash that is half a character in GB18030 does not part values', async () => {
  const bytes = Buffer.concat([Buffer.from('a'), Buffer.from([0x81, 0x5c])]);
  const { dataset: found } = await read(
    file({
      '0008,0005': element('0008,0005', 'CS', 'GB18030'),
      '0008,1030': element('0008,1030', 'LO', bytes, 3),
    }),
  );
  expect(found.StudyDescription).toBe('a乗');
});

test.each([
  ['an empty file', Buffer.alloc(0), 'This is no DICOM file: it ends at offset 0.'],
  [
    'text',
    Buffer.from('Chest X-ray: no finding.\n'.repeat(9)),
    'This is no DICOM file: it lacks the prefix DICM at offset 128.',
  ],
  [
    'a zip archive',
    Buffer.from('PK\x03\x04'.padEnd(300, 'x')),
    'This is no DICOM file: it is a zip archive, as its bytes at offset 0 say.',
  ],
  [
    'a JPEG image',
    Buffer.from([0xff, 0xd8, 0xff, 0xe0, ...Buffer.alloc(200)]),
    'This is no DICOM file: it is a JPEG image, as its bytes at offset 0 say.',
  ],
  [
    'a preamble alone',
    Buffer.concat([Buffer.alloc(128), Buffer.from('DICM')]),
    'The file ends in a tag at offset 132: get the whole of it.',
  ],
  [
    'no transfer syntax',
    Buffer.concat([head(''), dataset()]),
    'The Transfer Syntax UID (0002,0010) is missing before offset 192, so that nothing says how the data set is written.',
  ],
  [
    'an unknown transfer syntax',
    Buffer.concat([head('1.2.3'), dataset()]),
    'The Transfer Syntax UID (0002,0010) is "1.2.3", which is not known.',
  ],
  [
    'a DICOMDIR',
    Buffer.concat([head('1.2.840.10008.1.2.1', '1.2.840.10008.1.3.10'), dataset()]),
    /\(DICOMDIR\), not an object: \(0002,0002\)/,
  ],
  [
    'an element twice',
    file({ '0008,0018x': element('0008,0018', 'UI', '2.25.9') }),
    'The element (0008,0018) at offset 268 is there for the second time.',
  ],
  [
    'a length beyond the file',
    file({ '0010,4000': element('0010,4000', 'UT', 'x', 0x7ffffff0) }),
    'The file ends in (0010,4000) at offset 268, which should have 2147483632 bytes: get the whole of it.',
  ],
  [
    'a length beyond the item',
    file({ '0008,1115': element('0008,1115', 'SQ', item(element('0020,000E', 'UI', '2.25.3', 60))) }),
    'The length of (0020,000E) at offset 288 is 60 bytes, which is beyond the end of (0008,1115) that it lies in.',
  ],
  [
    'an item beyond its sequence',
    file({ '0008,1115': element('0008,1115', 'SQ', item(Buffer.alloc(8), 20)) }),
    'The length of an item of (0008,1115) at offset 280 is 20 bytes, which is beyond the end of (0008,1115) that it lies in.',
  ],
  [
    'no item in a sequence',
    file({ '0008,1115': element('0008,1115', 'SQ', element('0020,000E', 'UI', '2.25.3')) }),
    'At offset 280 stands (0020,000E), which cannot be in (0008,1115).',
  ],
  [
    'a delimiter of nothing',
    file({ '0010,0020': itemEnd }),
    'At offset 268 stands (FFFE,E00D), which cannot be in the data set.',
  ],
  [
    'a delimiter with a length',
    file({
      '0008,1115': element(
        '0008,1115',
        'SQ',
        Buffer.concat([item(Buffer.alloc(0), undefinedLength), tag('FFFE,E00D'), Buffer.from([4, 0, 0, 0])]),
      ),
    }),
    'At offset 288 stands (FFFE,E00D), which cannot be in an item of (0008,1115).',
  ],
  [
    'an item without end',
    file({
      '0008,1115': element('0008,1115', 'SQ', item(element('0020,000E', 'UI', '2.25.3'), undefinedLength)),
    }),
    'What ends at offset 302 ends within an item of (0008,1115), which has no delimiter.',
  ],
  [
    'two transfer syntaxes',
    Buffer.concat([head(), element('0002,0010', 'UI', '1.2.840.10008.1.2'), dataset()]),
    'The element (0002,0010) at offset 220 is there for the second time.',
  ],
  [
    'a group 0002 without end',
    Buffer.concat([
      head(),
      ...Array.from({ length: 200 }, (_, at) => element(`0002,${(0x1000 + at).toString(16)}`, 'SH', '')),
    ]),
    'This is no DICOM file: group 0002 has no end by offset 988.',
  ],
  [
    'no value representation',
    file({ '0010,0020': element('0010,0020', '??', 'A') }),
    'The element (0010,0020) at offset 268 has no value representation, so what follows cannot be read.',
  ],
  [
    'text without length',
    file({ '0010,0020': element('0010,4000', 'UT', 'A', undefinedLength) }),
    'The element (0010,4000) at offset 268 has no length, which UT must have.',
  ],
  [
    'a sequence without end',
    file({ '0008,1115': element('0008,1115', 'SQ', item(Buffer.alloc(0)), undefinedLength) }),
    /^At offset 288 stands \(0020,000D\), which cannot be in \(0008,1115\)\.$/,
  ],
  [
    'a UID that is none',
    file({ '0020,000D': element('0020,000D', 'UI', '1.02') }),
    'What stands in (0020,000D) is no UID: "1.02".',
  ],
  [
    'an empty UID',
    file({ '0020,000D': element('0020,000D', 'UI', '') }),
    /^There is no UID in \(0020,000D\) up to offset \d+/,
  ],
])('%s is refused in a sentence that says where', async (_, bytes, message) => {
  expect((await fault(bytes)).message).toMatch(
    typeof message === 'string' ? new RegExp(`^${RegExp.escape(message)}$`) : message,
  );
});

test('a file that ends in any of its first thousand bytes is refused with a tag or an offset', async () => {
  const whole = fixture('ct-1.dcm');
  expect(whole.indexOf(tag('0020,000E'))).toBeGreaterThan(850);
  const end = whole.indexOf(tag('0020,000E'));
  for (let length = 0; length < end; length++) {
    const { id, message } = await fault(whole.subarray(0, length));
    expect(`${length} ${message}`).toMatch(length < 132 ? /offset 128|at offset 0/ : /offset \d+/);
    expect(['dicom-cut-off', 'dicom-no-uid', 'dicom-not-dicom', 'dicom-transfer-syntax']).toContain(id);
  }
  // From there on only the end of an element looks like the end of an object: then it says that it lacks its pixels.
  for (let length = end; length < 1000; length++) {
    const outcome = await read(whole.subarray(0, length)).catch((error: unknown) => error);
    if (outcome instanceof DicomFault) expect(outcome.message).toMatch(/offset \d+/);
    else expect(JSON.stringify(outcome)).toContain('dicom-no-pixels');
  }
});

test.each([
  ['without lengths', undefinedLength],
  ['with lengths that reach to the end', 0],
])('a sequence nested 10,000 deep %s is refused at the limit', async (_, length) => {
  const depth = 10_000;
  const bytes = Array.from({ length: depth }, (_each, at) => {
    const left = length === 0 ? (depth - at) * 20 - 12 : undefinedLength;
    return element(
      '0040,A730',
      'SQ',
      item(Buffer.alloc(0), left === undefinedLength ? left : left - 8),
      left,
    );
  });
  const { id, message } = await fault(file({ '0040,A730': Buffer.concat(bytes) }));
  expect([id, message]).toEqual([
    'dicom-too-deep',
    `The sequence (0040,A730) at offset ${296 + 64 * 20} is nested more than 64 deep.`,
  ]);
});

test('a gigabyte of zeros is refused, and a gigabyte of pixels is not read', async () => {
  const zeros = path.join(folder, 'zeros.dcm');
  writeFileSync(zeros, '');
  truncateSync(zeros, 2 ** 30);
  await expect(readObject(zeros)).rejects.toThrow('it lacks the prefix DICM at offset 128');
  writeFileSync(zeros, head());
  truncateSync(zeros, 2 ** 30);
  await expect(readObject(zeros)).rejects.toThrow(
    'The element (0000,0000) at offset 220 has no value representation',
  );
  writeFileSync(zeros, head('1.2.840.10008.1.2'));
  truncateSync(zeros, 2 ** 30);
  await expect(readObject(zeros)).rejects.toThrow(/^At \(0000,0000\), offset \d+, are more than 1000000 /);
  writeFileSync(zeros, file({ '7FE0,0010': element('7FE0,0010', 'OW', '', 2 ** 30) }));
  truncateSync(zeros, 2 ** 30 + 4096);
  expect((await readObject(zeros)).sopInstanceUid).toBe('2.25.1');
});

test('what is beyond a limit is refused with the tag', async () => {
  const long = file({ '0010,4000': element('0010,4000', 'UT', 'x'.repeat(100)) });
  expect((await fault(long, { ...dicomLimits, valueBytes: 99 })).message).toBe(
    'The element (0010,4000) at offset 268 has 100 bytes, which is more than is read.',
  );
  expect((await fault(long, { ...dicomLimits, keptBytes: 110 })).id).toBe('dicom-too-large');
  const values = file({ '0008,0008': element('0008,0008', 'CS', 'A\\'.repeat(200)) });
  expect((await fault(values, { ...dicomLimits, nodes: 100 })).message).toMatch(
    /^At \(0008,0008\), offset 220, are more than 100 /,
  );
  const items = file({
    '0008,1115': element('0008,1115', 'SQ', Buffer.concat(Array(200).fill(item(Buffer.alloc(0))))),
  });
  expect((await fault(items, { ...dicomLimits, nodes: 100 })).message).toMatch(/^At \(FFFE,E000\), offset 1/);
});

test('a deflated data set is inflated up to its pixels, no further than the limit, and a damaged one is refused', async () => {
  const deflated = (body: Buffer) => Buffer.concat([head('1.2.840.10008.1.2.1.99'), deflateRawSync(body)]);
  const pixels = element('7FE0,0010', 'OB', Buffer.alloc(1_000_000));
  const whole = deflated(Buffer.concat([dataset(), pixels]));
  expect((await read(whole)).dataset.SOPInstanceUID).toBe('2.25.1');
  const bomb = deflated(
    Buffer.concat([dataset({ '0009,1001': element('0009,1001', 'OB', Buffer.alloc(50_000_000)) })]),
  );
  expect((await fault(bomb, { ...dicomLimits, inflatedBytes: 1_000_000 })).message).toBe(
    'The deflated data set inflates to more than 1000000 bytes before its pixels, at offset 1000000.',
  );
  expect((await fault(whole.subarray(0, 260))).id).toBe('dicom-deflate');
  expect((await fault(Buffer.concat([head('1.2.840.10008.1.2.1.99'), Buffer.alloc(99, 0xff)]))).id).toBe(
    'dicom-deflate',
  );
});

test('a file that is not there, and a folder, are refused as such', async () => {
  await expect(readObject(path.join(folder, 'absent'))).rejects.toMatchObject({ id: 'input-missing' });
  await expect(readObject(folder)).rejects.toMatchObject({ id: 'input-not-a-file' });
});

test('whatever bytes are changed, an object comes of it or a fault in one sentence', async () => {
  const files = readdirSync(fixtures)
    .filter((name) => name.endsWith('.dcm'))
    .map(fixture);
  const change = fc.record({ at: fc.nat(), value: fc.nat(255) });
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...files),
      fc.array(change, { minLength: 1, maxLength: 8 }),
      async (whole, changes) => {
        const bytes = Buffer.from(whole);
        // Beyond the preamble, where there is something to break.
        for (const { at, value } of changes) bytes[128 + (at % (bytes.length - 128))] = value;
        const outcome = await readObject(stream(bytes, 4096)).catch((error: unknown) => error);
        if (outcome instanceof DicomFault) expect(outcome.message).toMatch(/^[A-Z][^\n]*\.$/);
        else expect(outcome).toHaveProperty('sopInstanceUid');
      },
    ),
    { numRuns: Number(process.env.FUZZ_RUNS ?? 3000) },
  );
});
