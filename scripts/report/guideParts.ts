import { readFileSync } from 'node:fs';
import path from 'node:path';
import { measureCoverage } from '../coverage/coverage.ts';
import { readGuide } from '../coverage/readGuide.ts';
import { root } from '../paths.ts';
import { barChart } from './barChart.ts';
import type { PagePart } from './pageContent.ts';

/** What the page of the guide's own examples shows beside the verdicts: what they exercise, and which mistakes are refused. */
export function guideParts(): PagePart[] {
  const items = measureCoverage(readGuide());
  const covered = Map.groupBy(items, ({ kind }) => kind);
  const { mutants }: { readonly mutants: readonly { readonly kind: string; readonly fate: string }[] } =
    JSON.parse(readFileSync(path.join(root, 'docs', 'mutation.json'), 'utf8'));
  const killed = Map.groupBy(mutants, ({ kind }) => kind);
  return [
    {
      title: 'What the examples exercise',
      markup: barChart(
        'Coverage by kind',
        [...covered].map(([name, all]) => ({
          name,
          done: all.filter(({ examples }) => examples.length > 0).length,
          all: all.length,
        })),
      ),
    },
    {
      title: 'Which deliberate mistakes are refused',
      markup: barChart(
        'Mutants killed by kind',
        [...killed].map(([name, all]) => ({
          name,
          done: all.filter(({ fate }) => fate === 'killed').length,
          all: all.length,
        })),
      ),
    },
  ];
}
