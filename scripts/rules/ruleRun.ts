import { isObject, type JsonObject } from '../coverage/node.ts';
import { positionsOf } from '../input/positions.ts';
import type { Sample } from '../input/sample.ts';
import type { Issue } from '../issue.ts';
import { ValidatorFault } from '../validator/faults.ts';
import { checkReport, distinct } from './checkReport.ts';
import { isCompared } from './excerpt.ts';
import { Neighbours } from './neighbours.ts';

/**
 * The rules over the samples of one run. Each is checked by itself, and those that came in files of their own against each other:
 * for this, excerpts of reports, studies, selections and documents are kept (`Neighbours`), and nothing of the rest.
 */
export class RuleRun {
  readonly #toJson: (xml: Uint8Array) => Promise<string>;
  readonly #neighbours = new Neighbours();

  /** @param toJson converts a resource in XML */
  constructor(toJson: (xml: Uint8Array) => Promise<string>) {
    this.#toJson = toJson;
  }

  /** Takes in what a later `check` compares. */
  async take(sample: Sample): Promise<void> {
    if (!isCompared(sample.resourceType)) return;
    const resource = await this.#parse(sample);
    if (resource !== undefined) this.#neighbours.add(sample.path, resource);
  }

  /** What is to be said of a sample after all were taken in, with line and column where it is JSON. */
  async check(sample: Sample): Promise<Issue[]> {
    const resource = await this.#parse(sample);
    const own = resource === undefined ? [] : checkReport(resource);
    return positioned(distinct([...own, ...this.#neighbours.issuesOf(sample.path)]), sample);
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
