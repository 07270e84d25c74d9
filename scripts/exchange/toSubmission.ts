import type { JsonObject } from '../coverage/node.ts';
import { reachedFrom } from '../rules/bundleView.ts';
import { identifierKey, object, text } from '../rules/json.ts';
import { entriesOf, lone, ResourceSet, restfulParts } from '../rules/resourceSet.ts';
import { nameUuid } from './nameUuid.ts';
import { NoReport } from './toDocument.ts';
import { toDocumentReference } from './toDocumentReference.ts';
import { toTransaction } from './toTransaction.ts';

/** What the document does not say of its sending. */
export interface Sending {
  /** The URI of who sends: `urn:oid:1.2.3` (IHE MHD, SubmissionSet sourceId). */
  readonly sourceId: string;
  /** The DocumentReference, as the server has it, of the document that this one takes the place of. */
  readonly replaces?: JsonObject;
}

/**
 * A document as the transaction that publishes it (IHE MHD, Provide Document Bundle, ITI-65): a List that is the SubmissionSet, the
 * DocumentReference, the document as it is, and the patient, people and organisations that the DocumentReference names. What it
 * takes the place of is written again as superseded, on condition that nobody has changed it meanwhile (FHIR R5
 * http.html#concurrency). Every id comes from the document's own identifier, so that sending it again changes nothing.
 *
 * @throws NoReport where the Bundle has no identifier, or not one DiagnosticReport
 */
export function toSubmission(document: JsonObject, { sourceId, replaces }: Sending): JsonObject {
  const key = identifierKey(object(document, 'identifier'));
  if (key === undefined) {
    throw new NoReport('The Bundle has no identifier, by which it could be sent again: give it one.');
  }
  const held = entriesOf(lone(document));
  const base = restfulParts(held[0]?.fullUrl ?? '')?.base;
  const place = (type: string) => placeOf(type, nameUuid(`${type}|${key}`), base);
  const [list, reference, bundle] = [place('List'), place('DocumentReference'), place('Bundle')];
  const metadata = toDocumentReference(document, {
    id: reference.id,
    url: bundle.reference,
    ...(replaces && { replaces: `DocumentReference/${text(replaces, 'id')}` }),
  });
  const named = [
    ...reachedFrom([{ ...lone(metadata), fullUrl: reference.fullUrl }], new ResourceSet(held)).keys(),
  ];
  const people = { entry: named.slice(1).map(({ fullUrl, resource }) => ({ fullUrl, resource })) };
  return {
    resourceType: 'Bundle',
    type: 'transaction',
    entry: [
      put(list, submissionSet(metadata, list.id, reference.reference, sourceId)),
      put(reference, metadata),
      put(bundle, { ...document, id: bundle.id }),
      ...(toTransaction(people).bundle.entry as JsonObject[]),
      ...(replaces === undefined ? [] : superseding(replaces, base)),
    ],
  };
}

interface Place {
  readonly type: string;
  readonly id: string;
  readonly fullUrl: string;
  /** How others refer to it: relative where the report's own resources have a base, else by the full URL. */
  readonly reference: string;
}

function placeOf(type: string, id: string, base: string | undefined): Place {
  const reference = base === undefined ? `urn:uuid:${id}` : `${type}/${id}`;
  return { type, id, reference, fullUrl: base === undefined ? reference : base + reference };
}

const put = ({ type, id, fullUrl }: Place, resource: JsonObject): JsonObject => ({
  fullUrl,
  resource,
  request: { method: 'PUT', url: `${type}/${id}` },
});

/** IHE MHD, SubmissionSet: what is sent at one time, and by whom. */
function submissionSet(metadata: JsonObject, id: string, item: string, sourceId: string): JsonObject {
  return {
    resourceType: 'List',
    id,
    extension: [
      {
        url: 'https://profiles.ihe.net/ITI/MHD/StructureDefinition/ihe-sourceId',
        valueIdentifier: { value: sourceId },
      },
    ],
    text: metadata.text,
    identifier: [{ use: 'usual', system: 'urn:ietf:rfc:3986', value: `urn:uuid:${id}` }],
    status: 'current',
    mode: 'working',
    code: {
      coding: [
        {
          system: 'https://profiles.ihe.net/ITI/MHD/CodeSystem/MHDlistTypes',
          code: 'submissionset',
        },
      ],
    },
    ...(metadata.subject !== undefined && { subject: [metadata.subject] }),
    ...(metadata.date !== undefined && { date: metadata.date }),
    entry: [{ item: { reference: item } }],
  };
}

/** One that is superseded already is left as it is. */
function superseding(replaced: JsonObject, base: string | undefined): JsonObject[] {
  if (replaced.status === 'superseded') return [];
  const version = text(replaced.meta, 'versionId');
  const url = `DocumentReference/${text(replaced, 'id')}`;
  return [
    {
      fullUrl: base === undefined ? `urn:uuid:${nameUuid(url)}` : base + url,
      resource: { ...replaced, status: 'superseded' },
      request: { method: 'PUT', url, ...(version !== undefined && { ifMatch: `W/"${version}"` }) },
    },
  ];
}
