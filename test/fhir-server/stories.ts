import { readFileSync } from 'node:fs';
import { inject } from 'vitest';
import { exampleFiles, guideArtefacts } from '../../scripts/compile/guideIndex.ts';
import { isObject, type JsonObject } from '../../scripts/coverage/node.ts';
import { checkReport } from '../../scripts/rules/checkReport.ts';
import { askValidator } from '../../scripts/validator/httpValidator.ts';
import { findings } from '../../scripts/validator/issues.ts';

export type Resource = JsonObject & { readonly resourceType: string; readonly id: string };

/** A document of the guide, or a collection that is a report. */
export type Story = Resource & {
  readonly identifier: { readonly system: string; readonly value: string };
  readonly timestamp: string;
  readonly entry: readonly { readonly fullUrl: string; readonly resource: Resource }[];
};

/** Every example of the guide. */
export const examples: readonly Resource[] = [...exampleFiles(guideArtefacts()).values()].map((file) =>
  JSON.parse(readFileSync(file, 'utf8')),
);

/** Every Bundle of the guide that holds a report, in sections or rendered. */
export const stories = examples.filter(
  (each): each is Story =>
    each.resourceType === 'Bundle' &&
    (each as Story).entry.some(({ resource }) => resource.resourceType === 'DiagnosticReport'),
);

/** Those of them that are an imaging report themselves, and not a document of another kind with one in it. */
export const reports = stories.filter(({ id }) => !id.startsWith('patient-summary'));

/** A story by the id of its Bundle. */
export function story(id: string): Story {
  const found = stories.find((each) => each.id === id);
  if (found === undefined) throw new Error(`The guide has no ${id}.`);
  return found;
}

/** The same story with other words in it: of another patient, under other ids. */
export function retold<T extends JsonObject>(told: T, words: Readonly<Record<string, string>>): T {
  const text = Object.entries(words).reduce(
    (json, [from, to]) => json.replaceAll(from, to),
    JSON.stringify(told),
  );
  return JSON.parse(text);
}

/** Resources as the transaction that puts each under its own id. */
export const putAll = (resources: readonly Resource[]): JsonObject => ({
  resourceType: 'Bundle',
  type: 'transaction',
  entry: resources.map((resource) => ({
    resource,
    request: { method: 'PUT', url: `${resource.resourceType}/${resource.id}` },
  })),
});

/**
 * A resource from HAPI FHIR 8.8.0 as it was sent. What a server may add goes: version, time and source in `meta`. So does what HAPI
 * writes otherwise: the order of attributes in narrative, and `Attachment.size` as a number, where FHIR's integer64 is a string.
 */
export function asSent(stored: JsonObject): JsonObject {
  const { meta, ...rest } = stored;
  const { versionId, lastUpdated, source, ...own } = isObject(meta) ? meta : {};
  return asWritten({ ...rest, ...(Object.keys(own).length > 0 && { meta: own }) }) as JsonObject;
}

/** Two resources that differ in nothing but the order of attributes in narrative are equal then. */
export function asWritten(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(asWritten);
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, child]) => {
      if (name === 'div' && typeof child === 'string') return [name, withSortedAttributes(child)];
      if (name === 'size' && typeof child === 'number') return [name, String(child)];
      return [name, asWritten(child)];
    }),
  );
}

const withSortedAttributes = (xhtml: string): string =>
  xhtml.replace(/<(\w+)((?: [\w:]+="[^"]*")+)/g, (_, name: string, attributes: string) => {
    const sorted = [...attributes.matchAll(/ [\w:]+="[^"]*"/g)].map(([each]) => each).sort();
    return `<${name}${sorted.join('')}`;
  });

/** What the HL7 validator and the rules have against a resource: errors and warnings, by id. */
export async function complaints(resource: JsonObject): Promise<string[]> {
  const request = { bytes: Buffer.from(JSON.stringify(resource)), format: 'json' } as const;
  const { issues } = findings(await askValidator(inject('validator'), request));
  return [...issues, ...checkReport(resource)]
    .filter(({ severity }) => severity !== 'information')
    .map(({ severity, id, location }) => `${severity} ${id} ${location}`);
}
