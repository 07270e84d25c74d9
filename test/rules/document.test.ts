import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { guideArtefacts } from '../../scripts/compile/guideIndex.ts';
import { generatedResources } from '../../scripts/paths.ts';
import { typesOfDocument } from '../../scripts/rules/graphRules.ts';

interface Element {
  readonly id: string;
  readonly type?: readonly { readonly code: string }[];
}

const profile = JSON.parse(
  readFileSync(path.join(generatedResources, 'StructureDefinition-BundleReportEuImaging.json'), 'utf8'),
);

test('a document may hold every type that its profile has a slice for', () => {
  const slices: string[] = profile.differential.element
    .filter(({ id }: Element) => /^Bundle\.entry:[^.]+\.resource$/.test(id))
    .flatMap(({ type = [] }: Element) => type.map(({ code }) => code));
  expect(slices).toContain('Composition');
  expect(slices.filter((type) => !typesOfDocument.has(type))).toEqual([]);
});

test('every type that a document may hold is shown by an example of one, or is what a profile refers to', () => {
  const artefacts = guideArtefacts().map(({ reference, file, isExample }) => ({
    isDocument: isExample && reference.startsWith('Bundle/'),
    isProfile: reference.startsWith('StructureDefinition/'),
    text: readFileSync(file, 'utf8'),
  }));
  const shown = artefacts
    .filter(({ isDocument }) => isDocument)
    .flatMap(({ text }) => JSON.parse(text).entry ?? [])
    .map(({ resource }) => resource.resourceType);
  const referred = artefacts
    .filter(({ isProfile }) => isProfile)
    .flatMap(({ text }) => [...text.matchAll(/http:\/\/hl7\.org\/fhir\/StructureDefinition\/([A-Z]\w+)"/g)])
    .map(([, type]) => type);
  const known = new Set([...shown, ...referred]);
  expect([...typesOfDocument].filter((type) => !known.has(type))).toEqual([]);
  expect(known.has('Appointment')).toBe(false);
});
