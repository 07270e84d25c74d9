import { isObject, type JsonObject } from '../coverage/node.ts';
import { Fault } from '../faults.ts';
import { readSamples } from '../input/readSamples.ts';
import { entriesOf, type Held, lone, ResourceSet } from '../rules/resourceSet.ts';

/**
 * The resources of files or folders, as one set: those of a Bundle with their addresses, others by type and id.
 * @throws Fault where one cannot be read, or is XML
 */
export async function readSet(paths: readonly string[]): Promise<ResourceSet> {
  const held: Held[] = [];
  for await (const sample of readSamples(paths)) {
    if ('kind' in sample)
      throw new Fault(`${sample.path}: ${sample.issues.map(({ message }) => message).join(' ')}`);
    if (sample.format === 'xml') throw new Fault(`${sample.path} is XML: give it in JSON.`);
    const resource: unknown = JSON.parse(Buffer.from(sample.bytes).toString());
    if (isObject(resource)) held.push(...setOf(resource));
  }
  return new ResourceSet(held);
}

/** A Bundle as its entries, another resource as itself. */
export const setOf = (resource: JsonObject): Held[] => {
  const held = lone(resource);
  return held.type === 'Bundle' ? entriesOf(held) : [held];
};
