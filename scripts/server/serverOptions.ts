import { limits } from '../input/limits.ts';
import type { Authorization } from './authorization.ts';

/** How far a check of a server goes. Each bound is one of docs/limits.md. */
export interface ServerOptions {
  /** For the origin of the server that is checked and no other. */
  readonly authorization?: Authorization;
  /** Searches that find what the checks are made with, `DiagnosticReport?patient=Patient/1`; else any that there is. */
  readonly samples: readonly string[];
  /** Publishes a test report and removes it again. */
  readonly write: boolean;
  /** Ends the check; what was published is removed. */
  readonly signal?: AbortSignal;
  readonly onProgress?: (what: string) => void;
  /** Milliseconds until the head of a response is there. */
  readonly headersMs: number;
  /** Milliseconds until all of a response is there. */
  readonly responseMs: number;
  readonly responseBytes: number;
  /** Nested JSON objects and arrays of a response. */
  readonly depth: number;
  /** Pages of one search. */
  readonly pages: number;
  /** Resources of a type that searches are tried with. */
  readonly resources: number;
  /** References of one report that are read. */
  readonly references: number;
  /** Resources that are validated. */
  readonly validated: number;
  /** Requests in all, and milliseconds. */
  readonly requests: number;
  readonly totalMs: number;
  /** How often a request that changes nothing is made, in all, where the server is asked too much (429) or is not available (503). */
  readonly attempts: number;
  /** Milliseconds before the next attempt, and the longest wait that a server may ask for. */
  readonly backoffMs: number;
  readonly retryAfterMs: number;
  /** Milliseconds for the removal of what was published. */
  readonly removeMs: number;
  /** Requests in a row without an answer, after which the server is given up. */
  readonly unanswered: number;
}

export const defaultServerOptions: ServerOptions = {
  samples: [],
  write: false,
  headersMs: 30_000,
  responseMs: 60_000,
  responseBytes: limits.resourceBytes,
  depth: limits.depth,
  pages: 10,
  resources: 20,
  references: 50,
  validated: 200,
  requests: 1000,
  totalMs: 15 * 60_000,
  attempts: 3,
  backoffMs: 2000,
  retryAfterMs: 30_000,
  removeMs: 120_000,
  unanswered: 3,
};
