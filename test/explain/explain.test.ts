import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { dicomIds } from '../../scripts/explain/dicomIds.ts';
import { exchangeIds } from '../../scripts/explain/exchangeIds.ts';
import { explanationText } from '../../scripts/explain/explanationText.ts';
import { fromDicomIds } from '../../scripts/explain/fromDicomIds.ts';
import { inputIds } from '../../scripts/explain/inputIds.ts';
import { alike, readExplanations } from '../../scripts/explain/readExplanations.ts';
import { retrievalIds } from '../../scripts/explain/retrievalIds.ts';
import { serverIds } from '../../scripts/explain/serverIds.ts';
import { root } from '../../scripts/paths.ts';
import { plain } from '../../scripts/report/textReport.ts';
import { catalogue } from '../../scripts/rules/catalogue.ts';

const known = readExplanations();

test('every rule and every invariant has a wrong example, and a right one', () => {
  const lacking = [...known.values()]
    .filter(({ kind }) => kind === 'rule' || kind === 'invariant')
    .filter(({ right, wrong }) => right === undefined || wrong === undefined || wrong.changes.length === 0);
  expect(lacking.map(({ id }) => id)).toEqual([]);
  expect(catalogue.every(({ id }) => known.has(id))).toBe(true);
});

test('everything that the reader of files says is explained, and nothing else', () => {
  const folders = ['input', 'rules'].map((name) => path.join(root, 'scripts', name));
  const code = folders.flatMap((folder) =>
    readdirSync(folder).map((name) => readFileSync(path.join(folder, name), 'utf8')),
  );
  const said = new Set(code.join('\n').match(/(?<=['"])input-[a-z0-9-]+(?=['"])/g));
  expect(Object.keys(inputIds).sort()).toEqual([...said].sort());
});

test('everything that is said of the retrieval of images is explained, and nothing else', () => {
  const folder = path.join(root, 'scripts', 'dicomweb');
  const code = readdirSync(folder).map((name) => readFileSync(path.join(folder, name), 'utf8'));
  const ids = new Set(code.join('\n').match(/(?<=['"`])(retrieval|fetch)-[a-z-]+(?=['"`])/g));
  expect(Object.keys(retrievalIds).sort()).toEqual([...ids].sort());
});

test('everything that is said of a DICOM object is explained, and nothing else', () => {
  const folder = path.join(root, 'scripts', 'dicom');
  const code = readdirSync(folder).map((name) => readFileSync(path.join(folder, name), 'utf8'));
  const ids = new Set(code.join('\n').match(/(?<=['"`])dicom-[a-z-]+(?=['"`])/g));
  expect(Object.keys(dicomIds).sort()).toEqual([...ids].sort());
});

test('everything that is said when objects are converted and compared is explained, and nothing else', () => {
  const folders = ['fromDicom', 'compare'].map((name) => path.join(root, 'scripts', name));
  const code = folders.flatMap((folder) =>
    readdirSync(folder).map((name) => readFileSync(path.join(folder, name), 'utf8')),
  );
  const ids = new Set(code.join('\n').match(/(?<=['"`])(from-dicom|compare)-[a-z-]+(?=['"`])/g));
  expect(Object.keys(fromDicomIds).sort()).toEqual([...ids].sort());
});

test('everything that is said of a FHIR server is explained, and nothing else', () => {
  const folder = path.join(root, 'scripts', 'server');
  const code = readdirSync(folder).map((name) => readFileSync(path.join(folder, name), 'utf8'));
  const ids = new Set(code.join('\n').match(/(?<=')server-[a-z0-9-]+(?=')/g));
  expect(Object.keys(serverIds).sort()).toEqual([...ids].sort());
});

test('everything that is said of a change of form is explained, and nothing else', () => {
  const folder = path.join(root, 'scripts', 'exchange');
  const code = readdirSync(folder).map((name) => readFileSync(path.join(folder, name), 'utf8'));
  const ids = new Set(code.join('\n').match(/(?<=')exchange-[a-z-]+(?=')/g));
  expect(Object.keys(exchangeIds).sort()).toEqual([...ids].sort());
});

test('what the HL7 validator says in the declared cases is explained by one of them', () => {
  const validator = [...known.values()].filter(({ kind }) => kind === 'validator');
  expect(validator.length).toBeGreaterThan(20);
  expect(validator.filter(({ wrong }) => wrong === undefined)).toEqual([]);
});

test('an explanation has the meaning, the profile, the requirement, and both examples with where they are declared', () => {
  const found = known.get('im-study-1');
  expect(found && explanationText(found, plain)).toMatch(
    /^im-study-1 {2}error, an invariant of this guide\n\nEvery identifier .*\n\nProfiles: ImagingStudyEuImaging\nRequirements: IM-ID-01\n\nRight\n .*\n .*\n\nWrong\n {2}rejects a UID that is not an OID URI \(test\/cases\/ImagingStudyEuImaging.yaml:\d+\)\n.*\n {4}ImagingStudy.identifier\[0\].value = "1.2.826.0.1"\n {6}where it was "urn:oid:/,
  );
});

test('an id that is not known leads to those that are written like it, and none to what is like nothing', () => {
  expect(alike('im-study-99', known.keys())).toContain('im-study-9');
  expect(alike('qqqqq', known.keys())).toEqual([]);
});
