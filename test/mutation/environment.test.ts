import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { environmentDigest } from '../../scripts/mutation/environment.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';

const guide = 'fsh-generated/resources/ImplementationGuide-g.json';
const content = {
  'package-lock.json': '',
  'fhir-packages.lock.json': '',
  'tools/validator/pom.xml': '',
  'tools/validator/src/A.java': '',
  'data/terminology/codes.json': '',
  'scripts/packages/a.ts': '',
  'scripts/terminology/a.ts': '',
  'scripts/validator/a.ts': '',
  [guide]: JSON.stringify({ fhirVersion: ['5.0.0'], definition: { resource: [] } }),
};

function digestOf(changes: Record<string, string>): string {
  const folder = temporaryFolder();
  for (const [file, text] of Object.entries({ ...content, ...changes })) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), text);
  }
  return environmentDigest(folder);
}

test.each(Object.keys(content))('every verdict is asked for again after a change of %s', (file) => {
  expect(digestOf({ [file]: '{ "changed": true }' })).not.toBe(digestOf({}));
});

test('a new artefact of the guide alone changes no verdict', () => {
  const listed = { fhirVersion: ['5.0.0'], definition: { resource: [{ reference: {} }] } };
  expect(digestOf({ [guide]: JSON.stringify(listed) })).toBe(digestOf({}));
});
