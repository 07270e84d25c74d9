import { expect, test } from 'vitest';
import { Fault } from '../../scripts/faults.ts';
import { fixedAuthorization } from '../../scripts/server/authorization.ts';
import { isIdentifying } from '../../scripts/server/isIdentifying.ts';
import { double, examples, give, outcome } from './double.ts';
import { check, resultOf } from './support.ts';
import { at, bundle, match, story } from './wrongSupport.ts';

test('further pages of a search that names a patient, and the words of its answers, stand in no report', async () => {
  const named = examples('chest-ct', 'overread').find(({ resourceType }) => resourceType === 'Patient');
  const many = Array.from({ length: 12 }, (_, index) => ({
    ...(named ?? { resourceType: 'Patient' }),
    id: `p${index}`,
    name: [{ family: 'Zauberberg', given: ['Hans'] }],
  }));
  const server = await double(many, ({ headers }, response, body) => {
    if (body.startsWith('family=Zauberberg')) {
      const next = `http://${headers.host}/fhir/Patient?${body}&_offset=0`;
      give(response, 200, bundle([match(many[11])], { link: [{ relation: 'next', url: next }] }));
    } else if (body.startsWith('birthdate'))
      give(response, 400, outcome('invalid', `no search by ${body}, of Zauberberg`));
    else return false;
    return true;
  });
  const report = JSON.stringify(await check(server.base));
  expect(server.asked.filter((each) => each.includes('Zauberberg')).length).toBeGreaterThan(0);
  expect(report).not.toContain('Zauberberg');
  expect(report).not.toContain(String(named?.birthDate));
});

test('a sample that names a patient is searched by POST, and its values stand in no report', async () => {
  const server = await double(story);
  const identifier = 'P-004711';
  const query = `patient:Patient.identifier=${identifier}`;
  const report = await check(server.base, { samples: [`DiagnosticReport?${query}`] });
  expect(resultOf(report, 'DiagnosticReport search-type')?.state).toBe('proven');
  expect(JSON.stringify(report)).not.toContain(identifier);
  expect(server.asked.filter((each) => each.includes(identifier))).toEqual([]);
});

test.each([
  ['Patient', 'family=a', true],
  ['Patient', 'name:exact=a', true],
  ['Patient', '_id=a', false],
  ['DiagnosticReport', 'identifier=a', false],
  ['DiagnosticReport', 'patient=Patient/a', false],
  ['DiagnosticReport', 'status=final&patient.identifier=a', true],
  ['DiagnosticReport', 'subject:Patient.birthdate=2000', true],
  ['DiagnosticReport', 'subject:identifier=a', true],
  ['DiagnosticReport', 'study:ImagingStudy.identifier=a', false],
  ['Observation', 'derived-from:ImagingStudy.patient.family=a', true],
])('whether %s?%s names a patient: %s', (type, query, names) => {
  expect(isIdentifying(type, query)).toBe(names);
});

test('a long token that the server repeats is not in the report by halves', async () => {
  const token = 'abcdefghij'.repeat(40);
  const server = await double(
    story,
    at(/GET \/fhir\/Device\//, (response, { headers }) =>
      give(response, 400, outcome('invalid', `You sent ${headers.authorization}`)),
    ),
  );
  const report = await check(server.base, { authorization: fixedAuthorization(`Bearer ${token}`) });
  expect(JSON.stringify(report)).toContain('You sent Bearer …');
  expect(JSON.stringify(report)).not.toContain(token.slice(0, 20));
});

test('a password that the server writes into a link is neither sent nor told', async () => {
  const sent: string[] = [];
  const server = await double(story, ({ headers, url = '' }, response) => {
    if (headers.authorization !== undefined) sent.push(headers.authorization);
    if (!/_count=1$/.test(url)) return false;
    const entry = [match({ resourceType: url.split(/[/?]/)[2], id: 'a' })];
    const next = `http://me:pass-word@${headers.host}${url}&page=2`;
    give(response, 200, bundle(entry, { link: [{ relation: 'next', url: next }] }));
    return true;
  });
  const report = JSON.stringify(await check(server.base));
  expect(server.asked.some((each) => each.endsWith('page=2'))).toBe(true);
  expect(sent.filter((each) => each.startsWith('Basic'))).toEqual([]);
  expect(report).not.toContain('pass-word');
});

test('a sample that nothing is tried with is a fault, before anything is published', async () => {
  const server = await double(story);
  const checked = check(server.base, { samples: ['Medication?status=active'], write: true });
  await expect(checked).rejects.toThrow(Fault);
  await expect(checked).rejects.toThrow(/sample of Medication: give one of .*DiagnosticReport/);
  expect(server.asked).toEqual(['GET metadata']);
});
