import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import type { Issue } from '../../scripts/issue.ts';
import { root } from '../../scripts/paths.ts';
import { reporterOf } from '../../scripts/report/outputs.ts';
import { type FailOn, summarize } from '../../scripts/report/summary.ts';
import { plain } from '../../scripts/report/textReport.ts';
import type { Verdict } from '../../scripts/validator/verdict.ts';

const odd = 'a "quote" <b> & \u0007\u001b[31m 100% a,b:c\r\n::error::x ]]> \ud800 é 😀';
const good: Verdict = {
  path: 'reports/good.json',
  kind: 'validated',
  resourceType: 'Bundle',
  entries: 3,
  profiles: ['http://hl7.eu/fhir/imaging-r5/StructureDefinition/BundleReportEuImaging'],
  issues: [{ severity: 'information', id: 'note', location: '', message: 'A note.' }],
  notVerified: [{ system: 'http://snomed.info/sct', code: '1', location: 'Bundle.entry[0]' }],
  milliseconds: 12.3,
};
const bad: Verdict = {
  ...good,
  path: `reports/${odd}.ndjson:7`,
  issues: [
    {
      severity: 'error',
      id: 'bundle-dangling-urn',
      location: 'Bundle.entry[0]',
      line: 7,
      column: 3,
      message: odd,
    },
    {
      severity: 'error',
      id: 'bundle-dangling-urn',
      location: 'Bundle.entry[0]',
      line: 7,
      column: 3,
      message: odd,
    },
    { severity: 'warning', id: odd, location: odd, message: odd },
    {
      severity: 'error',
      id: 'im-study-1',
      location: 'ImagingStudy',
      message: 'm',
      source: 'input/fsh/examples/a/a.fsh:12',
    },
  ],
};
const fault: Verdict = {
  ...good,
  kind: 'fault',
  path: 'x.json',
  resourceType: '',
  profiles: [],
  notVerified: [],
  issues: [{ severity: 'fatal', id: 'input-unreadable', location: '', message: 'gone' }],
};

function written(
  format: 'junit' | 'sarif' | 'github',
  verdicts: readonly Verdict[],
  failOn: FailOn = 'error',
): string {
  const reporter = reporterOf(format, { paint: plain, failOn });
  const pieces = verdicts.map((verdict, index) => reporter.verdict(verdict, index));
  return [reporter.head, ...pieces, reporter.tail(summarize(verdicts))].join('');
}

describe('JUnit XML', () => {
  const schema = readFileSync(path.join(root, 'test/fixtures/junit.xsd'), 'utf8');

  test.each([
    ['nothing', []],
    ['all kinds of verdicts', [good, bad, fault]],
  ])('is valid by its schema for %s', async (_, verdicts) => {
    const xml = { fileName: 'report.xml', contents: written('junit', verdicts) };
    expect((await validateXML({ xml: [xml], schema: [schema] })).errors).toEqual([]);
  });

  test('the schema refuses what is no JUnit', async () => {
    const xml = { fileName: 'report.xml', contents: written('junit', [good]).replace(' failures="0"', '') };
    expect((await validateXML({ xml: [xml], schema: [schema] })).valid).toBe(false);
  });

  test('a conformant resource is a test that passes, each error one that fails, a fault an error; none is skipped', () => {
    const xml = written('junit', [good, bad, fault]);
    expect(xml.match(/tests="\d+" failures="\d+" errors="\d+" skipped="\d+"/g)).toEqual([
      'tests="1" failures="0" errors="0" skipped="0"',
      'tests="3" failures="3" errors="0" skipped="0"',
      'tests="1" failures="0" errors="1" skipped="0"',
    ]);
    expect(xml).toContain('not verified http://snomed.info/sct|1');
  });

  test('no two tests of a resource have one name, which readers would take for one test', () => {
    const names = [...written('junit', [bad]).matchAll(/<testcase [^>]*name="([^"]*)"/g)].map(
      ([, name]) => name,
    );
    expect(new Set(names).size).toBe(3);
  });

  test('a warning fails where warnings do', () => {
    expect(written('junit', [bad], 'warning')).toContain('tests="4" failures="4"');
  });
});

describe('SARIF', () => {
  // The schema is of draft 4, whose two keywords of its own Ajv does not know.
  const { $schema, id, ...schema } = JSON.parse(
    readFileSync(
      path.join(root, 'node_modules/@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json'),
      'utf8',
    ),
  );
  const validate = new Ajv({ strict: false, logger: false, unicodeRegExp: false }).compile(schema);
  const log = (verdicts: readonly Verdict[]) => JSON.parse(written('sarif', verdicts));

  test.each([
    ['nothing', []],
    ['all kinds of verdicts', [good, bad, fault]],
  ])('is valid by the schema of SARIF 2.1.0 for %s', (_, verdicts) => {
    validate(log(verdicts));
    expect(validate.errors).toBeNull();
  });

  test('the schema refuses what is no SARIF', () => {
    const { runs } = log([bad]);
    expect(validate({ version: '2.1.0', runs: [{ ...runs[0], tool: {} }] })).toBe(false);
  });

  test('a finding of the guide is located in its FSH, one of a user in their file, relative to the folder of the run', () => {
    const locations = log([bad]).runs[0].results.map(
      (result: { locations: [{ physicalLocation: object }] }) => result.locations[0].physicalLocation,
    );
    expect(locations.at(-1)).toEqual({
      artifactLocation: { uri: 'input/fsh/examples/a/a.fsh' },
      region: { startLine: 12 },
    });
    expect(locations[0].region).toEqual({ startLine: 7, startColumn: 3 });
    expect(locations[0].artifactLocation.uri).toMatch(/^reports\/a%20%22quote%22.*\.ndjson$/);
  });

  test('the rules of the catalogue bring their help, and fingerprints tell apart what is the same', () => {
    const [{ tool, results, invocations }] = log([bad]).runs;
    expect(
      tool.driver.rules.find(({ id }: { id: string }) => id === 'bundle-dangling-urn').help.text,
    ).toContain('SHALL lead to an entry');
    expect(tool.driver.rules.find(({ id }: { id: string }) => id === 'im-study-1').help.text).toContain(
      'Invariant of ImagingStudyEuImaging',
    );
    const prints = results.map((result: { partialFingerprints: object }) =>
      JSON.stringify(result.partialFingerprints),
    );
    expect(new Set(prints).size).toBe(prints.length);
    expect(JSON.stringify(log([bad]))).toBe(JSON.stringify(log([bad])));
    expect(invocations).toEqual([{ executionSuccessful: true }]);
    expect(log([fault]).runs[0].invocations).toEqual([{ executionSuccessful: false }]);
  });
});

describe('GitHub annotations', () => {
  test('are one line each, with what would end a property or begin a command escaped', () => {
    const lines = written('github', [good, bad]).trimEnd().split('\n');
    expect(lines).toHaveLength(5);
    expect(lines.slice(0, 4).every((line) => /^::(error|warning) file=[^:]*::/.test(line))).toBe(true);
    expect(lines[3]).toBe(
      '::error file=input/fsh/examples/a/a.fsh,line=12,title=im-study-1::ImagingStudy: m',
    );
    expect(lines[0]).toContain('100%25 a%2Cb%3Ac');
    expect(lines[4]).toBe('files: 2 validated, 3 errors, 1 warning, 1 code not verified');
  });

  test('are cut where a message is longer than GitHub takes', () => {
    const [issue] = bad.issues;
    const long = { ...bad, issues: [{ ...issue, message: 'x'.repeat(100_000) } as Issue] };
    expect(written('github', [long]).length).toBeLessThan(5_000);
  });
});
