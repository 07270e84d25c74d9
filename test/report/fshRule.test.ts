import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
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
