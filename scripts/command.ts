import { Fault } from './faults.ts';

/**
 * Runs a command to its exit status: what it returns, or 2 with one sentence on standard error where it throws a
 * Fault. A reader of our output that goes away (`| head`) ends us without a complaint.
 */
export async function runCommand(action: () => Promise<number>): Promise<void> {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
  try {
    process.exitCode = await action();
  } catch (error) {
    process.exitCode = 2;
    const sentence =
      error instanceof Fault
        ? error.message
        : `This is a defect of eu-imaging, please report it: ${error instanceof Error ? error.stack : error}`;
    process.stderr.write(`eu-imaging: ${sentence}\n`);
  }
}
