import { closeSync, openSync, readFileSync, realpathSync, statSync, writeSync } from 'node:fs';
import path from 'node:path';
import { InvalidArgumentError } from 'commander';
import { Fault } from '../faults.ts';
import { root } from '../paths.ts';
import type { Verdict } from '../validator/verdict.ts';
import { githubReporter } from './githubReporter.ts';
import { htmlReporter, type PagePart } from './htmlReporter.ts';
import { junitReporter } from './junitReporter.ts';
import { jsonReporter, type Reporter, textReporter } from './reporter.ts';
import { sarifReporter } from './sarifReporter.ts';
import type { FailOn, Summary } from './summary.ts';
import { type Paint, plain } from './textReport.ts';

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
  /** What the HTML page has beside the verdicts. */
  readonly parts?: readonly PagePart[];
}

export function reporterOf(format: Format, { paint, failOn, parts = [] }: ReporterOptions): Reporter {
  switch (format) {
    case 'text':
      return textReporter(paint);
    case 'json':
      return jsonReporter;
    case 'junit':
      return junitReporter(failOn);
    case 'sarif':
      return sarifReporter(packageVersion());
    case 'github':
      return githubReporter;
    case 'html':
      return htmlReporter(parts);
  }
}

function packageVersion(): string {
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

/** Reports in files, opened before the work begins, so that one that cannot be written is known at once. */
export class ReportFiles {
  readonly #open: { readonly descriptor: number; readonly reporter: Reporter }[] = [];
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
    for (const { format, file } of files) {
      const descriptor = openReport(file, force, inputs);
      const reporter = reporterOf(format, { ...options, paint: plain });
      this.#open.push({ descriptor, reporter });
      writeSync(descriptor, reporter.head);
    }
  }

  write(verdict: Verdict): void {
    for (const { descriptor, reporter } of this.#open)
      writeSync(descriptor, reporter.verdict(verdict, this.#verdicts));
    this.#verdicts++;
  }

  end(summary: Summary): void {
    for (const { descriptor, reporter } of this.#open) {
      writeSync(descriptor, reporter.tail(summary));
      closeSync(descriptor);
    }
    this.#open.length = 0;
  }
}

function openReport(file: string, force: boolean, inputs: readonly string[]): number {
  if (
    force &&
    statSync(file, { throwIfNoEntry: false })?.isFile() &&
    inputs.some((input) => isWithin(file, input))
  ) {
    throw new Fault(`${file} is among the files to validate: give the report another name.`);
  }
  try {
    return openSync(file, force ? 'w' : 'wx');
  } catch (cause) {
    const { code, message } = cause as NodeJS.ErrnoException;
    throw new Fault(
      code === 'EEXIST'
        ? `${file} exists already: give the report another name, or --force to overwrite it.`
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
