import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../paths.ts';
import { sha256 } from './dependencies.ts';

/** All that any verdict depends on beside the guide's own artefacts: packages, terminology, the validator and our part of it. */
const files = ['package-lock.json', 'fhir-packages.lock.json', 'tools/validator/pom.xml'];
const folders = [
  'tools/validator/src',
  'data',
  'scripts/packages',
  'scripts/terminology',
  'scripts/validator',
];

/** Changes with everything on which all verdicts depend. */
export function environmentDigest(project = root): string {
  const all = [
    ...files,
    ...folders.flatMap((folder) =>
      readdirSync(path.join(project, folder), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => path.relative(project, path.join(entry.parentPath, entry.name)))
        .sort(),
    ),
  ];
  const digests = all.map((file) => `${file} ${sha256(readFileSync(path.join(project, file)))}`);
  return sha256([...digests, guideParameters(path.join(project, 'fsh-generated', 'resources'))].join('\n'));
}

/** Of the ImplementationGuide all but the list of its resources, which are looked at one by one. */
function guideParameters(folder: string): string {
  const name = readdirSync(folder).find((each) => each.startsWith('ImplementationGuide-')) ?? '';
  const guide = JSON.parse(readFileSync(path.join(folder, name), 'utf8'));
  return JSON.stringify({ ...guide, definition: { ...guide.definition, resource: [] } });
}
