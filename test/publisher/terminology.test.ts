import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { generatedResources, root } from '../../scripts/paths.ts';
import { assembleTemplate } from '../../scripts/publisher/assembleTemplate.ts';
import { readQa } from '../../scripts/publisher/readQa.ts';
import { runPublisher } from '../../scripts/publisher/runPublisher.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';

const isBuilt = existsSync(path.join(root, 'tools', 'publisher', 'target', 'built-from.sha256'));
const dicom = 'http://dicom.nema.org/resources/ontology/DCM';
const guideFile = 'ImplementationGuide-hl7.fhir.eu.imaging-r5.json';

/** R5 lets a modality be of another value set than CID 33 where that lacks one; this profile does not. */
const profile = {
  resourceType: 'StructureDefinition',
  id: 'study-with-modality',
  url: 'http://hl7.eu/fhir/imaging-r5/StructureDefinition/study-with-modality',
  version: '0.2.0',
  name: 'StudyWithModality',
  title: 'Study with a modality of CID 33',
  status: 'draft',
  description: 'A study whose series have a modality of CID 33.',
  fhirVersion: '5.0.0',
  kind: 'resource',
  abstract: false,
  type: 'ImagingStudy',
  baseDefinition: 'http://hl7.org/fhir/StructureDefinition/ImagingStudy',
  derivation: 'constraint',
  differential: {
    element: [
      {
        id: 'ImagingStudy.series.modality',
        path: 'ImagingStudy.series.modality',
        binding: {
          strength: 'required',
          valueSet: 'http://dicom.nema.org/medical/dicom/current/output/chtml/part16/sect_CID_33.html',
        },
      },
    ],
  },
};

/** A study with one series of a modality. */
const study = (id: string, modality: object) => ({
  resourceType: 'ImagingStudy',
  id,
  meta: { profile: [profile.url] },
  text: { status: 'generated', div: `<div xmlns="http://www.w3.org/1999/xhtml">${id}</div>` },
  status: 'available',
  subject: { display: 'Somebody' },
  series: [{ uid: '2.25.1', modality: { coding: [modality] } }],
});

/** A guide of the given examples and one page, as the publisher takes it. */
function guideOf(
  folder: string,
  resources: readonly { readonly resourceType: string; readonly id: string }[],
) {
  const write = (name: string, text: string) => {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  };
  const { definition, ...guide } = JSON.parse(readFileSync(path.join(generatedResources, guideFile), 'utf8'));
  const { page, parameter } = definition;
  const resource = resources.map(({ resourceType, id }) => ({
    reference: { reference: `${resourceType}/${id}` },
    name: id,
    isExample: resourceType === 'ImagingStudy',
  }));
  const lean = { ...page, page: page.page.slice(0, 1) };
  write(
    `fsh-generated/resources/${guideFile}`,
    JSON.stringify({ ...guide, definition: { resource, page: lean, parameter } }),
  );
  for (const example of resources) {
    write(
      `fsh-generated/resources/${example.resourceType}-${example.id}.json`,
      JSON.stringify(example, null, 2),
    );
  }
  for (const part of [
    'fsh-generated/includes',
    'input/expansion-parameters.json',
    'input/ignoreWarnings.txt',
  ]) {
    cpSync(path.join(root, part), path.join(folder, part), { recursive: true });
  }
  write('input/pagecontent/index.md', 'A guide to try the publisher on.\n');
  write('ig.ini', `[IG]\nig = fsh-generated/resources/${guideFile}\ntemplate = #template\n`);
  assembleTemplate(path.join(folder, 'template'));
}

describe.skipIf(!isBuilt)('the publisher (skipped where it is not built: npm run ig)', () => {
  test('takes a DICOM code that is not, and one of another value set, for an error of the example', async () => {
    const folder = temporaryFolder();
    guideOf(folder, [
      profile,
      study('right', { system: dicom, code: 'CT', display: 'Computed Tomography' }),
      study('unknown-code', { system: dicom, code: 'CTX' }),
      study('not-a-modality', { system: dicom, code: '121058' }),
    ]);
    await runPublisher(folder, { fast: true, onPhase: () => {} });
    const errors = readQa(folder).messages.filter((message) => message.includes(' Error - '));
    const about = (id: string) => errors.filter((message) => message.includes(`ImagingStudy-${id}.json`));
    expect(about('right')).toEqual([]);
    expect(about('unknown-code').join('\n')).toMatch(/CTX/);
    expect(about('not-a-modality').join('\n')).toMatch(/121058/);
  });
});
