/**
 * SUSHI in a process of its own, so that it sees the project's home folder and nothing else, keeps its definitions
 * loaded between builds, and can be ended. Talks to its parent over IPC: `{ build: folder }` in, `SushiAnswer` out.
 *
 * This is what SUSHI's own `build` command does (fsh-sushi `dist/app.js`) but for its first step, which asks a
 * registry for a newer SUSHI, waits for the answer, and counts a warning where there is no network.
 */
import path from 'node:path';
import { type fhirdefs, sushiExport, utils } from 'fsh-sushi';
import { createFHIRDefinitions } from 'fsh-sushi/dist/fhirdefs/index.js';
import { IGExporter, loadPredefinedResources } from 'fsh-sushi/dist/ig/index.js';
import { errorsAndWarnings, logger } from 'fsh-sushi/dist/utils/FSHLogger.js';
import { root } from '../paths.ts';
import type { SushiAnswer, SushiMessage } from './sushi.ts';

let definitions: fhirdefs.FHIRDefinitions | undefined;

process.on('message', async ({ build: folder }: { build: string }) => {
  const answer = await build(folder).catch(
    (cause): SushiAnswer => ({
      fault: cause instanceof Error ? (cause.stack ?? cause.message) : String(cause),
    }),
  );
  process.send?.(answer);
});
for (const transport of logger.transports) transport.level = 'emerg';

async function build(folder: string): Promise<SushiAnswer> {
  const started = performance.now();
  errorsAndWarnings.reset();
  errorsAndWarnings.shouldTrack = true;
  const input = path.join(root, 'input', 'fsh');
  const config = utils.readConfig(root);
  const tank = utils.fillTank(utils.getRawFSHes(input), config);
  tank.checkDuplicateNameEntities();
  remember(tank, 'internalFish');
  definitions ??= await loadDefinitions(input, config);
  const outputFolder = utils.ensureOutputDir(input, folder);
  const outputPackage = sushiExport.exportFHIR(tank, definitions);
  // SUSHI leaves this to the IG Publisher; without it a claim such as `ImagingStudyEuImaging|0.2.0` names nothing here.
  const { profiles, extensions, logicals, valueSets, codeSystems } = outputPackage;
  for (const artefact of [...profiles, ...extensions, ...logicals, ...valueSets, ...codeSystems]) {
    artefact.version ??= `${config.version}`;
  }
  const { skippedResources } = utils.writeFHIRResources(outputFolder, outputPackage, definitions, false);
  utils.writeFSHIndex(outputFolder, outputPackage, input, skippedResources);
  new IGExporter(outputPackage, definitions, root).export(outputFolder);
  return {
    messages: [
      ...errorsAndWarnings.errors.map((each) => message('error', each)),
      ...errorsAndWarnings.warnings.map((each) => message('warning', each)),
    ],
    milliseconds: performance.now() - started,
  };
}

async function loadDefinitions(input: string, config: ReturnType<typeof utils.readConfig>) {
  const loaded = await createFHIRDefinitions();
  await utils.loadExternalDependencies(loaded, config);
  await loadPredefinedResources(loaded, path.dirname(input), root, config.parameters);
  loaded.optimize();
  remember(loaded, 'findResourceInfo');
  remember(loaded, 'findResourceInfos');
  return loaded;
}

/**
 * Lets an object answer the same question from memory. SUSHI looks up a name in the FSH, and in a database of definitions, a hundred
 * thousand times in a build; neither changes while it exports, and what is found is the same object each time.
 */
function remember(object: object, method: string): void {
  const answers = new Map<string, unknown>();
  const ask: (...question: unknown[]) => unknown = Reflect.get(object, method).bind(object);
  Reflect.set(object, method, (...question: unknown[]) => {
    const key = JSON.stringify(question);
    if (!answers.has(key)) answers.set(key, ask(...question));
    return answers.get(key);
  });
}

function message(
  severity: SushiMessage['severity'],
  { message: text, input, location }: { message: string; input?: string; location?: { startLine: number } },
): SushiMessage {
  return {
    severity,
    text,
    ...(input && { file: path.relative(root, input) }),
    ...(location && { line: location.startLine }),
  };
}
