/** A decision as it stands in docs/decisions: a title, and under `Choice` what was decided. */
export interface Decision {
  /** `endpoints.md`, by which other decisions link to it. */
  readonly file: string;
  readonly title: string;
  readonly question: string;
  readonly choice: string;
  readonly reason: string;
}

/** Reads a file of docs/decisions. A decision on the harness, which has no such sections, is none of the guide's. */
export function decisionOf(file: string, markdown: string): Decision | undefined {
  const title = /^# (.+)$/m.exec(markdown)?.[1];
  const part = (name: string): string =>
    new RegExp(`^## ${name}\\n\\n([\\s\\S]*?)(?=\\n## |$(?![\\s\\S]))`, 'm').exec(markdown)?.[1]?.trim() ??
    '';
  const choice = part('Choice');
  if (title === undefined || choice === '') return undefined;
  return { file, title, question: part('Question'), choice, reason: part('Reason') };
}

/** The page of the guide on what was decided and why, one decision after the other. */
export function decisionsPage(decisions: readonly Decision[]): string {
  const parts = decisions.map(({ title, question, choice, reason }) =>
    [
      `### ${title}`,
      ...(question === '' ? [] : [`*${oneParagraph(question)}*`]),
      choice,
      ...(reason === '' ? [] : [reason]),
    ].join('\n\n'),
  );
  const anchors = new Map(decisions.map(({ file, title }) => [file, anchorOf(title)]));
  const text = parts
    .join('\n\n')
    .replace(/\]\(([\w-]+\.md)\)/g, (link, file: string) =>
      anchors.has(file) ? `](#${anchors.get(file)})` : link,
    );
  return `What the specification left open was decided here, one question at a time: the question, what was chosen, and why.\n\n${text}\n`;
}

const oneParagraph = (text: string): string => text.split('\n\n')[0]?.replaceAll('\n', ' ') ?? '';

/** The anchor that kramdown gives a heading. */
const anchorOf = (title: string): string =>
  title
    .toLowerCase()
    .replace(/[^a-z0-9 -]/g, '')
    .replaceAll(' ', '-');
