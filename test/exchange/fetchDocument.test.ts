import { describe, expect, test } from 'vitest';
import type { JsonObject } from '../../scripts/coverage/node.ts';
import { DocumentTooLarge, fetchDocument, NoDocument } from '../../scripts/exchange/fetchDocument.ts';
import type { ResourceSource } from '../../scripts/exchange/resourceSource.ts';
import { NoReport } from '../../scripts/exchange/toDocument.ts';

const base = 'https://a.example/fhir/';
const assembly = { identifier: { system: 'urn:oid:1.2', value: '1' }, timestamp: '2026-01-01T00:00:00Z' };
const identifier = [{ system: 'urn:oid:1.2.3', value: 'R1' }];
const report = {
  resourceType: 'DiagnosticReport',
  id: 'r',
  identifier,
  subject: { reference: 'Patient/p' },
  composition: { reference: 'Composition/c' },
};
const composition = {
  resourceType: 'Composition',
  id: 'c',
  identifier,
  subject: [{ reference: 'Patient/p' }],
};
const patient = { resourceType: 'Patient', id: 'p' };

/** A server of which each request is noted. */
function sourceOf(...resources: readonly JsonObject[]): ResourceSource & { readonly asked: string[] } {
  const asked: string[] = [];
  return {
    base,
    asked,
    read: async (reference) => {
      asked.push(reference);
      return resources.find(({ resourceType, id }) => reference === `${resourceType}/${id}`);
    },
    search: async (query) => {
      asked.push(query);
      return resources.filter(({ resourceType }) => query.startsWith(`${resourceType}?`));
    },
  };
}
const typesOf = ({ bundle }: { bundle: JsonObject }) =>
  (bundle.entry as { resource: JsonObject }[]).map(
    ({ resource }) => `${resource.resourceType}/${resource.id}`,
  );

test('a document holds Composition, report and what they reach, each read once', async () => {
  const source = sourceOf(report, composition, patient);
  const made = await fetchDocument(source, 'DiagnosticReport/r', assembly);
  expect(typesOf(made)).toEqual(['Composition/c', 'DiagnosticReport/r', 'Patient/p']);
  expect(made.issues).toEqual([]);
  const reads = source.asked.filter((each) => !each.includes('?'));
  expect(reads.sort()).toEqual(['Composition/c', 'DiagnosticReport/r', 'Patient/p']);
});

describe('is not read, and stays a reference:', () => {
  test.each([
    ['another report', { result: [{ reference: 'DiagnosticReport/other' }] }],
    ['another Composition', { supportingInfo: [{ reference: { reference: 'Composition/other' } }] }],
    ['another patient', { performer: [{ reference: 'Patient/other' }] }],
    ['an encounter', { encounter: { reference: 'Encounter/1' } }],
    ['a research subject', { performer: [{ reference: 'ResearchSubject/1' }] }],
    ['a file on the web', { presentedForm: [{ contentType: 'a/b', url: 'https://b.example/x.pdf' }] }],
  ])('%s', async (_, more) => {
    const source = sourceOf({ ...report, ...more }, composition, patient);
    const made = await fetchDocument(source, 'DiagnosticReport/r', assembly);
    expect(typesOf(made)).toEqual(['Composition/c', 'DiagnosticReport/r', 'Patient/p']);
    expect(source.asked.join(' ')).not.toMatch(/other|Encounter|ResearchSubject|pdf/);
  });
});

describe('what is on another server', () => {
  const elsewhere = { ...report, performer: [{ reference: 'https://b.example/fhir/Organization/o' }] };

  test('is not asked for, and said', async () => {
    const source = sourceOf(elsewhere, composition, patient, { resourceType: 'Organization', id: 'o' });
    const made = await fetchDocument(source, 'DiagnosticReport/r', assembly);
    expect(typesOf(made)).not.toContain('Organization/o');
    expect(source.asked.join(' ')).not.toContain('Organization');
    expect(made.issues).toMatchObject([
      { id: 'exchange-not-read', location: 'DiagnosticReport.performer[0]' },
    ]);
  });

  test('is read by whoever is told to, and what it refers to in its turn is there', async () => {
    const organisation = { resourceType: 'Organization', id: 'o', partOf: { reference: 'Organization/q' } };
    const asked: string[] = [];
    const options = {
      ...assembly,
      elsewhere: async (url: string) => {
        asked.push(url);
        return url.endsWith('/o') ? organisation : { resourceType: 'Organization', id: 'q' };
      },
    };
    const source = sourceOf(elsewhere, composition, patient);
    const made = await fetchDocument(source, 'DiagnosticReport/r', options);
    expect(asked).toEqual(['https://b.example/fhir/Organization/o', 'https://b.example/fhir/Organization/q']);
    expect(typesOf(made)).toContain('Organization/q');
  });
});

test('a missing resource is said, and the rest is the document', async () => {
  const made = await fetchDocument(sourceOf(report, composition), 'DiagnosticReport/r', assembly);
  expect(made.issues).toMatchObject([{ id: 'exchange-not-read', location: 'DiagnosticReport.subject' }]);
  expect(typesOf(made)).toEqual(['Composition/c', 'DiagnosticReport/r']);
});

test('a Composition leads to the report that names it, and no other of the same identifier', async () => {
  const older = { ...report, id: 'older', composition: { reference: 'Composition/older' } };
  const made = await fetchDocument(sourceOf(older, report, composition, patient), 'Composition/c', assembly);
  expect(typesOf(made)).toContain('DiagnosticReport/r');
  await expect(fetchDocument(sourceOf(older, composition), 'Composition/c', assembly)).rejects.toThrow(
    NoReport,
  );
});

test('a report without Composition has no document', async () => {
  const { composition: _, ...rendered } = report;
  await expect(fetchDocument(sourceOf(rendered), 'DiagnosticReport/r', assembly)).rejects.toThrow(NoDocument);
});

test.each([{ resources: 2 }, { characters: 300 }])(
  'a report that reaches too much has no document: %o',
  async (limit) => {
    const made = fetchDocument(sourceOf(report, composition, patient), 'DiagnosticReport/r', {
      ...assembly,
      ...limit,
    });
    await expect(made).rejects.toThrow(DocumentTooLarge);
  },
);

test('resources that refer to each other in a circle come to an end', async () => {
  const chain = Array.from({ length: 100 }, (_, index) => ({
    resourceType: 'Observation',
    id: `o${index}`,
    hasMember: [{ reference: `Observation/o${(index + 1) % 100}` }],
  }));
  const source = sourceOf(
    { ...report, result: [{ reference: 'Observation/o0' }] },
    composition,
    patient,
    ...chain,
  );
  const made = await fetchDocument(source, 'DiagnosticReport/r', assembly);
  expect(typesOf(made)).toHaveLength(103);
});

test('what is referred to by its version is in the document once, at an address without it (bdl-8)', async () => {
  const order = { resourceType: 'ServiceRequest', id: 's', meta: { versionId: '2' } };
  const source = sourceOf(
    {
      ...report,
      basedOn: [{ reference: 'ServiceRequest/s/_history/2' }, { reference: 'ServiceRequest/s' }],
    },
    composition,
    patient,
    order,
  );
  const made = await fetchDocument(
    { ...source, read: (reference) => source.read(reference.replace('/_history/2', '')) },
    'DiagnosticReport/r',
    assembly,
  );
  const urls = (made.bundle.entry as { fullUrl: string }[]).map(({ fullUrl }) => fullUrl.slice(base.length));
  expect(urls).toEqual(['Composition/c', 'DiagnosticReport/r', 'Patient/p', 'ServiceRequest/s']);
  expect(made.issues).toEqual([]);
});

describe('a document that a DocumentReference points to is not taken where', () => {
  const bundle = { resourceType: 'Bundle', id: 'b', type: 'document', entry: [{ resource: report }] };
  const pointer = (url: string) => ({
    resourceType: 'DocumentReference',
    status: 'current',
    content: [{ attachment: { contentType: 'application/fhir+json', url } }],
  });

  test('(it is, where it is that of this report)', async () => {
    const source = sourceOf(report, composition, patient, bundle, pointer('Bundle/b'));
    expect((await fetchDocument(source, 'DiagnosticReport/r', assembly)).bundle).toBe(bundle);
  });

  test.each([
    ['it is on another server', pointer('https://b.example/fhir/Bundle/b'), bundle],
    ['it is of another version', { ...pointer('Bundle/b'), version: '2' }, bundle],
    ['it was entered in error', { ...pointer('Bundle/b'), status: 'entered-in-error' }, bundle],
    [
      'the Bundle is of another report',
      pointer('Bundle/b'),
      { ...bundle, entry: [{ resource: { ...report, identifier: [] } }] },
    ],
    [
      'neither says a version, and the report has changed since',
      pointer('Bundle/b'),
      { ...bundle, entry: [{ resource: { ...report, status: 'preliminary' } }] },
    ],
    ['the Bundle is no document', pointer('Bundle/b'), { ...bundle, type: 'collection' }],
  ])('%s', async (_, reference, document) => {
    const source = sourceOf(report, composition, patient, document, reference);
    const made = await fetchDocument(source, 'DiagnosticReport/r', assembly);
    expect(made.bundle.identifier).toEqual(assembly.identifier);
  });
});
