import { readdirSync } from 'node:fs';
import path from 'node:path';
import { guideArtefacts } from '../../scripts/compile/guideIndex.ts';
import { readSamples } from '../../scripts/input/readSamples.ts';
import type { Sample } from '../../scripts/input/sample.ts';
import { root } from '../../scripts/paths.ts';

/** Where npm unpacked the examples of FHIR R5, which nobody here wrote. */
export const r5Examples = path.join(root, 'node_modules', 'hl7.fhir.r5.examples');

/** The files of the FHIR R5 examples whose names match. */
export function r5ExampleFiles(pattern: RegExp): string[] {
  return readdirSync(r5Examples)
    .filter((name) => pattern.test(name))
    .sort()
    .map((name) => path.join(r5Examples, name));
}

/** The guide's own examples, each compiled from FSH. */
export const guideExampleFiles = (): string[] =>
  guideArtefacts()
    .filter(({ isExample }) => isExample)
    .map(({ file }) => file);

/** Samples of files that are known to be readable. */
export async function samplesOf(files: readonly string[]): Promise<Sample[]> {
  const samples: Sample[] = [];
  for await (const sample of readSamples(files)) {
    if ('kind' in sample) throw new Error(`not readable: ${sample.path}`);
    samples.push(sample);
  }
  return samples;
}
