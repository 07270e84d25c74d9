/** `npm run mutate`: breaks every constraint of the guide in a valid example, and says which the HL7 validator lets pass. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Option } from 'commander';
import { loadCases } from './cases/loadCases.ts';
import { commandLine, runCommand } from './command.ts';
import { exampleFiles, guideArtefacts } from './compile/guideIndex.ts';
import { readGuide } from './coverage/readGuide.ts';
import { Fault } from './faults.ts';
import { isStale, writeGenerated } from './generated/generatedFile.ts';
import { type Ask, askingOnce } from './mutation/ask.ts';
import { dependencyDigests } from './mutation/dependencies.ts';
import { deriveMutants } from './mutation/derive.ts';
import { environmentDigest } from './mutation/environment.ts';
import { mutationRecord } from './mutation/mutationRecord.ts';
import { mutationJson, mutationStatus, mutationText } from './mutation/mutationReport.ts';
import { readCore } from './mutation/readCore.ts';
import { openResultStore, type ResultStore } from './mutation/resultStore.ts';
import { runMutants } from './mutation/runMutants.ts';
import { explain, readReasons } from './mutation/survivors.ts';
import { cache, root } from './paths.ts';
import { progressOn } from './report/progress.ts';
import { paintFor } from './report/textReport.ts';
import { type StartedValidator, startValidator } from './validator/startValidator.ts';

const command = commandLine(
  'eu-imaging mutate',
  'Derives from every constraint of the profiles and extensions the smallest edit of an example that breaks it, and counts the\n' +
    'edits that the HL7 validator refuses at that place for that reason. Why others survive is in test/mutation/survivors.yaml.\n' +
    'A run of all of them writes what became of each to docs/mutation.json.',
  'eu-imaging mutate --profile ImagingStudyEuImaging',
)
  .option('--profile <id>', 'only the constraints that this profile or extension states')
  .option('--check', 'write nothing; a docs/mutation.json that is out of date is a finding')
  .addOption(new Option('--format <format>', 'how to report').choices(['text', 'json']).default('text'));

await runCommand(command, async () => {
  const {
    check = false,
    format,
    profile,
  } = command.opts<{
    check?: boolean;
    format: 'text' | 'json';
    profile?: string;
  }>();
  const progress = progressOn();
  progress.show('deriving the mutants');
  const { sources, ...guide } = readGuide();
  if (
    profile !== undefined &&
    !guide.structures.some(({ id, derivation }) => id === profile && derivation === 'constraint')
  ) {
    throw new Fault(`The guide has no profile or extension ${profile}: give --profile the id of one.`);
  }
  const file = 'test/mutation/survivors.yaml';
  const reasons = readReasons(readFileSync(path.join(root, file), 'utf8'), file);
  const cases = loadCases().manifests.flatMap((manifest) => manifest.cases);
  const isAsked = (id: string) => profile === undefined || id.startsWith(`${profile}#`);
  const mutants = deriveMutants(guide, readCore(), cases).filter(({ id }) => isAsked(id));

  const store = openResultStore(path.join(cache, 'mutation'));
  const results = await withValidator(
    store,
    (done, total) => progress.show('breaking the constraints', `${done} of ${total}`),
    (ask) => runMutants(mutants, ask),
  ).finally(() => progress.clear());
  if (profile === undefined) store.prune();

  const value = Object.fromEntries(Object.entries(reasons.value).filter(([id]) => isAsked(id)));
  const score = explain(results, { ...reasons, value });
  process.stdout.write(
    format === 'json' ? mutationJson(score, sources) : mutationText(score, sources, paintFor(process.stdout)),
  );
  if (profile !== undefined) return mutationStatus(score);
  const record = mutationRecord(score);
  if (!isStale(record)) return mutationStatus(score);
  if (!check) writeGenerated(record);
  else process.stderr.write(`${record.file} is out of date: run npm run mutate, then npm run proof.\n`);
  return check ? 1 : mutationStatus(score);
});

/** Gives `use` the means to ask; the HL7 validator is started when there is something new to ask. */
async function withValidator<T>(
  store: ResultStore,
  onAnswer: (done: number, total: number) => void,
  use: (ask: Ask) => Promise<T>,
): Promise<T> {
  const artefacts = guideArtefacts();
  const digestOf = dependencyDigests(artefacts.map(({ file }) => JSON.parse(readFileSync(file, 'utf8'))));
  const environment = environmentDigest();
  let starting: Promise<StartedValidator> | undefined;
  const start = async () => {
    const validator = await startValidator();
    validator.resolveFrom(exampleFiles(artefacts));
    return validator;
  };
  try {
    return await use(
      askingOnce({
        store,
        dependencies: (resource, profiles) => `${environment} ${digestOf(resource, profiles)}`,
        validator: () => {
          starting ??= start();
          return starting;
        },
        onAnswer,
      }),
    );
  } finally {
    await (await starting?.catch(() => undefined))?.close();
  }
}
