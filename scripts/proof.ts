/** `npm run proof`: what proves each rule of the guide, as a page and as JSON. */
import { readDefinitions } from './capability/readDefinitions.ts';
import { commandLine, runCommand } from './command.ts';
import { isStale, writeGenerated } from './generated/generatedFile.ts';
import { countMapped, dicomLine, mappedLine } from './mapping/mapping.ts';
import { readMappingGuide } from './mapping/readMappingGuide.ts';
import { countLine, countObligations } from './obligations/obligations.ts';
import { readObligedGuide } from './obligations/readObligedGuide.ts';
import { paintFor } from './report/textReport.ts';
import { proofFiles } from './trace/proofFiles.ts';
import { readEvidence, readRequirementReasons } from './trace/readEvidence.ts';
import { requirementsOf } from './trace/requirement.ts';
import { checkTraces, traceLine, traceRequirements } from './trace/trace.ts';

const command = commandLine(
  'eu-imaging proof',
  'Traces each requirement of the guide to the cases and mutants that verify it and the examples that show it, and writes that, with\n' +
    'the coverage and the invariants, to input/pagecontent/conformance.md and docs/proof.json. One without a case is a finding.',
  'npm run proof',
).option('--check', 'write nothing; a file that is out of date is a finding');

await runCommand(command, async () => {
  const { check = false } = command.opts<{ check?: boolean }>();
  const paint = paintFor(process.stdout);
  const evidence = readEvidence();
  const { reasons, lineOf } = readRequirementReasons();
  const traces = traceRequirements(requirementsOf(readDefinitions()), evidence, reasons);
  const issues = checkTraces(traces, reasons, lineOf);
  for (const { severity, source, message } of issues) {
    process.stdout.write(`${paint('red', severity)}  ${source}  ${message}\n`);
  }
  const stale = proofFiles(evidence, traces).filter(isStale);
  for (const each of stale) {
    if (check)
      process.stdout.write(`${paint('red', 'error')}  ${each.file}  is out of date: run npm run proof\n`);
    else writeGenerated(each);
  }
  const mappings = readMappingGuide();
  process.stdout.write(
    `${traceLine(traces)}\n${countLine(countObligations(readObligedGuide()))}\n` +
      `${mappedLine(countMapped(mappings))}\n${dicomLine(mappings)}\n`,
  );
  return issues.length > 0 || (check && stale.length > 0) ? 1 : 0;
});
