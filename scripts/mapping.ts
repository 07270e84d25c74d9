/** `npm run mapping`: checks the mappings to Xt-EHR and DICOM, and writes the tables that the guide's pages include. */

import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { commandLine, runCommand } from './command.ts';
import { checkMappings, countMapped, dicomLine, mappedLine, mappingIncludes } from './mapping/mapping.ts';
import { readMappingGuide } from './mapping/readMappingGuide.ts';
import { root } from './paths.ts';
import { paintFor } from './report/textReport.ts';

const command = commandLine(
  'eu-imaging mapping',
  'Checks the mappings to Xt-EHR and DICOM of the guide as npm start compiled it, and writes their tables for its pages.',
  'npm run mapping',
);

await runCommand(command, async () => {
  const paint = paintFor(process.stdout);
  const guide = readMappingGuide();
  const issues = checkMappings(guide);
  for (const { severity, id, message, source = '' } of issues) {
    process.stdout.write(`${paint('red', severity)}  ${source}  ${message}  ${paint('dim', `[${id}]`)}\n`);
  }
  for (const [file, text] of mappingIncludes(guide)) {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    writeFileSync(path.join(root, file), text);
  }
  process.stdout.write(`${mappedLine(countMapped(guide))}\n${dicomLine(guide)}\n`);
  return issues.length === 0 ? 0 : 1;
});
