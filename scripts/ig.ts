/** `npm run ig`: builds the guide's site and package by the HL7 IG Publisher, offline. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { commandLine, runCommand } from './command.ts';
import { compileIfChanged } from './compile/compileIfChanged.ts';
import { MissingRequirement } from './faults.ts';
import { layOutPackages } from './packages/packageCache.ts';
import { root } from './paths.ts';
import { finishSite } from './publisher/finishSite.ts';
import { readIgnoredWarnings } from './publisher/ignoredWarnings.ts';
import { qaLine, readQa } from './publisher/readQa.ts';
import { runPublisher } from './publisher/runPublisher.ts';
import { publisherFolder, stageGuide } from './publisher/stageGuide.ts';
import { progressOn } from './report/progress.ts';

const shownMessages = 20;

const command = commandLine(
  'eu-imaging ig',
  "Builds the guide's site and package by the HL7 IG Publisher, offline, and says what its QA found (output/qa.html).",
  'npm run ig',
).option('--fast', 'checks all of the guide, and writes no pages');

const hasJekyll = (): boolean =>
  (process.env.PATH ?? '').split(path.delimiter).some((folder) => existsSync(path.join(folder, 'jekyll')));

await runCommand(command, async () => {
  const fast = command.opts().fast === true;
  if (!fast && !hasJekyll()) throw new MissingRequirement('Jekyll', 'apt-get install jekyll.');
  const ignored = path.join('input', 'ignoreWarnings.txt');
  const { problems } = readIgnoredWarnings(readFileSync(path.join(root, ignored), 'utf8'));
  if (problems.length > 0) {
    process.stdout.write(`${problems.map((problem) => `${ignored}: ${problem}`).join('\n')}\n`);
    return 1;
  }
  const progress = progressOn();
  progress.show('compiling the guide');
  const { messages } = await compileIfChanged();
  if (messages.length > 0) {
    process.stdout.write('The guide does not compile without messages: run npm start.\n');
    return 1;
  }
  layOutPackages();
  stageGuide();
  await runPublisher(publisherFolder, {
    fast,
    onPhase: (phase) => progress.show('publishing:', phase),
  });
  progress.clear();
  if (!fast) finishSite(path.join(publisherFolder, 'output'));
  const qa = readQa(publisherFolder);
  // Some messages arise only while pages are written.
  const unused = fast ? [] : qa.unused;
  const lines = [
    ...qa.messages.slice(0, shownMessages),
    ...(qa.messages.length > shownMessages
      ? [`and ${qa.messages.length - shownMessages} more: qa.html`]
      : []),
    ...unused.map((message) => `${ignored}: no message matches any more: ${message}`),
    path.relative(process.cwd(), path.join(publisherFolder, 'output')),
    `${qa.explained} messages explained in ${ignored}`,
    qaLine(qa),
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
  return qa.errors + qa.warnings + qa.brokenLinks + unused.length > 0 ? 1 : 0;
});
