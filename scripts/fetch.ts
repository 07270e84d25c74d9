/** `eu-imaging fetch FILE --out DIR`: gets the images of a report, and checks that they are what was asked for. */
import { InvalidArgumentError } from 'commander';
import { commandLine, runCommand } from './command.ts';
import { fetchPlan } from './dicomweb/fetchPlan.ts';
import { type PlanFlags, planOptionsOf, withPlanOptions } from './dicomweb/planOptions.ts';
import { planRetrieval } from './dicomweb/planRetrieval.ts';
import { readSet } from './dicomweb/readSet.ts';
import { Fault } from './faults.ts';
import { issueLines } from './report/issueLines.ts';
import { progressOn } from './report/progress.ts';
import { paintFor, printable } from './report/textReport.ts';

interface Flags extends PlanFlags {
  readonly out: string;
  readonly allowPrivate: boolean;
  readonly allowRedirects: boolean;
  readonly authorize?: string;
  readonly concurrency: number;
  readonly json: boolean;
}

const command = withPlanOptions(
  commandLine(
    'eu-imaging fetch',
    'Carries out the requests of eu-imaging plan, and checks that what comes is what was asked for.\nRun again, it gets what is missing.',
    'eu-imaging fetch report.json --out images/',
  )
    .argument('<path...>', 'files or folders: a report as a Bundle or as resources, in JSON')
    .requiredOption('--out <folder>', 'where what comes is put; no file that is there is overwritten')
    .option('--allow-private', 'ask servers at addresses of this machine and its network, too', false)
    .option('--allow-redirects', 'follow where a server leads', false)
    .option(
      '--authorize <origin>',
      'send EU_IMAGING_AUTHORIZATION of the environment to this origin, as Authorization',
    )
    .option('--concurrency <number>', 'requests at a time, 1 to 16', concurrency, 4)
    .option('--json', 'for programs', false),
);

await runCommand(command, async () => {
  const { out, allowPrivate, allowRedirects, authorize, concurrency, json, ...flags } = command.opts<Flags>();
  const plan = planRetrieval(await readSet(command.args), planOptionsOf(flags));
  const authorization = authorizationOf(authorize);
  const progress = progressOn();
  progress.show('fetching', `0 of ${plan.requests.length}`);
  const result = await fetchPlan(plan, {
    out,
    allowPrivate,
    allowRedirects,
    concurrency,
    ...(authorization && { authorization }),
    onProgress: ({ done, of, bytes }) => progress.show('fetching', `${done} of ${of}, ${bytes} bytes`),
  });
  progress.clear();
  if (json) process.stdout.write(`${JSON.stringify(result, null, 2)}\n`);
  else {
    for (const { request, outcome, files } of result.fetched)
      process.stdout.write(`${outcome.padEnd(8)} ${printable(request.url)}  ${files.length} files\n`);
    process.stdout.write(issueLines(result.findings, paintFor(process.stdout)));
    const files = new Set(result.fetched.flatMap((each) => each.files.map(({ file }) => file)));
    process.stdout.write(`${files.size} files, ${result.findings.length} findings\n`);
  }
  return result.findings.some(({ severity }) => severity === 'error') ? 1 : 0;
});

/** A secret on a command line is seen by everybody on the machine, so it comes by the environment. */
function authorizationOf(origin: string | undefined) {
  if (origin === undefined) return undefined;
  const value = process.env.EU_IMAGING_AUTHORIZATION;
  if (value === undefined || value === '')
    throw new Fault('--authorize sends EU_IMAGING_AUTHORIZATION of the environment, which is empty: set it.');
  if (!URL.canParse(origin) || !/^https?:$/.test(new URL(origin).protocol))
    throw new Fault(`--authorize ${printable(origin)} is no origin: give one as https://pacs.example.`);
  return { origin: new URL(origin).origin, value };
}

function concurrency(value: string): number {
  if (!/^([1-9]|1[0-6])$/.test(value)) throw new InvalidArgumentError('A number from 1 to 16 is needed.');
  return Number(value);
}
