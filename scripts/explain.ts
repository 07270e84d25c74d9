/** `eu-imaging explain ID`: what a finding means, with a right and a wrong example. */
import { commandLine, runCommand } from './command.ts';
import { explanationText } from './explain/explanationText.ts';
import { alike, readExplanations } from './explain/readExplanations.ts';
import { Fault } from './faults.ts';
import { paintFor, printable } from './report/textReport.ts';

const command = commandLine(
  'eu-imaging explain',
  'Tells what the id of a finding means: an invariant, a rule between resources, a requirement of the guide, or one of the HL7 validator.',
  'eu-imaging explain bundle-dangling-reference',
)
  .argument('[id...]', 'ids, as a report has them')
  .option('--list', 'list all that can be explained', false)
  .option('--json', 'for programs', false);

await runCommand(command, async () => {
  const { list, json } = command.opts<{ list: boolean; json: boolean }>();
  const known = readExplanations();
  if (!list && command.args.length === 0)
    throw new Fault('Name the id of a finding, or list all with --list.');
  const chosen = list
    ? [...known.values()]
    : command.args.map((id) => {
        const found = known.get(id);
        if (found !== undefined) return found;
        const guesses = alike(id, known.keys());
        throw new Fault(
          `There is no explanation of ${printable(id)}: ${guesses.length > 0 ? `did you mean ${guesses.join(', ')}?` : 'list all with --list.'}`,
        );
      });
  const paint = paintFor(process.stdout);
  if (json) process.stdout.write(`${JSON.stringify(chosen, null, 2)}\n`);
  else if (list)
    for (const { id, kind, meaning } of chosen)
      process.stdout.write(`${id.padEnd(40)} ${kind.padEnd(12)} ${meaning}\n`);
  else process.stdout.write(chosen.map((each) => explanationText(each, paint)).join('\n'));
  return 0;
});
