/** `npm run pages`: the pages of the guide that are made of its decisions and its examples. */
import { commandLine, runCommand } from './command.ts';
import { isStale, writeGenerated } from './generated/generatedFile.ts';
import { pageFiles } from './pages/pageFiles.ts';

const command = commandLine(
  'eu-imaging pages',
  'Writes the pages on decisions, on examples by story, and of each report as a person reads it, to input/pagecontent.',
  'npm run pages',
).option('--check', 'write nothing; a page that is out of date is a finding');

await runCommand(command, async () => {
  const { check = false } = command.opts<{ check?: boolean }>();
  const files = pageFiles();
  const stale = files.filter(isStale);
  for (const each of stale) {
    if (check) process.stdout.write(`error  ${each.file}  is out of date: run npm run pages\n`);
    else writeGenerated(each);
  }
  process.stdout.write(`${files.length} pages, ${stale.length} ${check ? 'out of date' : 'written'}\n`);
  return check && stale.length > 0 ? 1 : 0;
});
