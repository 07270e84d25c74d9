/** `npm run pack`: the packages that people download. */
import { createHash } from 'node:crypto';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Argument } from 'commander';
import { loadCases } from './cases/loadCases.ts';
import { commandLine, runCommand } from './command.ts';
import { guideArtefacts } from './compile/guideIndex.ts';
import { readJson } from './compile/readJson.ts';
import { writeGenerated } from './generated/generatedFile.ts';
import { casePackage } from './pack/casePackage.ts';
import { guidePackage, type PackedGuide, type PackedResource } from './pack/guidePackage.ts';
import { packHarness } from './pack/harnessPackage.ts';
import { thirdParties } from './pack/thirdParties.ts';
import { writePackage } from './pack/writePackage.ts';
import { generatedResources, root } from './paths.ts';
import { makeSnapshots } from './publisher/makeSnapshots.ts';
import { progressOn } from './report/progress.ts';
import { loadRuleCases } from './rules/ruleCases.ts';

const packers = { guide: packGuide, cases: packCases, harness: packHarness };
type Packed = keyof typeof packers;

const command = commandLine(
  'eu-imaging pack',
  'Makes the FHIR package of the guide, the cases for the test suites of others, the harness as an npm package, and their checksums.',
  'npm run pack',
)
  .addArgument(
    new Argument('[package...]', 'which packages; all where none is named').choices(Object.keys(packers)),
  )
  .option('--out <folder>', 'where to write', path.join(root, 'packages'));

await runCommand(command, async () => {
  const { out } = command.opts<{ out: string }>();
  const folder = path.resolve(out);
  const names = command.args.length > 0 ? (command.args as Packed[]) : (Object.keys(packers) as Packed[]);
  const progress = progressOn();
  if (names.includes('harness')) writeGenerated(thirdParties());
  const tarballs = names.map((name) => {
    progress.show('packing', name);
    return packers[name](folder);
  });
  progress.clear();
  const sums = tarballs.map((tarball) => {
    const sum = createHash('sha256').update(readFileSync(tarball)).digest('hex');
    process.stdout.write(
      `${path.relative(process.cwd(), tarball)}  ${Math.round(statSync(tarball).size / 1024)} kB, sha256 ${sum}\n`,
    );
    return `${sum}  ${path.basename(tarball)}\n`;
  });
  writeFileSync(path.join(folder, 'SHA256SUMS'), sums.join(''));
  return 0;
});

function packGuide(folder: string): string {
  const snapshots = makeSnapshots();
  const isGuide = ({ reference }: { reference: string }) => reference.startsWith('ImplementationGuide/');
  const resources = guideArtefacts()
    .filter((artefact) => !isGuide(artefact))
    .map((artefact) => {
      const resource = readJson<PackedResource>(artefact.file);
      const snapshot = snapshots.get(resource.id);
      const isStructure = resource.resourceType === 'StructureDefinition';
      return { artefact, resource: isStructure ? { ...resource, snapshot } : resource };
    });
  const guide = readJson<PackedGuide>(
    path.join(generatedResources, 'ImplementationGuide-hl7.fhir.eu.imaging-r5.json'),
  );
  const { manifest, files } = guidePackage(guide, resources);
  return writePackage(manifest, files, folder);
}

function packCases(folder: string): string {
  const { version } = readJson<{ version: string }>(path.join(root, 'package.json'));
  const { manifests, known } = loadCases();
  const files = casePackage(
    manifests.flatMap(({ cases }) => cases),
    loadRuleCases(),
    known.examples,
    version,
    readFileSync(path.join(root, 'schemas', 'case-package.schema.json'), 'utf8'),
  );
  return writePackage(
    {
      name: 'eu-imaging-cases',
      version,
      description: 'Right and wrong European imaging reports in FHIR R5, with what must be found in each',
      license: 'CC0-1.0',
      files: ['*.json', 'README.md', 'examples', 'cases'],
    },
    files,
    folder,
  );
}
