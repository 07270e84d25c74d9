/** `npm start`: compiles the guide and validates every example and Bundle against the profiles it claims. */

import { commandLine, runCommand } from './command.ts';
import { compileIfChanged } from './compile/compileIfChanged.ts';
import { exampleFiles, guideArtefacts } from './compile/guideIndex.ts';
import { guideParts } from './report/guideParts.ts';
import { compilerVerdict, suppressionsVerdict } from './report/guideVerdicts.ts';
import { type ReportFile, ReportFiles, reportOption } from './report/outputs.ts';
import { progressOn } from './report/progress.ts';
import { counted, exitStatus, summarize } from './report/summary.ts';
import { verdictTable } from './report/table.ts';
import { hasSomethingToRead, paintFor, summaryLine, verdictText } from './report/textReport.ts';
import { applySuppressions } from './suppressions/applySuppressions.ts';
import { readSuppressions } from './suppressions/readSuppressions.ts';
import { startValidator } from './validator/startValidator.ts';
import { validateArtefacts } from './validator/validateArtefacts.ts';
import type { Verdict } from './validator/verdict.ts';

const command = commandLine(
  'eu-imaging start',
  'Compiles the guide and validates every example and Bundle against the profiles it claims.',
  'npm start -- --report html=examples.html',
)
  .option('--report <format=file>', 'write a report in this format, too (repeatable)', reportOption, [])
  .option('--force', 'let --report overwrite a file', false);

await runCommand(command, async () => {
  const { report, force } = command.opts<{ report: readonly ReportFile[]; force: boolean }>();
  const reports = new ReportFiles(report, force, [], { failOn: 'warning', parts: guideParts });
  const progress = progressOn();
  const paint = paintFor(process.stdout);
  progress.show('compiling the guide');
  const { messages } = await compileIfChanged();
  progress.clear();
  for (const { severity, text, file = '', line = '' } of messages) {
    process.stdout.write(
      `${paint(severity === 'error' ? 'red' : 'yellow', severity)}  ${file}:${line}  ${text}\n`,
    );
  }
  if (messages.length > 0) {
    const said = compilerVerdict(messages);
    reports.write(said);
    reports.end(summarize([said]));
    return 1;
  }

  progress.show('starting the HL7 validator');
  const validator = await startValidator();
  const verdicts: Verdict[] = [];
  try {
    const examples = guideArtefacts().filter(({ isExample }) => isExample);
    validator.resolveFrom(exampleFiles(examples));
    for await (const verdict of validateArtefacts(examples, validator)) {
      verdicts.push(verdict);
      progress.show('validating the examples', `${verdicts.length} of ${examples.length}: ${verdict.path}`);
    }
  } finally {
    progress.clear();
    await validator.close();
  }
  const { examined, explained, mistakes } = applySuppressions(
    verdicts.map((verdict) => ({ ...verdict, reference: `${verdict.resourceType}/${verdict.path}` })),
    readSuppressions(),
    new Date().toISOString().slice(0, 10),
  );
  process.stdout.write(`${verdictTable(examined, paint)}\n\n`);
  for (const verdict of examined.filter(hasSomethingToRead)) {
    process.stdout.write(`${verdictText(verdict, paint)}\n`);
  }
  const all = mistakes.length === 0 ? examined : [...examined, suppressionsVerdict(mistakes)];
  for (const verdict of all) reports.write(verdict);
  for (const mistake of mistakes) process.stdout.write(`${paint('red', 'error')}  ${mistake}\n`);
  const summary = summarize(all);
  reports.end(summary);
  const explanations = explained > 0 ? `, ${counted(explained, 'warning')} explained` : '';
  process.stdout.write(`${summaryLine('examples', summary)}${explanations}\n`);
  return exitStatus(summary, 'warning');
});
