type Cells = readonly (string | number)[];

/** A table, line by line. */
export function table(head: Cells, rows: readonly Cells[]): string[] {
  const line = (cells: Cells) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)];
}

/** The first example as a link, and how many more there are. */
export function shown(examples: readonly string[]): string {
  const [first] = examples;
  if (first === undefined) return '';
  const link = `[${first.slice(first.indexOf('/') + 1)}](${first.replace('/', '-')}.html)`;
  return examples.length === 1 ? link : `${link} and ${examples.length - 1} more`;
}
