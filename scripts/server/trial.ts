import type { Answer, Asking, FhirClient } from './fhirClient.ts';
import { type Demand, demandOf, type Exchange, type Finding, type Result } from './result.ts';

/** The most that is kept of what one demand led to. */
const most = { findings: 10, evidence: 8 };

/** One demand being tried: what was asked for it, what came, and what was wrong. */
export class Trial {
  readonly client: FhirClient;
  readonly #evidence: Exchange[] = [];
  readonly #findings: Finding[] = [];

  constructor(client: FhirClient) {
    this.client = client;
  }

  /** Asks; what is wrong with the answer by itself is a finding, unless its status is one of those that are `expected`. */
  async ask(
    address: string,
    { expected = [], ...asking }: Asking & { readonly expected?: readonly number[] } = {},
  ): Promise<Answer> {
    const answer = await this.client.ask(address, asking);
    if (this.#evidence.length < most.evidence) this.#evidence.push(answer.exchange);
    if (!expected.includes(answer.status))
      for (const { id, message } of answer.findings) this.find(id, message);
    return answer;
  }

  find(id: string, message: string): void {
    if (this.#findings.length >= most.findings) return;
    if (!this.#findings.some((each) => each.id === id && each.message === message))
      this.#findings.push({ id, message });
  }

  /** Takes in what another trial led to, but for findings that do not count here. */
  absorb(other: Trial, without: readonly string[]): void {
    this.#evidence.push(...other.#evidence.slice(0, most.evidence - this.#evidence.length));
    for (const { id, message } of other.#findings) if (!without.includes(id)) this.find(id, message);
  }

  /** Whether nothing is wrong but that the server refuses what was asked. */
  get isRefusedAlone(): boolean {
    return this.#findings.length > 0 && this.#findings.every(({ id }) => id === 'server-refused');
  }

  get isBroken(): boolean {
    return this.#findings.length > 0;
  }

  /** @param reason why nothing was shown, where nothing was wrong and yet nothing is proven */
  result(demand: Demand, reason?: string): Result {
    const state = this.isBroken ? 'broken' : reason === undefined ? 'proven' : 'unshown';
    return {
      ...demandOf(demand),
      state,
      ...(state === 'unshown' && reason !== undefined && { reason }),
      findings: this.#findings,
      evidence: this.#evidence,
    };
  }
}
