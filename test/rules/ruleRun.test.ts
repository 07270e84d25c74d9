import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, inject, test } from 'vitest';
import { exampleFiles, guideArtefacts } from '../../scripts/compile/guideIndex.ts';
import { indexReferences } from '../../scripts/input/indexReferences.ts';
import { readSamples } from '../../scripts/input/readSamples.ts';
import type { Issue } from '../../scripts/issue.ts';
import { RuleRun } from '../../scripts/rules/ruleRun.ts';
import { askConversion } from '../../scripts/validator/httpValidator.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';

const examples = exampleFiles(guideArtefacts());

/** What the rules say of each file. */
async function issuesOf(files: readonly string[]): Promise<Issue[][]> {
  const rules = new RuleRun((xml) => askConversion(inject('validator'), xml));
  await indexReferences(files, (sample) => rules.take(sample));
  const issues: Issue[][] = [];
  for await (const sample of readSamples(files)) {
    if (!('kind' in sample)) issues.push(await rules.check(sample));
  }
  return issues;
}

function written(files: Readonly<Record<string, string>>): string[] {
  const folder = temporaryFolder();
  return Object.entries(files).map(([name, text]) => {
    writeFileSync(path.join(folder, name), text);
    return path.join(folder, name);
  });
}

test('the examples of the guide keep every rule, by themselves and with each other', async () => {
  expect((await issuesOf([...examples.values()])).flat()).toEqual([]);
});

test('a report and its Composition in files of their own are compared, and the place in the file is said', async () => {
  const report = {
    resourceType: 'DiagnosticReport',
    id: 'r',
    status: 'final',
    composition: { reference: 'Composition/c' },
  };
  const composition = { resourceType: 'Composition', id: 'c', status: 'preliminary' };
  const files = written({ 'r.json': JSON.stringify(report, null, 2), 'c.json': JSON.stringify(composition) });
  const [ofReport, ofComposition] = await issuesOf(files);
  expect(ofReport).toMatchObject([
    { id: 'report-status', location: 'DiagnosticReport.status', line: 4, column: 13 },
  ]);
  expect(ofComposition).toEqual([]);
});

test('a report in XML gives what it gives in JSON', async () => {
  const bundle = {
    resourceType: 'Bundle',
    type: 'document',
    timestamp: '2026-03-16T14:05:30+01:00',
    entry: [
      {
        fullUrl: 'https://a.example/Composition/1',
        resource: {
          resourceType: 'Composition',
          id: '1',
          date: '2026-03-17T14:05:30+01:00',
          section: [{ entry: [{ reference: 'Observation/2' }] }],
        },
      },
      {
        fullUrl: 'https://a.example/Observation/2',
        resource: { resourceType: 'Observation', id: '2', hasMember: [{ reference: 'Observation/3' }] },
      },
    ],
  };
  const xml = `<Bundle xmlns="http://hl7.org/fhir"><type value="document"/><timestamp value="2026-03-16T14:05:30+01:00"/>
    <entry><fullUrl value="https://a.example/Composition/1"/><resource><Composition><id value="1"/>
      <date value="2026-03-17T14:05:30+01:00"/><section><entry><reference value="Observation/2"/></entry></section>
    </Composition></resource></entry>
    <entry><fullUrl value="https://a.example/Observation/2"/><resource><Observation><id value="2"/>
      <hasMember><reference value="Observation/3"/></hasMember>
    </Observation></resource></entry></Bundle>`;
  const [ofJson = [], ofXml = []] = await issuesOf(
    written({ 'a.json': JSON.stringify(bundle), 'b.xml': xml }),
  );
  expect(ofJson.map(({ id }) => id)).toEqual(['bundle-dangling-reference', 'document-before-report']);
  const bare = ({ id, location, message }: Issue) => ({ id, location, message });
  expect(ofXml.map(bare)).toEqual(ofJson.map(bare));
});
