import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { plain } from '../../scripts/report/textReport.ts';
import type { Result, ServerReport } from '../../scripts/server/result.ts';
import { serverStatus } from '../../scripts/server/serverOutcome.ts';
import { type ServerFormat, serverReport } from '../../scripts/server/serverReports.ts';
import { serverTestReport } from '../../scripts/server/serverTestReport.ts';
import { launchBrowser, overflow, visit } from '../support/browser.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';

const axe = readFileSync(path.join(import.meta.dirname, '../../node_modules/axe-core/axe.min.js'), 'utf8');
const hostile =
  '</title></script><script>document.title = "run"</script><img src="https://evil.example/x" onerror="document.title=1">]]>\u0007';

const result = (key: string, more: Partial<Result>): Result => ({
  key,
  sentence: `does ${key}`,
  expectation: 'SHALL',
  page: 'FHIR R5 http.html',
  state: 'proven',
  findings: [],
  evidence: [],
  ...more,
});
const findings = [{ id: 'server-search-ignored', message: `Patient?name=${'x'.repeat(300)}: 3 came.` }];
const evidence = [{ request: 'GET Patient?name=x', came: '200 application/fhir+json Bundle of 3' }];

const mixed: ServerReport = {
  url: 'https://fhir.example/r5/',
  actor: 'EuImagingReportProvider',
  software: 'A server 1.2',
  fhirVersion: '5.0.0',
  results: [
    result('IM-FIND-02', { evidence }),
    result('Patient?name', {
      state: 'broken',
      findings,
      evidence,
      page: 'CapabilityStatement-EuImagingReportProvider.html',
    }),
    result('malformed search', {
      state: 'broken',
      expectation: 'SHOULD',
      findings: [{ id: 'server-lenient', message: 'It was taken.' }],
    }),
    result('paging', { state: 'unshown', reason: 'there are not two resources' }),
    result('vread', { state: 'inapplicable', reason: 'not promised' }),
  ],
  leftBehind: ['https://fhir.example/r5/Patient/1'],
  requests: 12,
};
const right: ServerReport = { ...mixed, results: mixed.results.slice(0, 1), leftBehind: [] };
const ended: ServerReport = { ...right, ended: 'the check was interrupted' };
const ofStrangers: ServerReport = {
  ...mixed,
  software: hostile,
  fhirVersion: hostile,
  results: [
    result(hostile, {
      state: 'broken',
      findings: [{ id: hostile, message: hostile }],
      evidence: [{ request: hostile, came: hostile }],
    }),
  ],
};

const written = (report: ServerReport, format: ServerFormat): string =>
  serverReport(report, format, { actor: 'provider', paint: plain, all: false });

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

function pageOf(report: ServerReport): string {
  const file = path.join(temporaryFolder(), 'server.html');
  writeFileSync(file, written(report, 'html'));
  return pathToFileURL(file).href;
}

describe.each([
  ['a server with findings', mixed],
  ['a right server', right],
  ['a check that ended', ended],
  ['a server full of markup', ofStrangers],
])('the page of %s', (_, report) => {
  test('asks for nothing, runs nothing and says nothing', async () => {
    const { page, said, asked } = await visit(browser, pageOf(report));
    expect(asked).toHaveLength(1);
    expect(said).toEqual([]);
    expect(await page.title()).toMatch(/^eu-imaging: (Not conformant|Nothing of what|The check ended)/);
    expect(await page.locator('script, iframe, img, object, [onerror], [onclick]').count()).toBe(0);
  });

  test('is accessible, and no wider than a phone', async () => {
    const { page } = await visit(browser, pageOf(report), {
      viewport: { width: 375, height: 700 },
      bypassCSP: true,
    });
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    await page.evaluate(axe);
    const violations = await page.evaluate<{ readonly id: string }[]>(
      'axe.run().then(({ violations }) => violations)',
    );
    expect(violations.map(({ id }) => id)).toEqual([]);
  });
});

test('the page says what a finding means, and what was left behind', () => {
  const html = written(mixed, 'html');
  expect(html).toContain('A search by what is nowhere finds nothing');
  expect(html).toContain('<code>https://fhir.example/r5/Patient/1</code>');
});

test('text tells what is broken with what was asked, and leaves out what is not applicable', () => {
  expect(written(mixed, 'text')).toBe(
    [
      'A server 1.2, FHIR 5.0.0',
      'proven          IM-FIND-02  SHALL: does IM-FIND-02',
      '                GET Patient?name=x  →  200 application/fhir+json Bundle of 3',
      'broken          Patient?name  SHALL: does Patient?name',
      `                [server-search-ignored] ${findings[0]?.message}`,
      '                GET Patient?name=x  →  200 application/fhir+json Bundle of 3',
      'broken          malformed search  SHOULD: does malformed search',
      '                [server-lenient] It was taken.',
      'not shown       paging  SHALL: does paging',
      '                there are not two resources',
      'left behind  https://fhir.example/r5/Patient/1',
      'provider at https://fhir.example/r5/: 5 asked, 1 proven, 2 broken, 1 not shown, 1 not applicable; 12 requests',
      '',
    ].join('\n'),
  );
});

test('JUnit has a failure for what keeps the server from passing, and skips what was not shown, with the reason', () => {
  const xml = written(mixed, 'junit');
  expect(xml.match(/<failure type="server-/g)).toHaveLength(1);
  expect(xml).toContain('<failure type="server-search-ignored"');
  expect(xml).toContain('<skipped message="not shown: there are not two resources"/>');
  expect(xml).toContain('<testsuite name="FHIR itself" tests="3" failures="0" errors="0" skipped="2">');
});

test('JUnit of a check that ended, or left something behind, does not pass', () => {
  expect(written(ended, 'junit')).toContain('<error type="ended" message="the check was interrupted"/>');
  expect(written({ ...right, leftBehind: ['https://a/Patient/1'] }, 'junit')).toContain(
    '<failure type="left-behind"',
  );
});

test('JUnit of what strangers write is well-formed', async () => {
  const { validateXML } = await import('xmllint-wasm');
  const { errors } = await validateXML({
    xml: [{ fileName: 'a.xml', contents: written(ofStrangers, 'junit') }],
    extension: 'schema',
    schema: [anything],
  });
  expect(errors.filter(({ message }) => !/No matching global declaration/.test(message))).toEqual([]);
});

const anything =
  '<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"><xs:element name="none"/></xs:schema>';

test('a TestReport fails where the server does, warns of what it should do, and skips what was not shown', () => {
  const report = serverTestReport(mixed, 'provider', '2026-01-01T00:00:00Z');
  const tests = report.test as readonly {
    readonly action: readonly [{ readonly assert: { readonly result: string } }];
  }[];
  expect(tests.map(({ action: [{ assert }] }) => assert.result)).toEqual([
    'pass',
    'fail',
    'warning',
    'skip',
    'skip',
  ]);
  expect([report.result, report.score]).toEqual(['fail', 33.3]);
});

test('a server passes where nothing that it has to do, or says that it does, is broken', () => {
  const promised = {
    ...right,
    results: [result('a', { state: 'broken', expectation: 'MAY', promised: true })],
  };
  const recommended = { ...right, results: [result('a', { state: 'broken', expectation: 'SHOULD' })] };
  expect(
    [right, recommended, promised, mixed, ended, { ...right, leftBehind: ['x'] }].map(serverStatus),
  ).toEqual([0, 0, 1, 1, 2, 1]);
});
