import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { PNG } from 'pngjs';
import { expect, test } from 'vitest';
import { isBrokenLink, qaLine, readQa } from '../../scripts/publisher/readQa.ts';
import { phaseOf } from '../../scripts/publisher/runPublisher.ts';
import { stageGuide } from '../../scripts/publisher/stageGuide.ts';
import { treeImages } from '../../scripts/publisher/treeImages.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';

test.each([
  [
    'Generate Spreadsheets                                         (00:54.780 / 03:16.759, 2Gb)',
    'Generate Spreadsheets',
  ],
  [
    '\u001b[0;39mLoad Template from fhir.base.template.a#1.0.0   (00:00.086 / 00:03.542, 59Mb)',
    'Load Template from fhir.base.template.a#1.0.0',
  ],
  ['Scanning directory: /a/template', undefined],
  ['', undefined],
])('reads the phase of what the publisher prints: %j', (line, phase) => {
  expect(phaseOf(line)).toBe(phase);
});

test('counts what the QA of a build says, links and pictures that lead nowhere apart', () => {
  const folder = temporaryFolder();
  const output = path.join(folder, 'output');
  mkdirSync(output);
  writeFileSync(path.join(output, 'qa.json'), '{ "errs": 2, "warnings": 1, "hints": 3 }');
  const lines = [
    'Generic: line 0, col 0, Error - The link \'x.html\' for "x" cannot be resolved (NOTFOUND)',
    "Generic: line 0, col 0, Error - The image source 'a.png' cannot be resolved (NOTFOUND)",
    'Generic: line 0, col 0, Warning - The link \'x\' for "x" is a canonical link',
  ];
  writeFileSync(path.join(output, 'qa-eslintcompact.txt'), lines.join('\n'));
  writeFileSync(
    path.join(output, 'qa-suppressed.json'),
    '[{ "message": "a%", "uses": 3 }, { "message": "b", "uses": 0 }]',
  );
  const qa = readQa(folder);
  expect(qaLine(qa)).toBe('qa: errs 2, warnings 1, hints 3, broken links 2');
  expect(qa.messages).toEqual(lines);
  expect(qa).toMatchObject({ explained: 3, unused: ['b'] });
  expect(isBrokenLink('')).toBe(false);
});

test('a build that failed has no counts: that is a fault', () => {
  const folder = temporaryFolder();
  mkdirSync(path.join(folder, 'output'));
  writeFileSync(path.join(folder, 'output', 'qa.json'), '{ "exception": "no index.md" }');
  expect(() => readQa(folder)).toThrow('The IG Publisher failed: no index.md');
});

test('lays the guide out without FSH, so that the publisher does not compile it again, and alike each time', () => {
  const folder = path.join(temporaryFolder(), 'ig');
  stageGuide(folder);
  writeFileSync(path.join(folder, 'left-over'), '');
  stageGuide(folder);
  const has = (name: string) => existsSync(path.join(folder, name));
  expect(has('fsh-generated/resources/ImplementationGuide-hl7.fhir.eu.imaging-r5.json')).toBe(true);
  expect(has('input/pagecontent/index.md')).toBe(true);
  expect(has('input/fsh')).toBe(false);
  expect(has('left-over')).toBe(false);
  expect(readFileSync(path.join(folder, 'ig.ini'), 'utf8')).toContain('template = #template');
  expect(has('template/content/assets/css/guide.css')).toBe(true);
});

test.each(Object.entries(treeImages))('%s is a picture with something in it', (_, bytes) => {
  expect(PNG.sync.read(bytes).data.some((byte) => byte !== 0)).toBe(true);
});
