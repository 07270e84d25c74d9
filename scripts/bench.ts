/** `npm run bench`: what a verdict costs here, against what one would run otherwise, on the same inputs in one run. */
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { type Measured, runBatch } from './bench/batch.ts';
import { comparePeer } from './bench/dicom2fhir/comparePeer.ts';
import { measureObjects, type ObjectsMeasured } from './bench/objects.ts';
import { peakMemory } from './bench/processMemory.ts';
import { measureRules, type RulesMeasured } from './bench/rules.ts';
import { percentile } from './bench/statistics.ts';
import { timeRequests } from './bench/warm.ts';
import { commandLine, runCommand } from './command.ts';
import { guideArtefacts } from './compile/guideIndex.ts';
import { readSamples } from './input/readSamples.ts';
import type { Sample } from './input/sample.ts';
import { layOutPackages } from './packages/packageCache.ts';
import { generatedResources, root, toolHome } from './paths.ts';
import { progressOn } from './report/progress.ts';
import { startTerminologyServer } from './terminology/server.ts';
import { type JvmValidator, startJvmValidator } from './validator/jvmValidator.ts';

const examplesWanted = 50;
const startsMeasured = 3;
/** As many resources as the rules are run over. */
const resourcesOfRules = 10_000;
const objectsRead = 10_000;
const warmRounds = { before: 5, measured: 20 };
const progress = progressOn();

const command = commandLine(
  'eu-imaging bench',
  'Measures the validator against what one would run otherwise, on the same inputs.',
  'npm run bench',
).option(
  '--dicom2fhir <python>',
  'compare eu-imaging from-dicom with dicom2fhir instead, run by this Python (docs/peers/dicom2fhir)',
);

await runCommand(command, async () => {
  const { dicom2fhir } = command.opts<{ readonly dicom2fhir?: string }>();
  if (dicom2fhir !== undefined) {
    const tables = comparePeer(dicom2fhir, (step) => progress.show(step));
    progress.clear();
    process.stdout.write(`${tables}\n`);
    return 0;
  }
  layOutPackages();
  const terminology = await startTerminologyServer();
  try {
    const files = inputs();
    const documents = await read(files.filter((file) => path.basename(file).startsWith('Bundle-')));
    const given = { home: toolHome, terminology: terminology.url, definitions: [generatedResources] };
    progress.show(`(a) one start a file, ${startsMeasured} of them`);
    const single: Measured[] = [];
    for (const file of files.slice(0, startsMeasured)) single.push(await runBatch([file], given));
    progress.show('(b) one start, all definitions');
    const batch = await runBatch(files, given);
    progress.show('(c) ours, cold');
    const ours = await measureOurs(await read(files), documents, given);
    progress.show('(e) rules between resources');
    const all = await read(
      guideArtefacts()
        .filter(({ isExample }) => isExample)
        .map(({ file }) => file),
    );
    const rules = await measureRules(all, resourcesOfRules, [1_000, 5_000, resourcesOfRules]);
    progress.show('(f) DICOM objects');
    const objects = await measureObjects(objectsRead);
    progress.clear();
    print(files.length, single, batch, ours);
    printRules(rules);
    printObjects(objects);
    return 0;
  } finally {
    await terminology.close();
  }
});

/** The guide's own examples, and of the FHIR R5 examples as many as make 50. */
function inputs(): string[] {
  const own = guideArtefacts().filter(({ isExample }) => isExample);
  const folder = path.join(root, 'node_modules', 'hl7.fhir.r5.examples');
  const others = readdirSync(folder)
    .filter((name) =>
      /^(ImagingStudy|ImagingSelection|DiagnosticReport|Endpoint|Observation|Composition)-/.test(name),
    )
    .sort();
  return [...own.map(({ file }) => file), ...others.map((name) => path.join(folder, name))].slice(
    0,
    examplesWanted,
  );
}

function printRules({ resources, milliseconds, heap }: RulesMeasured): void {
  const perSecond = Math.round((resources / milliseconds) * 1000);
  const memory = heap.map((each) => `${each.megabytes.toFixed(0)} MB after ${each.resources}`).join(', ');
  process.stdout.write(
    `${'(e) rules, one core'.padEnd(26)}${perSecond} resources a second over ${resources}\n`,
  );
  process.stdout.write(`${'    heap in use'.padEnd(26)}${memory}\n`);
}

function printObjects({ objects, milliseconds, heapMegabytes, megabytes }: ObjectsMeasured): void {
  const each = (milliseconds / objects).toFixed(2);
  const memory = `${heapMegabytes.toFixed(0)} MB of heap, ${megabytes.toFixed(0)} MB in all`;
  process.stdout.write(`${'(f) DICOM objects'.padEnd(26)}${each} ms each over ${objects}, ${memory}\n`);
}

async function read(files: readonly string[]): Promise<Sample[]> {
  const samples: Sample[] = [];
  for await (const sample of readSamples(files)) if (!('kind' in sample)) samples.push(sample);
  return samples;
}

async function measureOurs(
  samples: readonly Sample[],
  documents: readonly Sample[],
  given: { terminology: string; definitions: readonly string[] },
) {
  const started = performance.now();
  const validator = await startJvmValidator(given);
  try {
    await timeRequests(validator.address, samples.slice(0, 1));
    const first = performance.now() - started;
    await timeRequests(validator.address, samples.slice(1), 2);
    const cold = {
      milliseconds: performance.now() - started,
      megabytes: peakMemory(validator.pid) ?? Number.NaN,
    };
    return { first, cold, ...(await measureWarm(validator, samples, documents)) };
  } finally {
    await validator.stop();
  }
}

async function measureWarm(
  validator: JvmValidator,
  samples: readonly Sample[],
  documents: readonly Sample[],
) {
  progress.show('(d) ours, warm');
  const rounds = (count: number, what: readonly Sample[]) => Array.from({ length: count }, () => what).flat();
  await timeRequests(validator.address, rounds(warmRounds.before, samples), 2);
  const warm = await timeRequests(validator.address, samples);
  const documentRounds = rounds(warmRounds.measured, documents);
  const document = await timeRequests(validator.address, documentRounds);
  const mixed = rounds(3, samples);
  const one = await timeRequests(validator.address, mixed, 1);
  const two = await timeRequests(validator.address, mixed, 2);
  return {
    warm,
    document: document.each,
    perEntry: document.each.map((each, index) => each / Math.max(1, documentRounds[index]?.entries ?? 1)),
    documents,
    speedUp: one.total / two.total,
    megabytes: peakMemory(validator.pid) ?? Number.NaN,
  };
}

function print(
  count: number,
  single: readonly Measured[],
  batch: Measured,
  ours: Awaited<ReturnType<typeof measureOurs>>,
): void {
  const perStart = single.reduce((sum, { milliseconds }) => sum + milliseconds, 0) / single.length;
  const seconds = (milliseconds: number) => `${(milliseconds / 1000).toFixed(1)} s`;
  const ratio = (other: number, own: number) => `${(other / own).toFixed(1)} times`;
  const megabytes = (value: number) => `${value.toFixed(0)} MB`;
  const documents = ours.documents.map(({ entries }) => `${entries} entries`).join(', ');
  const rows = [
    ['inputs', `${count} examples; document Bundles of ${documents}`],
    [
      '(a) one start a file',
      `${seconds(perStart)} a file (${single.length} measured), ${megabytes(Math.max(...single.map((each) => each.megabytes)))}`,
    ],
    ['(b) one start, all files', `${seconds(batch.milliseconds)}, ${megabytes(batch.megabytes)}`],
    [
      '(c) ours, cold',
      `first verdict ${seconds(ours.first)}, all ${seconds(ours.cold.milliseconds)}, ${megabytes(ours.cold.megabytes)}`,
    ],
    [
      '(d) ours, warm',
      `all ${seconds(ours.warm.total)}, p50 ${percentile(ours.warm.each, 0.5).toFixed(1)} ms, p90 ${percentile(ours.warm.each, 0.9).toFixed(1)} ms`,
    ],
    [
      '    a document Bundle',
      `p50 ${percentile(ours.document, 0.5).toFixed(0)} ms, p90 ${percentile(ours.document, 0.9).toFixed(0)} ms`,
    ],
    [
      '    an entry of it',
      `p50 ${percentile(ours.perEntry, 0.5).toFixed(1)} ms, p90 ${percentile(ours.perEntry, 0.9).toFixed(1)} ms`,
    ],
    ['    two clients', `${ours.speedUp.toFixed(2)} times the throughput of one`],
    ['    peak memory', megabytes(ours.megabytes)],
    ['one file: (a) / (c)', ratio(perStart, ours.first)],
    ['all files: (a) / (d)', `${ratio(perStart * count, ours.warm.total)} (a extrapolated)`],
    ['all files: (b) / (c)', ratio(batch.milliseconds, ours.cold.milliseconds)],
    ['all files: (b) / (d)', ratio(batch.milliseconds, ours.warm.total)],
  ];
  for (const [name = '', value = ''] of rows) process.stdout.write(`${name.padEnd(26)}${value}\n`);
}
