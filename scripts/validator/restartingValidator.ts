import { ValidatorCrash, ValidatorFault, ValidatorTimeout } from './faults.ts';
import { askConversion, askReload, askValidator } from './httpValidator.ts';
import type { JvmValidator } from './jvmValidator.ts';
import type { Validator } from './validator.ts';

/**
 * A validator that outlives its process. A request whose process ended under it is asked once more of a new process,
 * alone, so that it is known which request is at fault; the second time it is a ValidatorCrash. A process that gives
 * no answer in time is ended.
 *
 * @param start starts a process; called again after each crash
 * @param limit milliseconds that one request may take, by its size in bytes
 */
export async function restartingValidator(
  start: () => Promise<JvmValidator>,
  limit?: (bytes: number) => number,
): Promise<Validator> {
  let current = watch(await start());
  let alone: Promise<unknown> = Promise.resolve();
  let closed = false;

  async function running(): Promise<Watched> {
    if (closed) throw new ValidatorFault('The HL7 validator was closed while this resource waited for it.');
    if (current.hasEnded()) current = watch(await start());
    return current;
  }
  const ask = <T>({ process }: Watched, bytes: Uint8Array, question: Question<T>) =>
    question(process.address, limit?.(bytes.length)).catch(async (cause) => {
      if (cause instanceof ValidatorTimeout) await process.stop();
      if (cause instanceof ValidatorFault) throw cause;
      await process.stop();
      throw new ValidatorCrash(cause);
    });

  async function askTwice<T>(bytes: Uint8Array, question: Question<T>): Promise<T> {
    try {
      return await ask(current, bytes, question);
    } catch (cause) {
      if (!(cause instanceof ValidatorCrash)) throw cause;
      const again = alone.then(async () => ask(await running(), bytes, question));
      alone = again.catch(() => undefined);
      return again;
    }
  }

  return {
    validate: (request) => askTwice(request.bytes, (address, most) => askValidator(address, request, most)),
    convert: (xml) => askTwice(xml, (address, most) => askConversion(address, xml, most)),
    reload: async () => askReload((await running()).process.address),
    close() {
      closed = true;
      return current.process.stop();
    },
  };
}

type Question<T> = (address: string, limit: number | undefined) => Promise<T>;

interface Watched {
  readonly process: JvmValidator;
  hasEnded(): boolean;
}

function watch(process: JvmValidator): Watched {
  let ended = false;
  process.ended.then(() => {
    ended = true;
  });
  return { process, hasEnded: () => ended };
}
