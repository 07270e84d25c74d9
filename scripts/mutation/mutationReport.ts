import type { Sources } from '../coverage/coverageReport.ts';
import type { Paint } from '../report/textReport.ts';
import { kinds, referenceTo } from './mutant.ts';
import type { Explained, Score } from './survivors.ts';

/** For reading: tables, the survivors, what is wrong with their reasons, and one line that sums up. */
export function mutationText(score: Score, sources: Sources, paint: Paint): string {
  const blocks = [
    table(
      countBy(score.results, ({ mutant }) => mutant.profile),
      paint,
    ),
    table(
      countBy(score.results, ({ mutant }) => mutant.kind).sort(
        (left, right) => kindOrder.indexOf(left.name) - kindOrder.indexOf(right.name),
      ),
      paint,
    ),
    score.explained.map(({ mutant, fate, reason }) => `${paint('dim', fate)}  ${mutant.id}: ${reason}`),
    score.unexplained.flatMap((result) => survivorLines(result, sources, paint)),
    score.mistakes.map((sentence) => `${paint('red', 'error')}  ${sentence}`),
    [summaryLine(score)],
  ];
  return `${blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

/** For programs: every mutant, with the example that was edited. */
export function mutationJson(score: Score, sources: Sources): string {
  const { results, killed, explained, unexplained, mistakes } = score;
  const counted = (by: 'profile' | 'kind') =>
    countBy(results, ({ mutant }) => mutant[by]).map(({ name, ...counts }) => ({ [by]: name, ...counts }));
  return `${JSON.stringify(
    {
      killed,
      total: results.length,
      explained: explained.length,
      unexplained: unexplained.length,
      mistakes,
      kinds: counted('kind'),
      profiles: counted('profile'),
      mutants: results.map(({ mutant: { id, profile, kind }, fate, attempt, issues, reason }) => ({
        id,
        profile,
        kind,
        fate,
        source: sourceOf(profile, sources),
        ...(attempt && { example: referenceTo(attempt.example), expected: attempt.signs }),
        ...(issues.length > 0 && { issues }),
        ...(reason !== undefined && { reason }),
      })),
    },
    null,
    2,
  )}\n`;
}

/** 0 where every mutant is killed or has a reason that holds, else 1. */
export const mutationStatus = ({ unexplained, mistakes }: Score): 0 | 1 =>
  unexplained.length + mistakes.length === 0 ? 0 : 1;

export const summaryLine = ({ results, killed, explained }: Score): string =>
  `mutation score: ${killed} of ${results.length} killed, ${explained.length} survivors explained`;

const kindOrder: readonly string[] = kinds;

const sourceOf = (profile: string, sources: Sources): string =>
  sources.get(`StructureDefinition/${profile}`) ?? '';

interface Count {
  readonly name: string;
  readonly killed: number;
  readonly total: number;
}

function countBy(results: readonly Explained[], nameOf: (result: Explained) => string): Count[] {
  return [...Map.groupBy(results, nameOf)].map(([name, group]) => ({
    name,
    killed: group.filter(({ fate }) => fate === 'killed').length,
    total: group.length,
  }));
}

function table(counts: readonly Count[], paint: Paint): string[] {
  const width = Math.max(0, ...counts.map(({ name }) => name.length));
  return counts.map(({ name, killed, total }) => {
    const number = `${String(killed).padStart(4)} of ${String(total).padStart(4)}`;
    return `${name.padEnd(width)}  ${paint(killed === total ? 'green' : 'yellow', number)}`;
  });
}

/** A survivor that nobody has explained: what was tried, what had to be said, and what was said. */
function survivorLines(
  { mutant, fate, attempt, issues }: Explained,
  sources: Sources,
  paint: Paint,
): string[] {
  const head = `${paint('red', fate)}  ${mutant.id}  ${paint('dim', sourceOf(mutant.profile, sources))}`;
  const [sign] = attempt?.signs ?? [];
  if (attempt === undefined || sign === undefined) return [head];
  return [
    head,
    `  expected of ${referenceTo(attempt.example)}: ${sign.id} at ${sign.location}`,
    ...issues.slice(0, 3).map(({ id, location, message }) => `  said: ${id} at ${location}: ${message}`),
    ...(issues.length === 0 ? ['  said: nothing'] : []),
  ];
}
