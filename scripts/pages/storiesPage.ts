/** An example of the guide, as its ImplementationGuide lists it. */
export interface Example {
  readonly reference: string;
  readonly name: string;
  readonly description?: string;
}

export interface Story {
  readonly id: string;
  /** From the name of its document, or of its first example: what stands before the colon. */
  readonly title: string;
  readonly examples: readonly Example[];
}

/**
 * The examples by the story they belong to: the longest of the given folder names that an id begins with.
 *
 * @param folders names of the folders of `input/fsh/examples`
 */
export function storiesOf(examples: readonly Example[], folders: readonly string[]): readonly Story[] {
  const byLength = [...folders].sort((a, b) => b.length - a.length);
  const storyOf = ({ reference }: Example): string | undefined => {
    const id = reference.slice(reference.indexOf('/') + 1);
    return byLength.find((folder) => id.startsWith(`${folder}-`));
  };
  return [...folders].sort().map((id) => {
    const own = examples.filter((example) => storyOf(example) === id);
    const first = own.find(({ reference }) => reference.startsWith('Bundle/')) ?? own[0];
    return { id, title: first?.name.split(':')[0] ?? id, examples: own };
  });
}

/** The page of the guide that lists the examples, each story with its documents first. @param readings ids of Bundles that have a page of their own */
export function storiesPage(stories: readonly Story[], readings: ReadonlySet<string>): string {
  const parts = stories.map(({ title, examples }) => {
    const isDocument = ({ reference }: Example) => reference.startsWith('Bundle/');
    const documents = examples.filter(isDocument);
    const rest = examples.filter((example) => !isDocument(example));
    return [
      `### ${title}`,
      documents.map((example) => documentLine(example, readings)).join('\n'),
      `Also: ${rest.map(({ reference, name }) => `[${afterColon(name)}](${reference.replace('/', '-')}.html)`).join(', ')}.`,
    ]
      .filter((part) => part !== '')
      .join('\n\n');
  });
  return `Each story is one patient and one question, told by everything a report of it needs. Nobody in them is real.\n\n${parts.join('\n\n')}\n`;
}

function documentLine({ reference, name, description = '' }: Example, readings: ReadonlySet<string>): string {
  const id = reference.slice(reference.indexOf('/') + 1);
  const reading = readings.has(id) ? ` [As a person reads it](reading-${id}.html).` : '';
  return `- [${name}](${reference.replace('/', '-')}.html). ${description}${reading}`;
}

const afterColon = (name: string): string => name.slice(name.indexOf(':') + 1).trim();
