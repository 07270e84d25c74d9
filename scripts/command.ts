import { Command, CommanderError } from 'commander';
import { Fault } from './faults.ts';
import { printable } from './report/textReport.ts';

/** A command line that the caller adds its options to; every one has `--help`, with the exit statuses and an example. */
export function commandLine(name: string, description: string, example: string): Command {
  return new Command(name)
    .description(description)
    .addHelpText('after', `\nExit status: 0 conformant, 1 findings, 2 fault.\n\nExample: ${example}`)
    .exitOverride();
}

/** The exit status of a program that SIGPIPE ended. */
const readerGone = 141;

/**
 * Runs a command to its exit status: what `action` returns once the command line is parsed, or 2 with one sentence on
 * standard error where that cannot be, or where it throws a Fault. A reader of our output that goes away (`| head`)
 * ends us without a complaint, but not as a success: what it did not read could have been a finding.
 */
export async function runCommand(command: Command, action: () => Promise<number>): Promise<void> {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(readerGone);
    throw error;
  });
  process.stderr.on('error', () => {});
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
    process.stderr.write(`eu-imaging: ${error instanceof Fault ? printable(sentence) : sentence}\n`);
  }
}
