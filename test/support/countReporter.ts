import type { Reporter, TestCase, TestModule } from 'vitest/node';

/**
 * Ends every run with `N passed, N failed, N skipped`, whatever else is printed, after a line for each reason why tests were skipped,
 * which stands in the title of what they are in: `Orthanc (skipped: it is not installed)`. In CI a skip is a failure.
 */
export default class CountReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandledErrors: readonly unknown[]): void {
    const counts = { passed: 0, failed: unhandledErrors.length, skipped: 0, pending: 0 };
    const reasons = new Map<string, number>();
    for (const module of modules) {
      if (module.errors().length > 0) counts.failed++;
      for (const test of module.children.allTests()) {
        const { state } = test.result();
        counts[state]++;
        if (state === 'skipped') reasons.set(reasonOf(test), (reasons.get(reasonOf(test)) ?? 0) + 1);
      }
    }
    if (process.env.CI && counts.skipped > 0) process.exitCode = 1;
    process.on('exit', () => {
      for (const [reason, count] of reasons) process.stdout.write(`${count} skipped: ${reason}\n`);
      process.stdout.write(
        `${counts.passed} passed, ${counts.failed} failed, ${counts.skipped + counts.pending} skipped\n`,
      );
    });
  }
}

/** What stands after "skipped" in the names around a test, else the name of its file. */
const reasonOf = (test: TestCase): string =>
  /\(skipped:? (.*?)\)(?: >|$)/.exec(test.fullName)?.[1] ?? test.module.moduleId;
