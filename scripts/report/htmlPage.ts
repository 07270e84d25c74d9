import { findingsPart } from './htmlFindings.ts';
import { graphsPart } from './htmlGraphs.ts';
import { escaped, section, table } from './markup.ts';
import type { PageContent, PagePart } from './pageContent.ts';
import { pageFrame } from './pageFrame.ts';
import type { RuleHelp } from './ruleHelp.ts';
import { counted, type FailOn, type Summary } from './summary.ts';

/** What the page has beside what was found. */
export interface PageFrame {
  readonly version: string;
  readonly failOn: FailOn;
  readonly parts: readonly PagePart[];
  readonly help: ReadonlyMap<string, RuleHelp>;
}

/** The page: everything that comes from data goes through `escaped`. */
export function htmlPage(summary: Summary, content: PageContent, frame: PageFrame): string {
  const words = verdictWords(summary, frame.failOn);
  const parts = [
    findingsPart(content, frame.help),
    graphsPart(content),
    ...frame.parts.map(({ title, markup }) => section(title, markup)),
    codesPart(content),
    filesPart(content),
  ].filter((part) => part !== '');
  return pageFrame(words, verdictPart(words, summary, content, frame.failOn), parts, frame.version);
}

function verdictWords({ errors, warnings, faults, validated }: Summary, failOn: FailOn): string {
  if (errors > 0) return `Not conformant: ${counted(errors, 'error')}`;
  if (faults > 0) return `${counted(faults, 'file')} without a verdict`;
  if (validated === 0) return 'Nothing was validated';
  if (warnings === 0) return 'Conformant';
  return failOn === 'warning'
    ? `Not accepted: ${counted(warnings, 'warning')}`
    : `Conformant, with ${counted(warnings, 'warning')}`;
}

function verdictPart(words: string, summary: Summary, content: PageContent, failOn: FailOn): string {
  const { errors, warnings, faults, validated, notVerified } = summary;
  const fails = errors > 0 || faults > 0 || validated === 0 || (failOn === 'warning' && warnings > 0);
  const state = fails ? 'bad' : warnings > 0 ? 'so-so' : 'good';
  const counts: readonly (readonly [string, number])[] = [
    ['validated', validated],
    ['errors', errors],
    ['warnings', warnings],
    ['codes not verified', notVerified.length],
    ['without a verdict', faults],
  ];
  return [
    `<header class="verdict ${state}"><h1>${escaped(words)}</h1>`,
    `<p>${escaped(inWords(summary, content))}</p>`,
    '<dl class="counts">',
    ...counts.map(([name, value]) => `<div><dt>${name}</dt><dd>${value}</dd></div>`),
    '</dl></header>',
  ].join('\n');
}

/** What the verdict rests on, in a sentence or two. */
function inWords(
  { validated, faults, notVerified }: Summary,
  { filesTotal, filesWithErrors }: PageContent,
): string {
  const were = (number: number) => (number === 1 ? 'was' : 'were');
  return [
    filesTotal === 1
      ? 'One resource was looked at.'
      : `${filesTotal} resources were looked at; ${filesWithErrors} of them ${filesWithErrors === 1 ? 'has' : 'have'} errors.`,
    validated < filesTotal - faults
      ? `${filesTotal - faults - validated} ${were(filesTotal - faults - validated)} no FHIR R5.`
      : '',
    faults > 0
      ? `${faults} could not be read or checked, so nothing is known of ${faults === 1 ? 'it' : 'them'}.`
      : '',
    notVerified.length > 0
      ? `${counted(notVerified.length, 'code')} could not be checked, and ${notVerified.length === 1 ? 'is' : 'are'} neither right nor wrong.`
      : '',
  ]
    .filter(Boolean)
    .join(' ');
}

function codesPart({ notVerified, notVerifiedTotal }: PageContent): string {
  if (notVerified.length === 0) return '';
  const rows = notVerified.map(
    ({ system, code, display, location }) =>
      `<tr><td><code>${escaped(system)}</code></td><td><code>${escaped(code)}</code></td><td>${escaped(display ?? '')}</td><td><code>${escaped(location)}</code></td></tr>`,
  );
  const note =
    '<p class="help">Neither right nor wrong: nobody at hand has their code system. A terminology server can be named with --tx.</p>';
  const left = notVerifiedTotal - notVerified.length;
  const more = left > 0 ? `<p class="more">${counted(left, 'more code')} not shown.</p>` : '';
  return section(
    'Codes not verified',
    note + table('Codes not verified', ['System', 'Code', 'Display', 'First at'], rows) + more,
  );
}

function filesPart({ files, filesTotal }: PageContent): string {
  const rows = files.map(
    ({ path, type, errors, warnings, isFault }) =>
      `<tr><td>${escaped(path)}</td><td>${escaped(type)}</td><td>${isFault ? 'no verdict' : errors > 0 ? 'not conformant' : 'conformant'}</td><td class="n">${errors}</td><td class="n">${warnings}</td></tr>`,
  );
  const left = filesTotal - files.length;
  const more = left > 0 ? `<p class="more">${counted(left, 'more file')} not shown.</p>` : '';
  return section('Files', table('Files', ['File', 'Resource', 'Verdict', 'Errors', 'Warnings'], rows) + more);
}
