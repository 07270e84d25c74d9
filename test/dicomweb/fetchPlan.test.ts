import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import type { JsonObject } from '../../scripts/coverage/node.ts';
import { fetchPlan } from '../../scripts/dicomweb/fetchPlan.ts';
import { planRetrieval } from '../../scripts/dicomweb/planRetrieval.ts';
import type { PlanOptions } from '../../scripts/dicomweb/retrieval.ts';
import { runCli } from '../support/runCli.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';
import { type Answer, give, here, instance, object, own, quick, run, say } from './fetchSupport.ts';
import { multipart, multipartType, part10 } from './part10.ts';
import { loopbackServer } from './server.ts';
import { endpoint, I, listed, S, selection, setOfAll, study, X } from './support.ts';

test('an object comes whole, under its UIDs', async () => {
  const { findings, files, out, fetched } = await run(give(multipart([object])));
  expect(findings).toEqual([]);
  expect(files).toEqual([here]);
  expect(readFileSync(path.join(out, here))).toEqual(object);
  expect(fetched.map(({ outcome }) => outcome)).toEqual(['fetched']);
});

test('an object of several megabytes comes whole in small pieces, whatever a piece ends in', async () => {
  const large = part10(S, X, I, 1, 3_000_001);
  large.write('\r\n--', 2_000_000);
  const body = multipart([large]);
  const { findings, out } = await run((_, response) => {
    response.writeHead(200, { 'content-type': multipartType() });
    for (let at = 0; at < body.length; at += 9973) response.write(body.subarray(at, at + 9973));
    response.end();
  });
  expect(findings).toEqual([]);
  expect(readFileSync(path.join(out, here)).equals(large)).toBe(true);
});

test('a boundary that is split between pieces is found', async () => {
  const body = multipart([object, part10(S, X, '1.2.3.4.6')]);
  const { findings, files } = await run(
    (_, response) => {
      response.writeHead(200, { 'content-type': multipartType() });
      const next = (at: number): void => {
        if (at >= body.length) response.end();
        else {
          response.write(body.subarray(at, at + 1));
          setImmediate(next, at + 1);
        }
      };
      next(0);
    },
    { resources: [study(own)] },
  );
  expect(findings).toEqual([]);
  expect(files).toHaveLength(2);
});

test('what fails once succeeds the second time, and Retry-After is waited for', async () => {
  const began = performance.now();
  const { ids, asked, files } = await run(
    (request, response, count) =>
      (count === 1 ? say(503, { 'retry-after': '1' }) : give(multipart([object])))(request, response, count),
    { options: { retryAfterMs: 60_000 } },
  );
  expect([ids, asked.length, files]).toEqual([[], 2, [here]]);
  expect(performance.now() - began).toBeGreaterThan(990);
});

test('frames come each in a file of its own, and another number of them is a finding', async () => {
  const resources = [selection(own, { subset: ['3', '5'] })];
  const pixels = (count: number) =>
    give(
      multipart(
        Array.from({ length: count }, (_, index) => Buffer.from([index])),
        'b',
        'application/octet-stream',
      ),
      multipartType('b', 'application/octet-stream'),
    );
  const two = await run(pixels(2), { resources });
  expect([two.ids, two.files]).toEqual([[], [`${S}/${X}/${I}.frame-3.bin`, `${S}/${X}/${I}.frame-5.bin`]]);
  expect((await run(pixels(1), { resources })).ids).toEqual(['fetch-frames']);
  expect((await run(pixels(3), { resources })).ids).toEqual(['fetch-frames']);
});

test('another number of frames, or of instances, than the report states is a finding', async () => {
  const frames = {
    extension: [{ url: 'http://hl7.eu/fhir/imaging-r5/StructureDefinition/NumberOfFrames', valueInteger: 2 }],
  };
  const plan: PlanOptions = { level: 'instance' };
  expect((await run(give(multipart([object])), { resources: [listed(own, {}, frames)], plan })).ids).toEqual([
    'fetch-frames',
  ]);
  expect(
    (await run(give(multipart([part10(S, X, I, 2)])), { resources: [listed(own, {}, frames)], plan })).ids,
  ).toEqual([]);
  expect(
    (await run(give(multipart([object])), { resources: [study({ ...own, numberOfInstances: 2 })] })).ids,
  ).toEqual(['fetch-instances']);
  expect((await run(give(multipart([part10(S, X, '1.9')])), { resources: [listed(own)] })).ids).toEqual([
    'fetch-instances',
  ]);
});

test('a rendered image is one, and metadata is of what was asked for', async () => {
  const images =
    (jpeg: Buffer, json: string): Answer =>
    (request, response) => {
      const { accept } = request.headers;
      const body =
        accept === 'image/jpeg'
          ? jpeg
          : accept === 'application/dicom+json'
            ? Buffer.from(json)
            : multipart([object]);
      give(body, accept?.startsWith('multipart') ? multipartType() : accept)(request, response, 0);
    };
  const plan: PlanOptions = { extras: ['metadata', 'rendered'] };
  const metadata = (uid: string) => JSON.stringify([{ '00080018': { vr: 'UI', Value: [uid] } }]);
  const good = await run(images(Buffer.from('ffd8ffe0', 'hex'), metadata(I)), { plan });
  expect([good.ids, good.files]).toEqual([
    [],
    [here, `${S}/${X}/${I}.metadata.json`, `${S}/${X}/${I}.rendered.jpg`],
  ]);
  const bad = await run(images(Buffer.from('GIF8'), metadata('1.9')), { plan });
  expect(bad.ids.toSorted()).toEqual(['fetch-wrong-type', 'fetch-wrong-uid']);
  const broken = await run(images(Buffer.from('ffd8ffe0', 'hex'), '[{'), { plan });
  expect(broken.ids).toEqual(['fetch-malformed']);
});

test('the size and the hash of a key image are compared with what the report states', async () => {
  const picture = Buffer.from('89504e470d0a', 'hex');
  const { origin } = await loopbackServer(give(picture, 'image/png'));
  const ids = async (more: JsonObject) => {
    const content = [{ attachment: { contentType: 'image/png', url: `${origin}/1.png`, ...more } }];
    const plan = planRetrieval(setOfAll([{ resourceType: 'DocumentReference', id: 'd', content }]));
    return (await fetchPlan(plan, { ...quick, out: temporaryFolder() })).findings.map(({ id }) => id);
  };
  expect(await ids({ size: '6', hash: 'rR2MLyYOv2z0J26A/uJf5kWQyO0=' })).toEqual(['fetch-hash']);
  expect(await ids({ size: '7' })).toEqual(['fetch-size']);
  expect(await ids({ size: '6', hash: createHash('sha1').update(picture).digest('base64') })).toEqual([]);
});

test('a second run asks for what is missing alone, and for what is not any more as it was', async () => {
  const out = temporaryFolder();
  const { origin, asked } = await loopbackServer(give(multipart([object])));
  const all = setOfAll([...instance, endpoint('e', undefined, { address: `${origin}/rs` })]);
  const again = async () =>
    (await fetchPlan(planRetrieval(all), { ...quick, out })).fetched.map(({ outcome }) => outcome);
  expect([await again(), await again(), asked.length]).toEqual([['fetched'], ['kept'], 1]);
  writeFileSync(path.join(out, here), 'changed');
  expect([await again(), asked.length]).toEqual([['failed'], 2]);
  expect(readFileSync(path.join(out, here), 'utf8')).toBe('changed');
});

test('a file that is there is never overwritten', async () => {
  const out = temporaryFolder();
  mkdirSync(path.join(out, S, X), { recursive: true });
  writeFileSync(path.join(out, here), 'mine');
  const { ids, files } = await run(give(multipart([object])), { out });
  expect([ids, files]).toEqual([['fetch-file-exists'], [here]]);
  expect(readFileSync(path.join(out, here), 'utf8')).toBe('mine');
});

test('what came before the connection broke stays, and the rest comes the next time', async () => {
  const body = multipart([object, part10(S, X, '1.2.3.4.6')]);
  const { ids, files, asked } = await run(
    (request, response, count) => give(count === 1 ? body.subarray(0, -100) : body)(request, response, count),
    { resources: [study(own)] },
  );
  expect([ids, files.length, asked.length]).toEqual([[], 2, 2]);
});

test('not more requests are made at a time than is allowed', async () => {
  let open = 0;
  let most = 0;
  const resources = Array.from({ length: 9 }, (_, index) => ({
    ...selection(own, { uid: `1.2.3.${index}` }),
    id: `k${index}`,
  }));
  const { ids } = await run(
    (request, response) => {
      most = Math.max(most, ++open);
      setTimeout(() => {
        open--;
        give(multipart([part10(S, X, request.url?.split('/').at(-1) ?? '')]))(request, response, 0);
      }, 20);
    },
    { resources, options: { concurrency: 3 } },
  );
  expect([ids, most]).toEqual([[], 3]);
});

test('eu-imaging fetch says what came and what did not, and exits by it', { timeout: 30_000 }, async () => {
  const folder = temporaryFolder();
  const { origin } = await loopbackServer(give(multipart([object])));
  const bundle = {
    resourceType: 'Bundle',
    type: 'collection',
    entry: [...instance, endpoint('e', undefined, { address: origin })].map((resource) => ({
      fullUrl: `https://r.example/${resource.resourceType}/${resource.id}`,
      resource,
    })),
  };
  const file = path.join(folder, 'report.json');
  writeFileSync(file, JSON.stringify(bundle));
  const out = path.join(folder, 'out');
  const refused = await runCli(['fetch', file, '--out', out]);
  expect([refused.status, refused.stdout]).toEqual([1, expect.stringContaining('[fetch-private-address]')]);
  const { status, stdout } = await runCli(['fetch', file, '--out', out, '--allow-private']);
  expect([status, stdout]).toEqual([0, expect.stringMatching(/^fetched .*\n1 files, 0 findings\n$/)]);
  expect(existsSync(path.join(out, here))).toBe(true);
});
