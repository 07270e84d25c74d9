/** `eu-imaging validate PATH...`: validates anyone's reports against R5, this guide's profiles, and others' packages. */
import { openSync, realpathSync, statSync, writeSync } from 'node:fs';
import path from 'node:path';
import { InvalidArgumentError, Option } from 'commander';
import { commandLine, runCommand } from './command.ts';
import { Fault } from './faults.ts';
import { indexReferences } from './input/indexReferences.ts';
import { readSamples } from './input/readSamples.ts';
import type { Sample } from './input/sample.ts';
import { progressOn } from './report/progress.ts';
import { jsonReporter, textReporter } from './report/reporter.ts';
import { counted, exitStatus, type FailOn, nothingYet, withVerdict } from './report/summary.ts';
import { paintFor, plain, summaryLine } from './report/textReport.ts';
import { RuleRun } from './rules/ruleRun.ts';
import { startValidator } from './validator/startValidator.ts';
import { validateSamples } from './validator/validateSamples.ts';

interface Options {
  readonly profile: readonly string[];
  readonly package: readonly string[];
  readonly tx?: string;
  readonly format: 'text' | 'json';
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
  .addOption(new Option('--format <format>', 'how to report').choices(['text', 'json']).default('text'))
  .option('--out <file>', 'write the report to this file instead of standard output', given)
  .option('--no-rules', 'leave out the rules between resources (eu-imaging explain --list)')
  .option('--force', 'let --out overwrite a file', false)
  .addOption(
    new Option('--fail-on <severity>', 'exit with 1 from here on')
      .choices(['error', 'warning'])
      .default('error'),
  );

await runCommand(command, () => validate(command.args, command.opts<Options>()));

async function validate(paths: readonly string[], options: Options): Promise<number> {
  const report = options.out === undefined ? undefined : openReport(options.out, options.force, paths);
  const write = (text: string) =>
    report === undefined ? process.stdout.write(text) : writeSync(report, text);
  const paint = report === undefined ? paintFor(process.stdout) : plain;
  const reporter = options.format === 'json' ? jsonReporter : textReporter(paint);
  const progress = progressOn();
  if (paths.includes('-') && process.stdin.isTTY)
    process.stderr.write('reading standard input: end it with Ctrl+D\n');
  progress.show('starting the HL7 validator');
  const starting = startValidator({
    packages: options.package,
    ...(options.tx !== undefined && { upstream: options.tx }),
  });
  // While the validator starts there is time to see which of the resources refer to each other.
  const rules = new RuleRun(async (xml) => (await starting).convert(xml));
  const [validator, index] = await Promise.all([
    starting,
    indexReferences(paths, (sample) => rules.take(sample)),
  ]);
  validator.resolveFrom(index);
  let summary = nothingYet;
  let done = 0;
  try {
    write(reporter.head);
    for await (const verdict of validateSamples(readSamples(paths), validator, {
      profiles: options.profile,
      ...(options.rules && { rules: (sample: Sample) => rules.check(sample) }),
    })) {
      summary = withVerdict(summary, verdict);
      progress.clear();
      write(reporter.verdict(verdict, done++));
      progress.show('validating', `${done} done, last ${verdict.path}`);
    }
  } finally {
    progress.clear();
    await validator.close();
  }
  write(reporter.tail(summary));
  if (report !== undefined) process.stdout.write(`${summaryLine('files', summary)}\n`);
  const [fault, ...more] = validator.upstreamFaults;
  if (fault === undefined) return exitStatus(summary, options.failOn);
  throw new Fault(
    `The terminology server failed ${counted(more.length + 1, 'question')}, so their codes are not verified; the first: ${fault.url} (${fault.reason}).`,
  );
}

/** Opens `--out` before the work begins, so that a report that cannot be written is known at once. */
function openReport(file: string, force: boolean, inputs: readonly string[]): number {
  if (
    force &&
    statSync(file, { throwIfNoEntry: false })?.isFile() &&
    inputs.some((input) => isWithin(file, input))
  ) {
    throw new Fault(`${file} is among the files to validate: give --out another name.`);
  }
  try {
    return openSync(file, force ? 'w' : 'wx');
  } catch (cause) {
    const { code, message } = cause as NodeJS.ErrnoException;
    throw new Fault(
      code === 'EEXIST'
        ? `${file} exists already: give --out another name, or --force to overwrite it.`
        : `The report cannot be written to ${file}: ${message}.`,
    );
  }
}

/** Whether a file is an input itself or lies in a folder that is one. */
function isWithin(file: string, input: string): boolean {
  if (statSync(input, { throwIfNoEntry: false }) === undefined) return false;
  const relative = path.relative(realpathSync(input), realpathSync(file));
  return relative === '' || !(relative.startsWith('..') || path.isAbsolute(relative));
}
