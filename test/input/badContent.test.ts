import { gzipSync } from 'node:zlib';
import { test } from 'vitest';
import { expectRefusal, type Row } from './refusal.ts';
import { patient } from './support.ts';

const xmlns = 'xmlns="http://hl7.org/fhir"';
const utf16 = (text: string, mark = '') => Buffer.from(mark + text, 'utf16le');
const bytes = (...parts: (string | number[])[]) =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from(part))));

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
    rule: 'bytes that are not UTF-8 after a byte order mark, which counts',
    content: bytes('\ufeff{"', [0xff], '"}'),
    id: 'input-not-utf8',
    says: /Byte 5 \(hexadecimal FF\)/,
    at: [1, 3],
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

test.each([...encodings, ...types])('refuses $rule, and reads on', expectRefusal);
