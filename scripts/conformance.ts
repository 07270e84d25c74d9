/** `eu-imaging conformance PATH... --actor ACTOR`: which requirements on an actor the given samples prove, break or do not touch. */
import { Option } from 'commander';
import { readDefinitions } from './capability/readDefinitions.ts';
import { loadCases } from './cases/loadCases.ts';
import { commandLine, runCommand } from './command.ts';
import {
  conformanceLine,
  type Found,
  type Judgement,
  judgeActor,
  type State,
} from './conformance/judgeActor.ts';
import { testReport } from './conformance/testReport.ts';
import { measureCoverage } from './coverage/coverage.ts';
import { isObject, type JsonObject } from './coverage/node.ts';
import { readGuide } from './coverage/readGuide.ts';
import { Fault } from './faults.ts';
import { validate } from './index.ts';
import { progressOn } from './report/progress.ts';
import { paintFor, printable } from './report/textReport.ts';
import { writeNew } from './report/writeNew.ts';
import { loadRuleCases } from './rules/ruleCases.ts';
import { readRequirementReasons } from './trace/readEvidence.ts';
import { requirementsOf } from './trace/requirement.ts';
import { examplesOf } from './trace/trace.ts';
import type { Verdict } from './validator/verdict.ts';

const actors = {
  producer: 'EuImagingReportProducer',
  provider: 'EuImagingReportProvider',
  consumer: 'EuImagingReportConsumer',
  'manifest-provider': 'EuImagingManifestProvider',
} as const;

type ActorName = keyof typeof actors;

interface Options {
  readonly actor: ActorName;
  readonly json: boolean;
  readonly all: boolean;
  readonly out?: string;
}

const command = commandLine(
  'eu-imaging conformance',
  'Says of each requirement on an actor whether the given samples prove it, break it or do not touch it.',
  'eu-imaging conformance samples/ --actor producer --out test-report.json',
)
  .argument('<path...>', 'files or folders of samples: JSON, XML or NDJSON')
  .addOption(
    new Option('--actor <actor>', 'whose requirements').choices(Object.keys(actors)).makeOptionMandatory(),
  )
  .option('--json', 'for programs (schemas/conformance.schema.json)', false)
  .option('--all', 'show the requirements that no sample can show, too', false)
  .option('--out <file>', 'write a FHIR TestReport to this file, which is not there yet');

await runCommand(command, async () => {
  const options = command.opts<Options>();
  const progress = progressOn();
  progress.show('starting the HL7 validator');
  const verdicts = await Array.fromAsync(validate(command.args));
  progress.clear();
  const judgements = judge(verdicts, actors[options.actor]);
  if (options.out !== undefined) {
    const report = testReport(options.actor, judgements, new Date().toISOString());
    writeNew(options.out, `${JSON.stringify(report, null, 2)}\n`);
  }
  if (options.json)
    process.stdout.write(`${JSON.stringify({ actor: options.actor, requirements: judgements }, null, 2)}\n`);
  else say(judgements, options);
  const unread = verdicts.filter(({ kind }) => kind === 'fault').length;
  if (unread > 0) throw new Fault(`${unread} of the samples could not be checked: see eu-imaging validate.`);
  return judgements.some(({ state }) => state === 'broken') ? 1 : 0;
});

function judge(verdicts: readonly Verdict[], actor: string): Judgement[] {
  const samples = verdicts.flatMap((verdict) => {
    const resource = resourceOf(verdict);
    return resource === undefined ? [] : [{ resource, path: verdict.path }];
  });
  const paths = new Map(
    samples.map(({ resource, path }) => [`${resource.resourceType}/${resource.id}`, path]),
  );
  const coverage = measureCoverage({ ...readGuide(), examples: samples.map(({ resource }) => resource) });
  const found: Found[] = verdicts.flatMap(({ path, issues }) =>
    issues.filter(({ severity }) => severity !== 'information').map((issue) => ({ path, issue })),
  );
  const ruleCases = loadRuleCases();
  // An invariant of which no case can have nothing to judge.
  const always = new Set(
    loadCases().manifests.flatMap(({ notApplicable }) =>
      notApplicable.filter(({ cell }) => cell === 'none').map(({ key }) => key),
    ),
  );
  return judgeActor(
    requirementsOf(readDefinitions()).filter((each) => each.actors.includes(actor)),
    {
      found,
      rulesOf: (key) =>
        new Set(ruleCases.filter(({ verifies }) => verifies.includes(key)).map(({ rule }) => rule)),
      isTelling: (part) => !/#im-/.test(part) || always.has(part.slice(part.indexOf('#') + 1)),
      samplesOf: (part) => examplesOf([part], coverage).map((reference) => paths.get(reference) ?? reference),
    },
    readRequirementReasons().reasons,
  );
}

/** A sample as JSON; XML is judged by its findings alone. */
function resourceOf({ sample }: Verdict): JsonObject | undefined {
  if (sample?.format !== 'json') return undefined;
  const value: unknown = JSON.parse(Buffer.from(sample.bytes).toString());
  return isObject(value) ? value : undefined;
}

function say(judgements: readonly Judgement[], { actor, all }: Options): void {
  const paint = paintFor(process.stdout);
  const words: Readonly<Record<State, string>> = {
    proven: paint('green', 'proven     '),
    kept: paint('green', 'kept       '),
    broken: paint('red', 'broken     '),
    untouched: paint('dim', 'not touched'),
    unshown: paint('dim', 'not shown  '),
  };
  for (const { key, sentence, state, evidence } of judgements) {
    if (state === 'unshown' && !all) continue;
    process.stdout.write(`${words[state]}  ${paint('bold', key)}  ${sentence}\n`);
    for (const each of evidence) process.stdout.write(paint('dim', `             ${printable(each)}\n`));
  }
  process.stdout.write(`${conformanceLine(actor, judgements)}\n`);
}
