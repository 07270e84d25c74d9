import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Sample } from '../../scripts/input/sample.ts';
import type { Issue } from '../../scripts/issue.ts';
import { generatedResources } from '../../scripts/paths.ts';
import { guideParts } from '../../scripts/report/guideParts.ts';
import { htmlReporter } from '../../scripts/report/htmlReporter.ts';
import type { PagePart } from '../../scripts/report/pageContent.ts';
import { ruleHelp } from '../../scripts/report/ruleHelp.ts';
import { type FailOn, summarize } from '../../scripts/report/summary.ts';
import { checkReport } from '../../scripts/rules/checkReport.ts';
import type { Verdict } from '../../scripts/validator/verdict.ts';
import { launchBrowser, overflow, visit } from '../support/browser.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';

const axe = readFileSync(path.join(import.meta.dirname, '../../node_modules/axe-core/axe.min.js'), 'utf8');
const document = readFileSync(path.join(generatedResources, 'Bundle-chest-ct-document.json'), 'utf8');
const hostile =
  '</title></script><script>document.title = "run"</script><img src="https://evil.example/x" onerror="document.title=1">';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

function verdictOn(name: string, text: string, issues: readonly Issue[]): Verdict {
  const sample: Sample = {
    path: name,
    format: 'json',
    bytes: Buffer.from(text),
    firstLine: 1,
    resourceType: 'Bundle',
    profiles: [],
    issues: [],
    entries: 0,
  };
  return {
    path: name,
    kind: 'validated',
    resourceType: 'Bundle',
    entries: 0,
    profiles: [],
    issues,
    notVerified: [],
    milliseconds: 1,
    sample,
  };
}

const whole = verdictOn('whole.json', document, []);
const brokenText = document.replace('"Observation/chest-ct-nodule"', '"Observation/elsewhere"');
const broken = verdictOn('broken.json', brokenText, [
  ...checkReport(JSON.parse(brokenText)).map((issue) => ({ ...issue, line: 3, column: 2 })),
  { severity: 'error', id: hostile, location: hostile, line: 1, message: hostile },
  {
    severity: 'warning',
    id: 'x-warning',
    location: 'Bundle',
    message: `a very long ${'http://hl7.eu/fhir/'.repeat(20)}`,
  },
]);
const hostileVerdict: Verdict = {
  ...verdictOn(
    hostile,
    JSON.stringify({
      resourceType: 'Bundle',
      type: 'document',
      entry: [
        {
          fullUrl: hostile,
          resource: { resourceType: hostile, id: hostile, a: { reference: `urn:${hostile}` } },
        },
      ],
    }),
    [
      {
        severity: 'error',
        id: 'x',
        location: '',
        line: 1,
        column: 30,
        message: 'The line is full of markup.',
      },
    ],
  ),
  notVerified: [{ system: hostile, code: hostile, display: hostile, location: hostile }],
};

/** The address of a page that was written from verdicts. */
function pageOf(
  verdicts: readonly Verdict[],
  parts: () => readonly PagePart[] = () => [],
  failOn: FailOn = 'error',
): string {
  const reporter = htmlReporter({ version: '1.2.3', failOn, parts, help: ruleHelp });
  const html = [
    reporter.head,
    ...verdicts.map((verdict, index) => reporter.verdict(verdict, index)),
    reporter.tail(summarize(verdicts)),
  ].join('');
  const file = path.join(temporaryFolder(), 'report.html');
  writeFileSync(file, html);
  return pathToFileURL(file).href;
}

describe.each([
  ['a conformant report', [whole]],
  ['a report with findings', [whole, broken]],
  ['a report full of markup', [hostileVerdict, broken]],
])('the page of %s', (_, verdicts) => {
  test('asks for nothing, runs nothing and says nothing', async () => {
    const { page, said, asked } = await visit(browser, pageOf(verdicts));
    expect(asked).toHaveLength(1);
    expect(said).toEqual([]);
    expect(await page.title()).toMatch(/^eu-imaging: (Conformant|Not conformant)/);
    expect(await page.locator('script, iframe, img, object, [onerror], [onclick]').count()).toBe(0);
  });

  test.each(['light', 'dark'] as const)('is accessible (%s), by axe-core', async (colorScheme) => {
    const { page } = await visit(browser, pageOf(verdicts, guideParts), { colorScheme, bypassCSP: true });
    await page.evaluate('document.querySelectorAll("details").forEach((each) => { each.open = true; })');
    await page.addScriptTag({ content: axe });
    const { violations } = (await page.evaluate('axe.run()')) as {
      violations: { id: string; nodes: { html: string }[] }[];
    };
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
  });

  test('fits the screen of a phone', async () => {
    const { page } = await visit(browser, pageOf(verdicts, guideParts), {
      viewport: { width: 390, height: 800 },
    });
    expect(await overflow(page)).toBe(0);
  });
});

test('says the verdict first, then each finding with its rule and its place in the file', async () => {
  const { page } = await visit(browser, pageOf([whole, broken]));
  expect(await page.locator('h1').innerText()).toBe('Not conformant: 1 error');
  const group = page.locator('article', { hasText: 'bundle-dangling-reference' });
  expect(await group.innerText()).toContain('SHOULD lead to an entry');
  expect(await group.locator('.line.marked').innerText()).toContain('"chest-ct-document"');
});

test('draws what a broken reference leads to as missing, in red and dashed', async () => {
  const { page } = await visit(browser, pageOf([broken]));
  expect(await page.locator('.node.missing').textContent()).toContain('missing: Observation');
  const style = (property: string) =>
    page.evaluate(`getComputedStyle(document.querySelector('.edge.broken')).getPropertyValue('${property}')`);
  expect(await style('stroke')).toBe('rgb(179, 19, 27)');
  expect(await style('stroke-dasharray')).not.toBe('none');
  expect(await page.locator('.node').count()).toBe(35);
});

test('shows what the examples of the guide exercise and which mistakes are refused', async () => {
  const { page } = await visit(browser, pageOf([whole], guideParts));
  const charts = await page
    .locator('.bars svg')
    .evaluateAll((all) => all.map((each) => each.getAttribute('aria-label')));
  expect(charts).toEqual([
    expect.stringMatching(/^Coverage by kind: profile \d+ of \d+/),
    expect.stringMatching(/^Mutants killed by kind: /),
  ]);
});

test('names the element of a broken reference, in the picture and in words', async () => {
  const { page } = await visit(browser, pageOf([broken]));
  expect(await page.locator('.why').textContent()).toBe('hasMember');
  expect(await page.locator('figure ul').first().innerText()).toContain(
    'Observation/chest-ct-findings hasMember leads to Observation/elsewhere',
  );
});

test('leads by key from the list of rules to each rule, and opens what is folded', async () => {
  const many = Array.from(
    { length: 9 },
    (_, index): Issue => ({
      severity: 'error',
      id: 'im-study-1',
      location: '',
      message: `finding ${index}`,
    }),
  );
  const { page, said, asked } = await visit(browser, pageOf([verdictOn('a.json', '{}', many), broken]));
  const first = page.getByText('finding 8');
  expect(await first.isVisible()).toBe(false);
  await page.locator('summary').first().press('Enter');
  expect(await first.isVisible()).toBe(true);
  await page.getByRole('navigation').getByRole('link', { name: 'bundle-dangling-reference' }).press('Enter');
  expect(page.url()).toMatch(/#rule-\d+$/);
  expect(await page.locator(':target h3').innerText()).toContain('bundle-dangling-reference');
  const targets = await page.locator('a').evaluateAll((all) => all.map((each) => each.getAttribute('href')));
  expect(targets.every((href) => /^#rule-\d+$/.test(href ?? ''))).toBe(true);
  expect([said, asked.length]).toEqual([[], 1]);
});

test('tells what an invariant of the guide asks for', async () => {
  const issue: Issue = { severity: 'error', id: 'im-study-1', location: 'ImagingStudy', message: 'No.' };
  const { page } = await visit(browser, pageOf([verdictOn('a.json', '{}', [issue])]));
  const text = await page.locator('article').innerText();
  expect(text).toContain('urn:dicom:uid SHALL');
  expect(text).toContain('Invariant of ImagingStudyEuImaging');
});

test('on paper has what is folded, and dark ink on white whatever the screen', async () => {
  const many = Array.from(
    { length: 9 },
    (_, index): Issue => ({
      severity: 'error',
      id: 'x',
      location: '',
      message: `finding ${index}`,
    }),
  );
  const url = pageOf([verdictOn('a.json', '{}', many)]);
  const { page } = await visit(browser, url, { colorScheme: 'dark' });
  await page.emulateMedia({ media: 'print' });
  expect(await page.getByText('finding 8').isVisible()).toBe(true);
  const style = (property: string) => page.evaluate(`getComputedStyle(document.body)['${property}']`);
  expect([await style('color'), await style('backgroundColor')]).toEqual([
    'rgb(0, 0, 0)',
    'rgb(255, 255, 255)',
  ]);
});

test.each([
  ['a warning', 'error', 'Conformant, with 1 warning'],
  ['a warning where warnings fail', 'warning', 'Not accepted: 1 warning'],
] as const)('the verdict on %s', async (_, failOn, words) => {
  const issue: Issue = { severity: 'warning', id: 'x', location: '', message: 'm' };
  const { page } = await visit(browser, pageOf([verdictOn('a.json', '{}', [issue])], undefined, failOn));
  expect(await page.locator('h1').innerText()).toBe(words);
});

test('says of Bundles in XML that there is no picture', () => {
  const xml = verdictOn('a.xml', '<Bundle/>', []);
  const html = readFileSync(
    new URL(pageOf([{ ...xml, sample: { ...(xml.sample as Sample), format: 'xml' } }])),
    'utf8',
  );
  expect(html).toContain('1 Bundle in XML: there are pictures of JSON alone.');
});

test('stays small however much there is, and says what it leaves out', () => {
  const many = Array.from({ length: 5_000 }, (_, index) => ({
    ...verdictOn(`f${index}.json`, '{"resourceType":"Bundle","type":"document"}', [
      { severity: 'error', id: `e${index % 400}`, location: '', message: 'm' } as const,
    ]),
    notVerified: [{ system: 's', code: `${index % 1000}`, location: `at${index}` }],
  }));
  const html = readFileSync(new URL(pageOf(many)), 'utf8');
  expect(html.length).toBeLessThan(2_500_000);
  const said = [
    '4000 more files not shown',
    '1200 more findings of other rules not shown',
    '700 more codes not shown',
    '4988 more Bundles not shown',
    '<code>at0</code>',
  ];
  expect(said.filter((each) => !html.includes(each))).toEqual([]);
});
