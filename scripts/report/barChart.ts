import { escaped } from './markup.ts';

export interface Bar {
  readonly name: string;
  readonly done: number;
  readonly all: number;
}

const label = 180;
const width = 260;
const row = 26;

/** How much of each is done, as bars with the numbers beside them. */
export function barChart(title: string, bars: readonly Bar[]): string {
  const described = bars.map(({ name, done, all }) => `${name} ${done} of ${all}`).join(', ');
  const rows = bars.map(({ name, done, all }, index) => {
    const y = index * row;
    // Rounded down, so that a full bar means all.
    const filled = all === 0 ? 0 : Math.floor((done / all) * width);
    return [
      `<text x="${label - 10}" y="${y + 17}" text-anchor="end">${escaped(name)}</text>`,
      `<rect class="all" x="${label}" y="${y + 5}" width="${width}" height="16" rx="3"/>`,
      `<rect class="done" x="${label}" y="${y + 5}" width="${filled}" height="16" rx="3"/>`,
      `<text x="${label + width + 10}" y="${y + 17}">${done} of ${all}</text>`,
    ].join('');
  });
  return `<div class="bars"><svg viewBox="0 0 ${label + width + 120} ${bars.length * row}" role="img" aria-label="${escaped(`${title}: ${described}`)}"><title>${escaped(title)}</title>${rows.join('\n')}</svg></div>`;
}
