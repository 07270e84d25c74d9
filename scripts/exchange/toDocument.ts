import type { JsonObject } from '../coverage/node.ts';
import { Fault } from '../faults.ts';
import type { Issue } from '../issue.ts';
import { reachedFrom } from '../rules/bundleView.ts';
import { typesOfDocument } from '../rules/graphRules.ts';
import { identifierKey, object, objects, text } from '../rules/json.ts';
import { entriesOf, type Held, lone, nameOf, ResourceSet } from '../rules/resourceSet.ts';
import type { Exchanged } from './toTransaction.ts';

/** The resources do not make one report. */
export class NoReport extends Fault {
  override name = 'NoReport';
}

/** What the resources of a report do not say, because it belongs to the Bundle. */
export interface Assembly {
  /** Identifies this document (FHIR R5 Bundle.identifier). */
  readonly identifier: { readonly system: string; readonly value: string };
  /** When it is put together: FHIR's instant. */
  readonly timestamp: string;
  /** Base address of the server that has the resources, for those without a full URL: `https://a.example/fhir/`. */
  readonly base?: string;
}

/**
 * A report that is on a server, resource by resource, as one Bundle: a document where the DiagnosticReport has a Composition, else a
 * collection. It holds the Composition, the DiagnosticReport, and what they reach by references within the types of a document of
 * this guide (docs/decisions/bounded-document.md), studies also by Study Instance UID, each once, in the order in which they are reached.
 *
 * @param resources a transaction, a searchset or a history of which each entry's resource is taken
 * @returns issues with the id `exchange-left-out` for resources that the report does not reach
 * @throws NoReport where there is no DiagnosticReport, or more than one
 */
export function toDocument(resources: JsonObject, assembly: Assembly): Exchanged {
  const held = entriesOf(lone(resources)).map((each) => withFullUrl(each, assembly.base));
  const set = new ResourceSet(held);
  const [report, another] = set.ofType('DiagnosticReport');
  if (report === undefined) throw new NoReport('There is no DiagnosticReport among the resources: add it.');
  if (another !== undefined) {
    throw new NoReport(`There are two reports, ${nameOf(report)} and ${nameOf(another)}: give those of one.`);
  }
  const reference = text(object(report.resource, 'composition'), 'reference');
  const [composition] = reference === undefined ? [] : set.resolve({ reference, from: report });
  if (reference !== undefined && composition === undefined) {
    throw new NoReport(
      `${nameOf(report)} has the Composition ${reference}, which is not among the resources: add it.`,
    );
  }
  const first = [...(composition === undefined ? [] : [composition]), report, ...identified(report, set)];
  const within = new ResourceSet(held.filter(({ type }) => typesOfDocument.has(type)));
  const reached = [...reachedFrom(first, within).keys()];
  return { bundle: assembled(reached, composition !== undefined, assembly), issues: leftOut(held, reached) };
}

/** The studies that the report names by their Study Instance UID. */
export function identified(report: Held, set: ResourceSet): Held[] {
  const uids = new Set(
    objects(report.resource, 'study').map((each) => identifierKey(object(each, 'identifier'))),
  );
  return set
    .ofType('ImagingStudy')
    .filter(({ resource }) => objects(resource, 'identifier').some((each) => uids.has(identifierKey(each))));
}

function withFullUrl(held: Held, base: string | undefined): Held {
  if (held.fullUrl !== '' || base === undefined) return held;
  return { ...held, fullUrl: `${base}${base.endsWith('/') ? '' : '/'}${held.type}/${held.id}` };
}

function assembled(
  reached: readonly Held[],
  isDocument: boolean,
  { identifier, timestamp }: Assembly,
): JsonObject {
  const profile = isDocument ? 'BundleReportEuImaging' : 'BundleReportMinimalMetadataEuImaging';
  const language = text(reached[0]?.resource, 'language');
  return {
    resourceType: 'Bundle',
    meta: { profile: [`http://hl7.eu/fhir/imaging-r5/StructureDefinition/${profile}`] },
    ...(language && { language }),
    identifier: { ...identifier },
    type: isDocument ? 'document' : 'collection',
    timestamp,
    entry: reached.map(({ fullUrl, resource }) => ({ fullUrl, resource })),
  };
}

function leftOut(held: readonly Held[], reached: readonly Held[]): Issue[] {
  const kept = new Set(reached);
  return held
    .filter((each) => !kept.has(each))
    .map((each) => ({
      severity: 'warning',
      id: 'exchange-left-out',
      location: each.location,
      message: `${nameOf(each)} is left out: ${typesOfDocument.has(each.type) ? 'the report does not reach it' : `a document has no place for ${each.type}`}.`,
    }));
}
