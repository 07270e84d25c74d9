/** `npm run watch`: on every save of FSH, compiles the guide and validates what changed, on a validator that stays warm. */
import { watch } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { commandLine, runCommand } from './command.ts';
import { changedArtefacts, type Digests, digests } from './compile/changes.ts';
import { type Artefact, exampleFiles, guideArtefacts } from './compile/guideIndex.ts';
import { type Compiler, startSushi } from './compile/sushi.ts';
import { Fault } from './faults.ts';
import { root } from './paths.ts';
import { summarize } from './report/summary.ts';
import { hasSomethingToRead, paintFor, summaryLine, verdictText } from './report/textReport.ts';
import { type StartedValidator, startValidator } from './validator/startValidator.ts';
import { validateArtefacts } from './validator/validateArtefacts.ts';
import type { Verdict } from './validator/verdict.ts';

const paint = paintFor(process.stdout);
const say = (line: string) => process.stdout.write(`${line}\n`);

const command = commandLine(
  'eu-imaging watch',
  'Compiles the guide on every save of FSH and validates what changed.',
  'npm run watch',
);

await runCommand(command, async () => {
  const sushi = startSushi();
  process.on('SIGINT', () => {
    sushi.close();
    process.exit(0);
  });
  say('compiling the guide, starting the HL7 validator');
  let before: Digests = new Map();
  if (await compile(sushi)) before = digests(guideArtefacts());
  const validator = await startValidator();
  say('watching input/fsh: save a file to see its verdict, press Ctrl+C to end');
  for await (const _ of saves()) {
    try {
      if (!(await compile(sushi))) continue;
      const artefacts = guideArtefacts();
      const after = digests(artefacts);
      await verdicts(changedArtefacts(artefacts, before, after), artefacts, validator);
      before = after;
    } catch (fault) {
      // What the author breaks, the author mends: the next save is compiled again.
      if (!(fault instanceof Fault)) throw fault;
      say(`${paint('red', 'fault')}  ${fault.message}`);
    }
  }
  return 0;
});

/** Compiles the guide and says what SUSHI says; true where it can be validated. */
async function compile(sushi: Compiler): Promise<boolean> {
  const { messages, milliseconds } = await sushi.compile();
  for (const { severity, text, file = '', line = '' } of messages) {
    say(`${paint(severity === 'error' ? 'red' : 'yellow', severity)}  ${file}:${line}  ${text}`);
  }
  say(paint('dim', `compiled in ${(milliseconds / 1000).toFixed(1)} s`));
  return messages.every(({ severity }) => severity !== 'error');
}

/** A changed definition may change the verdict on any example; a changed example only its own. */
async function verdicts(
  changed: readonly Artefact[],
  all: readonly Artefact[],
  validator: StartedValidator,
): Promise<void> {
  const started = performance.now();
  const definitionChanged = changed.some(({ isExample }) => !isExample);
  if (definitionChanged) await validator.reload();
  const examples = definitionChanged ? all.filter(({ isExample }) => isExample) : changed;
  const given: Verdict[] = [];
  validator.resolveFrom(exampleFiles(all));
  for await (const verdict of validateArtefacts(
    examples,
    validator,
    all.filter(({ isExample }) => isExample),
  )) {
    given.push(verdict);
    if (!definitionChanged || hasSomethingToRead(verdict)) say(verdictText(verdict, paint));
  }
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  say(`${summaryLine('examples', summarize(given))} ${paint('dim', `(${seconds} s)`)}`);
}

/** One value for each burst of changes below input/fsh. */
async function* saves(): AsyncGenerator<void> {
  let changed = Promise.withResolvers<void>();
  const watcher = watch(path.join(root, 'input', 'fsh'), { recursive: true }, (_, file) => {
    if (file?.endsWith('.fsh')) changed.resolve();
  });
  try {
    while (true) {
      await changed.promise;
      await sleep(50);
      changed = Promise.withResolvers();
      yield;
    }
  } finally {
    watcher.close();
  }
}
