import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTerminologyServer, type TerminologyServer } from '../../scripts/terminology/server.ts';

const dcm = 'http://dicom.nema.org/resources/ontology/DCM';
const part16 = 'http://dicom.nema.org/medical/dicom/current/output/chtml/part16';
const modality = `${part16}/sect_CID_33.html`;
const sopClassTable =
  'http://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_B.5.html#table_B.5-1';

let server: TerminologyServer;
beforeAll(async () => {
  server = await startTerminologyServer();
});
afterAll(() => server.close());

interface Body {
  readonly [name: string]: unknown;
  readonly resourceType: string;
  readonly parameter?: { name: string; resource?: Body; [value: string]: unknown }[];
  readonly issue?: { severity: string; details: { text: string } }[];
}

async function get(
  path: string,
  query: Record<string, string> = {},
): Promise<{ status: number; body: Body }> {
  const response = await fetch(`${server.url}${path}?${new URLSearchParams(query)}`);
  return { status: response.status, body: (await response.json()) as Body };
}

async function post(path: string, body: unknown): Promise<{ status: number; body: Body }> {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  const response = await fetch(`${server.url}${path}`, { method: 'POST', body: text });
  return { status: response.status, body: (await response.json()) as Body };
}

const parameters = (...parameter: object[]) => ({ resourceType: 'Parameters', parameter });

const result = ({ body }: { body: Body }) =>
  body.parameter?.find(({ name }) => name === 'result')?.valueBoolean;

const issues = ({ body }: { body: Body }) =>
  (body.parameter?.find(({ name }) => name === 'issues')?.resource?.issue ?? []).map(
    ({ severity, details }) => `${severity}: ${details.text}`,
  );

const check = (system: string, code: string, display?: string) =>
  get('/CodeSystem/$validate-code', { url: system, code, ...(display !== undefined && { display }) });

const checkIn = (url: string, system: string, code: string) =>
  get('/ValueSet/$validate-code', { url, system, code });

describe('the server', () => {
  test('listens on loopback only', () => {
    expect(server.url).toBe(`http://127.0.0.1:${server.port}/r5`);
  });
  test('says what it is and which code systems it knows', async () => {
    expect((await get('/metadata')).body).toMatchObject({
      ...{ resourceType: 'CapabilityStatement', fhirVersion: '5.0.0' },
    });
    const { body } = await get('/metadata', { mode: 'terminology' });
    const systems = (body.codeSystem as { uri: string }[]).map(({ uri }) => uri);
    expect(systems).toEqual(
      expect.arrayContaining([
        ...[dcm, 'http://loinc.org', 'http://snomed.info/sct', 'http://unitsofmeasure.org'],
        ...['http://terminology.hl7.org/CodeSystem/v3-ActCode', 'http://hl7.org/fhir/observation-status'],
      ]),
    );
  });
  test('claims to have passed no tests, unless told to', async () => {
    expect((await get('/metadata')).body).not.toHaveProperty('extension');
    const claiming = await startTerminologyServer({ testVersion: '1.7.8' });
    const body = await (await fetch(`${claiming.url}/metadata`)).json();
    await claiming.close();
    expect(JSON.stringify(body)).toContain('1.7.8');
  });
});

describe('DICOM', () => {
  test('confirms a code, and both meanings that DICOM gives it', async () => {
    expect(result(await check(dcm, 'OT', 'Other Modality'))).toBe(true);
    expect(issues(await check(dcm, 'OT', 'Other'))).toEqual([]);
  });
  test('refutes a code that is none', async () => {
    const answer = await check(dcm, 'CTX');
    expect(result(answer)).toBe(false);
    expect(issues(answer)).toEqual([`error: Unknown code 'CTX' in the CodeSystem '${dcm}'`]);
  });
  test('refutes a wrong display', async () => {
    expect(issues(await check(dcm, 'CT', 'Magnetic Resonance'))).toEqual([
      expect.stringMatching(/^error: Wrong Display Name 'Magnetic Resonance'.*'Computed Tomography'/),
    ]);
  });
  test.each([
    [modality, 'CT', true],
    [modality, '113000', false],
    [`${part16}/sect_CID_29.html`, 'CT', true],
    [`${part16}/sect_CID_29.html`, 'SR', false],
    [`${part16}/sect_CID_7010.html`, '113000', true],
    [`${part16}/sect_CID_7010.html`, 'CT', false],
  ])('decides by the context group %s of %s: %s', async (url, code, expected) => {
    expect(result(await checkIn(url, dcm, code))).toBe(expected);
  });
  test('knows a code that is in a context group of SNOMED CT codes', async () => {
    const url = `${part16}/sect_CID_244.html`;
    expect(result(await checkIn(url, 'http://snomed.info/sct', '24028007'))).toBe(true);
    expect(result(await checkIn(url, 'http://snomed.info/sct', '51185008'))).toBe(false);
  });
  test('knows the storage SOP classes, and no others', async () => {
    const uri = 'urn:ietf:rfc:3986';
    const ct = 'urn:oid:1.2.840.10008.5.1.4.1.1.2';
    expect(result(await checkIn(sopClassTable, uri, ct))).toBe(true);
    expect(result(await checkIn(sopClassTable, uri, 'urn:oid:1.2.840.10008.1.20.1'))).toBe(false);
    expect(result(await checkIn(sopClassTable, uri, 'urn:oid:1.2.840.10008.1.3.10'))).toBe(false);
    expect(issues(await check(uri, ct, 'MR Image Storage'))).toHaveLength(1);
  });
  test.each([modality, sopClassTable])('finds and reads the value set %s', async (url) => {
    const { body } = await get('/ValueSet', { url, _format: 'json' });
    const [entry] = body.entry as { resource: { id: string; url: string } }[];
    expect(entry?.resource.url).toBe(url);
    const read = await get(`/ValueSet/${entry?.resource.id}`);
    expect(read.body).toEqual(entry?.resource);
  });
});

describe('packages', () => {
  test.each([
    ['http://terminology.hl7.org/CodeSystem/v3-ActCode', 'AMB', 'AMBX'],
    ['http://hl7.org/fhir/observation-status', 'final', 'finished'],
    ['urn:iso:std:iso:3166', 'AT', 'XX'],
  ])('confirms and refutes codes of %s', async (system, right, wrong) => {
    expect(result(await check(system, right))).toBe(true);
    expect(result(await check(system, wrong))).toBe(false);
  });
  test('decides by the value sets of FHIR R5', async () => {
    const url = 'http://hl7.org/fhir/ValueSet/administrative-gender';
    const system = 'http://hl7.org/fhir/administrative-gender';
    expect(result(await checkIn(`${url}|5.0.0`, system, 'female'))).toBe(true);
    const { body } = await get('/ValueSet/$expand', { url });
    expect(body).toMatchObject({ expansion: { total: 4 } });
  });
  test('takes a code system for the value set of all its codes, where it names one', async () => {
    const url = 'http://hl7.org/fhir/ValueSet/concept-properties';
    const system = 'http://hl7.org/fhir/concept-properties';
    expect(result(await checkIn(url, system, 'parent'))).toBe(true);
    expect(result(await checkIn(url, dcm, 'CT'))).toBe(false);
  });
  test('finds by url and version', async () => {
    const url = 'http://hl7.org/fhir/ValueSet/administrative-gender';
    expect((await get('/ValueSet', { url, version: '5.0.0' })).body.total).toBe(1);
    expect((await get('/ValueSet', { url, version: '4.0.1' })).body.total).toBe(0);
    expect((await get('/CodeSystem', { url: 'http://nowhere' })).body.total).toBe(0);
  });
  test('looks up, and tells how concepts are related', async () => {
    const system = 'http://terminology.hl7.org/CodeSystem/v3-ActCode';
    const found = await get('/CodeSystem/$lookup', { system, code: 'AMB' });
    expect(found.body.parameter).toContainEqual({ name: 'display', valueString: 'ambulatory' });
    expect((await get('/CodeSystem/$lookup', { system: 'http://loinc.org', code: '1-1' })).status).toBe(404);
    const related = await get('/CodeSystem/$subsumes', {
      ...{ system, codeA: '_ActEncounterCode', codeB: 'AMB' },
    });
    expect(related.body.parameter).toEqual([{ name: 'outcome', valueCode: 'subsumes' }]);
  });
});

describe('questions that are posted', () => {
  const fruit = 'http://example.org/fruit';
  const codeSystem = {
    ...{ resourceType: 'CodeSystem', url: fruit, content: 'complete', concept: [{ code: 'apple' }] },
  };
  const valueSet = { resourceType: 'ValueSet', url: 'http://example.org/vs', compose: {} };
  const include = [{ system: fruit, concept: [{ code: 'apple' }] }];

  test('may bring their value set and code systems along, which are forgotten afterwards', async () => {
    const question = parameters(
      { name: 'codeableConcept', valueCodeableConcept: { coding: [{ system: fruit, code: 'pear' }] } },
      { name: 'valueSet', resource: { ...valueSet, compose: { include } } },
      { name: 'tx-resource', resource: codeSystem },
    );
    const answer = await post('/ValueSet/$validate-code', question);
    expect(result(answer)).toBe(false);
    expect(issues(answer)).toContain(`error: Unknown code 'pear' in the CodeSystem '${fruit}'`);
    expect(issues(await check(fruit, 'pear'))).toEqual([expect.stringMatching(/Not verified/)]);
    expect((await checkIn('http://example.org/vs', fruit, 'apple')).status).toBe(404);
  });
  test('can not replace a code system that is held', async () => {
    const forged = { ...codeSystem, url: dcm, concept: [{ code: 'CTX' }] };
    const coding = { name: 'coding', valueCoding: { system: dcm, code: 'CTX' } };
    const question = parameters(coding, { name: 'tx-resource', resource: forged });
    expect(result(await post('/CodeSystem/$validate-code', question))).toBe(false);
  });
  test('leave the result of a wrong display to its issue', async () => {
    const coding = { name: 'coding', valueCoding: { system: dcm, code: 'CT', display: 'Wrong' } };
    const answer = await post(
      '/ValueSet/$validate-code',
      parameters(coding, { name: 'url', valueUri: modality }),
    );
    expect(result(answer)).toBe(true);
    expect(issues(answer)).toEqual([expect.stringMatching(/^error: Wrong Display/)]);
  });
  test('may be many at once, with and without a value set', async () => {
    const ask = (code: string) => ({
      name: 'validation',
      resource: parameters({ name: 'coding', valueCoding: { system: dcm, code } }),
    });
    const { body } = await post('/ValueSet/$batch-validate-code', parameters(ask('CT'), ask('CTX')));
    const results = body.parameter?.map(({ resource }) => resource && result({ body: resource }));
    expect(results).toEqual([true, false]);
    const url = { name: 'url', valueUri: modality };
    const within = await post('/ValueSet/$batch-validate-code', parameters(url, ask('113000')));
    expect(within.body.parameter?.map(({ resource }) => resource && result({ body: resource }))).toEqual([
      false,
    ]);
  });
  test('have the same answer whatever was asked before', async () => {
    const systems = [dcm, 'http://loinc.org', 'http://nowhere', 'http://terminology.hl7.org/CodeSystem/no'];
    const questions = systems.flatMap((system) =>
      ['CT', '18748-4', 'a'].map((code) => [system, code] as const),
    );
    const forwards: unknown[] = [];
    for (const [system, code] of questions) forwards.push((await check(system, code)).body);
    const backwards: unknown[] = [];
    for (const [system, code] of questions.toReversed()) backwards.push((await check(system, code)).body);
    expect(backwards.toReversed()).toEqual(forwards);
  });
});

describe('requests that can not be answered', () => {
  test.each([
    ['no JSON', 'not json', 400],
    ['another resource', { resourceType: 'Patient' }, 400],
    ['no code', parameters(), 400],
    ['nothing', '', 400],
  ])('are an OperationOutcome: %s', async (_, body, status) => {
    for (const operation of ['$validate-code', '$batch-validate-code', '$lookup', '$subsumes']) {
      if (operation.startsWith('$batch') && JSON.stringify(body).includes('Parameters')) continue;
      const answer = await post(`/CodeSystem/${operation}`, body);
      expect(answer.status).toBe(status);
      expect(answer.body.resourceType).toBe('OperationOutcome');
    }
  });
  test.each([
    '/Patient/1',
    '/ValueSet/never',
    '/CodeSystem/$nothing',
    '/',
    '/ValueSet/..%2f..%2fetc',
    '/%zz',
  ])('are 404: %s', async (path) => {
    const answer = await get(path);
    expect(answer.status).toBe(404);
    expect(answer.body.resourceType).toBe('OperationOutcome');
  });
  test('are 404 for a value set that is not known, and 422 for one that can not be listed', async () => {
    const url = 'http://hl7.org/fhir/ValueSet/procedure-code';
    expect((await get('/ValueSet/$expand', { url: 'http://nowhere' })).status).toBe(404);
    expect((await get('/ValueSet/$expand', { url })).status).toBe(422);
    expect((await get('/ValueSet')).status).toBe(400);
  });
  test('are 405 for what writes, and 413 for too much', async () => {
    const deleted = await fetch(`${server.url}/ValueSet/x`, { method: 'DELETE' });
    expect(deleted.status).toBe(405);
    const large = 'x'.repeat(33 * 1024 * 1024);
    const refused = await fetch(`${server.url}/CodeSystem/$validate-code`, {
      method: 'POST',
      body: large,
    }).then(
      ({ status }) => status,
      () => 413,
    );
    expect(refused).toBe(413);
    expect(result(await check(dcm, 'CT'))).toBe(true);
  });
});
