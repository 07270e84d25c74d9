import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { fshLine, fshPath } from '../../scripts/mapping/fshLine.ts';
import {
  checkMappings,
  countMapped,
  dicomLine,
  mappedLine,
  mappingIncludes,
} from '../../scripts/mapping/mapping.ts';
import { readMappingGuide } from '../../scripts/mapping/readMappingGuide.ts';
import { root } from '../../scripts/paths.ts';

const guide = readMappingGuide();

test('every element of the Xt-EHR models is mapped or has a reason, and every mapping leads somewhere', () => {
  process.stderr.write(`${mappedLine(countMapped(guide))}\n${dicomLine(guide)}\n`);
  expect(checkMappings(guide)).toEqual([]);
});

test('both Xt-EHR models are counted, each element once', () => {
  const counts = countMapped(guide);
  expect(counts.map(({ model, total }) => [model, total])).toEqual([
    ['EHDSImagingReport', 57],
    ['EHDSImagingStudy', 39],
  ]);
  expect(counts.every(({ mapped, reasons, total }) => mapped + reasons === total)).toBe(true);
});

test('an element without an entry is counted neither as mapped nor with a reason', () => {
  const maps = guide.maps.map((map) => ({
    ...map,
    entries: map.entries.filter(({ source }) => source !== 'EHDSImagingStudy.modality'),
  }));
  const missing = countMapped({ ...guide, maps }).map(
    ({ mapped, reasons, total }) => total - mapped - reasons,
  );
  expect(missing).toEqual([0, 1]);
});

test.each([...mappingIncludes(guide)])('%s is what npm run mapping writes', (file, text) =>
  expect(readFileSync(path.join(root, file), 'utf8')).toBe(text),
);

test('the line is where the words lead to, one after the other', () => {
  const fsh = 'Logical: a\n* header 1..1\n  * date 1..1\n* body 0..1\n  * date 0..1 dateTime';
  expect(fshLine(fsh, ['header', 'date'])).toBe(3);
  expect(fshLine(fsh, ['body', 'date'])).toBe(5);
  expect(fshLine(fsh, ['body', 'time'])).toBe(4);
  expect(fshLine(fsh, [])).toBe(1);
});

test('an element id becomes the path that FSH has for it', () =>
  expect(fshPath('ImagingStudy.series.performer:device.actor')).toBe('series.performer[device].actor'));
