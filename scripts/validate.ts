/** `eu-imaging validate PATH...`: validates anyone's reports against R5, this guide's profiles, and others' packages. */
import { InvalidArgumentError, Option } from 'commander';
import { commandLine, runCommand } from './command.ts';
import { Fault } from './faults.ts';
import {
  type Format,
  formats,
  type ReportFile,
  ReportFiles,
  reporterOf,
  reportOption,
} from './report/outputs.ts';
import { progressOn } from './report/progress.ts';
import { silent } from './report/reporter.ts';
import { counted, exitStatus, type FailOn, nothingYet, withVerdict } from './report/summary.ts';
import { paintFor } from './report/textReport.ts';
import { startValidationRun } from './validator/validationRun.ts';

interface Options {
  readonly profile: readonly string[];
  readonly package: readonly string[];
  readonly tx?: string;
  readonly format: Format;
  readonly report: readonly ReportFile[];
  readonly out?: string;
  readonly force: boolean;
  readonly failOn: FailOn;
  readonly rules: boolean;
}

/** An empty value is a script's unset variable, and would check nothing in silence. */
const given = (value: string): string => {
  if (value.trim() === '') throw new InvalidArgumentError('It is empty.');
  return value;
};
const repeat = (value: string, before: readonly string[]) => [...before, given(value)];
const command = commandLine(
  'eu-imaging validate',
  'Validates FHIR R5 resources and Bundles against the profiles they claim.',
  'eu-imaging validate report.json',
)
  .argument('<path...>', 'files, folders, or - for standard input: JSON, XML or NDJSON')
  .option('--profile <url>', 'validate against this profile too (repeatable)', repeat, [])
  .option('--package <file.tgz>', "load another guide's package (repeatable)", repeat, [])
  .option('--tx <url>', 'ask this terminology server about codes that ours cannot check', given)
  .addOption(new Option('--format <format>', 'how to report').choices(formats).default('text'))
  .option('--out <file>', 'write the report to this file instead of standard output', given)
  .option('--no-rules', 'leave out the rules between resources (eu-imaging explain --list)')
  .option('--report <format=file>', 'write a report in this format, too (repeatable)', reportOption, [])
  .option('--force', 'let --out and --report overwrite a file', false)
  .addOption(
    new Option('--fail-on <severity>', 'exit with 1 from here on')
      .choices(['error', 'warning'])
      .default('error'),
  );

await runCommand(command, () => validate(command.args, command.opts<Options>()));

async function validate(paths: readonly string[], options: Options): Promise<number> {
  const { format, failOn, out, force } = options;
  const files = out === undefined ? options.report : [...options.report, { format, file: out }];
  const reports = new ReportFiles(files, force, paths, { failOn });
  const paint = paintFor(process.stdout);
  // With --out standard output has the last line alone.
  const reporter = out === undefined ? reporterOf(format, { paint, failOn }) : silent;
  const progress = progressOn();
  if (paths.includes('-') && process.stdin.isTTY)
    process.stderr.write('reading standard input: end it with Ctrl+D\n');
  progress.show('starting the HL7 validator');
  const run = await startValidationRun(paths, {
    profiles: options.profile,
    packages: options.package,
    rules: options.rules,
    ...(options.tx !== undefined && { terminologyServer: options.tx }),
  });
  let summary = nothingYet;
  let done = 0;
  try {
    process.stdout.write(reporter.head);
    for await (const verdict of run.verdicts) {
      summary = withVerdict(summary, verdict);
      progress.clear();
      process.stdout.write(reporter.verdict(verdict, done++));
      reports.write(verdict);
      progress.show('validating', `${done} done, last ${verdict.path}`);
    }
  } finally {
    progress.clear();
    await run.close();
  }
  reports.end(summary);
  process.stdout.write(reporter.tail(summary));
  const [fault, ...more] = run.upstreamFaults;
  if (fault === undefined) return exitStatus(summary, failOn);
  throw new Fault(
    `The terminology server failed ${counted(more.length + 1, 'question')}, so their codes are not verified; the first: ${fault.url} (${fault.reason}).`,
  );
}
