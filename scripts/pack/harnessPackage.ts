import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readJson } from '../compile/readJson.ts';
import { Fault } from '../faults.ts';
import { fhirPackages } from '../packages/fhirPackage.ts';
import { root } from '../paths.ts';
import type { LockedPackage } from './npmClosure.ts';
import { readMaterials, readNpmLock, runtimePackages } from './readMaterials.ts';
import { componentsOf, sbomOf } from './sbom.ts';

/** Commands for people who check reports; the others are for who writes the guide. */
const commands = [
  'validate',
  'conformance',
  'check-server',
  'explain',
  'exchange',
  'plan',
  'fetch',
  'from-dicom',
  'compare',
];

/** What they read of the project. */
const parts = [
  'LICENSES',
  'data',
  'docs/library.md',
  'docs/limits.md',
  'docs/mutation.json',
  'docs/proof.json',
  'docs/third-parties.md',
  'fsh-generated',
  'input',
  'schemas',
  'test/cases',
  'tools/validator/target/lib',
  'tools/validator/target/validator.jar',
];

/** The part of run.mjs that is left where nothing has to be set up. */
const launcher = `#!/usr/bin/env node
const commands = ${JSON.stringify(commands)};
const [command = ''] = process.argv.splice(2, 1);
if (commands.includes(command)) await import(\`../scripts/\${command}.js\`);
else {
  const help = ['--help', '-h', 'help'].includes(command);
  const usage = \`Usage: eu-imaging COMMAND [ARGUMENT...]\\n\\nCommands: \${commands.join(', ')}\\nMore on one: eu-imaging validate --help\\n\`;
  (help ? process.stdout : process.stderr).write(usage);
  process.exitCode = help ? 0 : 2;
}
`;

/**
 * Writes the harness as an npm package that needs nothing but Node 22 and Java 17: compiled, since Node strips no types under node_modules; with the
 * npm packages it needs bundled, with the FHIR packages in a folder, since the versions that they name themselves are not to be had, and with
 * the validator as it was built here.
 *
 * @returns path of the tarball
 * @throws Fault where it cannot be compiled or written
 */
export function packHarness(folder: string): string {
  const { version } = readJson<{ version: string }>(path.join(root, 'package.json'));
  const staging = mkdtempSync(path.join(tmpdir(), 'eu-imaging-harness-'));
  try {
    compile(staging);
    for (const part of parts) copy(part, staging);
    for (const { id, folder: source } of fhirPackages()) {
      cpSync(source, path.join(staging, 'fhir-packages', id), { recursive: true });
    }
    const materials = readMaterials();
    for (const { folder: each } of materials.npm) copy(each, staging);
    const sbom = sbomOf(version, componentsOf(materials));
    writeFileSync(path.join(staging, 'sbom.cdx.json'), `${JSON.stringify(sbom, null, 2)}\n`);
    mkdirSync(path.join(staging, 'bin'));
    writeFileSync(path.join(staging, 'bin', 'eu-imaging.js'), launcher, { mode: 0o755 });
    writeFileSync(path.join(staging, 'README.md'), readme);
    const manifest = manifestOf(version, readNpmLock());
    writeFileSync(path.join(staging, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`);
    mkdirSync(folder, { recursive: true });
    execFileSync('npm', ['pack', '--silent', '--offline', '--pack-destination', folder], { cwd: staging });
    return path.join(folder, `eu-imaging-${version}.tgz`);
  } catch (cause) {
    throw new Fault(`The package eu-imaging could not be written to ${folder}.`, { cause });
  } finally {
    rmSync(staging, { recursive: true, force: true });
  }
}

const manifestOf = (version: string, packages: Readonly<Record<string, LockedPackage>>) => ({
  name: 'eu-imaging',
  version,
  description:
    'Validates European imaging reports in FHIR R5, offline, by the HL7 validator and by rules between resources',
  license: 'Apache-2.0',
  type: 'module',
  bin: { 'eu-imaging': 'bin/eu-imaging.js' },
  exports: { '.': { types: './scripts/index.d.ts', default: './scripts/index.js' } },
  engines: { node: '>=22' },
  dependencies: Object.fromEntries(
    runtimePackages.map((name) => [name, packages[`node_modules/${name}`]?.version]),
  ),
  bundleDependencies: runtimePackages,
});

const readme = `# eu-imaging

Validates European imaging reports in FHIR R5, offline. Needs Node 22 and Java 17.

    npx eu-imaging validate report.json
    npx eu-imaging explain bundle-dangling-reference
    npx eu-imaging conformance reports/ --actor producer
    npx eu-imaging check-server https://fhir.example/r5 --actor provider

As a library: docs/library.md. What is taken from a stranger, and how much of it: docs/limits.md.
`;

function copy(part: string, staging: string): void {
  const source = path.join(root, part);
  if (!existsSync(source)) throw new Fault(`${part} is missing: run npm start.`);
  const isOwn = (file: string) => !path.relative(source, file).split(path.sep).includes('node_modules');
  cpSync(source, path.join(staging, part), { recursive: true, filter: isOwn });
}

function compile(staging: string): void {
  const config = {
    extends: path.join(root, 'tsconfig.json'),
    compilerOptions: {
      noEmit: false,
      outDir: staging,
      rootDir: root,
      declaration: true,
      typeRoots: [path.join(root, 'node_modules', '@types')],
    },
    files: [...commands, 'index'].map((name) => path.join(root, 'scripts', `${name}.ts`)),
    include: [path.join(root, 'scripts', '**', '*.d.ts')],
  };
  const file = path.join(staging, 'tsconfig.json');
  writeFileSync(file, JSON.stringify(config));
  execFileSync(path.join(root, 'node_modules', '.bin', 'tsc'), ['-p', file], { stdio: ['ignore', 2, 2] });
  rmSync(file);
}
