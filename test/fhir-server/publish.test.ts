import { beforeAll, describe, expect, test } from 'vitest';
import type { JsonObject } from '../../scripts/coverage/node.ts';
import { toSubmission } from '../../scripts/exchange/toSubmission.ts';
import { toTransaction } from '../../scripts/exchange/toTransaction.ts';
import { reachedFrom } from '../../scripts/rules/bundleView.ts';
import { lone, ResourceSet } from '../../scripts/rules/resourceSet.ts';
import { borrowFhirServer } from '../support/borrowFhirServer.ts';
import { fhirServerIsBuilt } from '../support/startFhirServer.ts';
import { entriesOf, isError, isOfItsOwn, publisherOn, sourceId } from './publisherOn.ts';
import {
  asSent,
  asWritten,
  complaints,
  examples,
  putAll,
  type Resource,
  reports,
  retold,
  stories,
  story,
} from './stories.ts';

describe.skipIf(!fhirServerIsBuilt())(
  'publishing (skipped where the FHIR server is not built: npm test)',
  () => {
    const server = borrowFhirServer();
    const { publish, read, stored, sent, versions, find } = publisherOn(server);

    beforeAll(async () => {
      // A rendered report carries neither its order nor its key picture: they are there before it.
      const set = new ResourceSet(examples.filter(({ resourceType }) => resourceType !== 'Bundle').map(lone));
      const [report] = set.like('DiagnosticReport/single-rendered-report');
      const around = [...reachedFrom(report ? [report] : [], set).keys()].slice(1);
      const { status } = await publish(putAll(around.map(({ resource }) => resource as Resource)));
      expect(status).toBe(200);
    });

    describe.each(stories)('$id', (bundle) => {
      const transaction = toTransaction(bundle).bundle;

      test('every resource of its transaction is there as it was sent, and no worse', async () => {
        const { status, body } = await publish(transaction);
        expect(body.issue).toBeUndefined();
        expect(status).toBe(200);
        const there = await stored(transaction);
        expect(there).toEqual(sent(transaction));
        const entry = entriesOf(transaction).map((each, index) => ({ ...each, resource: there[index] }));
        expect((await complaints({ ...transaction, entry })).filter(isError)).toEqual([]);
      });

      test('its transaction sent again changes nothing', async () => {
        const before = await Promise.all(entriesOf(transaction).map(({ request }) => read(request.url)));
        expect((await publish(transaction)).status).toBe(200);
        const after = await Promise.all(entriesOf(transaction).map(({ request }) => read(request.url)));
        expect(after).toEqual(before);
      });
    });

    describe.each(reports)('$id', (bundle) => {
      const submission = toSubmission(bundle, { sourceId });
      const [list, reference, document] = entriesOf(submission).map(({ request }) => request.url);

      test('its submission is valid, and every resource of it is there as it was sent', async () => {
        expect((await complaints(submission)).filter(isOfItsOwn)).toEqual([]);
        expect((await publish(submission)).status).toBe(200);
        expect(await stored(submission)).toEqual(sent(submission));
      });

      test('the document is found by patient, report and study, and comes back as it was sent', async () => {
        const { subject, identifier, content } = (await read(reference ?? '')) as unknown as {
          subject: { reference: string };
          identifier: { system: string; value: string }[];
          content: { attachment: { url: string } }[];
        };
        const format = 'format-canonical=http://hl7.eu/fhir/imaging-r5/StructureDefinition';
        const queries = [
          `patient=${subject.reference}&type=http://loinc.org|85430-7`,
          ...identifier.map(({ system, value }) => `identifier=${system}|${value}`),
          `patient=${subject.reference}&${format}/${bundle.type === 'document' ? 'BundleReportEuImaging' : 'BundleReportMinimalMetadataEuImaging'}`,
        ];
        for (const query of queries) expect(await find(`DocumentReference?${query}`)).toContain(reference);
        expect(content[0]?.attachment.url).toBe(document);
        expect(asSent(await read(document ?? ''))).toEqual(asWritten({ ...bundle, id: document?.slice(7) }));
      });

      test('its submission sent again changes nothing', async () => {
        const again = await versions(submission);
        expect(again.slice(0, 3)).toEqual(['1', '1', '1']);
        expect((await read(`${list}/_history`)).total).toBe(1);
      });
    });

    describe('a transaction with one bad entry leaves nothing behind', () => {
      const spoilt = toTransaction(
        retold(story('mammography-document'), { 'mammography-': 'spoilt-' }),
      ).bundle;
      const bad: Record<string, [number, JsonObject]> = {
        'an element that FHIR does not have': [
          400,
          { resource: { resourceType: 'Patient', id: 'bad', colour: 'red' }, request: put('Patient/bad') },
        ],
        'a reference to what is not there': [
          400,
          {
            resource: {
              resourceType: 'List',
              id: 'bad',
              status: 'current',
              mode: 'working',
              subject: [{ reference: 'Patient/nobody' }],
            },
            request: put('List/bad'),
          },
        ],
        'a version that is no more': [
          412,
          {
            resource: { ...story('chest-ct-document').entry[2]?.resource, active: true },
            request: { ...put('Patient/chest-ct-patient'), ifMatch: 'W/"7"' },
          },
        ],
      };
      test.each(Object.entries(bad))('%s', async (_, [expected, entry]) => {
        const { status } = await publish({ ...spoilt, entry: [...entriesOf(spoilt), entry] });
        expect([expected, 409]).toContain(status);
        for (const { request } of entriesOf(spoilt)) {
          expect((await server.ask('GET', request.url)).status).toBe(404);
        }
      });

      test('and is whole without it', async () => {
        expect((await publish(spoilt)).status).toBe(200);
        expect(await stored(spoilt)).toEqual(sent(spoilt));
      });
    });

    describe('two producers at once', () => {
      /** A producer that is told of a conflict tries again, as FHIR asks (http.html#concurrency). */
      const insist = async (transaction: JsonObject): Promise<number> => {
        const { status } = await publish(transaction);
        return status === 409 || status === 412 ? insist(transaction) : status;
      };

      test('with two reports of one patient lose nothing', async () => {
        const words = { 'knee-mr-': 'at-once-' };
        const both = ['knee-mr-document', 'knee-mr-german-document'].map(
          (id) => toTransaction(retold(story(id), words)).bundle,
        );
        expect(await Promise.all(both.map(insist))).toEqual([200, 200]);
        for (const transaction of both) expect(await stored(transaction)).toEqual(sent(transaction));
      });

      test('with the same report make one of it', async () => {
        const same = toTransaction(retold(story('pet-ct-document'), { 'pet-ct-': 'same-' })).bundle;
        expect(await Promise.all([same, same].map(insist))).toEqual([200, 200]);
        for (const { request } of entriesOf(same)) {
          expect((await read(request.url)).meta).toMatchObject({ versionId: '1' });
        }
      });

      test('with a replacement of one document: one is told of a conflict, and nothing of its is there', async () => {
        const words = { '-2026-': '-RACE-' };
        const first = toSubmission(retold(story('obstetric-ultrasound-document'), words), { sourceId });
        expect((await publish(first)).status).toBe(200);
        const replaces = await read(entriesOf(first)[1]?.request.url ?? '');
        const rivals = ['-RIVAL-', '-OTHER-'].map((word) =>
          toSubmission(retold(story('obstetric-ultrasound-document'), { '-2026-': word }), {
            sourceId,
            replaces,
          }),
        );
        const answers = await Promise.all(rivals.map(publish));
        const [lost] = rivals.filter((_, index) => answers[index]?.status !== 200);
        expect(answers.map(({ status }) => status === 200).sort()).toEqual([false, true]);
        expect([409, 412]).toContain(answers.find(({ status }) => status !== 200)?.status);
        for (const { request } of entriesOf(lost ?? {}).slice(0, 3)) {
          expect((await server.ask('GET', request.url)).status).toBe(404);
        }
        // Sent again as it is, it is refused as well: what it replaces is no longer what was read.
        expect([409, 412]).toContain((await publish(lost ?? {})).status);
      });
    });
  },
);

const put = (url: string) => ({ method: 'PUT', url });
