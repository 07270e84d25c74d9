import type { JsonObject } from '../coverage/node.ts';

/** A FHIR server as who puts a document together sees it. Whoever implements it says how it is reached, and bounds what comes. */
export interface ResourceSource {
  /** Base address, with a slash at the end: references that begin with it lead to this server. */
  readonly base: string;
  /** The resource at `Type/id` or `Type/id/_history/version`; undefined where the server has none (404, 410). */
  read(reference: string): Promise<JsonObject | undefined>;
  /** What `Type?parameters` matches, of all pages; what is included is left out. */
  search(query: string): Promise<readonly JsonObject[]>;
}
