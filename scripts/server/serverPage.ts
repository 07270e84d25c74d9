import { escaped, section, table } from '../report/markup.ts';
import { pageFrame } from '../report/pageFrame.ts';
import { counted } from '../report/summary.ts';
import type { Exchange, Finding, Result, ServerReport } from './result.ts';
import { groupsOf } from './serverGroups.ts';
import { countOf, fails, stateWords } from './serverOutcome.ts';

/** What a finding means, by its id. */
export type Help = (id: string) => string | undefined;

/** A check of a server as one page for people; everything from the server goes through `escaped`. */
export function serverPage(report: ServerReport, actor: string, version: string, help: Help): string {
  const words = verdictWords(report, actor);
  const broken = report.results.filter(({ state }) => state === 'broken');
  const parts = [
    leftPart(report),
    broken.length > 0
      ? section('What is broken', broken.map((each) => brokenPart(each, help)).join('\n'))
      : '',
    ...groupsOf(report.results).map(([title, results]) => groupPart(title, results)),
  ].filter((part) => part !== '');
  return pageFrame(words, header(words, report), parts, version);
}

function verdictWords({ results, ended, leftBehind }: ServerReport, actor: string): string {
  const broken = results.filter(fails).length;
  if (ended !== undefined) return 'The check ended before its end';
  if (broken > 0) return `Not conformant: ${counted(broken, 'requirement')} on a ${actor} broken`;
  return leftBehind.length > 0
    ? 'Test data was left behind'
    : `Nothing of what a ${actor} has to do was seen broken`;
}

function header(words: string, report: ServerReport): string {
  const { url, software, fhirVersion, ended, requests, results } = report;
  const isBad = ended !== undefined || results.some(fails) || report.leftBehind.length > 0;
  const isSoSo = results.some(({ state }) => state === 'broken' || state === 'unshown');
  const counts = [
    ...(['proven', 'broken', 'unshown', 'inapplicable'] as const).map(
      (state) => [stateWords[state], countOf(report, state)] as const,
    ),
    ['requests', requests] as const,
  ];
  const sentences = [
    `${url} is ${software || 'a server without a name'}${fhirVersion === '' ? '' : `, FHIR ${fhirVersion}`}.`,
    ended === undefined ? '' : `Not everything was asked: ${ended}.`,
    'What is not shown is neither right nor wrong: nothing was seen that tells.',
  ];
  return [
    `<header class="verdict ${isBad ? 'bad' : isSoSo ? 'so-so' : 'good'}"><h1>${escaped(words)}</h1>`,
    `<p>${escaped(sentences.filter(Boolean).join(' '))}</p>`,
    '<dl class="counts">',
    ...counts.map(([name, value]) => `<div><dt>${name}</dt><dd>${value}</dd></div>`),
    '</dl></header>',
  ].join('\n');
}

function leftPart({ leftBehind }: ServerReport): string {
  if (leftBehind.length === 0) return '';
  const items = leftBehind.map((address) => `<li><code>${escaped(address)}</code></li>`);
  return section(
    'Left behind',
    `<p class="help">Published by this check, and not removed: remove it by hand.</p><ul>${items.join('')}</ul>`,
  );
}

function brokenPart(result: Result, help: Help): string {
  const { key, sentence, expectation, findings, evidence } = result;
  return [
    `<article class="group ${fails(result) ? 'error' : 'warning'}"><h3><span class="badge">${expectation}</span> <code>${escaped(key)}</code> ${escaped(sentence)}</h3>`,
    ...findings.map((finding, index) =>
      findingPart(
        finding,
        findings.findIndex(({ id }) => id === finding.id) === index ? help : () => undefined,
      ),
    ),
    evidence.length > 0
      ? `<details><summary>${counted(evidence.length, 'request')}</summary>${evidence.map(exchangePart).join('')}</details>`
      : '',
    '</article>',
  ].join('\n');
}

const findingPart = ({ id, message }: Finding, help: Help): string =>
  `<div class="finding"><p><code>${escaped(id)}</code></p><p>${escaped(message)}</p>${helpPart(help(id))}</div>`;

const helpPart = (help: string | undefined): string =>
  help === undefined ? '' : `<p class="help">${escaped(help)}</p>`;

const exchangePart = ({ request, came }: Exchange): string =>
  `<p><code>${escaped(request)}</code><br>${escaped(came)}</p>`;

function groupPart(title: string, results: readonly Result[]): string {
  const rows = results.map(
    (result) =>
      `<tr><td>${stateWords[result.state]}</td><td>${result.expectation}</td><td><code>${escaped(result.key)}</code><br>${escaped(result.sentence)}</td><td>${seen(result)}</td></tr>`,
  );
  return section(title, table(title, ['Verdict', 'Asked', 'What is asked', 'What was seen'], rows));
}

function seen({ state, reason = '', findings, evidence }: Result): string {
  if (state === 'broken') return escaped([...new Set(findings.map(({ id }) => id))].join(', '));
  if (state !== 'proven') return escaped(reason);
  return evidence
    .slice(0, 2)
    .map(({ request, came }) => escaped(`${request}: ${came}`))
    .join('<br>');
}
