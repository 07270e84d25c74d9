import type { Item } from '../coverage/coverage.ts';
import { shown, table } from './markdown.ts';

/** Which examples exercise which part of each profile, as a page of the guide in Markdown. */
export function coveragePage(items: readonly Item[]): string {
  const whole = items.filter(({ kind }) => ['profile', 'extension', 'value set'].includes(kind));
  const isObligation = ({ kind }: Item) => kind === 'obligation';
  const actors = Map.groupBy(items.filter(isObligation), ({ id }) => id.slice(0, id.indexOf('@')));
  const parts = items.filter((item) => item.id.includes('#') && !isObligation(item));
  return [
    '<!-- Written by npm run proof from the profiles and the examples: change those, not this. -->',
    '',
    'Which example shows what of the guide: its profiles, extensions and value sets, and of each profile the elements and slices it',
    'constrains with the actors that have a duty there, its bindings and its invariants. The first example is linked;',
    '`npm run coverage -- --format json` names all.',
    '',
    '### Profiles, extensions and value sets',
    '',
    ...table(
      ['Artefact', 'What', 'Shown by'],
      whole.map(({ id, kind, artefact, examples }) => [
        `[${id.replace('ValueSet/', '')}](${artefact.replace('/', '-')}.html)`,
        kind,
        shown(examples),
      ]),
    ),
    '',
    ...[...Map.groupBy(parts, ({ artefact }) => artefact)].flatMap(([artefact, own]) => [
      `### ${artefact.slice(artefact.indexOf('/') + 1)}`,
      '',
      ...table(
        ['Part', 'What', 'Duties of', 'Shown by'],
        own.map(({ id, kind, examples }) => [
          `\`${id.slice(id.indexOf('#') + 1).replace(/#binding$/, '')}\``,
          kind,
          (actors.get(id) ?? []).map(actorWord).join(', '),
          shown(examples),
        ]),
      ),
      '',
    ]),
  ].join('\n');
}

/** `consumer` of `…@EuImagingReportConsumer`. */
const actorWord = ({ id }: Item): string =>
  id
    .slice(id.indexOf('@') + 1)
    .replace(/^EuImaging(Report)?/, '')
    .replace(/\B[A-Z]/g, ' $&')
    .toLowerCase();
