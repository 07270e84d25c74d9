import { readSamples } from './readSamples.ts';
import type { Sample } from './sample.ts';

/** Files by the relative reference to the resource in them: `Composition/chest-ct` to `reports/composition.json`. */
export type ReferenceIndex = ReadonlyMap<string, string>;

/**
 * Which file holds what, so that the resources of one run can be resolved from each other. A reference that two files
 * answer is left out, since either could be meant; so are lines of NDJSON and standard input, which are read once.
 *
 * @param take is told of every sample on the way, standard input excepted
 */
export async function indexReferences(
  paths: readonly string[],
  take: (sample: Sample) => Promise<void> = async () => {},
): Promise<ReferenceIndex> {
  const files = new Map<string, string>();
  const ambiguous = new Set<string>();
  for await (const sample of readSamples(paths.filter((path) => path !== '-'))) {
    if ('kind' in sample) continue;
    await take(sample);
    if (sample.id === undefined || sample.path.endsWith(`:${sample.firstLine}`)) continue;
    const reference = `${sample.resourceType}/${sample.id}`;
    if (files.has(reference)) ambiguous.add(reference);
    files.set(reference, sample.path);
  }
  for (const reference of ambiguous) files.delete(reference);
  return files;
}
