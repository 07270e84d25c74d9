/** `npm run lock`: records what the installed FHIR packages contain. Run it after changing one in package.json. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { contentDigest } from './packages/fhirPackage.ts';
import { root } from './paths.ts';

const ids = [
  'hl7.fhir.r5.core',
  'hl7.terminology.r5',
  'hl7.fhir.uv.extensions.r5',
  'hl7.fhir.xver-extensions',
  'hl7.fhir.r5.expansions',
];
const npmLock = JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8'));
const entries = ids.map((id) => {
  const { version, integrity } = npmLock.packages[`node_modules/${id}`];
  return [id, { version, integrity, content: contentDigest(path.join(root, 'node_modules', id)) }];
});
writeFileSync(
  path.join(root, 'fhir-packages.lock.json'),
  `${JSON.stringify(Object.fromEntries(entries), null, 2)}\n`,
);
