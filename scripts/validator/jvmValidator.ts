import path from 'node:path';
import FhirValidator, { type StartConfig } from 'fhir-validator-wrapper';
import { MissingRequirement } from '../faults.ts';
import { cache, root, toolHome } from '../paths.ts';
import { ValidatorStartFault } from './faults.ts';
import { buildFolder, jvmFlags } from './jvmFlags.ts';

/** What a validator process is started with. */
export interface JvmValidatorOptions {
  /** Base address of the terminology server, or `n/a`. */
  readonly terminology: string;
  /** Folders and package files whose definitions it loads. */
  readonly definitions: readonly string[];
  /** `full` loads every definition at the start as the HL7 validator does; `lazy` loads the same when it is asked for. */
  readonly context?: 'lazy' | 'full';
  /** How many requests it serves at the same time. */
  readonly threads?: number;
  readonly startTimeout?: number;
}

/** A running validator process: where it listens, and how one learns that it ended. */
export interface JvmValidator {
  readonly address: string;
  readonly pid: number;
  /** Resolves when the process has ended, however it came to that. */
  readonly ended: Promise<void>;
  stop(): Promise<void>;
}

/** The validator that run.mjs builds. */
export const jar = path.join(buildFolder, 'validator.jar');

/** NamingSystems that R5 names and no package has (data/udi-issuers/README.md). */
const udiIssuers = path.join(root, 'data', 'udi-issuers');

/** What the service prints once it answers (tools/validator/README.md). */
const listening = /^Listening on 127\.0\.0\.1:(\d+)$/m;

/**
 * fhir-validator-wrapper 1.4.0 with three of its traps closed. It asks once a second whether the validator is ready: ours
 * says so. It wants to be told a port, which another program may take before the validator does: ours takes a free one. And
 * a process that cannot be spawned throws inside an event handler, where nobody can catch it.
 */
class QuietWrapper extends FhirValidator {
  constructor() {
    const silent = () => {};
    super(jar, { info: silent, warn: silent, error: silent });
  }

  /** Starts the process; spawning and its first listeners happen before this returns a promise. */
  override start(config: StartConfig): Promise<void> {
    const ready = super.start({ ...config, port: 0 });
    const failed = new Promise<never>((_, reject) => {
      this.process?.removeAllListeners('error');
      this.process?.once('error', reject);
    });
    return Promise.race([ready, failed]);
  }

  override async waitForReady(timeout: number): Promise<void> {
    const { process } = this;
    if (process === null) throw new Error('its process ended');
    let printed = '';
    await new Promise<void>((resolve, reject) => {
      const timer = setTimeout(
        () => reject(new Error(`it was not ready within ${Math.round(timeout / 1000)} s`)),
        timeout,
      );
      process.once('close', () => {
        clearTimeout(timer);
        reject(new Error('its process ended'));
      });
      process.stdout?.on('data', (chunk) => {
        if (this.isReady) return;
        printed += chunk;
        const port = listening.exec(printed)?.[1];
        if (port === undefined) return;
        clearTimeout(timer);
        this.port = Number(port);
        this.isReady = true;
        resolve();
      });
    });
  }
}

/**
 * Starts the HL7 validator as a service on a free loopback port. Its process reads our end of its standard input and
 * ends when that closes, so it never outlives us, however we end.
 *
 * @throws ValidatorStartFault, MissingRequirement
 */
export async function startJvmValidator(options: JvmValidatorOptions): Promise<JvmValidator> {
  const { terminology, definitions, context = 'lazy', threads = 2, startTimeout = 120_000 } = options;
  const wrapper = new QuietWrapper();
  const starting = withEnvironment(
    {
      JDK_JAVA_OPTIONS: jvmFlags(toolHome, context)
        .map((flag) => `"${flag}"`)
        .join(' '),
    },
    () =>
      wrapper.start({
        version: '5.0.0',
        txServer: terminology,
        txLog: path.join(cache, 'terminology.log'),
        igs: [udiIssuers, ...definitions],
        timeout: startTimeout,
        autoDownload: false,
        // The one address that the validator may reach is our own terminology server, on loopback.
        ssrfProtection: false,
        extraArgs: ['-context', context, '-threads', String(threads)],
      }),
  );
  const child = wrapper.process;
  const ended = new Promise<void>((resolve) => {
    child?.once('close', () => resolve());
    child?.once('error', () => resolve());
  });
  await starting.catch((cause: NodeJS.ErrnoException) => {
    child?.kill('SIGKILL');
    if (cause.code === 'ENOENT') throw new MissingRequirement('Java', 'install Java 17 or newer.');
    throw startFault(cause, wrapper.lastOutput);
  });
  const stop = async () => {
    await wrapper.stop();
    // The wrapper is content with the process's exit; who asks whether it has ended looks at this.
    await ended;
  };
  return { address: `http://127.0.0.1:${wrapper.port}`, pid: child?.pid ?? 0, ended, stop };
}

/** The launcher says on its last line of standard error what was wrong with what it was given. */
function startFault(cause: Error, output: string): ValidatorStartFault {
  const said = output
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('NOTE: Picked up'))
    .at(-1);
  return new ValidatorStartFault(said ?? cause.message, output);
}

/** Runs `action` with these environment variables: the wrapper has no other way to hand any to the process it spawns. */
function withEnvironment<T>(variables: Record<string, string>, action: () => T): T {
  const before = Object.fromEntries(Object.keys(variables).map((name) => [name, process.env[name]]));
  Object.assign(process.env, variables);
  try {
    return action();
  } finally {
    for (const [name, value] of Object.entries(before)) {
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
  }
}
