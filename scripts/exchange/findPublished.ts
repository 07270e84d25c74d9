import type { JsonObject } from '../coverage/node.ts';
import { identifierKey, object, objects, text } from '../rules/json.ts';
import { reportVersion } from '../rules/reportView.ts';
import { entriesOf, lone } from '../rules/resourceSet.ts';
import type { ResourceSource } from './resourceSource.ts';

/**
 * The document of this version of a report that is on the server already: found by a DocumentReference with the identifier and the
 * version of the report, and read from the same server. Where the report has no version, its status and time tell.
 */
export async function findPublished(
  source: ResourceSource,
  report: JsonObject,
): Promise<JsonObject | undefined> {
  const version = reportVersion(lone(report));
  for (const key of objects(report, 'identifier').flatMap((each) => identifierKey(each) ?? [])) {
    const found = await source.search(`DocumentReference?identifier=${encodeURIComponent(key)}`);
    const urls = found
      .filter((each) => text(each, 'version') === version && text(each, 'status') !== 'entered-in-error')
      .flatMap((each) => objects(each, 'content'))
      .map((content) => bundleOn(source, text(object(content, 'attachment'), 'url') ?? ''));
    for (const url of new Set(urls)) {
      const bundle = url === undefined ? undefined : await source.read(url);
      if (bundle !== undefined && isDocumentOf(bundle, key, report)) return bundle;
    }
  }
  return undefined;
}

/** `Bundle/ID` where the address is on this server. */
function bundleOn({ base }: ResourceSource, url: string): string | undefined {
  const relative = url.startsWith(base) ? url.slice(base.length) : url;
  return /^Bundle\/[A-Za-z0-9.-]{1,64}$/.test(relative) ? relative : undefined;
}

/** What tells a report from an earlier one: its version, or, where it has none, its status and when it was issued. */
const versionOf = (report: JsonObject): string =>
  reportVersion(lone(report)) ?? JSON.stringify([text(report, 'status'), text(report, 'issued')]);

/** A DocumentReference is written apart from the document: what it says is compared with what it leads to. */
function isDocumentOf(bundle: JsonObject, key: string, report: JsonObject): boolean {
  const reports = entriesOf(lone(bundle)).filter(({ type }) => type === 'DiagnosticReport');
  return (
    text(bundle, 'type') === 'document' &&
    reports.length === 1 &&
    reports.every(
      (each) =>
        versionOf(each.resource) === versionOf(report) &&
        objects(each.resource, 'identifier').some((identifier) => identifierKey(identifier) === key),
    )
  );
}
