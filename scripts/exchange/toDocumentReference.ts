import type { JsonObject } from '../coverage/node.ts';
import { identifierKey, object, objects, text } from '../rules/json.ts';
import { pairs, reportVersion } from '../rules/reportView.ts';
import { entriesOf, type Held, lone, ResourceSet } from '../rules/resourceSet.ts';
import { identified, NoReport } from './toDocument.ts';

const guide = 'http://hl7.eu/fhir/imaging-r5/StructureDefinition';

/** Where the document will be, and what is known of the reference itself. */
export interface Placing {
  readonly id: string;
  /** The address of the Bundle, as the attachment has it. */
  readonly url: string;
  /** `DocumentReference/ID` of the document that this one takes the place of. */
  readonly replaces?: string;
}

/**
 * The DocumentReference by which a report, in a Bundle of the guide's, is found (DocumentReferenceImagingReport; IHE MHD): by the Study
 * Instance UIDs, accession numbers and identifier of the report, with version, modality, body region, patient and authors, as far as the
 * report says them. References to people and organisations are as they are in the report.
 *
 * @throws NoReport where the Bundle has not one DiagnosticReport
 */
export function toDocumentReference(bundle: JsonObject, { id, url, replaces }: Placing): JsonObject {
  const set = new ResourceSet(entriesOf(lone(bundle)));
  const [report, another] = set.ofType('DiagnosticReport');
  if (report === undefined || another !== undefined) {
    throw new NoReport('The Bundle has not one DiagnosticReport: give that of one report.');
  }
  const composition = pairs(set)[0]?.composition;
  const studies = studiesOf(report, set);
  const isRendered = text(bundle, 'type') !== 'document';
  const profile = isRendered ? 'BundleReportMinimalMetadataEuImaging' : 'BundleReportEuImaging';
  const reportStatus = text((composition ?? report).resource, 'status') ?? 'unknown';
  const authors = objects((composition ?? report).resource, composition ? 'author' : 'resultsInterpreter');
  const language = text(bundle, 'language') ?? text(report.resource, 'language');
  return {
    resourceType: 'DocumentReference',
    id,
    meta: { profile: [`${guide}/DocumentReferenceImagingReport`] },
    ...some('language', language),
    text: narrative(
      report,
      language ?? 'en',
      text(report.resource, 'issued') ?? text(bundle, 'timestamp') ?? '',
    ),
    ...list('identifier', distinct(identifiersFor(report, studies, set), identifierKey)),
    ...some('version', reportVersion(composition ?? report)),
    status: reportStatus === 'entered-in-error' ? reportStatus : 'current',
    docStatus: reportStatus,
    ...list('modality', distinct(studies.flatMap(({ resource }) => objects(resource, 'modality')))),
    type: {
      coding: [
        {
          system: 'http://loinc.org',
          code: '85430-7',
          display: 'Diagnostic imaging report - example sections and entries',
        },
      ],
    },
    category: [{ coding: [{ system: priorityCategory, code: 'Medical-Imaging' }] }],
    ...some('subject', object(report.resource, 'subject')),
    ...list('bodySite', regionsOf(report)),
    ...some('date', text(bundle, 'timestamp')),
    ...list('author', authors),
    ...some('custodian', object(composition?.resource, 'custodian')),
    ...list(
      'relatesTo',
      replaces === undefined ? [] : [{ code: isReplaced, target: { reference: replaces } }],
    ),
    content: [
      {
        attachment: { contentType: 'application/fhir+json', url },
        profile: [{ valueCanonical: `${guide}/${profile}` }],
      },
    ],
  };
}

const priorityCategory =
  'http://hl7.eu/fhir/eu-health-data-api/CodeSystem/eehrxf-document-priority-category-cs';
const isReplaced = {
  coding: [
    { system: 'http://hl7.org/fhir/document-relationship-type', code: 'replaces', display: 'Replaces' },
  ],
};

/** The studies that the report names by reference, and those by their Study Instance UID. */
function studiesOf(report: Held, set: ResourceSet): Held[] {
  const referred = objects(report.resource, 'study').flatMap((study) => {
    const reference = text(study, 'reference');
    return reference === undefined ? [] : set.resolve({ reference, from: report });
  });
  return [...new Set([...referred, ...identified(report, set)])];
}

/** Study Instance UIDs, accession numbers, and the identifiers of the report (IM-DOC-08, IM-DOC-17). */
function identifiersFor(report: Held, studies: readonly Held[], set: ResourceSet): JsonObject[] {
  const { resource } = report;
  const named = [...studies.map((each) => each.resource), ...objects(resource, 'study')].flatMap((each) =>
    objects(each, 'identifier'),
  );
  const orders = [report, ...studies].flatMap((each) => orderIdentifiers(each, set));
  return [
    ...named.filter((each) => text(each, 'system') === 'urn:dicom:uid'),
    ...[...orders, ...named].filter((each) =>
      objects(object(each, 'type'), 'coding').some((coding) => text(coding, 'code') === 'ACSN'),
    ),
    ...objects(resource, 'identifier'),
  ];
}

/** Those that a report or study says of its orders, and those that the orders have themselves. */
const orderIdentifiers = (from: Held, set: ResourceSet): JsonObject[] =>
  objects(from.resource, 'basedOn').flatMap((each) => {
    const reference = text(each, 'reference');
    const orders = reference === undefined ? [] : set.resolve({ reference, from });
    return [each, ...orders.map(({ resource }) => resource)].flatMap((one) => objects(one, 'identifier'));
  });

const regionsOf = ({ resource }: Held): JsonObject[] =>
  objects(resource, 'extension')
    .filter((each) => text(each, 'url') === `${guide}/AnatomicalRegionExtension`)
    .flatMap((each) => objects(each, 'valueCodeableConcept'))
    .map((concept) => ({ concept }));

function narrative({ resource }: Held, lang: string, date: string): JsonObject {
  const title = text(object(resource, 'code'), 'text') ?? 'Imaging report';
  const said = `${title}, ${date.slice(0, 10)}`.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);
  const attributes = `xmlns="http://www.w3.org/1999/xhtml" lang="${lang}" xml:lang="${lang}"`;
  return { status: 'generated', div: `<div ${attributes}><p>${said}</p></div>` };
}

/** The first of those that have the same key. */
function distinct(items: readonly JsonObject[], key: (item: JsonObject) => unknown = JSON.stringify) {
  return [...new Map(items.toReversed().map((item) => [key(item), item])).values()].toReversed();
}

const some = (name: string, value: unknown): JsonObject => (value === undefined ? {} : { [name]: value });
const list = (name: string, items: readonly JsonObject[]): JsonObject =>
  items.length === 0 ? {} : { [name]: items };
