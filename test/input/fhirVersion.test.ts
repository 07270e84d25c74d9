import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { earlierTypes } from '../../scripts/input/earlierFhir.ts';
import { r4Elements } from '../../scripts/input/r4Elements.ts';
import { r5ResourceTypes } from '../../scripts/input/resourceTypes.ts';
import { root } from '../../scripts/paths.ts';
import { isSample, readAll, temporaryFolder } from './support.ts';

const r5 = path.join(root, 'node_modules', 'hl7.fhir.r5.core');

/** The names that elements right below a resource can have in R5. */
function r5Elements(type: string): Set<string> {
  const definition = JSON.parse(readFileSync(path.join(r5, `StructureDefinition-${type}.json`), 'utf8'));
  const names = new Set<string>();
  for (const element of definition.snapshot.element) {
    const name = String(element.path).split('.')[1] ?? '';
    if (!name.endsWith('[x]')) names.add(name);
    else
      for (const { code } of element.type)
        names.add(name.slice(0, -3) + code[0].toUpperCase() + code.slice(1));
  }
  return names;
}

test('knows the 158 resource types of R5 and none that is abstract', () => {
  const types = r5ResourceTypes();
  expect(types.size).toBe(158);
  for (const type of types)
    expect(existsSync(path.join(r5, `StructureDefinition-${type}.json`)), type).toBe(true);
  for (const type of ['Resource', 'DomainResource', 'CanonicalResource', 'MetadataResource']) {
    expect(types.has(type), type).toBe(false);
  }
});

test('takes no resource type of R5 for an earlier one, and names only R5 types as successors', () => {
  for (const [type, { successor = 'Patient' }] of earlierTypes) {
    expect(r5ResourceTypes().has(type), type).toBe(false);
    expect(r5ResourceTypes().has(successor), successor).toBe(true);
  }
});

test('takes no element of R5 for one of R4', () => {
  for (const [type, elements] of r4Elements) {
    const known = r5Elements(type);
    expect(
      [...elements].filter((element) => known.has(element)),
      type,
    ).toEqual([]);
  }
});

async function issuesOf(files: Record<string, string>) {
  using folder = temporaryFolder();
  folder.write(files);
  const results = await readAll(folder.path, ['.']);
  expect(results.every(isSample)).toBe(true);
  return results.flatMap(({ issues }) => issues);
}

const xml = (content: string) => ({ 'a.xml': content.replace(/^<\w+/, '$& xmlns="http://hl7.org/fhir"') });
const json = (value: object) => ({ 'a.json': JSON.stringify(value) });
const study = { resourceType: 'ImagingStudy', interpreter: [], _reasonCode: [] };

test('warns of elements that only R4 has, in JSON and in XML, and says where', async () => {
  const expected = [
    { severity: 'warning', id: 'input-fhir-version', location: 'ImagingStudy.interpreter' },
    { severity: 'warning', id: 'input-fhir-version', location: 'ImagingStudy.reasonCode' },
  ];
  expect(await issuesOf(json(study))).toMatchObject(expected);
  expect(await issuesOf(xml('<ImagingStudy><interpreter/><reasonCode/></ImagingStudy>'))).toMatchObject(
    expected,
  );
});

test('looks into Bundles, contained resources and parameters, and says the same thing once', async () => {
  const bundle = {
    resourceType: 'Bundle',
    entry: [
      { resource: { resourceType: 'Patient' } },
      { resource: { resourceType: 'Parameters', parameter: [{ part: [{ resource: study }] }] } },
      { resource: { resourceType: 'Observation', contained: [{ resourceType: 'Media' }] } },
      { resource: study },
    ],
  };
  const media = {
    severity: 'error',
    id: 'input-fhir-version',
    location: 'Bundle.entry[2].resource.contained[0]',
  };
  const inner = 'Bundle.entry[1].resource.parameter[0].part[0].resource';
  expect(await issuesOf(json(bundle))).toMatchObject([
    { location: `${inner}.interpreter` },
    { location: `${inner}.reasonCode` },
    media,
  ]);
  const entries = [
    '<Patient/>',
    '<Parameters><parameter><part><resource><ImagingStudy><interpreter/></ImagingStudy></resource></part></parameter></Parameters>',
    '<Observation>\n<contained><Media/></contained></Observation>',
  ];
  const content = entries.map((entry) => `<entry><resource>${entry}</resource></entry>`).join('');
  expect(await issuesOf(xml(`<Bundle>${content}</Bundle>`))).toMatchObject([
    { location: `${inner}.interpreter` },
    { ...media, line: 2, column: 12 },
  ]);
});

test('warns of a profile and of a fhirVersion of an earlier FHIR', async () => {
  const r4 = 'http://hl7.org/fhir/StructureDefinition/ImagingStudy|4.0.1';
  expect(
    await issuesOf(json({ resourceType: 'ImagingStudy', meta: { profile: ['urn:x', r4] } })),
  ).toMatchObject([
    { severity: 'warning', id: 'input-fhir-version', location: 'ImagingStudy.meta.profile[1]' },
  ]);
  const xmlStatement = '<CapabilityStatement><fhirVersion value="4.0.1"/></CapabilityStatement>';
  for (const files of [
    json({ resourceType: 'CapabilityStatement', fhirVersion: '4.0.1' }),
    xml(xmlStatement),
  ]) {
    expect(await issuesOf(files)).toMatchObject([
      { severity: 'warning', location: 'CapabilityStatement.fhirVersion' },
    ]);
  }
});

test('says nothing of R5', async () => {
  const profile = 'http://hl7.org/fhir/StructureDefinition/ImagingStudy|5.0.0';
  expect(
    await issuesOf(json({ resourceType: 'ImagingStudy', procedure: [], meta: { profile: [profile] } })),
  ).toEqual([]);
  expect(
    await issuesOf(json({ resourceType: 'ImplementationGuide', fhirVersion: ['4.0.1', '5.0.0'] })),
  ).toEqual([]);
});

test('says no more than twenty things of the resources within one', async () => {
  const contained = Array.from({ length: 500 }, (_, index) => ({ resourceType: `Type${index}` }));
  expect(await issuesOf(json({ resourceType: 'Patient', contained }))).toHaveLength(20);
});
