import type { Sample, Unread } from '../input/sample.ts';
import type { Issue } from '../issue.ts';
import { ValidatorFault } from './faults.ts';
import { inOrder } from './inOrder.ts';
import { findings } from './issues.ts';
import type { Validator } from './validator.ts';
import type { Verdict } from './verdict.ts';

/**
 * Validates samples as they are read, `parallel` at a time, and gives the verdicts in the order of the samples. At most
 * `parallel` samples are held at once. What could not be read comes out as a verdict of its own.
 */
export async function* validateSamples(
  samples: AsyncIterable<Sample | Unread> | Iterable<Sample | Unread>,
  validator: Validator,
  { profiles = [], parallel = 2, rules = noRules }: ValidateOptions = {},
): AsyncGenerator<Verdict> {
  const judged = (sample: Sample | Unread) =>
    'kind' in sample ? Promise.resolve(unread(sample)) : validateSample(sample, validator, profiles, rules);
  yield* inOrder(samples, judged, parallel);
}

export interface ValidateOptions {
  readonly profiles?: readonly string[];
  readonly parallel?: number;
  /** What is to be said of a sample beside what the validator says. */
  readonly rules?: (sample: Sample) => Promise<readonly Issue[]>;
}

const noRules: NonNullable<ValidateOptions['rules']> = async () => [];

/** One sample's verdict; a fault of the validator is part of it, so that the other samples are still validated. */
export async function validateSample(
  sample: Sample,
  validator: Validator,
  profiles: readonly string[] = [],
  rules = noRules,
): Promise<Verdict> {
  const { path, resourceType, entries, bytes, format, firstLine } = sample;
  const started = performance.now();
  const asked = [...new Set([...profiles, ...sample.profiles])];
  const subject = { path, resourceType, entries, profiles: asked, sample };
  const between = await rules(sample);
  try {
    const found = findings(await validator.validate({ bytes, format, profiles }), firstLine);
    return {
      ...subject,
      kind: 'validated',
      issues: [...sample.issues, ...found.issues, ...between],
      notVerified: found.notVerified,
      milliseconds: performance.now() - started,
    };
  } catch (cause) {
    if (!(cause instanceof ValidatorFault)) throw cause;
    const fault = { severity: 'fatal', id: cause.name, location: '', message: cause.message } as const;
    return {
      ...subject,
      kind: 'fault',
      issues: [...sample.issues, fault, ...between],
      notVerified: [],
      milliseconds: performance.now() - started,
    };
  }
}

function unread({ path, kind, issues }: Unread): Verdict {
  return { path, kind, resourceType: '', entries: 0, profiles: [], issues, notVerified: [], milliseconds: 0 };
}
