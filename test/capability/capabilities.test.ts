import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { checkCapabilities } from '../../scripts/capability/checkCapabilities.ts';
import { checkSearchParameters } from '../../scripts/capability/checkSearchParameters.ts';
import { root } from '../../scripts/paths.ts';
import { guide, guideWith, summary } from './support.ts';

const provider = 'CapabilityStatement/EuImagingReportProvider';
const manifests = 'CapabilityStatement/EuImagingManifestProvider';
const profiles = 'http://hl7.eu/fhir/imaging-r5/StructureDefinition';
const searches = 'http://hl7.org/fhir/SearchParameter';

test('the statements of the guide name only what exists, and every actor has one', () => {
  expect(checkCapabilities(guide)).toEqual([]);
});

test('the search parameters of the guide have names of their own, and chains that lead somewhere', () => {
  expect(checkSearchParameters(guide)).toEqual([]);
});

test.each<string[]>([
  [
    'a profile that does not exist',
    provider,
    `${profiles}/PatientEuImaging`,
    `${profiles}/PatientEu`,
    'PROFILE',
  ],
  [
    'a profile of another type',
    provider,
    `${profiles}/PatientEuImaging`,
    `${profiles}/DeviceEuImaging`,
    'PROFILE',
  ],
  [
    'a profile twice',
    provider,
    `"${profiles}/DocumentReferencePictureEuImaging"`,
    `"${profiles}/DocumentReferenceImagingReport"`,
    'TWICE',
  ],
  ['a profile that SUSHI did not find', provider, `"${profiles}/PatientEuImaging"`, 'null', 'PROFILE'],
  [
    'a document that is no Bundle',
    provider,
    `${profiles}/BundleReportEuImaging`,
    `${profiles}/CompositionEuImaging`,
    'PROFILE',
  ],
  [
    'a search without a definition',
    manifests,
    `${searches}/clinical-patient`,
    `${searches}/patient`,
    'SEARCH',
  ],
  ['a search by another name', manifests, '"name":"patient"', '"name":"subject"', 'SEARCH'],
  ['a search of another type', manifests, '"type":"token"', '"type":"string"', 'SEARCH'],
  [
    'a search for another resource',
    manifests,
    `${searches}/ImagingStudy-status`,
    `${searches}/Composition-status`,
    'SEARCH',
  ],
  [
    'an operation that does not exist',
    provider,
    '/DiagnosticReport-fhir-report',
    '/DiagnosticReport-report',
    'OPERATION',
  ],
  ['an operation by another name', provider, '"name":"document"', '"name":"docs"', 'OPERATION'],
  [
    'an include of what is no reference',
    provider,
    'DiagnosticReport:study',
    'DiagnosticReport:code',
    'INCLUDE',
  ],
  ['an include of another type', provider, 'DiagnosticReport:study', 'Observation:derived-from', 'INCLUDE'],
  ['a reverse include that does not exist', provider, 'Provenance:target', 'Provenance:aim', 'INCLUDE'],
  ['an import of nothing', provider, '/EehrxfImagingDocumentAccessProvider', '/EehrxfProvider', 'IMPORT'],
])('refuses a statement with %s, at the line of the statement or its rule set', (...row) => {
  const [, statement = '', from = '', to = '', id] = row;
  const [found = ''] = summary(checkCapabilities(guideWith(statement, from, to)));
  expect(
    [path.basename(statement), 'ReportAccess'].map((file) => `CAPABILITY-${id} ${file}.fsh:N`),
  ).toContain(found);
});

test('refuses a search that is named twice', () => {
  const twice = guideWith(manifests, '"name":"type"', '"name":"category"');
  expect(summary(checkCapabilities(twice))).toContain('CAPABILITY-TWICE EuImagingManifestProvider.fsh:N');
});

test('refuses an actor without a statement, and the statement without an actor', () => {
  const actor = guideWith('ActorDefinition/EuImagingReportProducer', '"capabilities"', '"comment"');
  expect(summary(checkCapabilities(actor))).toEqual([
    'CAPABILITY-ACTOR EuImagingReportProducer.fsh:N',
    'CAPABILITY-ACTOR EuImagingReportProducer.fsh:N',
  ]);
});

test('refuses a search parameter that no statement names', () => {
  const url = 'SearchParameter/ImagingStudyModalityEuImaging"';
  const unused = guideWith('SearchParameter/ImagingStudyModalityEuImaging', url, url.replace('"', '2"'));
  expect(summary(checkCapabilities(unused))).toContain(
    'CAPABILITY-UNUSED ImagingStudyModalityEuImaging.fsh:N',
  );
});

test('refuses a second search parameter of the same name for a type', () => {
  const parameter = 'SearchParameter/ImagingStudyModalityEuImaging';
  const twice = guideWith(parameter, '"modalities-in-study"', '"accession-number"');
  expect(summary(checkSearchParameters(twice))).toContain('SEARCH-TWICE ImagingStudyModalityEuImaging.fsh:N');
});

test('refuses a chain that leads to no search parameter', () => {
  const broken = guideWith('SearchParameter/DiagnosticReportStudyEuImaging', '"started"', '"begun"');
  expect(summary(checkSearchParameters(broken))).toEqual([
    'SEARCH-CHAIN DiagnosticReportStudyEuImaging.fsh:N',
  ]);
});

test('leads to the line of the rule set in which a statement makes its mistake', () => {
  const [issue] = checkCapabilities(guideWith(provider, 'DiagnosticReport:study', 'DiagnosticReport:result'));
  const [file = '', line] = issue?.source?.split(':') ?? [];
  expect(readFileSync(path.join(root, file), 'utf8').split('\n')[Number(line) - 1]).toContain(
    'Includes(DiagnosticReport:result,',
  );
});
