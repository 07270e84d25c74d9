import { isObject, type JsonObject } from '../coverage/node.ts';
import { positionsOf } from '../input/positions.ts';
import type { Sample } from '../input/sample.ts';
import type { Issue } from '../issue.ts';
import { ValidatorFault } from '../validator/faults.ts';
import { checkReport, checkTogether } from './checkReport.ts';
import { excerpt, isCompared } from './excerpt.ts';

/** Resources of one run that are compared with each other; of the others each is still checked by itself. */
const mostCompared = 20_000;

/**
 * The rules over the samples of one run. Each is checked by itself, and those that came in files of their own against each other:
 * for this, excerpts of at most 20,000 resources are kept (reports, studies, selections, documents), and nothing of the rest.
 */
export class RuleRun {
  readonly #toJson: (xml: Uint8Array) => Promise<string>;
  readonly #taken: { readonly path: string; readonly excerpt: JsonObject }[] = [];
  #between: ReadonlyMap<string, readonly Issue[]> | undefined;

  /** @param toJson converts a resource in XML */
  constructor(toJson: (xml: Uint8Array) => Promise<string>) {
    this.#toJson = toJson;
  }

  /** Takes in what a later `check` compares. */
  async take(sample: Sample): Promise<void> {
    if (!isCompared(sample.resourceType) || this.#taken.length >= mostCompared) return;
    const resource = await this.#parse(sample);
    if (resource !== undefined) this.#taken.push({ path: sample.path, excerpt: excerpt(resource) });
  }

  /** What is to be said of a sample after all were taken in, with line and column where it is JSON. */
  async check(sample: Sample): Promise<Issue[]> {
    this.#between ??= new Map(
      checkTogether(this.#taken.map((each) => each.excerpt)).map((issues, index) => [
        this.#taken[index]?.path ?? '',
        issues,
      ]),
    );
    const resource = sample.resourceType === 'Bundle' ? await this.#parse(sample) : undefined;
    const within = resource === undefined ? [] : checkReport(resource);
    return positioned([...within, ...(this.#between.get(sample.path) ?? [])], sample);
  }

  /** Undefined where XML is no FHIR: that the validator says. */
  async #parse({ bytes, format }: Sample): Promise<JsonObject | undefined> {
    try {
      const text = format === 'json' ? Buffer.from(bytes).toString() : await this.#toJson(bytes);
      const value: unknown = JSON.parse(text);
      return isObject(value) ? value : undefined;
    } catch (cause) {
      if (cause instanceof ValidatorFault) return undefined;
      throw cause;
    }
  }
}

function positioned(issues: readonly Issue[], { bytes, format, firstLine }: Sample): Issue[] {
  if (issues.length === 0 || format !== 'json') return [...issues];
  const positions = positionsOf(
    Buffer.from(bytes).toString(),
    issues.map(({ location }) => location),
  );
  return issues.map((issue) => {
    const at = positions.get(issue.location);
    return at === undefined ? issue : { ...issue, line: at.line + firstLine - 1, column: at.column };
  });
}
