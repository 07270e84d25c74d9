/** `eu-imaging plan FILE`: the requests that get the images of a report; nothing is asked. */
import { commandLine, runCommand } from './command.ts';
import { type PlanFlags, planOptionsOf, withPlanOptions } from './dicomweb/planOptions.ts';
import { planRetrieval } from './dicomweb/planRetrieval.ts';
import { planText } from './dicomweb/planText.ts';
import { readSet } from './dicomweb/readSet.ts';

const command = withPlanOptions(
  commandLine(
    'eu-imaging plan',
    'Prints the exact requests (DICOMweb, WADO-URI, viewer, FHIR) that get the images of a report, as lines for curl.\nNothing is asked of any server.',
    'eu-imaging plan report.json --rendered',
  )
    .argument('<path...>', 'files or folders: a report as a Bundle or as resources, in JSON')
    .option('--json', 'for programs', false),
);

await runCommand(command, async () => {
  const flags = command.opts<PlanFlags & { readonly json: boolean }>();
  const plan = planRetrieval(await readSet(command.args), planOptionsOf(flags));
  process.stdout.write(flags.json ? `${JSON.stringify(plan, null, 2)}\n` : `${planText(plan)}\n`);
  return plan.findings.some(({ severity }) => severity === 'error') ? 1 : 0;
});
