/** `eu-imaging check-server URL --actor provider`: checks anyone's FHIR server against what the guide asks of an actor. */
import { InvalidArgumentError, Option } from 'commander';
import { commandLine, runCommand } from './command.ts';
import { Fault } from './faults.ts';
import { progressOn } from './report/progress.ts';
import { paintFor, plain, printable } from './report/textReport.ts';
import { WholeFile } from './report/wholeFile.ts';
import { checkServer } from './server/checkServer.ts';
import { authorizationOf, type CredentialFlags, serverUrl } from './server/credentials.ts';
import { judgeReturned } from './server/judgeReturned.ts';
import { serverStatus } from './server/serverOutcome.ts';
import {
  type ServerFormat,
  type ServerReportFile,
  serverFormats,
  serverReport,
  serverReportOption,
} from './server/serverReports.ts';
import { startValidator } from './validator/startValidator.ts';

const actors = { provider: 'EuImagingReportProvider' } as const;

interface Flags extends CredentialFlags {
  readonly actor: keyof typeof actors;
  readonly sample: readonly string[];
  readonly write: boolean;
  readonly all: boolean;
  readonly format: ServerFormat;
  readonly report: readonly ServerReportFile[];
  readonly force: boolean;
}

const command = commandLine(
  'eu-imaging check-server',
  'Asks a FHIR server for what the guide asks of an actor, and says what it was seen to do and not to do.\nNothing is changed on it, but with --write.',
  'eu-imaging check-server https://fhir.example/r5 --actor provider --report html=server.html',
)
  .argument('<url>', 'base of the server; nothing else is asked')
  .addOption(
    new Option('--actor <actor>', 'whose requirements').choices(Object.keys(actors)).makeOptionMandatory(),
  )
  .option(
    '--sample <search>',
    "try it with what this finds: 'DiagnosticReport?patient=Patient/1' (repeatable)",
    sample,
    [],
  )
  .option('--write', 'publish a synthetic report, try it with that, and remove it again', false)
  .option('--authorize', 'send EU_IMAGING_AUTHORIZATION of the environment, as Authorization', false)
  .option('--client-id <id>', 'get a token by SMART Backend Services, as this client')
  .option('--key <file>', 'its private key: a JWK, or PEM')
  .option('--key-id <id>', 'name of the key, where the JWK does not say it')
  .option('--token-url <url>', 'where tokens are had, if not where the server says, at its own origin')
  .option(
    '--scope <scope>',
    'what is asked to be permitted (default: system/*.rs, with --write system/*.cruds)',
  )
  .addOption(new Option('--format <format>', 'how to report').choices(serverFormats).default('text'))
  .option('--report <format=file>', 'write a report in this format, too (repeatable)', serverReportOption, [])
  .option('--force', 'let --report overwrite a file', false)
  .option('--all', 'show what is not applicable, too', false);

await runCommand(command, async () => {
  const flags = command.opts<Flags>();
  const base = serverUrl(command.args[0] ?? '');
  const authorization = authorizationOf(base, flags);
  const files = flags.report.map(({ format, file }) => ({ format, file: new WholeFile(file, flags.force) }));
  const progress = progressOn();
  const interrupted = new AbortController();
  const interrupt = () => interrupted.abort();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, interrupt);
  try {
    const report = await checkServer(base, actors[flags.actor], (resources) => judge(resources), {
      samples: flags.sample,
      write: flags.write,
      signal: interrupted.signal,
      onProgress: (what) => progress.show('checking', what),
      ...(authorization && { authorization }),
    });
    progress.clear();
    const told = { actor: flags.actor, all: flags.all };
    for (const { format, file } of files) {
      file.write(serverReport(report, format, { ...told, paint: plain }));
      file.finish();
    }
    process.stdout.write(serverReport(report, flags.format, { ...told, paint: paintFor(process.stdout) }));
    if (report.ended === undefined) return serverStatus(report);
    throw new Fault(
      `The check ended before its end, since ${report.ended}: what was not asked is not shown.`,
    );
  } finally {
    progress.clear();
    for (const { file } of files) file.abandon();
  }
});

/** The HL7 validator is started once there is something to validate. */
async function judge(resources: Parameters<typeof judgeReturned>[0]) {
  const validator = await startValidator();
  try {
    return await judgeReturned(resources, validator);
  } finally {
    await validator.close();
  }
}

function sample(value: string, before: readonly string[]): readonly string[] {
  if (!/^[A-Z]\w+\?./.test(value))
    throw new InvalidArgumentError('A search is needed: DiagnosticReport?patient=Patient/1.');
  return [...before, printable(value)];
}
