import { test } from 'vitest';
import { expectRefusal, type Row } from './refusal.ts';
import { patient } from './support.ts';

const xmlns = 'xmlns="http://hl7.org/fhir"';
const nested = (open: string, close: string, levels: number) => open.repeat(levels) + close.repeat(levels);
const lol = `<?xml version="1.0"?>
<!DOCTYPE lolz [<!ENTITY a "lol"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>
<Patient ${xmlns}><id value="&b;"/></Patient>`;
const external = `<!DOCTYPE x SYSTEM "file:///etc/passwd"><Patient ${xmlns}/>`;

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

test.each([...json, ...xml])('refuses $rule, and reads on', expectRefusal);
