import type { JsonObject } from '../coverage/node.ts';
import { Fault } from '../faults.ts';
import type { Issue } from '../issue.ts';
import { typesOfDocument } from '../rules/graphRules.ts';
import { identifierKey, object, objects, text } from '../rules/json.ts';
import { type Held, linksOf, lone, nameOf, restfulParts, versionOf } from '../rules/resourceSet.ts';
import { findPublished } from './findPublished.ts';
import type { ResourceSource } from './resourceSource.ts';
import { type Assembly, NoReport, toDocument } from './toDocument.ts';
import type { Exchanged } from './toTransaction.ts';

/** The report is rendered: without a Composition there is no document (IM-DOC-12, status 422). */
export class NoDocument extends Fault {
  override name = 'NoDocument';
}

/** The report leads to more than a document may hold. */
export class DocumentTooLarge extends Fault {
  override name = 'DocumentTooLarge';
}

export interface DocumentOptions extends Omit<Assembly, 'base'> {
  /** Resources that are read at the most. */
  readonly resources?: number;
  /** Characters of JSON that they take together at the most. */
  readonly characters?: number;
  /** Makes a document also where this version of the report has one already. */
  readonly anew?: boolean;
  /** Reads what is on other servers; without it references to them stay as they are, and are not followed. */
  readonly elsewhere?: (url: string) => Promise<JsonObject | undefined>;
}

/**
 * `DiagnosticReport/$document` and `Composition/$document` of this guide, done by the client: works with any server that lets resources be
 * read, and DiagnosticReports, ImagingStudies and DocumentReferences be searched by identifier. A document of this version of the report that is on the server is given as it is,
 * since it may be signed; else one is put together of what the report reaches within the types of a document, one resource read at a
 * time (docs/decisions/bounded-document.md). Other reports, and other patients, are not read.
 *
 * @param reference `DiagnosticReport/ID`, or `Composition/ID`
 * @returns issues with the id `exchange-not-read` for references to what the server does not have, or another one has
 * @throws NoReport, NoDocument, DocumentTooLarge; what the source throws
 */
export async function fetchDocument(
  source: ResourceSource,
  reference: string,
  options: DocumentOptions,
): Promise<Exchanged> {
  const report = await readReport(source, reference);
  if (object(report, 'composition') === undefined) {
    throw new NoDocument(
      `DiagnosticReport/${text(report, 'id')} has no Composition: it is rendered, and has no document.`,
    );
  }
  const published = options.anew === true ? undefined : await findPublished(source, report);
  if (published !== undefined) return { bundle: published, issues: [] };
  const { entry, issues } = await readReached(source, report, options);
  const { bundle, issues: leftOut } = toDocument({ resourceType: 'Bundle', entry }, options);
  return { bundle, issues: [...issues, ...leftOut] };
}

/** The DiagnosticReport itself, or that of a Composition, which nothing in the Composition refers to. */
async function readReport(source: ResourceSource, reference: string): Promise<JsonObject> {
  const read = await source.read(reference);
  const { type, id = '' } = lone(read ?? {});
  if (read !== undefined && type === 'DiagnosticReport') return read;
  if (read === undefined || type !== 'Composition') {
    throw new NoReport(
      `${reference} is no DiagnosticReport or Composition on ${source.base}: name one that is.`,
    );
  }
  for (const key of objects(read, 'identifier').flatMap((each) => identifierKey(each) ?? [])) {
    const reports = await source.search(`DiagnosticReport?identifier=${encodeURIComponent(key)}`);
    const [report] = reports.filter((each) => {
      const parts = restfulParts(text(object(each, 'composition'), 'reference') ?? '');
      return parts?.type === 'Composition' && parts.id === id;
    });
    if (report !== undefined) return report;
  }
  throw new NoReport(
    `No DiagnosticReport on ${source.base} names ${reference}: ask for the document of its report.`,
  );
}

interface Entry {
  readonly fullUrl: string;
  readonly resource: JsonObject;
}

/** Everything that the report reaches, breadth first, each once. */
async function readReached(source: ResourceSource, report: JsonObject, options: DocumentOptions) {
  const { resources = 2000, characters = 32 * 1024 * 1024 } = options;
  const entries = new Map<string, Entry>();
  const issues: Issue[] = [];
  let size = 0;
  const take = (fullUrl: string, resource: JsonObject): void => {
    // A reference may lead to a version, and another to the same resource, whatever its version.
    const key = `${fullUrl} ${versionOf(lone(resource))}`;
    if (entries.has(key)) return;
    size += JSON.stringify(resource).length;
    entries.set(key, { fullUrl, resource });
    if (entries.size > resources || size > characters) {
      throw new DocumentTooLarge(
        `The report reaches more than ${resources} resources or ${characters} characters: raise the limit, or ask what it refers to.`,
      );
    }
  };
  take(`${source.base}DiagnosticReport/${text(report, 'id')}`, report);
  for (const study of await identifiedStudies(source, report)) {
    take(`${source.base}ImagingStudy/${text(study, 'id')}`, study);
  }
  const asked = new Set([...entries.values()].map(({ fullUrl }) => fullUrl));
  // A Map is gone through in the order of insertion, what is added on the way included.
  for (const { fullUrl, resource } of entries.values()) {
    for (const { reference, location } of linksOf({ ...lone(resource), fullUrl })) {
      const url = addressOf(reference, fullUrl);
      if (url === undefined || asked.has(url) || !isFollowed(url, report)) continue;
      asked.add(url);
      const read = await readAt(source, url, options);
      if (read !== undefined) take(withoutVersion(url), read);
      else issues.push(notRead(reference, location, lone(resource)));
    }
  }
  return { entry: [...entries.values()], issues };
}

/** The studies that the report names by their Study Instance UID alone. */
async function identifiedStudies(source: ResourceSource, report: JsonObject): Promise<JsonObject[]> {
  const keys = objects(report, 'study')
    .filter((study) => text(study, 'reference') === undefined)
    .flatMap((study) => identifierKey(object(study, 'identifier')) ?? []);
  const found = await Promise.all(
    keys.map((key) => source.search(`ImagingStudy?identifier=${encodeURIComponent(key)}`)),
  );
  return found.flat();
}

/** Where a reference leads: relative ones are relative to the server of the resource that they are in. */
function addressOf(reference: string, from: string): string | undefined {
  const parts = restfulParts(reference);
  if (parts === undefined) return undefined;
  return parts.base === '' ? (restfulParts(from)?.base ?? '') + reference : reference;
}

/** The full URL of an entry names no version (FHIR R5 Bundle, bdl-8). */
const withoutVersion = (url: string): string => url.replace(/\/_history\/[^/]+$/, '');

/** Within the types of a document, one report and one patient: those that this report has. */
function isFollowed(url: string, report: JsonObject): boolean {
  const { type = '', base = '', id = '' } = restfulParts(url) ?? {};
  if (!typesOfDocument.has(type) || type === 'DiagnosticReport') return false;
  const own = { Composition: object(report, 'composition'), Patient: object(report, 'subject') };
  if (type !== 'Composition' && type !== 'Patient') return true;
  const wanted = restfulParts(text(own[type], 'reference') ?? '');
  return wanted?.id === id && [base, ''].includes(wanted.base);
}

async function readAt(source: ResourceSource, url: string, { elsewhere }: DocumentOptions) {
  if (url.startsWith(source.base)) return source.read(url.slice(source.base.length));
  return elsewhere?.(url);
}

const notRead = (reference: string, location: string, held: Held): Issue => ({
  severity: 'warning',
  id: 'exchange-not-read',
  location,
  message: `${nameOf(held)} refers to ${reference}, which the server does not have: it is not in the document.`,
});
