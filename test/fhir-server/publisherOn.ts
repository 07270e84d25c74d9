import type { JsonObject } from '../../scripts/coverage/node.ts';
import type { Answer, Borrowed } from '../support/borrowFhirServer.ts';
import { asSent, asWritten, type Resource } from './stories.ts';

/** One entry of a transaction. */
export interface Entry {
  readonly fullUrl: string;
  readonly resource: Resource;
  readonly request: { readonly url: string };
}

export const entriesOf = (transaction: JsonObject): readonly Entry[] => transaction.entry as Entry[];

/** Who sends transactions to a server and sees what became of them. */
export const publisherOn = (server: Borrowed) => {
  const publish = (transaction: JsonObject): Promise<Answer> => server.ask('POST', '', transaction);
  const read = async (reference: string): Promise<JsonObject> => (await server.ask('GET', reference)).body;
  return {
    publish,
    read,
    /** What the server has of a transaction, and what was sent, to be compared. */
    stored: async (transaction: JsonObject) =>
      Promise.all(entriesOf(transaction).map(async ({ request }) => asSent(await read(request.url)))),
    sent: (transaction: JsonObject) => entriesOf(transaction).map(({ resource }) => asWritten(resource)),
    /** The version that each resource of a transaction has after it. */
    versions: async (transaction: JsonObject) => {
      const { body } = await publish(transaction);
      const entries = (body.entry ?? []) as { response: { etag: string } }[];
      return entries.map(({ response }) => /\d+/.exec(response.etag)?.[0]);
    },
    /** The references of what a search finds. */
    find: async (query: string) => {
      const { entry = [] } = (await server.ask('GET', query)).body as { entry?: Entry[] };
      return entry.map(({ resource }) => `${resource.resourceType}/${resource.id}`).sort();
    },
  };
};

/** Who sends, in every submission of the tests. */
export const sourceId = 'urn:oid:2.25.240132105380051627550903599388519795292.0.9';

/** The warnings of a story are explained (input/suppressions.yaml). */
export const isError = (complaint: string): boolean => complaint.startsWith('error');

/**
 * Of a submission, what is not about the document itself. IHE's package, which defines the extension of the SubmissionSet, is in no
 * registry that we use.
 */
export const isOfItsOwn = (complaint: string): boolean =>
  !complaint.includes('Bundle.entry[2].resource') &&
  complaint !== 'error Extension_EXT_Unknown_NotHere Bundle.entry[0].resource.extension[0]';
