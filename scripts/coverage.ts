/** `npm run coverage`: what the guide's examples exercise of its profiles, slices, value sets and invariants. */
import path from 'node:path';
import { Option } from 'commander';
import { commandLine, runCommand } from './command.ts';
import { measureCoverage } from './coverage/coverage.ts';
import { coverageJson, coverageStatus, coverageText } from './coverage/coverageReport.ts';
import { readGuide, readReasons } from './coverage/readGuide.ts';
import { applyReasons } from './coverage/reasons.ts';
import { root } from './paths.ts';
import { paintFor } from './report/textReport.ts';

const command = commandLine(
  'eu-imaging coverage',
  'Counts which profiles, extensions, value sets, slices and invariants occur in an example of the guide.\n' +
    'What cannot occur has its reason in input/coverage-reasons.json: { "id": "reason" }; what has neither is a finding.',
  'eu-imaging coverage --format json',
).addOption(new Option('--format <format>', 'how to report').choices(['text', 'json']).default('text'));

await runCommand(command, async () => {
  const { sources, ...guide } = readGuide();
  const reasons = readReasons(path.join(root, 'input', 'coverage-reasons.json'));
  const coverage = applyReasons(measureCoverage(guide), reasons);
  const { format } = command.opts<{ format: 'text' | 'json' }>();
  process.stdout.write(
    format === 'json'
      ? coverageJson(coverage, sources)
      : coverageText(coverage, sources, paintFor(process.stdout)),
  );
  return coverageStatus(coverage);
});
