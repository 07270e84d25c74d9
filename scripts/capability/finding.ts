import type { Issue } from '../issue.ts';

/** An error in what the guide defines, at a file and line of its source. */
export const finding = (id: string, source: string, message: string, location = ''): Issue => ({
  severity: 'error',
  id,
  location,
  message,
  source,
});

/** The values that occur more than once, each once. */
export const repeated = (values: readonly string[]): string[] => [
  ...new Set(values.filter((value, index) => values.indexOf(value) !== index)),
];
