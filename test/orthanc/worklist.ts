import http, { type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Attributes by tag, as in DICOM JSON (PS3.18 annex F). */
export type DicomJson = Record<string, { readonly vr: string; readonly Value?: readonly unknown[] }>;

export const state = '00741000';
export const transactionUid = '00081195';
export const output = '00404033';

export interface Worklist {
  readonly base: string;
  close(): Promise<void>;
}

interface Workitem {
  dataset: DicomJson;
  transaction?: string;
}

/**
 * A worklist as UPS-RS has it (PS3.18 section 11; the state machine of PS3.4 section CC.1.1): create, retrieve, update, change of state,
 * search by state. Orthanc has none, so this stands in for one, on loopback.
 */
export async function startWorklist(): Promise<Worklist> {
  const items = new Map<string, Workitem>();
  const server = http.createServer(async (request, response) => {
    const body = await read(request);
    const { status, answer, location } = answerOf(
      request.method ?? '',
      new URL(request.url ?? '', 'http://x'),
      body,
      items,
    );
    response.writeHead(status, { 'content-type': 'application/dicom+json', ...(location && { location }) });
    response.end(answer && JSON.stringify(answer));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { base, close: () => new Promise((resolve) => server.close(() => resolve())) };
}

interface Answer {
  readonly status: number;
  readonly answer?: readonly DicomJson[];
  readonly location?: string;
}

function answerOf(method: string, url: URL, body: DicomJson, items: Map<string, Workitem>): Answer {
  const [, uid, part] = /^\/workitems(?:\/([\d.]+))?(?:\/(state))?$/.exec(url.pathname) ?? [];
  if (method === 'POST' && uid === undefined) return create(url.search.slice(1), body, items);
  if (method === 'GET' && uid === undefined) return search(url.searchParams.get('ProcedureStepState'), items);
  const item = items.get(uid ?? '');
  if (item === undefined) return { status: 404 };
  if (method === 'GET') return { status: 200, answer: [item.dataset] };
  if (method === 'PUT' && part === 'state')
    return change(item, textOf(body, state), textOf(body, transactionUid));
  if (method === 'POST') return update(item, url.search.slice(1), body);
  return { status: 405 };
}

/** PS3.18 section 11.4: a new workitem is scheduled, and nobody has it. */
function create(uid: string, body: DicomJson, items: Map<string, Workitem>): Answer {
  if (uid === '' || textOf(body, state) !== 'SCHEDULED' || textOf(body, transactionUid) !== undefined)
    return { status: 400 };
  if (items.has(uid)) return { status: 409 };
  items.set(uid, { dataset: { ...body, '00080018': { vr: 'UI', Value: [uid] } } });
  return { status: 201, location: `/workitems/${uid}` };
}

/** PS3.18 section 11.9. */
function search(wanted: string | null, items: Map<string, Workitem>): Answer {
  const found = [...items.values()]
    .map(({ dataset }) => dataset)
    .filter((each) => wanted === null || textOf(each, state) === wanted);
  return found.length > 0 ? { status: 200, answer: found } : { status: 204 };
}

/** PS3.18 section 11.6: only who has claimed an item may change it. */
function update(item: Workitem, transaction: string, body: DicomJson): Answer {
  if (textOf(item.dataset, state) !== 'IN PROGRESS' || transaction !== item.transaction)
    return { status: 409 };
  if (state in body) return { status: 400 };
  item.dataset = { ...item.dataset, ...body };
  return { status: 200 };
}

/** PS3.18 section 11.7, PS3.4 table CC.1.1-2. A completed item says what came of it (PS3.4 table CC.2.5-3, final state). */
function change(item: Workitem, to: string | undefined, transaction: string | undefined): Answer {
  if (transaction === undefined) return { status: 400 };
  const from = textOf(item.dataset, state);
  const isClaim = from === 'SCHEDULED' && to === 'IN PROGRESS';
  const isEnd =
    from === 'IN PROGRESS' && (to === 'COMPLETED' || to === 'CANCELED') && transaction === item.transaction;
  if (!isClaim && !isEnd) return { status: 409 };
  if (to === 'COMPLETED' && (item.dataset[output]?.Value ?? []).length === 0) return { status: 409 };
  item.transaction = transaction;
  item.dataset = { ...item.dataset, [state]: { vr: 'CS', Value: [to] } };
  return { status: 200 };
}

/** The first value of an attribute. */
export const firstOf = (dataset: DicomJson | undefined, tag: string): unknown => dataset?.[tag]?.Value?.[0];

export const textOf = (dataset: DicomJson, tag: string): string | undefined => {
  const value = firstOf(dataset, tag);
  return typeof value === 'string' ? value : undefined;
};

async function read(request: IncomingMessage): Promise<DicomJson> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  const text = Buffer.concat(chunks).toString();
  return text === '' ? {} : JSON.parse(text);
}
