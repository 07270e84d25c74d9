/** Starts a validator, prints its process id, and waits for a signal: run by the test that sends one. */
import { startJvmValidator } from '../../scripts/validator/jvmValidator.ts';

const { pid } = await startJvmValidator({ terminology: 'n/a', definitions: [] });
process.stdout.write(`${pid}\n`);
setInterval(() => {}, 1000);
