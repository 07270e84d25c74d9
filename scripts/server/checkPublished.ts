import { randomUUID } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { isObject, type JsonObject } from '../coverage/node.ts';
import { differences } from '../exchange/differences.ts';
import { codings, identifierKey, object, objects } from '../rules/json.ts';
import { readOne } from './checkRead.ts';
import type { FhirClient } from './fhirClient.ts';
import { type Created, jsonBody, type Published } from './publish.ts';
import type { Demand, Result } from './result.ts';
import { searchAll } from './searchAll.ts';
import { Trial } from './trial.ts';

/** What was published, as it is read again. */
export interface ReadBack extends Created {
  readonly read: JsonObject;
}

/** Reads everything that was published; what cannot be read is a finding of the trial. */
export async function readBack({ created }: Published, trial: Trial): Promise<ReadBack[]> {
  const found: ReadBack[] = [];
  for (const each of created) {
    const read = await readOne(trial, each.type, each.id);
    if (read === undefined)
      trial.find('server-unreadable', `${each.type}/${each.id} was published, and cannot be read.`);
    else found.push({ ...each, read });
  }
  return found;
}

/** The identifiers of what was published are there (IM-RES-05). */
export function checkIdentifiers(demand: Demand, published: readonly ReadBack[], client: FhirClient): Result {
  const keys = (resource: JsonObject) => objects(resource, 'identifier').map(identifierKey);
  return kept(demand, published, client, 'identifiers', keys);
}

/** The security labels of what was published are there (IM-SEC-07). */
export function checkLabels(demand: Demand, published: readonly ReadBack[], client: FhirClient): Result {
  const labels = (resource: JsonObject) => codings({ coding: objects(object(resource, 'meta'), 'security') });
  return kept(demand, published, client, 'security labels', labels);
}

function kept(
  demand: Demand,
  published: readonly ReadBack[],
  client: FhirClient,
  what: string,
  of: (resource: JsonObject) => unknown[],
): Result {
  const trial = new Trial(client);
  for (const { type, id, sent, read } of published) {
    const there = of(read);
    const lost = of(sent).filter((each) => !there.includes(each));
    if (lost.length > 0)
      trial.find(
        'server-not-kept',
        `${type}/${id} was sent with ${what} that it no longer has: ${lost.join(', ')}.`,
      );
  }
  const told = trial.result(demand, published.length === 0 ? 'nothing was published' : undefined);
  return {
    ...told,
    evidence: published
      .slice(0, 3)
      .map(({ type, id }) => ({ request: `GET ${type}/${id}`, came: `compared with what was sent` })),
  };
}

/** A document comes back as it was sent, but for what belongs to the server: its id and its metadata (IM-DOC-10). */
export function checkSameDocument(
  demand: Demand,
  published: readonly ReadBack[],
  client: FhirClient,
): Result {
  const trial = new Trial(client);
  const documents = published.filter(({ type }) => type === 'Bundle');
  for (const { id, sent, read } of documents) {
    if (isDeepStrictEqual(own(sent), own(read))) continue;
    const [first] = differences(own(sent), own(read), 'Bundle');
    trial.find(
      'server-not-kept',
      `Bundle/${id} is not as it was sent: ${first?.location} was ${JSON.stringify(first?.one)?.slice(0, 80)}, and is ${JSON.stringify(first?.other)?.slice(0, 80)}.`,
    );
  }
  const told = trial.result(demand, documents.length === 0 ? 'no document was published' : undefined);
  return {
    ...told,
    evidence: documents.map(({ id }) => ({
      request: `GET Bundle/${id}`,
      came: 'compared with what was sent',
    })),
  };
}

const own = ({ id, meta, ...rest }: JsonObject): unknown => withSortedAttributes(rest);

/** The order of attributes in narrative says nothing (XML 1.0 section 3.1), and servers write them as they like. */
function withSortedAttributes(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withSortedAttributes);
  if (!isObject(value)) return value;
  const children = Object.entries(value).map(([name, child]) => {
    if (name !== 'div' || typeof child !== 'string') return [name, withSortedAttributes(child)];
    return [name, child.replace(/<\w+( [\w:]+="[^"]*")+/g, sorted)];
  });
  return Object.fromEntries(children);
}

const sorted = (tag: string): string => {
  const [name = '', ...attributes] = tag.split(/ (?=[\w:]+=")/);
  return [name, ...attributes.sort()].join(' ');
};

/** A report is written anew, and a search that both versions match finds the new one alone (IM-VER-10). */
export async function checkNewest(demand: Demand, published: Published, client: FhirClient): Promise<Result> {
  const trial = new Trial(client);
  const report = published.created.find(({ type }) => type === 'DiagnosticReport');
  const read = report && (await readOne(trial, report.type, report.id));
  const [identifier] = objects(read, 'identifier');
  if (report === undefined || identifier === undefined || !published.isOwn(read))
    return trial.result(demand, 'no report was published that has the tag of this run');
  const body = jsonBody({ ...read, status: 'amended' });
  const written = await trial.ask(`DiagnosticReport/${report.id}`, { method: 'PUT', body });
  if (written.status !== 200 && written.status !== 201)
    return trial.result(demand, `a new version was not taken (${written.status})`);
  const query = `identifier=${encodeURIComponent(identifierKey(identifier) ?? '')}`;
  const found = await searchAll(trial, { type: 'DiagnosticReport', query }, 3);
  const versions = (found?.matches ?? []).filter(({ id }) => id === report.id);
  if (found !== undefined && (versions.length !== 1 || versions[0]?.status !== 'amended'))
    trial.find(
      'server-duplicate',
      `DiagnosticReport?${query}: ${versions.length === 0 ? 'the new version did not come' : `the version with the status ${versions[0]?.status} came`}, where the newest has the status amended.`,
    );
  return trial.result(demand);
}

/** A DocumentReference that replaces another makes that superseded (IM-VER-11). */
export async function checkReplacing(
  demand: Demand,
  published: Published,
  client: FhirClient,
): Promise<Result> {
  const trial = new Trial(client);
  const old = published.created.find(({ type }) => type === 'DocumentReference');
  if (old === undefined) return trial.result(demand, 'no DocumentReference was published');
  const read = await readOne(trial, old.type, old.id);
  if (read === undefined)
    return trial.result(demand, 'the DocumentReference that was published cannot be read');
  const { id, ...rest } = read;
  const coding = {
    system: 'http://hl7.org/fhir/document-relationship-type',
    code: 'replaces',
    display: 'Replaces',
  };
  const relatesTo = [{ code: { coding: [coding] }, target: { reference: `DocumentReference/${old.id}` } }];
  const meta = { ...object(old.sent, 'meta') };
  await published.add(
    [{ fullUrl: `urn:uuid:${randomUUID()}`, resource: { ...rest, meta, version: '2', relatesTo } }],
    trial,
  );
  const after = await readOne(trial, old.type, old.id);
  if (after === undefined)
    trial.find('server-unreadable', `DocumentReference/${old.id} was replaced, and cannot be read.`);
  else if (after.status !== 'superseded')
    trial.find(
      'server-not-superseded',
      `DocumentReference/${old.id} was replaced, and has the status ${after.status}.`,
    );
  return trial.result(demand);
}
