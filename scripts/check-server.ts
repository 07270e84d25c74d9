/** `eu-imaging check-server URL --actor provider`: checks anyone's FHIR server against what the guide asks of an actor. */
import { Option } from 'commander';
import { commandLine, runCommand } from './command.ts';
import { Fault } from './faults.ts';
import { progressOn } from './report/progress.ts';
import { paintFor, printable } from './report/textReport.ts';
import { checkServer } from './server/checkServer.ts';
import { judgeReturned } from './server/judgeReturned.ts';
import { serverStatus } from './server/serverOutcome.ts';
import { serverText } from './server/serverText.ts';
import { startValidator } from './validator/startValidator.ts';

const actors = { provider: 'EuImagingReportProvider' } as const;

interface Flags {
  readonly actor: keyof typeof actors;
  readonly sample: readonly string[];
  readonly all: boolean;
}

const command = commandLine(
  'eu-imaging check-server',
  'Asks a FHIR server for what the guide asks of an actor, and says what it was seen to do and not to do.',
  'eu-imaging check-server https://fhir.example/r5 --actor provider',
)
  .argument('<url>', 'base of the server; nothing else is asked')
  .addOption(
    new Option('--actor <actor>', 'whose requirements').choices(Object.keys(actors)).makeOptionMandatory(),
  )
  .option(
    '--sample <search>',
    "try it with what this search finds: 'DiagnosticReport?patient=Patient/1' (repeatable)",
    (value: string, before: readonly string[]) => [...before, value],
    [],
  )
  .option('--all', 'show what is not applicable, too', false);

await runCommand(command, async () => {
  const { actor, sample, all } = command.opts<Flags>();
  const progress = progressOn();
  const report = await checkServer(
    baseOf(command.args[0] ?? ''),
    actors[actor],
    async (resources) => {
      const validator = await startValidator();
      try {
        return await judgeReturned(resources, validator);
      } finally {
        await validator.close();
      }
    },
    { samples: sample, onProgress: (what) => progress.show('asking', what) },
  );
  progress.clear();
  process.stdout.write(serverText(report, actor, paintFor(process.stdout), all));
  return serverStatus(report);
});

/** @throws Fault where it is no address of a server */
function baseOf(given: string): URL {
  if (!URL.canParse(given) || !/^https?:$/.test(new URL(given).protocol))
    throw new Fault(`${printable(given)} is no address of a server: give one as https://fhir.example/r5.`);
  const url = new URL(given);
  if (url.username !== '' || url.password !== '' || url.search !== '' || url.hash !== '')
    throw new Fault(
      'The address of a server has no user, query or fragment: give credentials by --authorize or --client-id.',
    );
  if (!url.pathname.endsWith('/')) url.pathname += '/';
  return url;
}
