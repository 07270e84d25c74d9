import { readFile } from 'node:fs/promises';
import { isObject } from '../coverage/node.ts';
import { limits } from '../input/limits.ts';
import { checkType } from './checkResponse.ts';
import type { FetchOptions } from './fetchOptions.ts';
import { boundedBody, type Response } from './openResponse.ts';
import { beginningOf, readDicomHead } from './readDicomHead.ts';
import { readMultipart } from './readMultipart.ts';
import { Refusal } from './refusal.ts';
import type { Expectation, RetrievalRequest } from './retrieval.ts';
import type { Incoming, Kept, Store } from './store.ts';

/**
 * Puts what a response brings into the folder, each part once it was found to be what was asked for.
 * @throws Refusal at the first that is not; what came before it stays
 */
export async function receive(
  request: RetrievalRequest,
  response: Response,
  store: Store,
  options: FetchOptions,
): Promise<readonly Kept[]> {
  const { type, boundary } = checkType(request, response.headers['content-type']);
  const chunks = boundedBody(response.body, options);
  if (type !== 'multipart/related' || boundary === undefined) {
    return [await take(await store.receive(chunks), request, type, 0, store)];
  }
  const kept: Kept[] = [];
  for await (const part of readMultipart(chunks, boundary, options.parts)) {
    const { frames } = request.expect;
    if (frames !== undefined && kept.length >= frames.length)
      throw new Refusal(
        'fetch-frames',
        `More parts came than the ${frames.length} frames that were asked for.`,
      );
    const dicom = /application\/dicom\b(?!\+)/.test(mediaOfParts(request));
    kept.push(
      await take(
        await store.receive(part.body),
        request,
        dicom ? 'application/dicom' : '',
        kept.length,
        store,
      ),
    );
  }
  checkParts(request, kept);
  return kept;
}

/** `type` of the Accept header: what each part is. */
const mediaOfParts = ({ accept }: RetrievalRequest): string => /type="([^"]+)"/.exec(accept)?.[1] ?? '';

async function take(
  incoming: Incoming,
  request: RetrievalRequest,
  type: string,
  index: number,
  store: Store,
): Promise<Kept> {
  try {
    const { expect, file } = request;
    checkBytes(incoming, expect);
    if (incoming.size === 0) throw new Refusal('fetch-nothing-found', 'What came has no bytes in it.');
    if (type === 'application/dicom') return await store.keep(incoming, await checkDicom(incoming, expect));
    if (type.startsWith('image/')) await checkImage(incoming, type);
    if (/json$/.test(type)) await checkJson(incoming, request);
    const ending = expect.frames === undefined ? endingOf(type, index) : `frame-${expect.frames[index]}.bin`;
    return await store.keep(incoming, `${file}.${ending}`);
  } finally {
    await store.discard(incoming);
  }
}

function checkBytes({ size, sha1 }: Incoming, expect: Expectation): void {
  if (expect.size !== undefined && expect.size !== size)
    throw new Refusal('fetch-size', `${size} bytes came where the report states ${expect.size}.`);
  if (expect.hash !== undefined && expect.hash !== sha1)
    throw new Refusal(
      'fetch-hash',
      `The SHA-1 of what came is ${sha1}; the report states ${JSON.stringify(expect.hash.slice(0, 60))}.`,
    );
}

/** The name of the object, by the UIDs that it has, which are those that were asked for. */
async function checkDicom({ partial }: Incoming, expect: Expectation): Promise<string> {
  const head = await readDicomHead(partial);
  for (const name of ['studyUid', 'seriesUid', 'instanceUid'] as const) {
    const asked = expect[name];
    if (asked !== undefined && asked !== head[name])
      throw new Refusal(
        'fetch-wrong-uid',
        `An object of another ${name} came (${head[name]}) than was asked for (${asked}), and was not kept.`,
      );
  }
  const { numberOfFrames } = expect;
  if (numberOfFrames !== undefined && (head.numberOfFrames ?? 1) !== numberOfFrames)
    throw new Refusal(
      'fetch-frames',
      `The object has ${head.numberOfFrames ?? 1} frames where the report states ${numberOfFrames}.`,
    );
  return `${head.studyUid}/${head.seriesUid}/${head.instanceUid}.dcm`;
}

const signatures: Readonly<Record<string, string>> = { 'image/jpeg': 'ffd8ff', 'image/png': '89504e47' };

async function checkImage({ partial }: Incoming, type: string): Promise<void> {
  const signature = signatures[type];
  if (signature === undefined) return;
  if (!(await beginningOf(partial, 4)).toString('hex').startsWith(signature))
    throw new Refusal('fetch-wrong-type', `What came says that it is ${type}, and is not.`);
}

/** Metadata and results of a search (DICOM PS3.18 annex F): an array of objects of the study that was asked for. */
async function checkJson({ partial, size }: Incoming, { expect }: RetrievalRequest): Promise<void> {
  if (size > limits.resourceBytes)
    throw new Refusal('fetch-too-large', `The JSON is larger than ${limits.resourceBytes} bytes.`);
  let value: unknown;
  try {
    value = JSON.parse(await readFile(partial, 'utf8'));
  } catch {
    throw new Refusal('fetch-malformed', 'What came says that it is JSON, and is not.');
  }
  if (!Array.isArray(value))
    throw new Refusal('fetch-malformed', 'What came is no array of DICOM JSON objects.');
  if (value.length === 0) throw new Refusal('fetch-nothing-found', 'The server has nothing of this.');
  const tags = { '0020000D': expect.studyUid, '0020000E': expect.seriesUid, '00080018': expect.instanceUid };
  for (const item of value) {
    for (const [tag, asked] of Object.entries(tags)) {
      const element = isObject(item) ? item[tag] : undefined;
      const found = isObject(element) && Array.isArray(element.Value) ? element.Value[0] : undefined;
      if (asked !== undefined && found !== undefined && found !== asked)
        throw new Refusal(
          'fetch-wrong-uid',
          `DICOM JSON with another ${tag} came than ${asked}, which was asked for.`,
        );
    }
  }
}

/** What a multipart response must have had in it. */
function checkParts({ expect }: RetrievalRequest, kept: readonly Kept[]): void {
  if (kept.length === 0) throw new Refusal('fetch-nothing-found', 'The response has no parts.');
  const { frames, instanceUids = [], numberOfInstances } = expect;
  if (frames !== undefined && kept.length !== frames.length)
    throw new Refusal(
      'fetch-frames',
      `${kept.length} parts came for the ${frames.length} frames that were asked for.`,
    );
  const here = new Set(kept.map(({ file }) => file.replace(/^.*\//, '').replace(/\.dcm$/, '')));
  const missing = instanceUids.filter((uid) => !here.has(uid));
  if (missing.length > 0)
    throw new Refusal(
      'fetch-instances',
      `${missing.length} of the instances that the report lists did not come, among them ${missing[0]}.`,
    );
  if (numberOfInstances !== undefined && here.size !== numberOfInstances && frames === undefined)
    throw new Refusal(
      'fetch-instances',
      `${here.size} instances came where the report states ${numberOfInstances}.`,
    );
}

const endings: Readonly<Record<string, string>> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'application/dicom+json': 'json',
  'application/json': 'json',
};

const endingOf = (type: string, index: number): string =>
  endings[type] ?? (type === '' ? `part-${index + 1}.bin` : 'bin');
