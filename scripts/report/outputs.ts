import { readFileSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import { InvalidArgumentError } from 'commander';
import { Fault } from '../faults.ts';
import { root } from '../paths.ts';
import type { Verdict } from '../validator/verdict.ts';
import { githubReporter } from './githubReporter.ts';
import { htmlReporter } from './htmlReporter.ts';
import { junitReporter } from './junitReporter.ts';
import type { PagePart } from './pageContent.ts';
import { jsonReporter, type Reporter, textReporter } from './reporter.ts';
import { ruleHelp } from './ruleHelp.ts';
import { sarifReporter } from './sarifReporter.ts';
import type { FailOn, Summary } from './summary.ts';
import { type Paint, plain } from './textReport.ts';
import { WholeFile } from './wholeFile.ts';

export const formats = ['text', 'json', 'junit', 'sarif', 'github', 'html'] as const;

export type Format = (typeof formats)[number];

/** A report that goes to a file. */
export interface ReportFile {
  readonly format: Format;
  readonly file: string;
}

export interface ReporterOptions {
  readonly paint: Paint;
  readonly failOn: FailOn;
  /** What the HTML page has beside the verdicts; asked at the end. */
  readonly parts?: () => readonly PagePart[];
}

export function reporterOf(format: Format, { paint, failOn, parts = () => [] }: ReporterOptions): Reporter {
  switch (format) {
    case 'text':
      return textReporter(paint);
    case 'json':
      return jsonReporter;
    case 'junit':
      return junitReporter(failOn);
    case 'sarif':
      return sarifReporter(packageVersion(), ruleHelp);
    case 'github':
      return githubReporter;
    case 'html':
      return htmlReporter({ version: packageVersion(), failOn, parts, help: ruleHelp });
  }
}

/** Of eu-imaging. */
export function packageVersion(): string {
  const { version }: { readonly version: string } = JSON.parse(
    readFileSync(path.join(root, 'package.json'), 'utf8'),
  );
  return version;
}

/** One more `--report FORMAT=FILE` of a command line. */
export function reportOption(value: string, before: readonly ReportFile[]): readonly ReportFile[] {
  const [, format = '', file = ''] = /^([a-z]+)=(.+)$/s.exec(value) ?? [];
  const known = formats.find((each) => each === format);
  if (known === undefined) {
    throw new InvalidArgumentError(`Write FORMAT=FILE, with one of ${formats.join(', ')} as the format.`);
  }
  return [...before, { format: known, file }];
}

/**
 * Reports in files. Each is written beside the file it is to be and takes its name when it is whole, so that a run that ends early
 * leaves what was there; it is opened before the work begins, so that one that cannot be written is known at once.
 */
export class ReportFiles {
  #open: { readonly file: WholeFile; readonly reporter: Reporter }[] = [];
  readonly #leave = () => this.abandon();
  #verdicts = 0;

  /**
   * @param force whether files that are there may be overwritten
   * @param inputs what is validated, which is never overwritten
   * @throws Fault
   */
  constructor(
    files: readonly ReportFile[],
    force: boolean,
    inputs: readonly string[],
    options: Omit<ReporterOptions, 'paint'>,
  ) {
    const names = files.map(({ file }) => path.resolve(file));
    const twice = files.find((_, index) => names.indexOf(names[index] ?? '') !== index);
    if (twice !== undefined)
      throw new Fault(`${twice.file} is named for two reports: give each its own name.`);
    process.once('exit', this.#leave);
    for (const signal of signals) process.once(signal, leave);
    try {
      for (const { format, file } of files) {
        if (force) refuseInput(file, inputs);
        const reporter = reporterOf(format, { ...options, paint: plain });
        this.#open.push({ file: new WholeFile(file, force), reporter });
      }
      for (const { file, reporter } of this.#open) file.write(reporter.head);
    } catch (cause) {
      this.abandon();
      throw cause;
    }
  }

  write(verdict: Verdict): void {
    for (const { file, reporter } of this.#open) file.write(reporter.verdict(verdict, this.#verdicts));
    this.#verdicts++;
  }

  end(summary: Summary): void {
    for (const { file, reporter } of this.#open) file.write(reporter.tail(summary));
    for (let next = this.#open[0]; next !== undefined; next = this.#open[0]) {
      next.file.finish();
      this.#open.shift();
    }
    this.abandon();
  }

  /** Takes away what was not finished; nothing after `end`. */
  abandon(): void {
    for (const { file } of this.#open) file.abandon();
    this.#open = [];
    process.off('exit', this.#leave);
    for (const signal of signals) process.off(signal, leave);
  }
}

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Ends the process as a fault, so that what is told of its exit can tidy up. */
const leave = (): never => process.exit(2);

function refuseInput(file: string, inputs: readonly string[]): void {
  if (!statSync(file, { throwIfNoEntry: false })?.isFile()) return;
  if (inputs.some((input) => isWithin(file, input))) {
    throw new Fault(`${file} is among the files to validate: give the report another name.`);
  }
}

/** Whether a file is an input itself or lies in a folder that is one. */
function isWithin(file: string, input: string): boolean {
  if (statSync(input, { throwIfNoEntry: false }) === undefined) return false;
  const relative = path.relative(realpathSync(input), realpathSync(file));
  return relative === '' || !(relative.startsWith('..') || path.isAbsolute(relative));
}
