import { describe, expect, test } from 'vitest';
import { toSubmission } from '../../scripts/exchange/toSubmission.ts';
import { toTransaction } from '../../scripts/exchange/toTransaction.ts';
import { borrowFhirServer } from '../support/borrowFhirServer.ts';
import { fhirServerIsBuilt } from '../support/startFhirServer.ts';
import { type Entry, entriesOf, isOfItsOwn, publisherOn, sourceId } from './publisherOn.ts';
import { complaints, retold, type Story, story } from './stories.ts';

describe.skipIf(!fhirServerIsBuilt())(
  'versions (skipped where the FHIR server is not built: npm test)',
  () => {
    const server = borrowFhirServer();
    const { publish, read, versions, find } = publisherOn(server);

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
        expect((await versions(last))[1]).toBe('1');
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
  },
);

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
