import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { Sample } from '../input/sample.ts';
import { RuleRun } from '../rules/ruleRun.ts';

/** What the rules took over a run. */
export interface RulesMeasured {
  readonly resources: number;
  readonly milliseconds: number;
  /** Megabytes of heap in use, after a collection, when so many resources were checked. */
  readonly heap: readonly { readonly resources: number; readonly megabytes: number }[];
}

/**
 * Runs the rules between resources over so many samples as make `wanted` resources, the given ones again and again under other ids, on
 * the one thread that JavaScript has. Reading and parsing the JSON is part of it, validating is not.
 *
 * @param marks numbers of resources at which memory is looked at
 */
export async function measureRules(
  samples: readonly Sample[],
  wanted: number,
  marks: readonly number[],
): Promise<RulesMeasured> {
  const collect = collector();
  const rules = new RuleRun(async () => '');
  const left = [...marks];
  const heap: { resources: number; megabytes: number }[] = [];
  const started = performance.now();
  let paused = 0;
  // As in a run: first what is compared between files is taken in, then one sample after the other is checked.
  for (const { sample } of renamed(samples, wanted)) await rules.take(sample);
  let resources = 0;
  for (const { sample, count } of renamed(samples, wanted)) {
    await rules.check(sample);
    resources = count;
    if (left[0] === undefined || resources < left[0]) continue;
    left.shift();
    const pause = performance.now();
    collect();
    heap.push({ resources, megabytes: process.memoryUsage().heapUsed / 1e6 });
    paused += performance.now() - pause;
  }
  return { resources, milliseconds: performance.now() - started - paused, heap };
}

/** The samples again and again, up to so many resources, each time with other UIDs and numbers, so that none is a version of another. */
function* renamed(samples: readonly Sample[], wanted: number): Generator<{ sample: Sample; count: number }> {
  let count = 0;
  for (let round = 0; ; round++) {
    for (const sample of samples) {
      if (count >= wanted) return;
      const text = Buffer.from(sample.bytes)
        .toString()
        .replaceAll('2.25.2401', `2.25.${round + 1}2401`);
      const bytes = Buffer.from(
        text.replaceAll('"value": "RAD-', `"value": "R${round}-`).replaceAll('"id": "', `"id": "r${round}-`),
      );
      count += Math.max(1, sample.entries);
      yield { sample: { ...sample, bytes, path: `${round}/${sample.path}` }, count };
    }
  }
}

function collector(): () => void {
  setFlagsFromString('--expose-gc');
  return runInNewContext('gc');
}
