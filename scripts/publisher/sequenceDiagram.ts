import { escaped } from '../report/markup.ts';
import { operationsOf, type Scenario } from './scenario.ts';

const column = 340;
const row = 64;
const head = 56;
const margin = 110;

/** A scenario as an SVG picture: a lifeline an actor, an arrow an operation, and a dashed one back where there is a response. */
export function sequenceDiagram(scenario: Scenario): string {
  const operations = operationsOf(scenario);
  const width = margin * 2 + column * (scenario.actor.length - 1);
  const height = head + row * (operations.length + 0.5);
  const at = new Map(scenario.actor.map(({ key }, index) => [key, margin + column * index]));
  const lifelines = scenario.actor.map(({ key, title }) => {
    const x = at.get(key) ?? 0;
    return `<line x1="${x}" y1="40" x2="${x}" y2="${height}" stroke="#4a5563" stroke-dasharray="4 4"/><rect x="${x - 105}" y="8" width="210" height="34" rx="4" fill="#14365d"/><text x="${x}" y="30" text-anchor="middle" fill="#fff">${escaped(title)}</text>`;
  });
  const arrows = operations.map(({ number, title, initiator, receiver, response }, index) => {
    const [from, to] = [at.get(initiator) ?? 0, at.get(receiver) ?? 0];
    const y = head + row * index + 30;
    const back = response === undefined ? '' : arrow(to, from, y + 16, ' stroke-dasharray="6 4"');
    return `<text x="${(from + to) / 2}" y="${y - 8}" text-anchor="middle" fill="#1d2530">${escaped(`${number}. ${title}`)}</text>${arrow(from, to, y, '')}${back}`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="sans-serif" font-size="13"><rect width="100%" height="100%" fill="#fff"/>${lifelines.join('')}${arrows.join('')}</svg>`;
}

function arrow(from: number, to: number, y: number, style: string): string {
  const back = to > from ? -9 : 9;
  return `<path d="M${from} ${y}H${to}" stroke="#0b5394" stroke-width="1.5"${style}/><path d="M${to} ${y}l${back} -5v10z" fill="#0b5394"/>`;
}
