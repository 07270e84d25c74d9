import { beforeAll, describe, expect, test } from 'vitest';
import type { JsonObject } from '../../scripts/coverage/node.ts';
import { toSubmission } from '../../scripts/exchange/toSubmission.ts';
import { toTransaction } from '../../scripts/exchange/toTransaction.ts';
import { reachedFrom } from '../../scripts/rules/bundleView.ts';
import { lone, ResourceSet } from '../../scripts/rules/resourceSet.ts';
import { type Answer, borrowFhirServer } from '../support/borrowFhirServer.ts';
import { fhirServerIsBuilt } from '../support/startFhirServer.ts';
import {
  asSent,
  asWritten,
  complaints,
  examples,
  putAll,
  type Resource,
  reports,
  retold,
  type Story,
  stories,
  story,
} from './stories.ts';

const sourceId = 'urn:oid:2.25.240132105380051627550903599388519795292.0.9';

/** The warnings of a story are explained (input/suppressions.yaml). */
const isError = (complaint: string): boolean => complaint.startsWith('error');

/**
 * Of a submission, what is not about the document itself. IHE's package, which defines the extension of the SubmissionSet, is in no
 * registry that we use.
 */
const isOfItsOwn = (complaint: string): boolean =>
  !complaint.includes('Bundle.entry[2].resource') &&
  complaint !== 'error Extension_EXT_Unknown_NotHere Bundle.entry[0].resource.extension[0]';

interface Entry {
  readonly fullUrl: string;
  readonly resource: Resource;
  readonly request: { readonly url: string };
}
const entriesOf = (transaction: JsonObject) => transaction.entry as Entry[];
const versionsIn = ({ body }: Answer) =>
  (body.entry as { response: { status: string; etag: string } }[]).map(
    ({ response }) => /\d+/.exec(response.etag)?.[0],
  );

describe.skipIf(!fhirServerIsBuilt())(
  'publishing (skipped where the FHIR server is not built: npm test)',
  () => {
    const server = borrowFhirServer();
    const publish = (transaction: JsonObject) => server.ask('POST', '', transaction);
    const read = async (reference: string) => (await server.ask('GET', reference)).body;
    const stored = async (transaction: JsonObject) =>
      Promise.all(entriesOf(transaction).map(async ({ request }) => asSent(await read(request.url))));
    const sent = (transaction: JsonObject) =>
      entriesOf(transaction).map(({ resource }) => asWritten(resource));
    /** The references of what a search finds. */
    const find = async (query: string) => {
      const { entry = [] } = (await server.ask('GET', query)).body as { entry?: Entry[] };
      return entry.map(({ resource }) => `${resource.resourceType}/${resource.id}`).sort();
    };

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
        const again = versionsIn(await publish(submission));
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

    describe('a new version as resources', () => {
      const words = { 'no-endpoint-': 'in-place-', 'MSR-2026-0708-0733': 'MSR-IN-PLACE' };
      const older = retold(story('no-endpoint-document'), words);
      const newer = retold(story('no-endpoint-document-amended'), { ...words, '-amended"': '"' });
      const of = (type: string) => `${type}?identifier=${reportIdentifier(older)}`;

      test('takes the place of the old one, which is in its history', async () => {
        for (const bundle of [older, newer]) {
          expect((await publish(toTransaction(bundle).bundle)).status).toBe(200);
        }
        const report = 'DiagnosticReport/in-place-diagnostic-report';
        expect(await find(of('DiagnosticReport'))).toEqual([report]);
        expect(await find(of('Composition'))).toEqual(['Composition/in-place-composition']);
        expect(await find(`${of('DiagnosticReport')}&status=amended`)).toEqual([report]);
        expect(await find(`${of('DiagnosticReport')}&status=corrected`)).toEqual([]);
        expect((await read(`${report}/_history/1`)).status).toBe('corrected');
        expect((await read(`${report}/_history/2`)).status).toBe('amended');
      });

      test('leaves what it did not change at its version', async () => {
        expect((await read('Patient/in-place-patient')).meta).toMatchObject({ versionId: '1' });
      });

      test('withdrawn, is found as entered in error and no longer as a report', async () => {
        const withdrawn = withStatus(newer, 'entered-in-error');
        expect((await publish(toTransaction(withdrawn).bundle)).status).toBe(200);
        const valid = `${of('DiagnosticReport')}&status:not=entered-in-error`;
        expect(await find(valid)).toEqual([]);
        expect(await find(`${of('DiagnosticReport')}&status=entered-in-error`)).toHaveLength(1);
        expect((await read('Composition/in-place-composition')).status).toBe('entered-in-error');
      });
    });

    describe.each([
      ['angiography-preliminary-document', 'angiography-document'],
      ['knee-mr-document', 'knee-mr-addendum-document'],
      ['no-endpoint-document', 'no-endpoint-document-amended'],
      ['overread-night-document', 'overread-document'],
    ])('as documents, %s and then %s', (first, second) => {
      const again = (id: string) => retold(story(id), { '-2026-': '-AGAIN-', 'DOC-NR-': 'DOC-AGAIN-' });
      const [older, newer] = [again(first), again(second)];
      const older1 = toSubmission(older, { sourceId });
      const oldReference = entriesOf(older1)[1]?.request.url ?? '';

      test('the older is superseded, the newer names it, and both are found', async () => {
        expect((await publish(older1)).status).toBe(200);
        const replaces = await read(oldReference);
        const submission = toSubmission(newer, { sourceId, replaces });
        expect((await complaints(submission)).filter(isOfItsOwn)).toEqual([]);
        expect((await publish(submission)).status).toBe(200);
        const newReference = entriesOf(submission)[1]?.request.url ?? '';
        const [study] = (await read(newReference)).identifier as { system: string; value: string }[];
        const about = `DocumentReference?identifier=${study?.system}|${study?.value}`;
        expect(await read(oldReference)).toMatchObject({ status: 'superseded', meta: { versionId: '2' } });
        expect(await read(newReference)).toMatchObject({
          status: 'current',
          relatesTo: [{ code: { coding: [{ code: 'replaces' }] }, target: { reference: oldReference } }],
        });
        expect(await find(`${about}&status=current`)).toContain(newReference);
        expect(await find(`${about}&status=current`)).not.toContain(oldReference);
        expect(await find(`${about}&status=superseded`)).toContain(oldReference);
        expect(await find(`DocumentReference?relatesto=${oldReference}`)).toEqual([newReference]);
        for (const { request } of [older1, submission].map((each) => entriesOf(each)[2] as Entry)) {
          expect((await server.ask('GET', request.url)).status).toBe(200);
        }
        // Sent again as it is now on the server, it changes nothing.
        const last = toSubmission(newer, { sourceId, replaces: await read(oldReference) });
        expect(versionsIn(await publish(last))[1]).toBe('1');
      });
    });

    test('a document that is withdrawn is found as entered in error, and its older version as superseded', async () => {
      const bundle = retold(story('stress-echo-document'), { '-2026-': '-WITHDRAWN-' });
      const first = toSubmission(bundle, { sourceId });
      expect((await publish(first)).status).toBe(200);
      const old = entriesOf(first)[1]?.request.url ?? '';
      const withdrawn = retold(withStatus(bundle, 'entered-in-error'), { 'DOC-WITHDRAWN-': 'DOC-GONE-' });
      const second = toSubmission(withdrawn, { sourceId, replaces: await read(old) });
      expect((await publish(second)).status).toBe(200);
      const about = `DocumentReference?identifier=${reportIdentifier(bundle)}`;
      expect(await find(`${about}&status=current`)).toEqual([]);
      expect(await find(`${about}&status=superseded`)).toEqual([old]);
      expect(await find(`${about}&status=entered-in-error`)).toEqual([entriesOf(second)[1]?.request.url]);
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
      });
    });
  },
);

const put = (url: string) => ({ method: 'PUT', url });

/** `system|value` of the report in a story. */
function reportIdentifier({ entry }: Story): string {
  const report = entry.find(({ resource }) => resource.resourceType === 'DiagnosticReport')?.resource;
  const [{ system, value } = {}] = (report?.identifier ?? []) as { system?: string; value?: string }[];
  return `${system}|${value}`;
}

/** The story with another status of both halves of its report. */
const withStatus = (bundle: Story, status: string): Story => ({
  ...bundle,
  entry: bundle.entry.map(({ fullUrl, resource }) => ({
    fullUrl,
    resource: ['Composition', 'DiagnosticReport'].includes(resource.resourceType)
      ? { ...resource, status }
      : resource,
  })),
});
