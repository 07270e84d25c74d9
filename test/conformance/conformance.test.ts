import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv } from 'ajv';
import { expect, inject, test } from 'vitest';
import { type Evidence, judgeActor, type State } from '../../scripts/conformance/judgeActor.ts';
import { testReport } from '../../scripts/conformance/testReport.ts';
import { generatedResources, root } from '../../scripts/paths.ts';
import type { Requirement } from '../../scripts/trace/requirement.ts';
import { askValidator } from '../../scripts/validator/httpValidator.ts';
import { findings } from '../../scripts/validator/issues.ts';
import { runCli } from '../support/runCli.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';

const requirement = (key: string, ...satisfiedBy: string[]): Requirement => ({
  key,
  sentence: `A producer SHALL ${key}.`,
  actors: [],
  page: `p.html#${key}`,
  satisfiedBy,
  source: '',
});

const evidence: Evidence = {
  found: [
    { path: 'a.json', issue: { severity: 'error', id: 'im-x-1', location: 'Bundle', line: 3, message: '' } },
    {
      path: 'a.json',
      issue: {
        severity: 'error',
        id: 'Minimum',
        location: 'Bundle',
        message: 'Composition.title: minimum required = 1 (from http://hl7.eu/CompositionEuImaging)',
      },
    },
    { path: 'b.json', issue: { severity: 'warning', id: 'report-status', location: 'Bundle', message: '' } },
  ],
  rulesOf: (key) => new Set(key === 'IM-A-04' ? ['report-status'] : []),
  isTelling: (part) => !part.includes('#im-'),
  samplesOf: (part) => (/Composition.type|im-x-2|im-x-1|Composition.titles/.test(part) ? ['b.json'] : []),
};

test.each<[string, State, Requirement]>([
  ['an invariant that a sample breaks', 'broken', requirement('IM-A-01', 'P#im-x-1')],
  [
    'an element that a sample lacks',
    'broken',
    requirement('IM-A-02', 'CompositionEuImaging#Composition.title'),
  ],
  ['an element of another profile', 'untouched', requirement('IM-A-03', 'Other#Composition.title')],
  [
    'a longer name than what is lacking',
    'proven',
    requirement('IM-A-03', 'CompositionEuImaging#Composition.titles'),
  ],
  ['a rule between resources that samples break', 'broken', requirement('IM-A-04')],
  [
    'an element that samples have',
    'proven',
    requirement('IM-A-05', 'P#im-x-2', 'CompositionEuImaging#Composition.type'),
  ],
  ['an invariant that may have had nothing to judge', 'kept', requirement('IM-A-06', 'P#im-x-2')],
  ['what no sample has', 'untouched', requirement('IM-A-07', 'P#im-x-3')],
  ['what no sample can show', 'unshown', requirement('IM-A-08')],
])('%s makes a requirement %s', (_, state, each) => {
  expect(judgeActor([each], evidence, { 'IM-A-08': 'takes a server' })[0]?.state).toBe(state);
});

test('is a TestReport that the HL7 validator accepts, in whatever state', async () => {
  const keys = ['IM-A-01', 'IM-A-05', 'IM-A-06', 'IM-A-07', 'IM-A-08'];
  const judgements = judgeActor(
    [requirement('IM-A-01', 'P#im-x-1'), ...keys.slice(1).map((key) => requirement(key))],
    evidence,
    { 'IM-A-08': 'takes a server' },
  );
  const report = testReport('producer', judgements, '2026-01-01T00:00:00Z');
  expect(report.result).toBe('fail');
  const outcome = await askValidator(inject('validator'), {
    bytes: Buffer.from(JSON.stringify(report)),
    format: 'json',
  });
  expect(findings(outcome).issues.filter(({ severity }) => severity !== 'information')).toEqual([]);
});

test('the command judges a story for its actor, writes the TestReport, and exits with 1 where one is broken', async () => {
  const folder = temporaryFolder();
  const bundle = readFileSync(path.join(generatedResources, 'Bundle-chest-ct-document.json'), 'utf8');
  writeFileSync(path.join(folder, 'good.json'), bundle);
  writeFileSync(
    path.join(folder, 'bad.json'),
    bundle.replace('"issued": "2026-03-16T14:05:00+01:00"', '"issued": "2026-03-16T15:05:00+01:00"'),
  );
  const out = path.join(folder, 'report.json');
  const good = await runCli(['conformance', 'good.json', '--actor', 'producer', '--json', '--out', out], {
    cwd: folder,
  });
  expect(good.status).toBe(0);
  const printed = JSON.parse(good.stdout);
  const schema = JSON.parse(readFileSync(path.join(root, 'schemas', 'conformance.schema.json'), 'utf8'));
  expect(new Ajv().validate(schema, printed)).toBe(true);
  const stateOf = Object.fromEntries(
    printed.requirements.map((each: { key: string; state: string }) => [each.key, each.state]),
  );
  expect(stateOf).toMatchObject({
    'IM-ID-03': 'proven',
    'IM-VER-05': 'kept',
    'IM-DOC-06': 'untouched',
    'IM-SEC-01': 'unshown',
  });
  expect(JSON.parse(readFileSync(out, 'utf8'))).toMatchObject({ resourceType: 'TestReport', result: 'pass' });
  const bad = await runCli(['conformance', 'bad.json', '--actor', 'producer'], { cwd: folder });
  expect(bad.status).toBe(1);
  expect(bad.stdout).toMatch(/broken {7}IM-REP-20 .*\n {13}bad.json:\d+ {2}im-bundle-20 {2}Bundle/);
  expect(bad.stdout).toMatch(
    /producer: 90 requirements, \d+ proven, \d+ kept, 1 broken, \d+ not touched, \d+ that no sample can show\n$/,
  );
});
