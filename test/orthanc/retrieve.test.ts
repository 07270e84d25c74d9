import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { networkInterfaces, tmpdir } from 'node:os';
import path from 'node:path';
import jpeg from 'jpeg-js';
import { PNG } from 'pngjs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { JsonObject } from '../../scripts/coverage/node.ts';
import { type Fetched, type FetchResult, fetchPlan } from '../../scripts/dicomweb/fetchPlan.ts';
import { planRetrieval } from '../../scripts/dicomweb/planRetrieval.ts';
import type { PlanOptions } from '../../scripts/dicomweb/retrieval.ts';
import { cache } from '../../scripts/paths.ts';
import { type ImagingStudy, oidOf } from '../../scripts/synthesis/fhir.ts';
import { rectangleOf } from '../../scripts/synthesis/pixels.ts';
import { readStory } from '../../scripts/synthesis/readStory.ts';
import { writeStudy } from '../../scripts/synthesis/writeStudy.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';
import { connects } from './connects.ts';
import { at, examples, replaced, set } from './reports.ts';
import { type Orthanc, startOrthanc, withoutOrthanc } from './startOrthanc.ts';
import { type Stored, stow } from './stow.ts';
import { type Bitmap, tonesOf } from './tones.ts';
import { type DicomJson, firstOf } from './worklist.ts';

const reason = withoutOrthanc();

describe.skipIf(reason !== undefined)(`Orthanc${reason ? ` (skipped: ${reason})` : ''}`, () => {
  const story = readStory();
  const studies = story.studies();
  const stored = new Map<ImagingStudy, { readonly answer: Stored; readonly uids: readonly string[] }>();
  let orthanc: Orthanc;
  let all: JsonObject[];
  let out: string;
  /** Every request that the examples lead to, carried out once. */
  let everything: FetchResult & { readonly out: string };

  beforeAll(async () => {
    orthanc = await startOrthanc();
    all = examples(orthanc.base, 'ImagingStudy', 'ImagingSelection', 'Observation');
    for (const study of studies) {
      const objects = [...writeStudy(study, story)];
      const answer = await stow(orthanc.base, objects);
      stored.set(study, { answer, uids: objects.map(({ sopInstanceUid }) => sopInstanceUid) });
    }
    mkdirSync(shown, { recursive: true });
    out = mkdtempSync(path.join(tmpdir(), 'eu-imaging-orthanc-'));
    const ofSelection = ({ regions }: Fetched['request']) => regions.length > 0;
    const isWanted = (request: Fetched['request']) =>
      request.purpose === 'rendered' ? ofSelection(request) : request.purpose !== 'viewer';
    everything = { ...(await retrieve(all, { extras: ['rendered'] }, isWanted, out)), out };
  });

  afterAll(async () => {
    await orthanc?.stop();
    if (out) rmSync(out, { recursive: true, force: true });
  });

  /** Plans over `resources`, and carries out what is for DICOMweb. */
  async function retrieve(
    resources: readonly JsonObject[],
    options: PlanOptions = {},
    wanted: (request: Fetched['request']) => boolean = () => true,
    folder = temporaryFolder(),
  ): Promise<FetchResult & { readonly out: string }> {
    const { requests } = planRetrieval(set(resources), { at, ...options });
    const plan = {
      requests: requests.filter((each) => /^dicom-/.test(each.service) && wanted(each)),
      findings: [],
    };
    return { ...(await fetchPlan(plan, { out: folder, allowPrivate: true, attempts: 1 })), out: folder };
  }

  test('has no network but loopback, and is reached at loopback alone', async () => {
    expect(orthanc.interfaces()).toEqual(['lo']);
    const port = Number(new URL(orthanc.origin).port);
    const others = Object.values(networkInterfaces()).flatMap((each = []) =>
      each.filter(({ internal, family }) => !internal && family === 'IPv4'),
    );
    for (const { address } of others) expect(await connects(address, port), address).toBe(false);
    expect(await connects('127.0.0.1', port)).toBe(true);
  });

  test('WIC, Store Instances: takes every object of every study of the guide', () => {
    for (const [study, { answer, uids }] of stored) {
      expect(answer.status, study.id).toBe(200);
      expect(answer.failed, study.id).toEqual([]);
      expect([...answer.stored].sort(), study.id).toEqual([...uids].sort());
    }
  });

  test('WIC, Store Instances: does not say that it stored what is no DICOM object', async () => {
    const answer = await stow(orthanc.base, [{ bytes: Buffer.from('no DICOM object') }]);
    expect([answer.status, answer.stored]).not.toEqual([200, expect.anything()]);
    expect(answer.stored).toEqual([]);
  });

  test.each([
    ['Study Instance UID', 'StudyInstanceUID', (study: ImagingStudy) => studyUidOf(study)],
    [
      'Accession Number',
      'AccessionNumber',
      (study: ImagingStudy) => study.basedOn?.find(({ identifier }) => identifier)?.identifier?.value,
    ],
  ])('WIA, Search: finds a study by its %s, and no other', async (_, key, value) => {
    let asked = 0;
    for (const study of studies) {
      const sought = value(study);
      if (sought === undefined) continue;
      asked++;
      const found = await search(`studies?${key}=${sought}`);
      expect(
        found.map((each) => firstOf(each, '0020000D')),
        study.id,
      ).toEqual([studyUidOf(study)]);
      expect(firstOf(found[0], '00201208'), study.id).toBe(stored.get(study)?.uids.length);
    }
    expect(asked).toBeGreaterThan(10);
    expect(await search(`studies?${key}=1.2.3`)).toEqual([]);
  });

  test('WIA, Search: lists the series of a study as ImagingStudy.series does', async () => {
    for (const study of studies) {
      const found = await search(`studies/${studyUidOf(study)}/series`);
      const listed = found.map((each) => [
        firstOf(each, '0020000E'),
        firstOf(each, '00080060'),
        firstOf(each, '00201209'),
      ]);
      const told = study.series?.map(({ uid, modality, numberOfInstances }) => [
        uid,
        modality.coding?.[0]?.code,
        numberOfInstances,
      ]);
      expect(listed.sort(), study.id).toEqual(told?.sort());
    }
  });

  test('WIA, Retrieve: gives what every study and selection refers to, and nothing is found wrong with it', () => {
    const { fetched, findings } = everything;
    expect(findings).toEqual([]);
    expect(fetched.filter(({ outcome }) => outcome !== 'fetched')).toEqual([]);
    const files = new Set(
      fetched.flatMap(({ files: kept }) => kept.map(({ file }) => path.basename(file, '.dcm'))),
    );
    const withEndpoint = studies.filter(
      ({ id }) => !['no-endpoint-imaging-study', 'single-camera-study'].includes(id),
    );
    for (const study of withEndpoint)
      for (const uid of stored.get(study)?.uids ?? []) expect(files.has(uid), uid).toBe(true);
    expect(fetched.length).toBeGreaterThan(80);
  });

  test('WIA, Retrieve: gives what every document of the guide refers to', () => {
    const answered = new Set(everything.fetched.map(({ request }) => `${request.url} ${request.accept}`));
    const asking = examples(orthanc.base, 'Bundle').map((bundle) =>
      planRetrieval(set([bundle]), { at }).requests.filter(({ service }) => /^dicom-/.test(service)),
    );
    for (const { url, accept, sources } of asking.flat())
      expect(answered.has(`${url} ${accept}`), `${sources.join(', ')}: ${url}`).toBe(true);
    expect(asking.filter((requests) => requests.length > 0).length).toBeGreaterThan(10);
  });

  test('gives the frames that a selection lists, and no others', () => {
    const { fetched, out } = everything;
    const listing = fetched.filter(({ request }) => request.expect.frames !== undefined);
    expect(listing.length).toBeGreaterThan(10);
    for (const { request, files } of listing) {
      const isWide = sopClassOf(request.expect.instanceUid) === enhancedCt;
      const marks = files.map(({ file }) => {
        const bytes = readFileSync(path.join(out, file));
        return isWide ? bytes.readUInt16LE(0) : bytes[0];
      });
      expect(marks, request.sources.join()).toEqual(request.expect.frames);
    }
  });

  test('a frame beyond the last is a finding, where the study itself tells of more frames than there are', async () => {
    const key = 'chest-ct-key-image-axial';
    const wrong = all
      .map((each) => (each.id === key ? replaced(each, '"148"', '"9999"') : each))
      .map((each) => replaced(each, '"valueInteger":312', '"valueInteger":20000'));
    const ofFrames = ({ expect: { frames } }: Fetched['request']) => frames !== undefined;
    const { findings } = await retrieve(wrong, { from: `ImagingSelection/${key}` }, ofFrames);
    expect(findings.map(({ id }) => id)).toEqual(['fetch-bad-request']);
  });

  test('renders each key image, and what the report points at is to be seen on it', () => {
    const rendered = everything.fetched.filter(
      ({ request }) => request.purpose === 'rendered' && request.regions.length > 0,
    );
    let regions = 0;
    for (const { request, files } of rendered) {
      expect(files.length, request.sources.join()).toBe(1);
      const [{ file } = { file: '' }] = files;
      const image = jpeg.decode(readFileSync(path.join(everything.out, file)));
      copyFileSync(path.join(everything.out, file), path.join(shown, `${nameOf(request)}.jpg`));
      regions += expectMarked(request, image);
    }
    expect(regions).toBeGreaterThan(15);
  });

  test('renders as PNG where that is asked for', async () => {
    const options = {
      from: 'ImagingSelection/mammography-key-image-cc',
      extras: ['rendered'],
      rendering: { mediaType: 'image/png' },
    } as const;
    const { fetched, out } = await retrieve(all, options, ({ purpose }) => purpose === 'rendered');
    expect(fetched.map(({ outcome }) => outcome)).toEqual(['fetched']);
    for (const { request, files } of fetched)
      expect(expectMarked(request, PNG.sync.read(readFileSync(path.join(out, files[0]?.file ?? ''))))).toBe(
        1,
      );
  });

  test('gives the metadata of a study with the UIDs that ImagingStudy states', async () => {
    const study = studies.find(({ id }) => id === 'mammography-imaging-study') as ImagingStudy;
    const { fetched, findings, out } = await retrieve(
      all.filter(({ id, resourceType }) => id === study.id || resourceType === 'Endpoint'),
      { extras: ['metadata'] },
      ({ purpose }) => purpose === 'metadata',
    );
    expect(findings).toEqual([]);
    const texts = fetched
      .flatMap(({ files }) => files)
      .map(({ file }) => readFileSync(path.join(out, file), 'utf8'));
    for (const { uid } of study.series?.flatMap(({ instance = [] }) => instance) ?? [])
      expect(
        texts.some((text) => text.includes(uid)),
        uid,
      ).toBe(true);
  });

  test.each([
    ['a Study Instance UID', '2.25.240132105380051627550903599388519795292.3.1'],
    ['a Series Instance UID', '2.25.240132105380051627550903599388519795292.3.1.2'],
    ['a SOP Instance UID', '2.25.240132105380051627550903599388519795292.3.1.2.1'],
  ])(
    '%s that the archive does not have is a finding, of a report that is otherwise right',
    async (_, uid) => {
      const wrong = all.map((each) =>
        each.id === 'mammography-key-image-cc' ? replaced(each, `"${uid}"`, `"${uid}.999"`) : each,
      );
      const { fetched, findings } = await retrieve(
        wrong,
        { from: 'ImagingSelection/mammography-key-image-cc' },
        ({ purpose }) => purpose === 'dicom',
      );
      expect(findings.map(({ id }) => id)).toEqual(['fetch-not-found']);
      expect(fetched.map(({ outcome }) => outcome)).toEqual(['failed']);
    },
  );

  test('an address that is not the base of DICOMweb is told from an object that is not there', async () => {
    const wrong = examples(`${orthanc.origin}/pacs`, 'ImagingSelection').filter(
      ({ id, resourceType }) => id === 'mammography-key-image-cc' || resourceType === 'Endpoint',
    );
    const { findings } = await retrieve(wrong);
    expect(new Set(findings.map(({ id }) => id))).toEqual(new Set(['fetch-wrong-root']));
  });

  test('gives an instance by WADO-URI as well', async () => {
    const key = all.filter(({ id }) => id === 'mammography-key-image-cc');
    const uri = JSON.parse(
      JSON.stringify(all.filter(({ resourceType }) => resourceType === 'Endpoint'))
        .replaceAll('dicom-wado-rs', 'dicom-wado-uri')
        .replaceAll(orthanc.base, `${orthanc.origin}/wado`),
    );
    const { fetched, findings } = await retrieve(
      [...key, ...uri],
      {},
      ({ service }) => service === 'dicom-wado-uri',
    );
    expect(findings).toEqual([]);
    expect(fetched.map(({ outcome, files }) => [outcome, files.length])).toEqual([['fetched', 1]]);
  });

  const studyUidOf = ({ identifier }: ImagingStudy): string =>
    oidOf(identifier?.find(({ system }) => system === 'urn:dicom:uid')?.value);
  const sopClassOf = (uid = ''): string | undefined =>
    studies
      .flatMap(({ series = [] }) => series.flatMap(({ instance = [] }) => instance))
      .filter((each) => each.uid === uid)
      .map(({ sopClass }) => oidOf(sopClass.code))[0];
  const nameOf = ({ sources }: Fetched['request']): string =>
    (sources[0] ?? '').replace(/^ImagingSelection\/([\w-]+).*/, '$1');

  /** Every region of a rendered image is to be seen on it. @returns how many */
  function expectMarked({ regions, sources, url }: Fetched['request'], { width, data }: Bitmap): number {
    const [, instanceUid] = /\/instances\/([\d.]+)/.exec(url) ?? [];
    const inImage = studies
      .flatMap((study) => story.selectionsOf(studyUidOf(study)))
      .flatMap(({ instance = [] }) => instance)
      .filter(({ uid }) => uid === instanceUid)
      .flatMap(({ imageRegion2D = [] }) => imageRegion2D);
    const told = new Set(inImage.map(({ coordinate }) => coordinate.join()));
    const drawn = regions.filter(({ coordinates }) => told.has(coordinates.join()));
    const taken = inImage.map(({ regionType, coordinate }) => rectangleOf(regionType, coordinate));
    for (const { type, coordinates } of drawn) {
      const { inside, beside } = tonesOf(rectangleOf(type, coordinates), taken, { width, data });
      expect(Math.abs(inside - beside), `${sources[0]}: ${inside}, ${beside} beside`).toBeGreaterThan(25);
    }
    return drawn.length;
  }
  const search = async (query: string): Promise<DicomJson[]> => {
    const response = await fetch(`${orthanc.base}/${query}`, {
      headers: { accept: 'application/dicom+json' },
    });
    return response.status === 204 ? [] : ((await response.json()) as DicomJson[]);
  };
});

const enhancedCt = '1.2.840.10008.5.1.4.1.1.2.1';
const shown = path.join(cache, 'screenshots', 'key-images');
