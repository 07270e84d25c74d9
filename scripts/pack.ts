/** `npm run pack`: the packages that people download. */
import { createHash } from 'node:crypto';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { loadCases } from './cases/loadCases.ts';
import { commandLine, runCommand } from './command.ts';
import { casePackage } from './pack/casePackage.ts';
import { writePackage } from './pack/writePackage.ts';
import { root } from './paths.ts';
import { loadRuleCases } from './rules/ruleCases.ts';

const command = commandLine(
  'eu-imaging pack',
  'Makes the package of declared cases, for the test suites of others, and its checksum.',
  'npm run pack',
).option('--out <folder>', 'where to write', path.join(root, 'packages'));

await runCommand(command, async () => {
  const { out } = command.opts<{ out: string }>();
  const { version }: { version: string } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  const { manifests, known } = loadCases();
  const files = casePackage(
    manifests.flatMap(({ cases }) => cases),
    loadRuleCases(),
    known.examples,
    version,
    readFileSync(path.join(root, 'schemas', 'case-package.schema.json'), 'utf8'),
  );
  const tarball = writePackage(
    {
      name: 'eu-imaging-cases',
      version,
      description: 'Right and wrong European imaging reports in FHIR R5, with what must be found in each',
      license: 'CC0-1.0',
      files: ['*.json', 'README.md', 'examples', 'cases'],
    },
    files,
    path.resolve(out),
  );
  const sum = createHash('sha256').update(readFileSync(tarball)).digest('hex');
  writeFileSync(path.join(out, 'SHA256SUMS'), `${sum}  ${path.basename(tarball)}\n`);
  process.stdout.write(
    `${path.relative(process.cwd(), tarball)}  ${files.length} files, ${Math.round(statSync(tarball).size / 1024)} kB, sha256 ${sum}\n`,
  );
  return 0;
});
