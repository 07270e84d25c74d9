import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import type { JsonObject } from '../../scripts/coverage/node.ts';
import { generatedResources } from '../../scripts/paths.ts';
import { askValidator } from '../../scripts/validator/httpValidator.ts';
import { findings } from '../../scripts/validator/issues.ts';
import { borrowFhirServer } from '../support/borrowFhirServer.ts';
import { fhirServerIsBuilt } from '../support/startFhirServer.ts';
import { moreData } from './moreData.ts';
import { otherwiseOnHapi, searches } from './readSearches.ts';
import { differencesFrom, runSearch } from './runSearch.ts';
import { asSent, asWritten, examples, putAll, type Resource } from './stories.ts';

const data = [...examples, ...moreData];
const nameOf = ({ resourceType, id }: Resource) => `${resourceType}/${id}`;
const loinc = 'http://loinc.org';

/** The guide's own search parameters. A server takes those alone that are active: who installs a draft says that it is. */
const searchParameters = readdirSync(generatedResources)
  .filter((name) => name.startsWith('SearchParameter-'))
  .map((name): Resource => JSON.parse(readFileSync(path.join(generatedResources, name), 'utf8')))
  .map((parameter) => ({ ...parameter, status: 'active' }));

describe.skipIf(!fhirServerIsBuilt())(
  'finding (skipped where the FHIR server is not built: npm test)',
  () => {
    const server = borrowFhirServer();
    const search = (query: string) => runSearch(server.address, query);
    /** Everything that a search of this file has brought whole. */
    const brought = new Map<string, Resource>();

    beforeAll(async () => {
      expect(searchParameters).toHaveLength(5);
      for (const parameter of searchParameters) {
        const { status } = await server.ask('PUT', `SearchParameter/${parameter.id}`, parameter);
        expect(status).toBe(201);
      }
      expect((await server.ask('POST', '', putAll(data))).status).toBe(200);
    });

    test.each(searches)('$query', async (row) => {
      const found = await search(row.query);
      expect(differencesFrom(row, found)).toEqual([]);
      if (/_summary|_elements/.test(row.query)) return;
      for (const each of [...found.matches, ...found.included]) brought.set(nameOf(each), each);
    });

    test.each(otherwiseOnHapi)('otherwise on HAPI: $query', async ({ query, finds, instead, refused }) => {
      const { status } = await server.ask('GET', query);
      expect(status).toBe(refused ?? 200);
      if (instead === undefined) return;
      expect(differencesFrom({ query, finds: instead }, await search(query))).toEqual([]);
      expect(differencesFrom({ query, finds }, await search(query))).not.toEqual([]);
    });

    test('a page has as many entries as were asked for, and the last one the rest', async () => {
      const category = `category=${loinc}|85430-7`;
      expect((await search(`DiagnosticReport?${category}&_count=4`)).pages).toEqual([4, 4, 4, 4, 3]);
      expect((await search(`DiagnosticReport?${category}&_count=100`)).pages).toEqual([19]);
    });

    test('_total and _summary=count say how many there are', async () => {
      const counted = (await server.ask('GET', 'ImagingStudy?modality=MG&_summary=count')).body;
      expect([counted.total, counted.entry]).toEqual([1, undefined]);
      const { total } = (
        await server.ask('GET', `DiagnosticReport?category=${loinc}|85430-7&_count=2&_total=accurate`)
      ).body;
      expect(total).toBe(19);
    });

    test('a summary says that it is one, and leaves out what is no summary element', async () => {
      for (const query of ['_summary=true', '_elements=status,issued']) {
        const [report] = (await search(`DiagnosticReport?_id=chest-ct-diagnostic-report&${query}`)).matches;
        expect(JSON.stringify(report?.meta)).toContain('SUBSETTED');
        expect(report).toMatchObject({ status: 'final', issued: expect.any(String) });
        expect(report?.conclusion).toBeUndefined();
      }
    });

    describe('a report and the manifest of its study find each other', () => {
      const report = 'DiagnosticReport/single-rendered-report';
      const manifest = 'DocumentReference/single-manifest-reference';
      const identifiersOf = async (reference: string) => {
        const {
          identifier = [],
          basedOn = [],
          study = [],
        } = (await server.ask('GET', reference)).body as unknown as Linked;
        const all = [...identifier, ...[...basedOn, ...study].flatMap((each) => each.identifier ?? [])];
        return all.map(({ system, value }) => `${system}|${value}`);
      };

      test('the manifest by the Study Instance UID and the accession number that the report has', async () => {
        const found = await Promise.all(
          (await identifiersOf(report)).map((each) =>
            search(`DocumentReference?type=${loinc}|18748-4&identifier=${each}`),
          ),
        );
        const names = found.map(({ matches }) => matches.map(nameOf).join());
        expect(names.filter((each) => each === manifest)).toHaveLength(2);
        expect(new Set(names)).toEqual(new Set([manifest, '']));
      });

      test('the report as a document by those of the manifest, and as a resource by the number', async () => {
        const keys = await identifiersOf(manifest);
        const number = keys.find((key) => key.includes('|CT')) ?? '';
        expect(keys).toHaveLength(2);
        for (const key of keys) {
          const { matches } = await search(`DocumentReference?type=${loinc}|85430-7&identifier=${key}`);
          expect(matches.map(nameOf)).toEqual(['DocumentReference/single-report-reference']);
        }
        const { matches } = await search(`DiagnosticReport?accession-number=${number}`);
        expect(matches.map(nameOf)).toEqual([report]);
      });

      test('a study without a report has a manifest alone', async () => {
        const key = (await identifiersOf('DocumentReference/study-only-manifest'))[0];
        const { matches } = await search(`DocumentReference?identifier=${key}`);
        expect(matches.map(nameOf)).toEqual(['DocumentReference/study-only-manifest']);
        expect((await search(`DiagnosticReport?study:ImagingStudy.identifier=${key}`)).matches).toEqual([]);
      });
    });

    test('everything that was found is as it was published, and valid', async () => {
      expect(brought.size).toBeGreaterThan(80);
      const published = new Map(data.map((each) => [nameOf(each), each]));
      const wrong: string[] = [];
      for (const [name, resource] of brought) {
        expect(asSent(resource)).toEqual(asWritten(published.get(name)));
        if (!name.includes('/more-'))
          wrong.push(
            ...(await errorsOf(asWritten(resource) as JsonObject)).map((error) => `${name} ${error}`),
          );
      }
      expect(wrong).toEqual([]);
    });

    test('otherwise on HAPI: it writes the size of an attachment as a number, which is invalid', async () => {
      const { body } = await server.ask('GET', 'DiagnosticReport/chest-ct-diagnostic-report');
      expect(await errorsOf(body)).toEqual(['invalid DiagnosticReport.presentedForm[0].size']);
    });

    /** What a resource refers to is looked up where it was found. */
    async function errorsOf(resource: JsonObject): Promise<string[]> {
      const bytes = Buffer.from(JSON.stringify(resource));
      const request = { bytes, format: 'json', references: server.address } as const;
      return findings(await askValidator(inject('validator'), request))
        .issues.filter(({ severity }) => severity === 'error' || severity === 'fatal')
        .map(({ id, location }) => `${id} ${location}`);
    }
  },
);

interface Identifier {
  readonly system: string;
  readonly value: string;
}

interface Linked {
  readonly identifier?: readonly Identifier[];
  readonly basedOn?: readonly { readonly identifier?: Identifier }[];
  readonly study?: readonly { readonly identifier?: Identifier }[];
}
