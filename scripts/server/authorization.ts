/** Credentials for the server that is checked; they go nowhere else. */
export interface Authorization {
  /**
   * The value of the header Authorization.
   * @throws Refusal where none can be had
   */
  header(): Promise<string>;
  /** Takes back what `header` gave last, which the server does not take any more. @returns whether there may be another */
  renew?(): boolean;
  /** What must stand in no report: tokens, assertions, passwords. */
  readonly secrets: ReadonlySet<string>;
}

/** A header that is given as it is: `Bearer …`, `Basic …`. */
export function fixedAuthorization(value: string): Authorization {
  const [, credentials = value] = /^\S+\s+(\S+)/.exec(value) ?? [];
  const decoded = /^basic\s/i.test(value)
    ? Buffer.from(credentials, 'base64')
        .toString()
        .replace(/^[^:]*:/, '')
    : '';
  return {
    header: async () => value,
    secrets: new Set([credentials, decoded].filter((each) => each !== '')),
  };
}

/** Secrets shorter than this are in every other word; a token is longer (RFC 6750 says not how long). */
const shortestSecret = 6;

/** The same report with `…` in place of every secret, in case that a server repeats what it was sent. */
export function withoutSecrets<T>(report: T, secrets: Iterable<string>): T {
  const hidden = [...secrets].filter(({ length }) => length >= shortestSecret);
  const clean = (value: unknown): unknown => {
    if (typeof value === 'string')
      return hidden.reduce((text, secret) => text.replaceAll(secret, '…'), value);
    if (Array.isArray(value)) return value.map(clean);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, child]) => [name, clean(child)]));
  };
  return hidden.length === 0 ? report : (clean(report) as T);
}
