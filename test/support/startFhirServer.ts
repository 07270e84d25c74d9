import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { root } from '../../scripts/paths.ts';

const target = path.join(root, 'tools', 'fhir-server', 'target');

/** Whether run.mjs has built it. */
export const fhirServerIsBuilt = (): boolean => existsSync(path.join(target, 'built-from.sha256'));

/** A running server: its base address, without a slash at the end. */
export interface FhirServer {
  readonly address: string;
  /** Resolves when the process has ended. */
  stop(): Promise<void>;
}

/** A JVM of its own: 700 MB of heap are enough for the stories, and too few when it was emptied several times. */
const flags = ['-Xmx1400m', '-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1', '-XX:+ExitOnOutOfMemoryError'];

/** The process, which prints its address once it answers, and ends when its standard input does. */
export function spawnFhirServer() {
  const classpath = [path.join(target, 'fhir-server-0.2.0.jar'), path.join(target, 'lib', '*')];
  const args = [...flags, '-cp', classpath.join(path.delimiter), 'eu.imaging.server.Main'];
  return spawn('java', args, { stdio: ['pipe', 'pipe', 'pipe'] });
}

/** Milliseconds: 80 s are usual on two busy cores, and 136 s were measured once. */
const patience = 240_000;

/**
 * Starts the FHIR server of `tools/fhir-server` on a free loopback port; it ends when this process does.
 *
 * @throws Error with what it printed where it ends, or does not answer within four minutes
 */
export async function startFhirServer(): Promise<FhirServer> {
  const child = spawnFhirServer();
  const ended = new Promise<void>((resolve) => {
    child.once('close', () => resolve());
    child.once('error', () => resolve());
  });
  let printed = '';
  let complaint = '';
  child.stderr.on('data', (chunk) => {
    complaint = `${complaint}${chunk}`.slice(-5000);
  });
  const address = await new Promise<string>((resolve, reject) => {
    const fail = (what: string) => () => reject(new Error(`The FHIR server ${what}. ${complaint}`));
    const timer = setTimeout(fail('did not answer in time'), patience);
    ended.then(fail('ended')).finally(() => clearTimeout(timer));
    child.stdout.on('data', (chunk) => {
      printed += chunk;
      const found = /^Listening on (http:\/\/127\.0\.0\.1:\d+\/fhir)$/m.exec(printed)?.[1];
      if (found === undefined) return;
      clearTimeout(timer);
      resolve(found);
    });
  }).catch((error) => {
    child.kill('SIGKILL');
    throw error;
  });
  const stop = async () => {
    child.stdin.end();
    await ended;
  };
  return { address, stop };
}
