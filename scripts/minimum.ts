/** `npm run minimum`: writes what each actor must do, as a page of the guide and as JSON. */
import path from 'node:path';
import { commandLine, runCommand } from './command.ts';
import { readReasons } from './coverage/readGuide.ts';
import { isStale, writeGenerated } from './generated/generatedFile.ts';
import { minimumFiles } from './minimum/files.ts';
import { countByCode, type Minimum } from './minimum/minimum.ts';
import { readMinimums } from './minimum/readMinimums.ts';
import { checkObligations } from './obligations/checks.ts';
import { countLine, countObligations } from './obligations/obligations.ts';
import { readObligedGuide } from './obligations/readObligedGuide.ts';
import { root } from './paths.ts';
import { counted } from './report/summary.ts';

const command = commandLine(
  'eu-imaging minimum',
  "Writes what each actor must do, from the profiles' obligations and cardinalities and the actor's CapabilityStatement,\n" +
    'to input/pagecontent/minimum-*.md and docs/minimum/*.json. Obligations that contradict each other are findings.',
  'npm run minimum',
).option('--check', 'write nothing; a file that is out of date is a finding');

await runCommand(command, async () => {
  const { check = false } = command.opts<{ check?: boolean }>();
  const guide = readObligedGuide();
  const issues = checkObligations(guide, readReasons(path.join(root, 'input', 'obligation-reasons.json')));
  for (const { severity, source, id, message } of issues) {
    process.stdout.write(`${severity}  ${source}  [${id}]  ${message}\n`);
  }
  if (issues.length > 0) return 1;
  const minimums = readMinimums(guide);
  const stale = minimums.flatMap(minimumFiles).filter(isStale);
  for (const { file, text } of stale) {
    if (check) process.stdout.write(`error  ${file}  is out of date: run npm run minimum\n`);
    else writeGenerated({ file, text });
  }
  for (const minimum of minimums) process.stdout.write(`${actorLine(minimum)}\n`);
  process.stdout.write(`${countLine(countObligations(guide))}\n`);
  return check && stale.length > 0 ? 1 : 0;
});

/** `EuImagingReportConsumer: 41 resources; SHALL:display 120, SHALL:handle 80; 30 searches` */
function actorLine(minimum: Minimum): string {
  const { actor, profiles, capability } = minimum;
  const elements = countByCode(minimum, 'elements').map(([code, number]) => `${code} ${number}`);
  const searches = capability?.resources.flatMap((resource) => resource.searches);
  return [
    `${actor.id}: ${counted(profiles.length, 'profile')}`,
    elements.join(', '),
    searches === undefined
      ? `no CapabilityStatement ${actor.capabilities ?? ''} yet`
      : `${searches.length} search parameters`,
  ]
    .filter((part) => part !== '')
    .join('; ');
}
