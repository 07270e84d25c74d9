import { consequence } from './consequence.ts';
import { escaped, section } from './markup.ts';
import type { FindingGroup, PageContent, ShownFinding } from './pageContent.ts';
import type { RuleHelp } from './ruleHelp.ts';
import { counted } from './summary.ts';

/** This many findings of a rule are open to see; the others are a key away. */
const openAtFirst = 3;

/** The findings, by rule; before them, where there are several rules, a list that leads to each. */
export function findingsPart(
  { groups, findingsLeft }: PageContent,
  help: ReadonlyMap<string, RuleHelp>,
): string {
  if (groups.length === 0) return '';
  const more =
    findingsLeft > 0
      ? `<p class="more">${counted(findingsLeft, 'more finding')} of other rules not shown.</p>`
      : '';
  const articles = groups.map((group, index) => groupPart(group, index, help.get(group.id)));
  return section('Findings', [groups.length > 1 ? contents(groups) : '', ...articles, more].join('\n'));
}

function contents(groups: readonly FindingGroup[]): string {
  const items = groups.map(
    (group, index) =>
      `<li><a href="#rule-${index + 1}"><code>${escaped(group.id)}</code></a> <span class="times">${counted(group.total, kindOf(group))}</span></li>`,
  );
  return `<nav aria-label="Rules with findings"><ol class="contents">${items.join('')}</ol></nav>`;
}

const kindOf = ({ severity }: FindingGroup): 'warning' | 'error' =>
  severity === 'warning' ? 'warning' : 'error';

function groupPart(group: FindingGroup, index: number, rule: RuleHelp | undefined): string {
  const { id, total, shown } = group;
  const kind = kindOf(group);
  const left = total - shown.length;
  const atFirst = id === consequence ? 0 : shown.length > openAtFirst + 1 ? openAtFirst : shown.length;
  const folded = shown.slice(atFirst);
  const part = (finding: ShownFinding) => findingPart(finding, rule?.help);
  return [
    `<article class="group ${kind}" id="rule-${index + 1}"><h3><span class="badge">${kind}</span> <code>${escaped(id)}</code> <span class="times">${total}×</span></h3>`,
    rule === undefined ? '' : helpPart(rule),
    ...shown.slice(0, atFirst).map(part),
    folded.length > 0
      ? `<details><summary>${folded.length}${atFirst > 0 ? ' more' : ''} in detail</summary>\n${folded.map(part).join('\n')}\n</details>`
      : '',
    left > 0 ? `<p class="more">${left} more of these are not shown.</p>` : '',
    '</article>',
  ]
    .filter(Boolean)
    .join('\n');
}

const helpPart = ({ help, reference }: RuleHelp): string =>
  `<p class="help">${escaped(help)}${reference === undefined ? '' : ` <cite>${escaped(reference)}</cite>`}</p>`;

function findingPart({ path, issue, lines }: ShownFinding, help: string | undefined): string {
  const { message, location, line, column, source } = issue;
  const place = source ?? (line === undefined ? path : `${path}:${line}:${column ?? 1}`);
  // What the rule says is above; here is what it found.
  const said = help === undefined ? message : message.replace(help, '').trim();
  const rows = lines.map(
    ({ number, text, isMarked }) =>
      `<span class="${isMarked ? 'line marked' : 'line'}"><span class="number">${number}${isMarked ? ' ▸' : ''}</span>${escaped(text)}</span>`,
  );
  return [
    `<div class="finding"><p>${escaped(said)}</p>`,
    `<p class="place"><code>${escaped(place)}</code>${location === '' ? '' : ` <code>${escaped(location)}</code>`}</p>`,
    rows.length === 0
      ? ''
      : `<pre tabindex="0" role="group" aria-label="The place in the file">${rows.join('')}</pre>`,
    '</div>',
  ].join('\n');
}
