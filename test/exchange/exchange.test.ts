import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, inject, test } from 'vitest';
import { guideArtefacts } from '../../scripts/compile/guideIndex.ts';
import { isObject, type JsonObject } from '../../scripts/coverage/node.ts';
import { compareReports } from '../../scripts/exchange/compareReports.ts';
import { NoReport, toDocument } from '../../scripts/exchange/toDocument.ts';
import { toTransaction } from '../../scripts/exchange/toTransaction.ts';
import { checkReport } from '../../scripts/rules/checkReport.ts';
import { askValidator } from '../../scripts/validator/httpValidator.ts';
import { findings } from '../../scripts/validator/issues.ts';

/** Every Bundle of the guide that is a report, in sections or rendered. */
const reports = guideArtefacts()
  .filter(({ reference, isExample }) => isExample && reference.startsWith('Bundle/'))
  .map(({ reference, file }) => ({ reference, bundle: JSON.parse(readFileSync(file, 'utf8')) as Report }))
  .filter(({ bundle }) => bundle.entry.some(({ resource }) => resource.resourceType === 'DiagnosticReport'))
  .filter(({ reference }) => !/summary|discharge/.test(reference));

interface Report extends JsonObject {
  readonly identifier: { readonly system: string; readonly value: string };
  readonly timestamp: string;
  readonly entry: readonly { readonly fullUrl: string; readonly resource: JsonObject }[];
}

const chest = reports.find(({ reference }) => reference === 'Bundle/chest-ct-document')?.bundle as Report;
const assembly = ({ identifier, timestamp }: Report) => ({ identifier, timestamp });

/** Errors and warnings by id: an explained warning of an example (input/suppressions.yaml) stays what it is. */
async function errorsOf(bundle: JsonObject): Promise<string[]> {
  const request = { bytes: Buffer.from(JSON.stringify(bundle)), format: 'json' } as const;
  const { issues } = findings(await askValidator(inject('validator'), request));
  return [...issues, ...checkReport(bundle)]
    .filter(({ severity }) => severity !== 'information')
    .map(({ severity, id }) => `${severity} ${id}`);
}

test('all stories of the guide that have a report are there', () => {
  expect(reports.length).toBeGreaterThanOrEqual(18);
});

describe.each(reports)('$reference', ({ bundle }) => {
  const transaction = toTransaction(bundle);

  test('becomes a transaction with nothing lost, which the HL7 validator and the rules accept', async () => {
    expect(transaction.issues).toEqual([]);
    expect(compareReports(bundle, transaction.bundle)).toEqual([]);
    expect(await errorsOf(transaction.bundle)).toEqual(await errorsOf(bundle));
  });

  test('becomes of its resources the Bundle that it was, valid against the guide', async () => {
    const back = toDocument(transaction.bundle, assembly(bundle));
    expect(back.issues).toEqual([]);
    expect(compareReports(bundle, back.bundle)).toEqual([]);
    expect(back.bundle.identifier).toEqual(bundle.identifier);
    expect(await errorsOf(back.bundle)).toEqual(await errorsOf(bundle));
  });

  test('is the same again, byte for byte, the second time', () => {
    const back = toDocument(transaction.bundle, assembly(bundle)).bundle;
    const again = toTransaction(back);
    expect(compareReports(transaction.bundle, again.bundle)).toEqual([]);
    expect(JSON.stringify(toDocument(again.bundle, assembly(bundle)).bundle)).toBe(JSON.stringify(back));
  });

  test('is assembled of resources as a server gives them, without full URLs', () => {
    const searchset = { resourceType: 'Bundle', entry: bundle.entry.map(({ resource }) => ({ resource })) };
    const { bundle: back } = toDocument(searchset, { ...assembly(bundle), base: 'https://a.example/fhir' });
    expect(compareReports(bundle, back)).toEqual([]);
  });
});

test('what a transaction has no place for is said with its element', () => {
  const [first, second, ...rest] = chest.entry;
  const { issues } = toTransaction({
    ...chest,
    signature: {},
    entry: [{ ...first, link: [] }, { fullUrl: 'https://a.example/x' }, second, ...rest, second],
  });
  expect(issues.map(({ id, location }) => [id, location])).toEqual([
    ['exchange-lost', 'Bundle.signature'],
    ['exchange-lost', 'Bundle.entry[0].link'],
    ['exchange-lost', 'Bundle.entry[1]'],
    ['exchange-lost', `Bundle.entry[${chest.entry.length + 1}]`],
  ]);
});

test('entries known by a UUID are written under it, and are the same report', () => {
  const uuids = new Map(
    chest.entry.map(({ fullUrl }, index) => [
      fullUrl,
      `urn:uuid:00000000-0000-4000-8000-${String(index).padStart(12, '0')}`,
    ]),
  );
  const text = JSON.stringify({
    ...chest,
    entry: chest.entry.map(({ fullUrl, resource: { id, ...resource } }) => ({
      fullUrl: uuids.get(fullUrl),
      resource,
    })),
  });
  const known = [...uuids].reduce(
    (json, [fullUrl, uuid]) =>
      json.replaceAll(`"${fullUrl.replace('http://hl7.eu/fhir/imaging-r5/', '')}"`, `"${uuid}"`),
    text,
  );
  const bundle: Report = JSON.parse(known);
  const transaction = toTransaction(bundle);
  expect(transaction.issues).toEqual([]);
  expect(transaction.bundle.entry).toMatchObject([
    { request: { url: 'Composition/00000000-0000-4000-8000-000000000000' } },
    ...Array(33).fill({}),
  ]);
  expect(compareReports(bundle, toDocument(transaction.bundle, assembly(bundle)).bundle)).toEqual([]);
});

test('a resource that the report does not reach is left out, and said', () => {
  const stray = { fullUrl: 'https://a.example/Device/1', resource: { resourceType: 'Device', id: '1' } };
  const { bundle, issues } = toDocument({ ...chest, entry: [...chest.entry, stray] }, assembly(chest));
  expect(issues).toMatchObject([{ id: 'exchange-left-out', location: 'Bundle.entry[34].resource' }]);
  expect(compareReports(chest, bundle)).toEqual([]);
});

test.each([
  ['no report', []],
  [
    'two reports',
    [
      { resource: { resourceType: 'DiagnosticReport', id: '1' } },
      { resource: { resourceType: 'DiagnosticReport', id: '2' } },
    ],
  ],
  [
    'a report without its Composition',
    [
      {
        resource: { resourceType: 'DiagnosticReport', id: '1', composition: { reference: 'Composition/1' } },
      },
    ],
  ],
])('%s makes no document', (_, entry) => {
  expect(() => toDocument({ resourceType: 'Bundle', entry }, assembly(chest))).toThrow(NoReport);
});

/** Every primitive value of a report's resources, as the members and indices that lead there. */
function primitives(value: unknown, at: readonly (string | number)[] = []): (readonly (string | number)[])[] {
  if (!Array.isArray(value) && !isObject(value)) return [at];
  return Object.entries(value).flatMap(([key, child]) =>
    primitives(child, [...at, Array.isArray(value) ? Number(key) : key]),
  );
}

test('a change of any element survives both ways, or is said to be lost', () => {
  const free = primitives(chest.entry.map(({ resource }) => resource)).filter(
    (path) => !['reference', 'resourceType', 'id'].includes(String(path.at(-1))),
  );
  fc.assert(
    fc.property(
      fc.constantFrom(...free),
      fc.oneof(fc.string(), fc.integer(), fc.boolean()),
      (path, value) => {
        const changed = structuredClone(chest);
        let parent: Record<string | number, unknown> = { entry: changed.entry };
        for (const step of ['entry', path[0] ?? 0, 'resource', ...path.slice(1, -1)])
          parent = parent[step] as typeof parent;
        const before = parent[path.at(-1) ?? ''];
        parent[path.at(-1) ?? ''] = value;
        const { bundle } = toDocument(toTransaction(changed).bundle, assembly(changed));
        expect(compareReports(changed, bundle)).toEqual([]);
        const found = compareReports(chest, bundle);
        if (before !== value) expect(found.map(({ id }) => id)).toContain('exchange-changed');
      },
    ),
    { numRuns: 200, seed: 7 },
  );
});

test('a difference is said with its element and both values', () => {
  const changed = structuredClone(chest) as { entry: { resource: Record<string, unknown> }[] } & Report;
  const [composition, report] = changed.entry;
  if (composition) composition.resource.status = 'amended';
  if (report) report.resource.conclusion = undefined;
  const found = compareReports(chest, { ...changed, entry: changed.entry.slice(0, -1) });
  expect(found.map(({ location }) => location)).toEqual([
    'Bundle.entry[0].resource.status',
    'Bundle.entry[1].resource.conclusion',
    'Bundle.entry[33].resource',
  ]);
  expect(found[0]?.message).toBe('"final" has become "amended".');
});
