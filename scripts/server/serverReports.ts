import { InvalidArgumentError } from 'commander';
import { serverIds } from '../explain/serverIds.ts';
import { packageVersion } from '../report/outputs.ts';
import type { Paint } from '../report/textReport.ts';
import type { ServerReport } from './result.ts';
import { serverJunit } from './serverJunit.ts';
import { serverPage } from './serverPage.ts';
import { serverTestReport } from './serverTestReport.ts';
import { serverText } from './serverText.ts';

export const serverFormats = ['text', 'json', 'junit', 'html', 'testreport'] as const;

export type ServerFormat = (typeof serverFormats)[number];

export interface ServerReportOptions {
  /** As the command line names it: `provider`. */
  readonly actor: string;
  readonly paint: Paint;
  /** Whether what is not applicable is told in text, too. */
  readonly all: boolean;
}

/** A check of a server in a format. */
export function serverReport(
  report: ServerReport,
  format: ServerFormat,
  { actor, paint, all }: ServerReportOptions,
): string {
  switch (format) {
    case 'text':
      return serverText(report, actor, paint, all);
    case 'json':
      return `${JSON.stringify(report, null, 2)}\n`;
    case 'junit':
      return serverJunit(report);
    case 'html':
      return serverPage(report, actor, packageVersion(), (id) => serverIds[id]);
    case 'testreport':
      return `${JSON.stringify(serverTestReport(report, actor, new Date().toISOString()), null, 2)}\n`;
  }
}

/** A report that goes to a file. */
export interface ServerReportFile {
  readonly format: ServerFormat;
  readonly file: string;
}

/** One more `--report FORMAT=FILE` of a command line. */
export function serverReportOption(
  value: string,
  before: readonly ServerReportFile[],
): readonly ServerReportFile[] {
  const [, format = '', file = ''] = /^([a-z]+)=(.+)$/s.exec(value) ?? [];
  const known = serverFormats.find((each) => each === format);
  if (known === undefined)
    throw new InvalidArgumentError(
      `Write FORMAT=FILE, with one of ${serverFormats.join(', ')} as the format.`,
    );
  return [...before, { format: known, file }];
}
