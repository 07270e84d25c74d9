import { indexReferences } from '../input/indexReferences.ts';
import { readSamples } from '../input/readSamples.ts';
import { RuleRun } from '../rules/ruleRun.ts';
import { type StartedValidator, startValidator } from './startValidator.ts';
import { validateSamples } from './validateSamples.ts';
import type { Verdict } from './verdict.ts';

export interface ValidationOptions {
  /** Canonical URLs to validate against, beside those in `meta.profile`. */
  readonly profiles?: readonly string[];
  /** Package files (.tgz) and folders of other guides. */
  readonly packages?: readonly string[];
  /** A terminology server to ask what ours cannot know; none is asked unless it is named. */
  readonly terminologyServer?: string;
  /** Whether the rules between resources are applied: yes, unless it says no. */
  readonly rules?: boolean;
}

/** The verdicts on what a user names, as they come. */
export interface ValidationRun {
  readonly verdicts: AsyncGenerator<Verdict>;
  /** Questions to the terminology server that failed so far: their codes are "not verified". */
  readonly upstreamFaults: StartedValidator['upstreamFaults'];
  close(): Promise<void>;
}

/**
 * Starts the HL7 validator and validates files, folders and, for `-`, standard input, resolved from each other; whoever starts a run
 * closes it.
 *
 * @throws PackageDrift, MissingRequirement, ValidatorStartFault; Fault where the terminology server does not answer
 */
export async function startValidationRun(
  paths: readonly string[],
  { profiles = [], packages = [], terminologyServer, rules = true }: ValidationOptions = {},
): Promise<ValidationRun> {
  const starting = startValidator({
    packages,
    ...(terminologyServer !== undefined && { upstream: terminologyServer }),
  });
  const run = new RuleRun(async (xml) => (await starting).convert(xml));
  // While the validator starts there is time to see which of the resources refer to each other.
  const [validator, index] = await Promise.all([
    starting,
    indexReferences(paths, rules ? (sample) => run.take(sample) : undefined),
  ]);
  validator.resolveFrom(index);
  return {
    verdicts: validateSamples(readSamples(paths), validator, {
      profiles,
      ...(rules && { rules: (sample) => run.check(sample) }),
    }),
    upstreamFaults: validator.upstreamFaults,
    close: () => validator.close(),
  };
}
