import { expect, test } from 'vitest';
import type { JsonObject } from '../../scripts/coverage/node.ts';
import { nameUuid } from '../../scripts/exchange/nameUuid.ts';
import { NoReport } from '../../scripts/exchange/toDocument.ts';
import { toDocumentReference } from '../../scripts/exchange/toDocumentReference.ts';
import { toSubmission } from '../../scripts/exchange/toSubmission.ts';
import { checkReport } from '../../scripts/rules/checkReport.ts';
import { examples, reports, retold, story } from '../fhir-server/stories.ts';

const sending = { sourceId: 'urn:oid:1.2.3' };
const entries = (bundle: JsonObject) =>
  bundle.entry as { fullUrl: string; resource: JsonObject; request: Record<string, string> }[];

test('a name has the UUID that RFC 9562 gives it', () => {
  // Made by Python: uuid.uuid5(uuid.NAMESPACE_URL, 'http://example.org/').
  expect(nameUuid('http://example.org/')).toBe('715d503b-5f95-5532-9100-00663eb45ade');
});

test.each(reports)(
  '$id: SubmissionSet, DocumentReference and document, which the rules accept',
  (document) => {
    const [list, reference, bundle, ...people] = entries(toSubmission(document, sending));
    expect(list?.resource).toMatchObject({ resourceType: 'List', mode: 'working', status: 'current' });
    expect(list?.resource.entry).toEqual([{ item: { reference: reference?.request.url } }]);
    expect(bundle?.resource).toEqual({ ...document, id: bundle?.request.url?.slice(7) });
    expect(people.map(({ resource }) => resource.resourceType)).toContain('Patient');
    const rules = checkReport(toSubmission(document, sending)).map(({ id }) => id);
    expect(
      rules.filter((id) => id.startsWith('document-reference') || id.startsWith('bundle-dangling')),
    ).toEqual([]);
  },
);

test.each([
  ['single-report-reference', 'single-report-collection'],
  ['chest-xray-pdf-document-reference', 'chest-xray-pdf-collection'],
  ['overread-report-reference', 'overread-document'],
])('%s is what the guide itself says of %s', (id, document) => {
  const written = examples.find((each) => each.id === id) ?? {};
  const made = toDocumentReference(story(document), { id, url: 'Bundle/1' });
  const names = ['identifier', 'version', 'status', 'docStatus', 'type', 'category', 'subject', 'bodySite'];
  for (const name of names) expect(made[name]).toEqual((written as JsonObject)[name]);
  // The example names what the images were made with, the study what was made of them as well.
  expect(made.modality).toEqual(expect.arrayContaining((written as JsonObject).modality as JsonObject[]));
});

test.each([
  ['its study', 'DiagnosticReport'],
  ['its order', 'DiagnosticReport', 'ImagingStudy'],
])('an accession number that %s alone has is known, too (IM-DOC-08)', (_, ...without) => {
  const document = structuredClone(story('chest-ct-document'));
  const before = toDocumentReference(document, { id: 'r', url: 'Bundle/1' });
  for (const { resource } of document.entry as readonly { readonly resource: Record<string, unknown> }[]) {
    if (!without.includes(String(resource.resourceType))) continue;
    const orders = (resource.basedOn ?? []) as { identifier?: unknown }[];
    resource.basedOn = orders.map(({ identifier, ...rest }) => rest);
  }
  const after = toDocumentReference(document, { id: 'r', url: 'Bundle/1' });
  expect(JSON.stringify(before.identifier)).toContain('CT26031600417');
  expect(after.identifier).toEqual(before.identifier);
});

test('the same document has the same ids, and another one others', () => {
  const urls = (document: JsonObject) =>
    entries(toSubmission(document, sending)).map(({ request }) => request.url);
  const document = story('chest-ct-document');
  expect(urls(document)).toEqual(urls(structuredClone(document)));
  const other = urls(retold(document, { 'DOC-2026-0316-0093': 'DOC-OTHER' }));
  for (const index of [0, 1, 2]) expect(other[index]).not.toBe(urls(document)[index]);
});

test('what is replaced is superseded, on condition that it is what was read', () => {
  const replaces = {
    resourceType: 'DocumentReference',
    id: 'old',
    status: 'current',
    meta: { versionId: '4' },
  };
  const made = entries(toSubmission(story('chest-ct-document'), { ...sending, replaces }));
  expect(made.at(-1)).toMatchObject({
    resource: { id: 'old', status: 'superseded' },
    request: { method: 'PUT', url: 'DocumentReference/old', ifMatch: 'W/"4"' },
  });
  expect(made[1]?.resource.relatesTo).toMatchObject([{ target: { reference: 'DocumentReference/old' } }]);
  const superseded = { ...sending, replaces: { ...replaces, status: 'superseded' } };
  expect(entries(toSubmission(story('chest-ct-document'), superseded))).toHaveLength(made.length - 1);
});

test('entries that are known by a UUID are referred to by it', () => {
  const document = story('overread-document');
  const uuid = 'urn:uuid:00000000-0000-4000-8000-000000000001';
  const known = retold(document, {
    'http://hl7.eu/fhir/imaging-r5/Patient/overread-patient': uuid,
    'http://hl7.eu/fhir/imaging-r5/Composition/overread-composition':
      'urn:uuid:00000000-0000-4000-8000-000000000002',
    '"Patient/overread-patient"': `"${uuid}"`,
    '"Composition/overread-composition"': '"urn:uuid:00000000-0000-4000-8000-000000000002"',
  });
  const [list, reference] = entries(toSubmission(known, sending));
  expect(reference?.fullUrl).toMatch(/^urn:uuid:/);
  expect(list?.resource.entry).toEqual([{ item: { reference: reference?.fullUrl } }]);
  expect(reference?.resource.subject).toEqual({ reference: uuid });
});

test.each([
  ['no identifier', { ...story('chest-ct-document'), identifier: undefined }],
  ['no report', { ...story('chest-ct-document'), entry: [] }],
  [
    'two reports',
    {
      ...story('chest-ct-document'),
      entry: [...story('chest-ct-document').entry, ...story('overread-document').entry],
    },
  ],
])('a Bundle with %s is not sent', (_, document) => {
  expect(() => toSubmission(document, sending)).toThrow(NoReport);
});
