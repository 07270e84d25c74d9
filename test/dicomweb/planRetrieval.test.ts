import { expect, test } from 'vitest';
import { planRetrieval } from '../../scripts/dicomweb/planRetrieval.ts';
import { planText } from '../../scripts/dicomweb/planText.ts';
import { runCli } from '../support/runCli.ts';
import { now, rows } from './planRows.ts';
import { base, endpoint, I, listed, S, selection, setOfAll, to, X } from './support.ts';

test('has at least 60 rows, each of a title of its own', () => {
  expect(new Set(rows.map(([title]) => title)).size).toBe(rows.length);
  expect(rows.length).toBeGreaterThanOrEqual(60);
});

test.each(rows.map((row) => ({ title: row[0], row })))('$title', ({ row }) => {
  const [, resources, expected, options = {}] = row;
  const { requests, findings } = planRetrieval(setOfAll(resources), { at: now, ...options });
  const found = [
    ...requests.map(({ purpose, url }) => `${purpose} ${url}`),
    ...findings.map(({ severity, id }) => `${severity} ${id}`),
  ];
  expect(found.toSorted()).toEqual(expected.toSorted());
});

const own = { endpoint: to('e') };
const region = { imageRegion2D: [{ regionType: 'point', coordinate: [10, 20.5] }] };

test('a request has its Accept, its sources, its endpoint and why, its region, and what must come', () => {
  const resources = [
    selection(own, { subset: ['2'], ...region }),
    { ...selection(own, { subset: ['2'] }), id: 'too' },
  ];
  const { requests } = planRetrieval(setOfAll([...resources, listed(own), endpoint('e')]), { at: now });
  expect(requests[1]).toEqual({
    method: 'GET',
    url: `${base}/studies/${S}/series/${X}/instances/${I}/frames/2`,
    accept: 'multipart/related; type="application/octet-stream"',
    purpose: 'dicom',
    service: 'dicom-wado-rs',
    base,
    sources: ['ImagingSelection/key.instance[0]', 'ImagingSelection/too.instance[0]'],
    endpoint: 'Endpoint/e',
    why: 'dicom-wado-rs of the selection',
    expect: { studyUid: S, seriesUid: X, instanceUid: I, frames: [2] },
    regions: [{ type: 'point', coordinates: [10, 20.5] }],
    file: `${S}/${X}/${I}`,
  });
});

test.each([
  ['dicom', 'multipart/related; type="application/dicom"; transfer-syntax=*'],
  ['metadata', 'application/dicom+json'],
  ['bulkdata', 'multipart/related; type="application/octet-stream"'],
  ['rendered', 'image/png'],
  ['thumbnail', 'image/png'],
  ['search', 'application/dicom+json'],
  ['viewer', 'text/html'],
])('%s is asked for as %s', (purpose, accept) => {
  const all = [
    listed({ endpoint: to('e', 'q', 'v') }),
    endpoint('e'),
    endpoint('q', 'dicom-qido-rs'),
    endpoint('v', 'ihe-iid'),
  ];
  const extras = ['metadata', 'bulkdata', 'rendered', 'thumbnail'] as const;
  const { requests } = planRetrieval(setOfAll(all), {
    at: now,
    extras,
    rendering: { mediaType: 'image/png' },
  });
  expect(requests.filter((each) => each.purpose === purpose).map((each) => each.accept)).toEqual([accept]);
});

test('of several endpoints it is said what the one was preferred to', () => {
  const all = [
    listed({ endpoint: to('t', 'e') }),
    endpoint('t', undefined, { status: 'test' }),
    endpoint('e'),
  ];
  expect(planRetrieval(setOfAll(all), { at: now }).requests.map(({ why }) => why)).toEqual([
    'dicom-wado-rs of the study, before Endpoint/t (dicom-wado-rs of the study)',
  ]);
});

test('the same report gives the same plan', () => {
  const all = [listed(own), selection(own), endpoint('e')];
  expect(planRetrieval(setOfAll(all), { at: now })).toEqual(planRetrieval(setOfAll(all), { at: now }));
});

test('a password in an address is not said again', () => {
  const all = [listed(own), endpoint('e', undefined, { address: 'https://user:hunter2@pacs.example/rs' })];
  expect(JSON.stringify(planRetrieval(setOfAll(all), { at: now }))).not.toContain('hunter2');
});

test('a line for curl survives quotes in what a report says', () => {
  const picture = {
    resourceType: 'DocumentReference',
    id: 'p',
    content: [{ attachment: { contentType: "image/png'; rm -rf '", url: "https://files.example/a'b.png" } }],
  };
  const line = planText(planRetrieval(setOfAll([picture]), { at: now }))
    .split('\n')
    .find((each) => each.startsWith('curl'));
  expect(line).toMatch(
    /^curl --globoff --fail -H 'Accept: image\/png'\\''; rm -rf '\\''' 'https:\/\/files.example\/a'\\''b.png' -o '[\w]+'$/,
  );
});

test('eu-imaging plan prints the plan of an example of the guide, and of one without endpoints a finding', async () => {
  const example = (name: string) => `fsh-generated/resources/Bundle-${name}-document.json`;
  const found = await runCli(['plan', example('chest-ct'), '--json', '--rendered']);
  expect(found.status).toBe(0);
  expect(JSON.parse(found.stdout).requests).toHaveLength(11);
  const none = await runCli(['plan', example('no-endpoint')]);
  expect(none.status).toBe(1);
  expect(none.stdout).toContain('[retrieval-no-endpoint]');
  expect((await runCli(['plan', 'nowhere.json'])).status).toBe(2);
});
