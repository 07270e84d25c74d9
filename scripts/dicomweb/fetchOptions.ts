const mebibyte = 1024 * 1024;

/** How far a fetch goes. Each bound is one of docs/limits.md. */
export interface FetchOptions {
  /** Folder for what comes; made if it is not there. */
  readonly out: string;
  /** Whether servers at addresses of this machine and its network are asked. */
  readonly allowPrivate: boolean;
  readonly allowRedirects: boolean;
  /** The value of the header Authorization, for one origin. */
  readonly authorization?: { readonly origin: string; readonly value: string };
  /** Requests at a time. */
  readonly concurrency: number;
  /** How often a request is made, in all. */
  readonly attempts: number;
  /** Milliseconds before the second attempt; twice as many before each further one. */
  readonly backoffMs: number;
  /** The longest wait that a server may ask for, in milliseconds. */
  readonly retryAfterMs: number;
  /** Milliseconds until the head of a response is there. */
  readonly headersMs: number;
  /** At least `slowBytes` come within every `slowMs` milliseconds. */
  readonly slowMs: number;
  readonly slowBytes: number;
  /** Bytes of one response. */
  readonly responseBytes: number;
  /** Parts of one multipart response. */
  readonly parts: number;
  readonly onProgress?: (progress: {
    readonly done: number;
    readonly of: number;
    readonly bytes: number;
  }) => void;
}

export const defaultFetchOptions: Omit<FetchOptions, 'out'> = {
  allowPrivate: false,
  allowRedirects: false,
  concurrency: 4,
  attempts: 4,
  backoffMs: 1000,
  retryAfterMs: 60_000,
  headersMs: 60_000,
  slowMs: 30_000,
  slowBytes: 30_000,
  responseBytes: 16 * 1024 * mebibyte,
  parts: 100_000,
};
