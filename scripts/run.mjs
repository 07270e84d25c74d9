#!/usr/bin/env node
/**
 * Runs one command of the harness: `node scripts/run.mjs COMMAND [ARGUMENT...]`, also installed as `eu-imaging`.
 *
 * Plain JavaScript for any Node from 20, because on a fresh clone nothing else is there yet: it installs the npm
 * packages where they differ from package-lock.json, builds the validator where its source has changed, and then runs
 * `scripts/COMMAND.ts` with the Node that npm installed. Where nothing is missing it only looks, and needs no network.
 */
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { networkInterfaces } from 'node:os';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
const commands = {
  start: 'compile the guide and validate every example (npm start)',
  validate: 'validate FHIR resources, Bundles and folders of them',
  conformance: 'which requirements on an actor samples prove, break or do not touch',
  'check-server': 'ask a FHIR server for what the guide asks of an actor',
  explain: 'what a finding means, with a right and a wrong example',
  exchange: 'make of a document the transaction of its resources, and the other way round',
  plan: 'the DICOMweb requests that get the images of a report',
  fetch: 'get these images, and check that what comes is what was asked for',
  'from-dicom': 'make resources of the guide out of DICOM objects',
  compare: 'whether a report says what its DICOM objects say',
  watch: 'verdicts while editing FSH (npm run watch)',
  test: 'run all tests (npm test)',
  cases: 'run the declared cases, or those of one profile (npm run cases)',
  coverage: 'count what the examples exercise (npm run coverage)',
  mutate: 'break every constraint, and count what is refused (npm run mutate)',
  proof: 'trace every rule to what proves it (npm run proof)',
  mapping: 'check the mappings to Xt-EHR and DICOM, and write their tables (npm run mapping)',
  minimum: 'write what each actor must do (npm run minimum)',
  pages: 'write the pages made of decisions and examples (npm run pages)',
  ig: "build the guide's site by the HL7 IG Publisher (npm run ig)",
  pack: 'make the packages that people download (npm run pack)',
  dicom: "write the DICOM objects of the guide's examples (npm run dicom)",
  bench: 'measure the validator against what a user would run otherwise (npm run bench)',
  lock: 'record what the installed FHIR packages contain (npm run lock)',
};
const usage = [
  'Usage: eu-imaging COMMAND [ARGUMENT...]',
  '',
  ...Object.entries(commands).map(([name, purpose]) => `  ${name.padEnd(14)}${purpose}`),
  '',
  'Example: eu-imaging validate report.json',
  'More on one: eu-imaging validate --help',
].join('\n');

const [command = '', ...commandArguments] = process.argv.slice(2);
if (['', '--help', '-h', 'help'].includes(command)) {
  console.log(usage);
  process.exit(command === '' ? 2 : 0);
}
if (!Object.hasOwn(commands, command)) {
  stop(`There is no command "${command}": use one of ${Object.keys(commands).join(', ')}.`);
}
installNpmPackages();
buildValidator();
if (['ig', 'pack', 'test'].includes(command)) buildPublisher();
if (command === 'test') {
  buildHapi();
  buildFhirServer();
}
raiseLoopback();
runCommand();

/** Installs exactly what package-lock.json says, unless it is there already. */
function installNpmPackages() {
  if (npmPackagesAreInstalled()) return;
  say('installing npm packages');
  run(
    'npm',
    ['ci', '--no-audit', '--no-fund', '--loglevel', 'error'],
    'the npm packages could not be installed',
  );
}

/** npm's own record of what it installed holds every package of the lock that this platform and our choices need. */
function npmPackagesAreInstalled() {
  const installedFile = path.join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(installedFile)) return false;
  const installed = readJson(installedFile).packages;
  return Object.entries(readJson(path.join(root, 'package-lock.json')).packages).every(
    ([name, { integrity, optional, extraneous }]) =>
      name === '' || optional || extraneous || installed[name]?.integrity === integrity,
  );
}

/** Builds `tools/validator/target/validator.jar` by Maven, unless it was built from the source that is here. */
function buildValidator() {
  const folder = path.join(root, 'tools', 'validator');
  const stampFile = path.join(folder, 'target', 'built-from.sha256');
  const source = sourceDigest(folder);
  const builtFrom = existsSync(stampFile) ? readFileSync(stampFile, 'utf8') : '';
  if (builtFrom === source) return;
  requireJava();
  if (spawnSync('mvn', ['-v']).status !== 0) {
    stop('Maven is missing: install it (on Debian: apt-get install maven) to build the validator.');
  }
  say('building the validator');
  run(
    'mvn',
    ['-B', '-q', '-Dstyle.color=never', '-f', path.join(folder, 'pom.xml'), 'clean', 'package'],
    'the validator could not be built',
  );
  const node = path.join(root, 'node_modules', '.bin', 'node');
  run(
    node,
    [path.join(root, 'scripts', 'validator', 'archiveClasses.ts')],
    'its classes could not be archived',
  );
  writeFileSync(stampFile, source);
}

/** Gets the IG Publisher by Maven and compiles our classes beside it, unless that was done from the source that is here. */
function buildPublisher() {
  buildByMaven('publisher', 'the IG Publisher', (folder) => {
    const sources = readdirSync(path.join(folder, 'src'), { recursive: true })
      .filter((name) => name.endsWith('.java'))
      .map((name) => path.join(folder, 'src', name));
    const target = path.join(folder, 'target');
    run(
      'javac',
      [
        '-proc:none',
        '--release',
        '17',
        '-cp',
        path.join(target, 'lib', '*'),
        '-d',
        path.join(target, 'classes'),
        ...sources,
      ],
      'the IG Publisher could not be had',
    );
  });
}

/** Gets HAPI FHIR's validation by Maven, which a test loads the guide's package with. */
function buildHapi() {
  buildByMaven('hapi', "HAPI FHIR's validation", () => {});
}

/** Builds the FHIR server that the tests publish to and search. */
function buildFhirServer() {
  buildByMaven('fhir-server', 'the FHIR server', () => {});
}

/** Builds `tools/NAME`, unless it was built from the source that is here. */
function buildByMaven(name, what, afterwards) {
  const folder = path.join(root, 'tools', name);
  const stampFile = path.join(folder, 'target', 'built-from.sha256');
  const source = sourceDigest(folder);
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === source) return;
  requireJava();
  say(`getting ${what}`);
  run(
    'mvn',
    ['-B', '-q', '-Dstyle.color=never', '-f', path.join(folder, 'pom.xml'), 'clean', 'package'],
    `${what} could not be had`,
  );
  afterwards(folder);
  writeFileSync(stampFile, source);
}

function requireJava() {
  const version = spawnSync('java', ['-version'], { encoding: 'utf8' });
  const major = Number(/version "(\d+)/.exec(version.stderr ?? '')?.[1] ?? 0);
  if (version.error || major === 0) {
    stop('Java is missing: install Java 17 or newer (on Debian: apt-get install openjdk-17-jdk-headless).');
  }
  if (major < 17) stop(`Java ${major} is too old: install Java 17 or newer.`);
}

function sourceDigest(folder) {
  const digest = createHash('sha256');
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .filter((file) => file === 'pom.xml' || file.startsWith(`src${path.sep}`))
    .sort();
  for (const file of files) digest.update(`${file}\n`).update(readFileSync(path.join(folder, file)));
  return digest.digest('hex');
}

/** A network namespace of its own (`unshare -rn`, to see that nothing is fetched) begins with loopback down. */
function raiseLoopback() {
  const isUp = () =>
    Object.values(networkInterfaces()).some((addresses) => addresses?.some(({ internal }) => internal));
  if (isUp()) return;
  spawnSync('ip', ['link', 'set', 'lo', 'up']);
  if (!isUp()) stop('The loopback network interface is down: bring it up (ip link set lo up).');
}

/** Runs the command and ends as it ends; a signal that reaches this process alone is passed on. */
function runCommand() {
  const node = path.join(root, 'node_modules', '.bin', 'node');
  const script = path.join(import.meta.dirname, `${command}.ts`);
  const child = spawn(node, [script, ...commandArguments], { stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('error', (error) =>
    stop(`Node 24 from npm could not be started (${error.message}): delete node_modules and start again.`),
  );
  child.on('exit', (code) => process.exit(code ?? 2));
}

function run(program, programArguments, failure) {
  const result = spawnSync(program, programArguments, { cwd: root, stdio: ['ignore', 2, 2] });
  if (result.error || result.status !== 0) {
    stop(`Setting up failed: ${failure} (${program} ${programArguments[0]}): see what it printed above.`);
  }
}

function readJson(file) {
  return JSON.parse(readFileSync(file, 'utf8'));
}

function say(what) {
  process.stderr.write(`eu-imaging: ${what}\n`);
}

function stop(sentence) {
  process.stderr.write(`eu-imaging: ${sentence}\n`);
  process.exit(2);
}
