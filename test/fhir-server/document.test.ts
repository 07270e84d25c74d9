import { beforeAll, describe, expect, test } from 'vitest';
import { compareReports } from '../../scripts/exchange/compareReports.ts';
import { DocumentTooLarge, fetchDocument, NoDocument } from '../../scripts/exchange/fetchDocument.ts';
import { httpSource } from '../../scripts/exchange/httpSource.ts';
import type { ResourceSource } from '../../scripts/exchange/resourceSource.ts';
import { NoReport } from '../../scripts/exchange/toDocument.ts';
import { toSubmission } from '../../scripts/exchange/toSubmission.ts';
import { borrowFhirServer } from '../support/borrowFhirServer.ts';
import { fhirServerIsBuilt } from '../support/startFhirServer.ts';
import {
  asSent,
  asWritten,
  complaints,
  examples,
  putAll,
  reports,
  retold,
  type Story,
  story,
} from './stories.ts';

const documents = reports.filter(({ type }) => type === 'document');
const rendered = reports.filter(({ type }) => type === 'collection');
const ofType = ({ entry }: Story, type: string) =>
  `${type}/${entry.find(({ resource }) => resource.resourceType === type)?.resource.id}`;
const sourceId = 'urn:oid:1.2.3';

describe.skipIf(!fhirServerIsBuilt())(
  '$document (skipped where the FHIR server is not built: npm test)',
  () => {
    const server = borrowFhirServer();
    const source = (): ResourceSource => httpSource(server.address);

    beforeAll(async () => {
      const resources = examples.filter(({ resourceType }) => resourceType !== 'Bundle');
      expect((await server.ask('POST', '', putAll(resources))).status).toBe(200);
    });

    describe.each(documents)('$id', (published) => {
      const options = { identifier: published.identifier, timestamp: published.timestamp };

      test.each(['DiagnosticReport', 'Composition'])('is put together from its %s', async (type) => {
        const { bundle, issues } = await fetchDocument(source(), ofType(published, type), options);
        expect(issues).toEqual([]);
        expect(compareReports(asWritten(published) as Story, withoutServerMeta(bundle))).toEqual([]);
        expect(bundle).toMatchObject({ identifier: published.identifier, timestamp: published.timestamp });
      });
    });

    test('what is put together is as valid as what was published', async () => {
      const published = story('pet-ct-document');
      const { bundle } = await fetchDocument(source(), ofType(published, 'DiagnosticReport'), published);
      expect(await complaints(withoutServerMeta(bundle))).toEqual(await complaints(published));
    });

    test.each(rendered)('$id has no document, since its report is rendered', async (published) => {
      const made = fetchDocument(source(), ofType(published, 'DiagnosticReport'), published);
      await expect(made).rejects.toThrow(NoDocument);
    });

    test('a limit of resources ends it', async () => {
      const report = ofType(story('chest-ct-document'), 'DiagnosticReport');
      const options = { ...story('chest-ct-document'), resources: 20 };
      await expect(fetchDocument(source(), report, options)).rejects.toThrow(DocumentTooLarge);
    });

    test('what is not there is no report', async () => {
      const made = fetchDocument(source(), 'DiagnosticReport/nobody', story('chest-ct-document'));
      await expect(made).rejects.toThrow(NoReport);
    });

    test('a document of this version that is on the server is given as it is, and one of another version is not', async () => {
      const published = retold(story('no-endpoint-document'), { DOC: 'SIGNED' });
      const submission = toSubmission(published, { sourceId });
      expect((await server.ask('POST', '', submission)).status).toBe(200);
      const own = await fetchDocument(
        source(),
        ofType(published, 'DiagnosticReport'),
        story('chest-ct-document'),
      );
      const { id, ...bundle } = asSent(own.bundle);
      expect({ ...bundle, id: published.id }).toEqual(asWritten(published));
      const amended = story('no-endpoint-document-amended');
      const other = await fetchDocument(source(), ofType(amended, 'DiagnosticReport'), amended);
      expect(other.bundle.identifier).toEqual(amended.identifier);
      const anew = await fetchDocument(source(), ofType(published, 'DiagnosticReport'), {
        ...amended,
        anew: true,
      });
      expect(anew.bundle.identifier).toEqual(amended.identifier);
    });
  },
);

/** A document of what a server has, with its entries as they were sent. */
const withoutServerMeta = <T extends { readonly entry?: unknown }>(bundle: T): T => ({
  ...bundle,
  entry: (bundle.entry as Story['entry']).map((each) => ({ ...each, resource: asSent(each.resource) })),
});
