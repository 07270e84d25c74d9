import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { rulesPage } from '../fromDicom/rulesPage.ts';
import type { GeneratedFile } from '../generated/generatedFile.ts';
import { generatedResources, root } from '../paths.ts';
import { readingPage } from '../reading/readingPage.ts';
import { readReports } from '../reading/readReports.ts';
import { decisionOf, decisionsPage } from './decisionsPage.ts';
import { type Example, storiesOf, storiesPage } from './storiesPage.ts';

/** The pages of the guide that are made of its decisions and its examples. */
export function pageFiles(): readonly GeneratedFile[] {
  const reports = readReports();
  const folders = readdirSync(path.join(root, 'input', 'fsh', 'examples'));
  const stories = storiesOf(readExamples(), folders);
  return [
    page('design-decisions', decisionsPage(readDecisions())),
    page('from-dicom', rulesPage()),
    page('examples', storiesPage(stories, new Set(reports.map(({ id }) => id)))),
    ...reports.map((report) => page(`reading-${report.id}`, readingPage(report))),
  ];
}

const page = (name: string, text: string): GeneratedFile => ({
  file: path.join('input', 'pagecontent', `${name}.md`),
  text,
});

function readDecisions() {
  const folder = path.join(root, 'docs', 'decisions');
  return readdirSync(folder)
    .sort()
    .flatMap((name) => decisionOf(name, readFileSync(path.join(folder, name), 'utf8')) ?? []);
}

function readExamples(): readonly Example[] {
  const file = path.join(generatedResources, 'ImplementationGuide-hl7.fhir.eu.imaging-r5.json');
  const { definition } = JSON.parse(readFileSync(file, 'utf8'));
  return definition.resource.flatMap(
    (each: { reference: { reference: string }; name: string; description?: string; isExample?: boolean }) =>
      each.isExample === true
        ? [{ reference: each.reference.reference, name: each.name, description: each.description }]
        : [],
  );
}
