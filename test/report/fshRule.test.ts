import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { guideArtefacts } from '../../scripts/compile/guideIndex.ts';
import { isObject } from '../../scripts/coverage/node.ts';
import { root } from '../../scripts/paths.ts';
import { fshRule } from '../../scripts/report/fshRule.ts';

/** The line of an example's FSH that is found for an element. */
function ruleIn(example: string, location: string): string {
  const [story = ''] = /^(chest-ct|knee-mr)/.exec(example) ?? [];
  const text = readFileSync(path.join(root, 'input/fsh/examples', story, `${example}.fsh`), 'utf8');
  const lines = text.split('\n');
  return lines[fshRule(text, { startLine: 1, endLine: lines.length }, location) - 1]?.trim() ?? '';
}

test.each([
  ['chest-ct-imaging-study', 'ImagingStudy.status', '* status = #available'],
  ['chest-ct-imaging-study', 'ImagingStudy.numberOfSeries', '* numberOfSeries = 5'],
  [
    'chest-ct-imaging-study',
    'ImagingStudy.identifier[0].value',
    '* value = "urn:oid:2.25.240132105380051627550903599388519795292.1.1"',
  ],
  [
    'chest-ct-imaging-study',
    'ImagingStudy.modality[2].coding[0].code',
    '* modality[+] = $dcm#SR "Structured Report Document"',
  ],
  [
    'chest-ct-imaging-study',
    'ImagingStudy.series[1].uid',
    '* uid = "2.25.240132105380051627550903599388519795292.1.1.2"',
  ],
  ['chest-ct-imaging-study', 'ImagingStudy.series[0].instance[1].number', '* number = 2'],
  ['chest-ct-imaging-study', 'ImagingStudy.basedOn[0].identifier.value', '* value = "CT26031600417"'],
  [
    'chest-ct-imaging-study',
    'ImagingStudy.extension[0].value.ofType(CodeableConcept).text',
    '* text = "Chest"',
  ],
  ['chest-ct-imaging-study', 'ImagingStudy.text', 'Instance: chest-ct-imaging-study'],
  ['chest-ct-imaging-study', 'ImagingStudy.series[9].uid', 'Instance: chest-ct-imaging-study'],
  ['chest-ct-imaging-study', 'ImagingStudy', 'Instance: chest-ct-imaging-study'],
  ['chest-ct-document', 'Bundle.timestamp', '* timestamp = "2026-03-16T14:05:30+01:00"'],
  [
    'chest-ct-document',
    'Bundle.entry[3].fullUrl',
    '* fullUrl = "http://hl7.eu/fhir/imaging-r5/ImagingStudy/chest-ct-imaging-study"',
  ],
  ['chest-ct-document', 'Bundle.entry[3].resource.series[0].uid', '* resource = chest-ct-imaging-study'],
])('%s states %s in %s', (example, location, line) => {
  expect(ruleIn(example, location)).toBe(line);
});

test('names of slices are counted in the order in which they are first written', () => {
  const text = [
    'Instance: a',
    '* section[history].title = "1"',
    '* section[findings]',
    '  * entry[finding][0] = Reference(b)',
    '* section[history].code = #x',
  ].join('\n');
  const at = (location: string) => fshRule(text, { startLine: 1, endLine: 5 }, location);
  expect([
    at('Composition.section[0].title'),
    at('Composition.section[1].entry[0]'),
    at('Composition.section[0].code'),
    at('Composition.section[2]'),
  ]).toEqual([2, 4, 5, 1]);
});

test('items of a slice are counted by themselves, and what is in no slice after the slices before it', () => {
  const text = [
    'Instance: a',
    '* extension[note][+].valueString = "1"',
    '* extension[note][+].valueString = "2"',
    '* extension[note][0].id = "x"',
    '* section[history]',
    '  * section[past].title = "3"',
    '  * section[+].title = "4"',
    '  * section[=].code = #c',
    '* extension[other].valueString = "5"',
  ].join('\n');
  const at = (location: string) => fshRule(text, { startLine: 1, endLine: 9 }, location);
  expect([
    at('Composition.extension[0].value.ofType(string)'),
    at('Composition.extension[1].value.ofType(string)'),
    at('Composition.extension[0].id'),
    at('Composition.section[0].section[0].title'),
    at('Composition.section[0].section[1].title'),
    at('Composition.section[0].section[1].code'),
    at('Composition.extension[2].value.ofType(string)'),
  ]).toEqual([2, 3, 4, 6, 7, 8, 9]);
});

test('what is no instance has its first line alone', () => {
  const text = 'Profile: A\nParent: Patient\n* identifier 1..*';
  expect(fshRule(text, { startLine: 1, endLine: 3 }, 'StructureDefinition.identifier')).toBe(1);
});

test('for every value of every example the line states that value, or is of what is around it', () => {
  const wrong: string[] = [];
  let exact = 0;
  for (const { file, fsh, isExample } of guideArtefacts()) {
    if (!isExample || fsh === undefined) continue;
    const text = readFileSync(path.join(root, fsh.file), 'utf8');
    const resource = JSON.parse(readFileSync(file, 'utf8'));
    for (const [location, value] of leaves(resource, resource.resourceType)) {
      const line = fshRule(text, fsh, location);
      const [stated = ''] = text.split('\n').slice(line - 1);
      if (stated.includes(value)) exact++;
      else if (line !== fsh.startLine) wrong.push(`${fsh.file}:${line} ${location} ${value}`);
    }
  }
  expect(wrong).toEqual([]);
  expect(exact).toBeGreaterThan(8_000);
});

/** FSH has aliases of systems, and what a profile or a rule set fixes stands in neither. */
const fixedElsewhere = /\.(system|url|display|lang|div|text\.status|use)$/;

/** Every value that an instance states, but for those of other instances in it; of a reference the id. */
function* leaves(value: unknown, location: string): Generator<[string, string]> {
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* leaves(item, `${location}[${index}]`);
  } else if (isObject(value)) {
    if (value.resourceType !== undefined && location.startsWith('Bundle.')) return;
    for (const [name, child] of Object.entries(value)) {
      if (name !== 'resourceType') yield* leaves(child, `${location}.${name}`);
    }
  } else if (!fixedElsewhere.test(location)) {
    yield [
      location,
      location.endsWith('.reference') ? (String(value).split('/').at(-1) ?? '') : String(value),
    ];
  }
}
