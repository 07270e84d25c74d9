import { spawn } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { stripVTControlCharacters } from 'node:util';
import { Fault, MissingRequirement } from '../faults.ts';
import { layOutPublisherCache, publisherHome } from '../packages/publisherCache.ts';
import { root } from '../paths.ts';
import { startTerminologyServer } from '../terminology/server.ts';

const build = path.join(root, 'tools', 'publisher', 'target');

/** The IG Publisher did not come to its end; `output` is the end of what it printed. */
export class PublisherFault extends Fault {
  override name = 'PublisherFault';
  readonly output: string;
  constructor(reason: string, output: string) {
    super(`The IG Publisher did not come to its end: ${reason}`);
    this.output = output;
  }
}

export interface PublisherOptions {
  /** Checks all and writes no pages. */
  readonly fast?: boolean;
  /** Is told of each phase that the publisher says it has ended. */
  readonly onPhase: (phase: string) => void;
}

/**
 * Runs the HL7 IG Publisher on a staged guide, with our terminology server on loopback and packages of our own; it reaches nothing else.
 *
 * All that it prints is in `publisher.log` in that folder.
 *
 * @throws PublisherFault, MissingRequirement, PackageDrift
 */
export async function runPublisher(
  folder: string,
  { fast = false, onPhase }: PublisherOptions,
): Promise<void> {
  layOutPublisherCache();
  const terminology = await startTerminologyServer();
  try {
    await publish([folder, terminology.url, ...(fast ? ['fast'] : [])], folder, onPhase);
  } finally {
    await terminology.close();
  }
}

function publish(
  programArguments: readonly string[],
  folder: string,
  onPhase: (phase: string) => void,
): Promise<void> {
  const classpath = [path.join(build, 'classes'), path.join(build, 'lib', '*')].join(path.delimiter);
  const child = spawn(
    'java',
    [
      '-Xmx2300m',
      '-Dfile.encoding=UTF-8',
      `-Duser.home=${publisherHome}`,
      '-cp',
      classpath,
      'org.hl7.fhir.igtools.publisher.LoopbackPublisher',
      ...programArguments,
    ],
    { env: { ...process.env, HOME: publisherHome, LC_ALL: 'C.UTF-8' }, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  const last: string[] = [];
  const log = createWriteStream(path.join(folder, 'publisher.log'));
  const take = (line: string) => {
    log.write(`${line}\n`);
    last.push(line);
    if (last.length > 40) last.shift();
    const phase = phaseOf(line);
    if (phase !== undefined) onPhase(phase);
  };
  for (const stream of [child.stdout, child.stderr]) createInterface({ input: stream }).on('line', take);
  return new Promise((resolve, reject) => {
    child.once('error', () => reject(new MissingRequirement('Java', 'install Java 17 or newer.')));
    child.once('close', (status) => {
      log.end();
      if (status === 0) resolve();
      else reject(new PublisherFault(last.at(-1) ?? `it ended with ${status}`, last.join('\n')));
    });
  });
}

/** A phase, where the line says that one ended: what was done, then `(time of it / time in all, memory)`. */
export const phaseOf = (line: string): string | undefined =>
  /^\s*(\S.*?)\s+\(\d\d:\d\d\.\d{3} \/ \d\d:\d\d\.\d{3}, \w+\)$/.exec(stripVTControlCharacters(line))?.[1];
