/** `npm run ig`: builds the guide's site and package by the HL7 IG Publisher, offline. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { commandLine, runCommand } from './command.ts';
import { compileGuide } from './compile/compileGuide.ts';
import { MissingRequirement } from './faults.ts';
import { layOutPackages } from './packages/packageCache.ts';
import { qaLine, readQa } from './publisher/readQa.ts';
import { runPublisher } from './publisher/runPublisher.ts';
import { publisherFolder, stageGuide } from './publisher/stageGuide.ts';
import { progressOn } from './report/progress.ts';

const command = commandLine(
  'eu-imaging ig',
  "Builds the guide's site and package by the HL7 IG Publisher, offline, and says what its QA found (output/qa.html).",
  'npm run ig',
);

const hasJekyll = (): boolean =>
  (process.env.PATH ?? '').split(path.delimiter).some((folder) => existsSync(path.join(folder, 'jekyll')));

await runCommand(command, async () => {
  if (!hasJekyll()) throw new MissingRequirement('Jekyll', 'apt-get install jekyll.');
  const progress = progressOn();
  progress.show('compiling the guide');
  const { messages } = await compileGuide();
  if (messages.length > 0) {
    process.stdout.write('The guide does not compile without messages: run npm start.\n');
    return 1;
  }
  layOutPackages();
  stageGuide();
  await runPublisher(publisherFolder, (phase) => progress.show('publishing:', phase));
  progress.clear();
  const qa = readQa(publisherFolder);
  process.stdout.write(
    `${path.relative(process.cwd(), path.join(publisherFolder, 'output'))}\n${qaLine(qa)}\n`,
  );
  return qa.errors > 0 || qa.brokenLinks > 0 ? 1 : 0;
});
