import { isObject, type JsonObject } from '../coverage/node.ts';
import { object, objects, text } from '../rules/json.ts';
import { restfulParts } from '../rules/resourceSet.ts';
import { type Answer, type FhirClient, fhirJson } from './fhirClient.ts';
import { type FreshEntry, type FreshReport, freshReport } from './freshReport.ts';
import type { Trial } from './trial.ts';

/** A resource that this run has put on the server, and what was sent. */
export interface Created {
  readonly type: string;
  readonly id: string;
  readonly sent: JsonObject;
}

/** Test data on a server, until it is removed. */
export class Published {
  readonly report: FreshReport = freshReport();
  readonly created: Created[] = [];
  readonly #client: FhirClient;
  readonly #removeMs: number;
  #removeUntil = 0;
  /** Whether something was sent of which no answer says what became of it. */
  #isUnclear = false;

  /** @param removeMs milliseconds for the removal */
  constructor(client: FhirClient, removeMs: number) {
    this.#client = client;
    this.#removeMs = removeMs;
  }

  /** Publishes the whole report in one transaction (FHIR R5 http.html#transaction); what is wrong with it is a finding of the trial. */
  async publish(trial: Trial): Promise<void> {
    await this.add(this.report.entries, trial);
  }

  async add(entries: readonly FreshEntry[], trial: Trial): Promise<void> {
    const entry = entries.map(({ fullUrl, resource }) => ({
      fullUrl,
      resource,
      request: { method: 'POST', url: String(resource.resourceType) },
    }));
    const before = this.created.length;
    this.#isUnclear = true;
    const { status, resource, exchange } = await trial.ask('', {
      method: 'POST',
      body: jsonBody({ resourceType: 'Bundle', type: 'transaction', entry }),
    });
    const answers = objects(resource, 'entry');
    if (status < 200 || status > 299 || resource?.type !== 'transaction-response') {
      // A refusal leaves nothing behind; an error, or no answer, may.
      this.#isUnclear = status < 400 || status > 499;
      trial.find(
        'server-refused',
        `${exchange.request}: ${exchange.came}: the transaction is not carried out.`,
      );
      return;
    }
    for (const [index, { resource: sent }] of entries.entries()) {
      const location = restfulParts(text(object(answers[index], 'response'), 'location') ?? '');
      if (location === undefined)
        trial.find(
          'server-transaction',
          `${exchange.request}: the response does not say where ${sent.resourceType} was put.`,
        );
      else this.created.push({ type: location.type, id: location.id, sent });
    }
    this.#isUnclear = this.created.length < before + entries.length;
  }

  /** Whether a resource has the tag of this run, so that it is ours to change and to remove. */
  isOwn(resource: JsonObject | undefined): boolean {
    const tags = objects(object(resource, 'meta'), 'tag');
    return tags.some(({ system, code }) => `${system}|${code}` === this.report.tag);
  }

  /**
   * Removes everything that this run has published, whatever happened meanwhile: in one transaction, what is left one by one. It is then
   * looked whether it is gone. What does not have the tag of this run is not touched, whatever the server said of it.
   * @returns what could not be removed
   */
  async remove(): Promise<string[]> {
    this.#removeUntil = performance.now() + this.#removeMs;
    if (this.#isUnclear) await this.#findLost();
    const { own, others } = await this.#there();
    if (own.length > 0) {
      const entry = own.map((url) => ({ request: { method: 'DELETE', url } }));
      const body = jsonBody({ resourceType: 'Bundle', type: 'transaction', entry });
      await this.#client.ask('', { method: 'POST', body, always: true });
    }
    let left = await this.#stillThere(own);
    for (let before = Number.POSITIVE_INFINITY; left.length > 0 && left.length < before && !this.#isLate; ) {
      before = left.length;
      // What is referred to goes after what refers to it.
      for (const name of left.toReversed())
        if (!this.#isLate) await this.#client.ask(name, { method: 'DELETE', always: true });
      left = await this.#stillThere(left);
    }
    return [...left, ...others].map((name) => new URL(name, this.#client.base).href);
  }

  async #there(): Promise<{ readonly own: readonly string[]; readonly others: readonly string[] }> {
    const [own, others]: [string[], string[]] = [[], []];
    for (const { type, id } of this.created) {
      const name = `${type}/${id}`;
      const { status, resource } = this.#isLate ? late : await this.#client.ask(name, { always: true });
      if (status === 404 || status === 410) continue;
      (this.isOwn(resource) ? own : others).push(name);
    }
    return { own, others };
  }

  get #isLate(): boolean {
    return performance.now() > this.#removeUntil;
  }

  async #stillThere(names: readonly string[]): Promise<string[]> {
    const left: string[] = [];
    for (const name of names) {
      const { status } = this.#isLate ? late : await this.#client.ask(name, { always: true });
      if (status !== 404 && status !== 410) left.push(name);
    }
    return left;
  }

  /** By the tag of this run, type by type, what was created without our being told. */
  async #findLost(): Promise<void> {
    const types = new Set(this.report.entries.map(({ resource }) => String(resource.resourceType)));
    for (const type of types) {
      if (this.#isLate) return;
      const query = `${type}?_count=100&_tag=${encodeURIComponent(this.report.tag)}`;
      let next: string | undefined = query;
      // Further pages for as long as each has something of ours that is new.
      while (next !== undefined && !this.#isLate) {
        const { resource }: Answer = await this.#client.ask(next, { always: true });
        next = this.#takeLost(type, resource) ? nextPage(resource, this.#client.base) : undefined;
      }
    }
  }

  /** @returns whether there was anything that was not known */
  #takeLost(type: string, searchset: JsonObject | undefined): boolean {
    const before = this.created.length;
    for (const { resource: sent } of objects(searchset, 'entry')) {
      const id = text(sent, 'id');
      if (!isObject(sent) || id === undefined || sent.resourceType !== type || !this.isOwn(sent)) continue;
      if (!this.created.some((each) => each.type === type && each.id === id))
        this.created.push({ type, id, sent });
    }
    return this.created.length > before;
  }
}

/** At the origin of the server alone. */
function nextPage(searchset: JsonObject | undefined, base: URL): string | undefined {
  const link = objects(searchset, 'link').find((each) => text(each, 'relation') === 'next');
  const url = text(link, 'url');
  if (url === undefined || !URL.canParse(url, base.href)) return undefined;
  const next = new URL(url, base);
  return next.origin === base.origin ? next.href : undefined;
}

/** Of what is not asked any more nothing is known. */
const late = { status: 0, resource: undefined } as const;

export const jsonBody = (resource: JsonObject) => ({ type: fhirJson, text: JSON.stringify(resource) });
