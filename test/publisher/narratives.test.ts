import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { generatedResources } from '../../scripts/paths.ts';
import { pageLink } from '../../scripts/publisher/pageLink.ts';
import { requirementsNarrative } from '../../scripts/publisher/requirementsNarrative.ts';
import { scenarioNarrative } from '../../scripts/publisher/scenarioNarrative.ts';
import { sequenceDiagram } from '../../scripts/publisher/sequenceDiagram.ts';

const guide = 'http://hl7.eu/fhir/imaging-r5';
const read = (name: string) => JSON.parse(readFileSync(path.join(generatedResources, name), 'utf8'));

test.each([
  [`${guide}/StructureDefinition/X#X.status`, 'StructureDefinition-X-definitions.html#X.status'],
  [`${guide}/StructureDefinition/X#im-x-1`, 'StructureDefinition-X.html'],
  [`${guide}/CapabilityStatement/Y`, 'CapabilityStatement-Y.html'],
  [`${guide}/report-model.html#IM-REP-01`, 'report-model.html#IM-REP-01'],
  ['https://example.org/a#b', 'https://example.org/a#b'],
])('leads from %s to %s', (url, page) => {
  expect(pageLink(url)).toBe(page);
});

test('a narrative of Requirements has each key once, and no link to a canonical URL', () => {
  const names = readdirSync(generatedResources).filter((name) => name.startsWith('Requirements-'));
  expect(names.length).toBeGreaterThan(5);
  for (const name of names) {
    const requirements = read(name);
    const narrative = requirementsNarrative(requirements);
    expect(narrative).not.toContain(`href="${guide}`);
    for (const { key } of requirements.statement) {
      expect(narrative.split(`id="${key}"`)).toHaveLength(2);
    }
  }
});

test('a scenario is a picture with an arrow a step, and a table that links what is sent', () => {
  const scenario = read('ExampleScenario-publish-report.json');
  const picture = sequenceDiagram(scenario);
  expect(picture).toContain('1. Send the document and its reference');
  // Two operations, one of them answered.
  expect(picture.match(/<path d="M\d+ \d+H/g)).toHaveLength(3);
  const narrative = scenarioNarrative(scenario);
  expect(narrative).toMatch(/href="Bundle-[a-z-]+\.html"/);
  expect(narrative).toContain('src="data:image/svg+xml;base64,');
});

test('what a resource says is text in a narrative, never markup', () => {
  const hostile = '<script>alert(1)</script>';
  const statement = [{ key: 'K', conformance: ['SHALL'], requirement: hostile, label: hostile }];
  expect(requirementsNarrative({ statement })).not.toContain('<script>');
});
