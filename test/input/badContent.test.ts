import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { isSample, isUnread, patient, readAll, temporaryFolder } from './support.ts';

interface Row {
  readonly rule: string;
  /** The name of the file; bad.json by default. */
  readonly file?: string;
  readonly content: string | Uint8Array;
  readonly kind?: 'finding' | 'fault';
  readonly id: string;
  readonly says: RegExp;
  readonly at?: readonly [line: number, column: number];
}

const xmlns = 'xmlns="http://hl7.org/fhir"';
const utf16 = (text: string, mark = '') => Buffer.from(mark + text, 'utf16le');
const bytes = (...parts: (string | number[])[]) =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from(part))));
const nested = (open: string, close: string, levels: number) => open.repeat(levels) + close.repeat(levels);
const lol = `<?xml version="1.0"?>
<!DOCTYPE lolz [<!ENTITY a "lol"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>
<Patient ${xmlns}><id value="&b;"/></Patient>`;
const external = `<!DOCTYPE x SYSTEM "file:///etc/passwd"><Patient ${xmlns}/>`;

const encodings: Row[] = [
  { rule: 'an empty file', content: '', id: 'input-empty', says: /nothing in this/ },
  { rule: 'a file of white space', content: ' \r\n\t', id: 'input-empty', says: /nothing in this/ },
  { rule: 'an empty NDJSON file', file: 'bad.ndjson', content: '\n\n', id: 'input-empty', says: /nothing/ },
  {
    rule: 'UTF-16 with a mark',
    content: utf16(patient, '\ufeff'),
    id: 'input-not-fhir',
    says: /UTF-16.*UTF-8/,
  },
  { rule: 'UTF-16 without a mark', content: utf16(patient), id: 'input-not-fhir', says: /UTF-16/ },
  { rule: 'big-endian UTF-16', content: utf16(patient).swap16(), id: 'input-not-fhir', says: /UTF-16/ },
  {
    rule: 'XML in UTF-16',
    file: 'bad.xml',
    content: utf16('<Patient/>'),
    id: 'input-not-fhir',
    says: /UTF-16/,
  },
  { rule: 'UTF-32', content: bytes([0xff, 0xfe, 0, 0, 0x7b, 0, 0, 0]), id: 'input-not-fhir', says: /UTF-32/ },
  {
    rule: 'bytes that are not UTF-8',
    content: bytes('{\n"ä":"', [0xe4, 0xf6], '"}'),
    id: 'input-not-utf8',
    says: /Byte 8 \(hexadecimal E4\) is not UTF-8/,
    at: [2, 6],
  },
  {
    rule: 'a zero byte',
    content: bytes('{"resourceType":"Patient\0"}'),
    id: 'input-zero-byte',
    says: /Byte 24 is zero/,
    at: [1, 25],
  },
  {
    rule: 'an XML declaration of another encoding',
    file: 'bad.xml',
    content: `<?xml version="1.0" encoding="ISO-8859-1"?><Patient ${xmlns}/>`,
    id: 'input-not-utf8',
    says: /"ISO-8859-1".*save the file in UTF-8/,
    at: [1, 1],
  },
  { rule: 'a gzip file', content: gzipSync(patient), id: 'input-not-fhir', says: /gzip file.*decompress/ },
  { rule: 'a zip file', content: bytes('PK', [3, 4], 'x'), id: 'input-not-fhir', says: /zip file/ },
  { rule: 'a PDF', content: '%PDF-1.7 ...', id: 'input-not-fhir', says: /This is a PDF/ },
  {
    rule: 'a DICOM file',
    content: bytes(Array(128).fill(0), 'DICM'),
    id: 'input-not-fhir',
    says: /DICOM file/,
  },
  { rule: 'an HL7 v2 message', file: 'bad.hl7', content: 'MSH|^~\\&|', id: 'input-not-fhir', says: /HL7 v2/ },
  {
    rule: 'any other text',
    file: 'bad.txt',
    content: 'Dear sir',
    id: 'input-not-fhir',
    says: /neither like/,
  },
];

const json: Row[] = [
  {
    rule: 'JSON that ends early',
    content: '{"resourceType":"Patient",\n "name":[',
    id: 'input-malformed-json',
    says: /expected a value, but the text ends here/,
    at: [2, 10],
  },
  {
    rule: 'a trailing comma',
    content: '{"resourceType":"Patient",}',
    id: 'input-malformed-json',
    says: /expected a property name in double quotes, but here is "}"; remove the comma/,
    at: [1, 27],
  },
  { rule: 'a comment', content: '{ // x\n}', id: 'input-malformed-json', says: /no comments/, at: [1, 3] },
  {
    rule: 'single quotes',
    content: "{'a':1}",
    id: 'input-malformed-json',
    says: /double quotes only/,
    at: [1, 2],
  },
  { rule: 'NaN', content: '{"a":NaN}', id: 'input-malformed-json', says: /expected a value/, at: [1, 6] },
  { rule: 'a missing colon', content: '{"a" 1}', id: 'input-malformed-json', says: /":" after/, at: [1, 6] },
  {
    rule: 'a missing comma',
    content: '{"a":[1 2]}',
    id: 'input-malformed-json',
    says: /"," or "]"/,
    at: [1, 9],
  },
  {
    rule: 'the wrong bracket',
    content: '{"a":[1}',
    id: 'input-malformed-json',
    says: /"," or "]"/,
    at: [1, 8],
  },
  { rule: 'a bad escape', content: '{"𝔸":"\\x"}', id: 'input-malformed-json', says: /escapes/, at: [1, 7] },
  {
    rule: 'a line end in a string',
    content: '{"a":"b\nc"}',
    id: 'input-malformed-json',
    says: /closing/,
    at: [1, 8],
  },
  {
    rule: 'two resources in one JSON file',
    content: `${patient}\n${patient}`,
    id: 'input-malformed-json',
    says: /expected the end of the text.*name the file \.ndjson/,
    at: [2, 1],
  },
  {
    rule: 'terminal commands in what it quotes',
    content: '{"a":\u001b[2J}',
    id: 'input-malformed-json',
    says: /^[\x20-\x7e]*here is "\\u001b"[\x20-\x7e]*$/,
  },
  {
    rule: 'a property that is there twice',
    content: '{"resourceType":"Patient",\n"a":{"b":1,\n"c":{"b":0},"\\u0062":2}}',
    id: 'input-duplicate-key',
    says: /property "b" is here for the second time/,
    at: [3, 13],
  },
  {
    rule: 'JSON without a resourceType',
    content: ' {"a":1}',
    id: 'input-not-fhir',
    says: /resourceType/,
    at: [1, 2],
  },
  {
    rule: 'a resourceType that is no text',
    content: '{"resourceType":5}',
    id: 'input-not-fhir',
    says: /resourceType/,
  },
  {
    rule: 'a JSON array',
    content: `[${patient}]`,
    id: 'input-not-fhir',
    says: /a JSON array.*Bundle.*\.ndjson/,
  },
  { rule: 'DICOM JSON', content: '[{"00080005":{}}]', id: 'input-not-fhir', says: /DICOM JSON/ },
  { rule: 'a JSON scalar', content: '42', id: 'input-not-fhir', says: /neither like JSON/ },
  {
    rule: '10,000 arrays in each other',
    content: nested('[', ']', 10_000),
    kind: 'fault',
    id: 'input-too-deep',
    says: /more than 200 levels/,
    at: [1, 201],
  },
  {
    rule: '10,000 objects in each other',
    content: `${'{"a":'.repeat(10_000)}1${'}'.repeat(10_000)}`,
    kind: 'fault',
    id: 'input-too-deep',
    says: /more than 200 levels/,
    at: [1, 1001],
  },
];

const xml: Row[] = [
  {
    rule: 'XML whose tags do not match',
    content: `<Patient ${xmlns}>\n<name></nam></Patient>`,
    id: 'input-malformed-xml',
    says: /unexpected close tag/,
    at: [2, 12],
  },
  {
    rule: 'XML that ends early',
    content: `<Patient ${xmlns}>`,
    id: 'input-malformed-xml',
    says: /unclosed tag/,
  },
  {
    rule: 'an HTML entity',
    content: `<P ${xmlns}>&nbsp;</P>`,
    id: 'input-malformed-xml',
    says: /undefined entity; XML/,
  },
  { rule: 'two XML roots', content: `<Patient ${xmlns}/><a/>`, id: 'input-malformed-xml', says: /root/ },
  {
    rule: 'entities that multiply',
    content: lol,
    id: 'input-doctype',
    says: /DOCTYPE is not allowed/,
    at: [2, 1],
  },
  {
    rule: 'an external DTD',
    content: external,
    id: 'input-doctype',
    says: /nothing it declares was read/,
    at: [1, 1],
  },
  {
    rule: 'XML in no namespace',
    content: '\n<Patient/>',
    id: 'input-not-fhir',
    says: /"Patient" is in no namespace.*write xmlns="http:\/\/hl7\.org\/fhir"/,
    at: [2, 1],
  },
  {
    rule: 'a CDA document',
    content: '<ClinicalDocument xmlns="urn:hl7-org:v3"/>',
    id: 'input-not-fhir',
    says: /CDA/,
  },
  {
    rule: '10,000 XML elements in each other',
    content: `<Patient ${xmlns}>${nested('<a>', '</a>', 10_000)}</Patient>`,
    kind: 'fault',
    id: 'input-too-deep',
    says: /more than 200 levels/,
  },
].map((row): Row => ({ file: 'bad.xml', ...row }) as Row);

const types: Row[] = [
  {
    rule: 'a type in the wrong case',
    content: '{"resourceType":"imagingstudy"}',
    id: 'input-resource-type',
    says: /write ImagingStudy/,
  },
  {
    rule: 'an unknown type',
    content: '{"resourceType":"Unicorn"}',
    id: 'input-resource-type',
    says: /"Unicorn" is no resource type of FHIR R5/,
  },
  {
    rule: 'an abstract type',
    content: '{"resourceType":"DomainResource"}',
    id: 'input-resource-type',
    says: /no resource type/,
  },
  {
    rule: 'a type named like a property of all objects',
    content: '{"resourceType":"constructor"}',
    id: 'input-resource-type',
    says: /"constructor"/,
  },
  {
    rule: 'a type of R4',
    content: '{"resourceType":"Media"}',
    id: 'input-fhir-version',
    says: /FHIR R4 .*R5 has DocumentReference.*checks R5/,
  },
  {
    rule: 'a type of STU3',
    content: '{"resourceType":"ImagingManifest"}',
    id: 'input-fhir-version',
    says: /FHIR STU3 .*ImagingSelection/,
  },
  {
    rule: 'XML of an R4 type',
    file: 'bad.xml',
    content: `<?xml version="1.0"?>\n <Media ${xmlns}/>`,
    id: 'input-fhir-version',
    says: /FHIR R4/,
    at: [2, 2],
  },
];

test.each([...encodings, ...json, ...xml, ...types])('refuses $rule, and reads on', async (row) => {
  using folder = temporaryFolder();
  const file = row.file ?? 'bad.json';
  folder.write({ [file]: row.content, 'good.json': patient, 'good.ndjson': patient });
  const results = await readAll(folder.path, [file, 'good.json', 'good.ndjson']);
  const [refused, ...more] = results.filter(isUnread);
  expect(more).toEqual([]);
  expect(refused).toMatchObject({ path: file, kind: row.kind ?? 'finding', issues: [{ id: row.id }] });
  const [issue] = refused?.issues ?? [];
  expect(issue?.message).toMatch(row.says);
  expect(issue?.message).toMatch(/\.$/);
  if (row.at) expect([issue?.line, issue?.column]).toEqual(row.at);
  expect(results.filter(isSample).map((sample) => path.basename(sample.path))).toEqual([
    'good.json',
    'good.ndjson:1',
  ]);
});
