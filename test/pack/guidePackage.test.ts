import { execFileSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { guideArtefacts } from '../../scripts/compile/guideIndex.ts';
import { generatedResources, root, toolHome } from '../../scripts/paths.ts';
import { startTerminologyServer } from '../../scripts/terminology/server.ts';
import { askValidator } from '../../scripts/validator/httpValidator.ts';
import { findings } from '../../scripts/validator/issues.ts';
import { startJvmValidator } from '../../scripts/validator/jvmValidator.ts';
import { runCli } from '../support/runCli.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'eu-imaging-guide-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const tarball = path.join(folder, 'hl7.fhir.eu.imaging-r5-0.2.0.tgz');
const unpacked = path.join(folder, 'package');
const read = (name: string) => JSON.parse(readFileSync(path.join(unpacked, name), 'utf8'));
const canonical = 'http://hl7.eu/fhir/imaging-r5';
const derived = 'http://example.org/guide/StructureDefinition/NumberedStudy';

/** A guide of somebody else: a study whose series all have a number. */
const derivedFsh = `
Profile: NumberedStudy
Parent: ${canonical}/StructureDefinition/ImagingStudyEuImaging
Id: NumberedStudy
* series.number 1..1
`;

/** Runs a program on a FHIR cache that holds our package as it was unpacked, beside those it depends on. */
function runOnCache(program: string): string {
  const home = path.join(folder, 'home');
  const cache = path.join(home, '.fhir', 'packages');
  rmSync(home, { recursive: true, force: true });
  mkdirSync(cache, { recursive: true });
  const others = path.join(toolHome, '.fhir', 'packages');
  for (const name of readdirSync(others)) symlinkSync(path.join(others, name), path.join(cache, name));
  cpSync(unpacked, path.join(cache, 'hl7.fhir.eu.imaging-r5#0.2.0', 'package'), { recursive: true });
  return execFileSync(process.execPath, ['--input-type=module', '-e', program], {
    cwd: root,
    env: { ...process.env, HOME: home, NODE_NO_WARNINGS: '1' },
    encoding: 'utf8',
    maxBuffer: 64 << 20,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
}

beforeAll(async () => {
  const { status } = await runCli(['pack', 'guide', '--out', folder]);
  expect(status).toBe(0);
  execFileSync('tar', ['xzf', tarball], { cwd: folder });
});

test('the manifest says what the package is, and depends on nothing that cannot be had', () => {
  expect(read('package.json')).toMatchObject({
    name: 'hl7.fhir.eu.imaging-r5',
    version: '0.2.0',
    type: 'IG',
    canonical,
    fhirVersions: ['5.0.0'],
    license: 'CC0-1.0',
    dependencies: {
      'hl7.fhir.r5.core': '5.0.0',
      'hl7.terminology.r5': '7.0.1',
      'hl7.fhir.uv.extensions.r5': '5.3.0-ballot-tc1',
    },
  });
  expect(Object.keys(read('package.json').dependencies)).toHaveLength(3);
});

test('every artefact is in it once, examples in their folder, and the indexes list each', () => {
  const names = (within: string) =>
    readdirSync(path.join(unpacked, within))
      .filter((name) => /^[A-Z].*\.json$/.test(name))
      .sort();
  const expected = (isExample: boolean) =>
    guideArtefacts()
      .filter((artefact) => artefact.isExample === isExample)
      .map(({ file }) => path.basename(file))
      .sort();
  const guide = 'ImplementationGuide-hl7.fhir.eu.imaging-r5.json';
  expect(names('.').filter((name) => name !== guide)).toEqual(
    expected(false).filter((name) => name !== guide),
  );
  expect(names('.')).toContain(guide);
  expect(names('example')).toEqual(expected(true));
  for (const within of ['.', 'example']) {
    const { files, 'index-version': version } = read(path.join(within, '.index.json'));
    expect(version).toBe(2);
    expect(files.map(({ filename }: { filename: string }) => filename).sort()).toEqual(names(within));
  }
});

test('every structure has its snapshot, which begins with the root and is longer than its differential', () => {
  const structures = readdirSync(unpacked).filter((name) => name.startsWith('StructureDefinition-'));
  expect(structures.length).toBeGreaterThan(60);
  for (const name of structures) {
    const { type, snapshot, differential } = read(name);
    expect(snapshot.element[0].path, name).toBe(type.slice(type.lastIndexOf('/') + 1));
    expect(snapshot.element.length, name).toBeGreaterThanOrEqual(differential.element.length);
  }
});

test('fhir-package-loader loads it and finds a profile by its URL', () => {
  const printed = runOnCache(`
    import { defaultPackageLoader } from 'fhir-package-loader';
    const loader = await defaultPackageLoader({ log: () => {} });
    const status = await loader.loadPackage('hl7.fhir.eu.imaging-r5', '0.2.0');
    const profile = loader.findResourceJSON('${canonical}/StructureDefinition/ImagingStudyEuImaging');
    console.log(JSON.stringify([status, profile.snapshot.element.length > 50]));`);
  expect(JSON.parse(printed)).toEqual(['LOADED', true]);
});

describe("another guide's profile", () => {
  let profile: { readonly url: string };

  beforeAll(() => {
    const printed = runOnCache(`
      import { sushiClient } from 'fsh-sushi';
      const { fhir, errors, warnings } = await sushiClient.fshToFhir(${JSON.stringify(derivedFsh)}, {
        canonical: 'http://example.org/guide',
        version: '1.0.0',
        fhirVersion: '5.0.0',
        logLevel: 'silent',
        dependencies: [
          { packageId: 'hl7.fhir.eu.imaging-r5', version: '0.2.0' },
          // SUSHI adds these by itself as "latest", which nobody has offline.
          { packageId: 'hl7.terminology.r5', version: '7.0.1' },
          { packageId: 'hl7.fhir.uv.extensions.r5', version: '5.3.0-ballot-tc1' },
          { packageId: 'hl7.fhir.uv.tools.r5', version: '0.9.0' },
        ],
      });
      console.log('RESULT' + JSON.stringify({ fhir, errors, warnings }));`);
    const { fhir, errors, warnings } = JSON.parse(printed.slice(printed.indexOf('RESULT') + 6));
    expect({ errors, warnings }).toEqual({ errors: [], warnings: [] });
    profile = fhir[0];
  });

  test('derives from ours in SUSHI', () => {
    expect(profile).toMatchObject({
      url: derived,
      baseDefinition: `${canonical}/StructureDefinition/ImagingStudyEuImaging`,
    });
  });

  test('is validated by the HL7 validator with the package and nothing else of ours', async () => {
    const definitions = path.join(folder, 'derived');
    mkdirSync(definitions);
    writeFileSync(path.join(definitions, 'StructureDefinition-NumberedStudy.json'), JSON.stringify(profile));
    const terminology = await startTerminologyServer();
    const validator = await startJvmValidator({
      terminology: terminology.url,
      definitions: [tarball, definitions],
    });
    try {
      const errorsOf = async (resource: object) => {
        const bytes = Buffer.from(JSON.stringify(resource));
        const outcome = await askValidator(validator.address, { bytes, format: 'json', profiles: [derived] });
        return findings(outcome).issues.filter(({ severity }) => severity === 'error');
      };
      const file = path.join(generatedResources, 'ImagingStudy-chest-ct-imaging-study.json');
      const study = JSON.parse(readFileSync(file, 'utf8'));
      const [first, ...rest] = study.series;
      const numbered = {
        ...study,
        series: study.series.map((each: object, number: number) => ({ ...each, number })),
      };
      expect(await errorsOf(numbered)).toEqual([]);
      const { number: _, ...withoutNumber } = first;
      const broken = await errorsOf({ ...numbered, series: [withoutNumber, ...rest] });
      expect(broken.map(({ location }) => location)).toContain('ImagingStudy.series[0]');
      // What the base asks holds too: it came with the package.
      const noStudyUid = await errorsOf({ ...numbered, identifier: undefined });
      expect(noStudyUid.map(({ message }) => message).join('\n')).toContain('ImagingStudyEuImaging');
    } finally {
      await validator.stop();
      await terminology.close();
    }
  });
});
