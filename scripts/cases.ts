/** `npm run cases`: runs declared cases, and shows what the two engines really say of each. */
import path from 'node:path';
import { missingCells } from './cases/cells.ts';
import { written } from './cases/compareIssues.ts';
import { caseFolder, loadCases } from './cases/loadCases.ts';
import { type CaseResult, complaint } from './cases/runCase.ts';
import { runCases } from './cases/runCases.ts';
import { commandLine, runCommand } from './command.ts';
import { exampleFiles, guideArtefacts } from './compile/guideIndex.ts';
import { progressOn } from './report/progress.ts';
import { counted } from './report/summary.ts';
import { type Paint, paintFor, printable } from './report/textReport.ts';
import { ValidatorFault } from './validator/faults.ts';
import { startReferenceServer } from './validator/referenceServer.ts';
import { startValidator } from './validator/startValidator.ts';

const command = commandLine(
  'eu-imaging cases',
  'Runs the declared cases of profiles (test/cases/PROFILE.yaml), all where none is named, and says where the HL7 validator or\n' +
    'fhirpath.js finds something else than declared, and which cells of an invariant have no case.',
  'eu-imaging cases ImagingStudyEuImaging --case "leading zero"',
)
  .argument('[profile...]', 'ids of profiles')
  .option('--case <text>', 'only the cases whose name contains this', '')
  .option('--all', 'show what was found in the cases that pass, too', false);

await runCommand(command, async () => {
  const options = command.opts<{ case: string; all: boolean }>();
  const paint = paintFor(process.stdout);
  const chosenProfiles = command.args.length === 0 ? undefined : command.args;
  const files = chosenProfiles?.map((profile) => path.join(caseFolder, `${profile}.yaml`));
  const { manifests, ...tools } = loadCases(files);
  const chosen = manifests.flatMap(({ cases }) => cases.filter(({ name }) => name.includes(options.case)));
  const progress = progressOn();
  progress.show('starting the HL7 validator');
  const validator = await startValidator();
  const references = await startReferenceServer();
  references.use(exampleFiles(guideArtefacts()));
  let failed = 0;
  let faults = 0;
  try {
    for await (const [each, result] of runCases(chosen, { validator, references, ...tools })) {
      progress.clear();
      const isFault = result instanceof ValidatorFault;
      const text = isFault ? result.message : complaint(result);
      if (isFault) faults++;
      else if (text !== '') failed++;
      const lines = text === '' && options.all && !isFault ? foundText(result, paint) : indented(text);
      if (lines !== '') {
        process.stdout.write(`${each.file}:${each.line}  ${paint('bold', each.name)}\n${lines}\n`);
      }
      progress.show('running the cases', each.name);
    }
  } finally {
    progress.clear();
    await references.close();
    await validator.close();
  }
  const missing = options.case === '' ? missingCells(manifests, tools.known, chosenProfiles) : [];
  for (const sentence of missing) process.stdout.write(`${paint('yellow', sentence)}\n`);
  const counts = [
    counted(chosen.length, 'case'),
    `${failed} failed`,
    `${counted(missing.length, 'cell')} missing`,
  ];
  process.stdout.write(`${[...counts, `${faults} without a verdict`].join(', ')}\n`);
  return faults > 0 ? 2 : failed + missing.length > 0 ? 1 : 0;
});

function foundText({ found }: CaseResult, paint: Paint): string {
  return paint('dim', indented(found.map(written).join('\n') || 'accepted'));
}

function indented(text: string): string {
  if (text === '') return '';
  return text
    .split('\n')
    .map((line) => `  ${printable(line)}`)
    .join('\n');
}
