import type { Paint } from '../report/textReport.ts';
import type { Change, Explanation, Shown } from './explanation.ts';

const kinds: Readonly<Record<Explanation['kind'], string>> = {
  invariant: 'an invariant of this guide',
  rule: 'a rule between resources',
  input: 'said by the reader of files',
  retrieval: 'said of the retrieval of images',
  dicom: 'said of a DICOM object',
  server: 'said of a FHIR server',
  exchange: 'said where a report changes its form',
  requirement: 'a requirement of this guide',
  validator: 'said by the HL7 validator',
};

/** An explanation for reading. */
export function explanationText(explanation: Explanation, paint: Paint): string {
  const { id, kind, severity, meaning, reference, profiles, related, right, wrong } = explanation;
  const lines = [
    `${paint('bold', id)}  ${[severity, kinds[kind]].filter(Boolean).join(', ')}`,
    '',
    meaning,
    '',
    ...labelled('Where', reference === undefined ? [] : [reference]),
    ...labelled('Profiles', profiles),
    ...labelled(kind === 'requirement' ? 'Carried out by' : 'Requirements', related),
    ...(right === undefined ? [] : ['', paint('green', 'Right'), ...shownLines(right, 'right')]),
    ...(wrong === undefined ? [] : ['', paint('red', 'Wrong'), ...shownLines(wrong, 'wrong')]),
  ];
  return `${lines.join('\n')}\n`;
}

const labelled = (label: string, values: readonly string[]): string[] =>
  values.length === 0 ? [] : [`${label}: ${values.join(', ')}`];

function shownLines({ source, name, example, changes }: Shown, side: 'right' | 'wrong'): string[] {
  const head = `  ${name} (${source})`;
  if (changes.length === 0) return [head, `  ${example} as it is`];
  return [head, `  ${example} with`, ...changes.flatMap((change) => changeLines(change, side))];
}

function changeLines({ location, right, wrong }: Change, side: 'right' | 'wrong'): string[] {
  const now = `    ${location} = ${wrong ?? 'nothing'}`;
  return side === 'wrong' && right !== undefined ? [now, `      where it was ${right}`] : [now];
}
