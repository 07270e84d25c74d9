import { Command, CommanderError } from 'commander';
import { Fault } from './faults.ts';

/** A command line that the caller adds its options to; every one has `--help`, with the exit statuses and an example. */
export function commandLine(name: string, description: string, example: string): Command {
  return new Command(name)
    .description(description)
    .addHelpText('after', `\nExit status: 0 conformant, 1 findings, 2 fault.\n\nExample: ${example}`)
    .exitOverride();
}

/**
 * Runs a command to its exit status: what `action` returns once the command line is parsed, or 2 with one sentence on
 * standard error where that cannot be, or where it throws a Fault. A reader of our output that goes away (`| head`)
 * ends us without a complaint.
 */
export async function runCommand(command: Command, action: () => Promise<number>): Promise<void> {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
  try {
    command.parse();
    process.exitCode = await action();
  } catch (error) {
    process.exitCode = error instanceof CommanderError && error.exitCode === 0 ? 0 : 2;
    if (error instanceof CommanderError) return;
    const sentence =
      error instanceof Fault
        ? error.message
        : `This is a defect of eu-imaging, please report it: ${error instanceof Error ? error.stack : error}`;
    process.stderr.write(`eu-imaging: ${sentence}\n`);
  }
}
