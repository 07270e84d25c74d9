import { catalogue } from '../rules/catalogue.ts';
import {
  consequence,
  type FindingGroup,
  type PageContent,
  type PagePart,
  type ShownFinding,
} from './htmlReporter.ts';
import { pageStyle } from './htmlStyle.ts';
import { escaped } from './markup.ts';
import { counted, type Summary } from './summary.ts';

/** The page: everything that comes from data goes through `escaped`. */
export function htmlPage(summary: Summary, content: PageContent, parts: readonly PagePart[]): string {
  const body = [
    verdictPart(summary),
    findingsPart(content.groups),
    graphsPart(content),
    ...parts.map(({ title, markup }) => section(title, markup)),
    codesPart(content),
    filesPart(content),
  ];
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>eu-imaging: ${escaped(verdictWords(summary))}</title>
<style>${pageStyle}</style>
</head>
<body>
<main>
${body.filter(Boolean).join('\n')}
</main>
<footer><p>Made by eu-imaging, the reference implementation of the European imaging report in FHIR R5.</p></footer>
</body>
</html>
`;
}

function verdictWords({ errors, warnings, faults, validated }: Summary): string {
  if (errors > 0) return `Not conformant: ${counted(errors, 'error')}`;
  if (faults > 0) return `${counted(faults, 'file')} without a verdict`;
  if (validated === 0) return 'Nothing was validated';
  return warnings > 0 ? `Conformant, with ${counted(warnings, 'warning')}` : 'Conformant';
}

function verdictPart(summary: Summary): string {
  const { errors, warnings, faults, validated, notVerified } = summary;
  const state = errors > 0 || faults > 0 || validated === 0 ? 'bad' : warnings > 0 ? 'so-so' : 'good';
  const counts: readonly (readonly [string, number])[] = [
    ['validated', validated],
    ['errors', errors],
    ['warnings', warnings],
    ['codes not verified', notVerified.length],
    ['without a verdict', faults],
  ];
  return [
    `<header class="verdict ${state}"><h1>${escaped(verdictWords(summary))}</h1>`,
    '<dl class="counts">',
    ...counts.map(([name, value]) => `<div><dt>${name}</dt><dd>${value}</dd></div>`),
    '</dl></header>',
  ].join('\n');
}

const section = (title: string, markup: string): string =>
  `<section><h2>${escaped(title)}</h2>\n${markup}\n</section>`;

function findingsPart(groups: readonly FindingGroup[]): string {
  if (groups.length === 0) return '';
  return section('Findings', groups.map(groupPart).join('\n'));
}

const consequenceHelp =
  '<p class="help">These mostly follow from the errors above: a reference may lead only to a resource without errors of its own. Mend the others first.</p>';

function groupPart({ id, severity, total, shown }: FindingGroup): string {
  const rule = catalogue.find((each) => each.id === id);
  const help =
    rule === undefined
      ? id === consequence
        ? consequenceHelp
        : ''
      : `<p class="help">${escaped(rule.help)} <cite>${escaped(rule.reference)}</cite></p>`;
  const left = total - shown.length;
  const more = left > 0 ? `<p class="more">${left} more of these are not shown.</p>` : '';
  const kind = severity === 'warning' ? 'warning' : 'error';
  return [
    `<article class="group ${kind}"><h3><span class="badge">${kind}</span> <code>${escaped(id)}</code> <span class="times">${total}×</span></h3>`,
    help,
    ...shown.map((finding) => findingPart(finding, rule?.help)),
    more,
    '</article>',
  ].join('\n');
}

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

function graphsPart({ graphs, graphsTotal }: PageContent): string {
  if (graphs.length === 0) return '';
  const left = graphsTotal - graphs.length;
  const key =
    '<p class="help">Broken references are dashed red lines that lead to what is missing; what the first entry does not reach stands on the right.</p>';
  const pictures = graphs.map(
    ({ name, svg }) =>
      `<figure><figcaption>${escaped(name)}</figcaption><div class="scroll" tabindex="0" role="group" aria-label="${escaped(`Graph of ${name}`)}">${svg}</div></figure>`,
  );
  const more =
    left > 0
      ? `<p class="more">${counted(left, 'more Bundle')} not shown: those with broken references come first.</p>`
      : '';
  return section('Bundles', [key, ...pictures, more].join('\n'));
}

function codesPart({ notVerified }: PageContent): string {
  if (notVerified.length === 0) return '';
  const rows = notVerified.map(
    ({ system, code, display, location }) =>
      `<tr><td><code>${escaped(system)}</code></td><td><code>${escaped(code)}</code></td><td>${escaped(display ?? '')}</td><td><code>${escaped(location)}</code></td></tr>`,
  );
  const note =
    '<p class="help">Neither right nor wrong: nobody at hand has their code system. A terminology server can be named with --tx.</p>';
  return section('Codes not verified', note + table(['System', 'Code', 'Display', 'First at'], rows));
}

function filesPart({ files, filesTotal }: PageContent): string {
  const rows = files.map(
    ({ path, type, errors, warnings, isFault }) =>
      `<tr><td>${escaped(path)}</td><td>${escaped(type)}</td><td class="n">${isFault ? 'no verdict' : errors}</td><td class="n">${warnings}</td></tr>`,
  );
  const left = filesTotal - files.length;
  const more = left > 0 ? `<p class="more">${counted(left, 'more file')} not shown.</p>` : '';
  return section('Files', table(['File', 'Resource', 'Errors', 'Warnings'], rows) + more);
}

const table = (heads: readonly string[], rows: readonly string[]): string =>
  `<div class="scroll" tabindex="0" role="group" aria-label="Table"><table><thead><tr>${heads.map((head) => `<th scope="col">${head}</th>`).join('')}</tr></thead><tbody>\n${rows.join('\n')}\n</tbody></table></div>`;
