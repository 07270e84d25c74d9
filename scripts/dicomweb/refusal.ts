/**
 * Why a response is not taken. Thrown within a fetch and turned into a finding there: what a server does wrong is data to us.
 */
export class Refusal extends Error {
  override name = 'Refusal';
  /** `fetch-…` */
  readonly id: string;
  /** Whether the same request may succeed a little later. */
  readonly isTransient: boolean;
  /** What the server asks to be waited for, in milliseconds (RFC 9110 section 10.2.3, Retry-After). */
  readonly retryAfter: number | undefined;

  constructor(
    id: string,
    message: string,
    options: { isTransient?: boolean; retryAfter?: number | undefined } = {},
  ) {
    super(message);
    this.id = id;
    this.isTransient = options.isTransient ?? false;
    this.retryAfter = options.retryAfter;
  }
}
