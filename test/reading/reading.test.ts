import { PNG } from 'pngjs';
import { expect, test } from 'vitest';
import { isPictured, readingPage } from '../../scripts/reading/readingPage.ts';
import { readReports, readSelections } from '../../scripts/reading/readReports.ts';
import { regionShape } from '../../scripts/reading/regionShape.ts';
import type { Section } from '../../scripts/reading/resources.ts';
import { selectionPicture } from '../../scripts/reading/selectionPicture.ts';
import { syntheticImage } from '../../scripts/reading/syntheticImage.ts';

test.each([
  ['point', [3, 4], '<circle cx="3" cy="4" r="2%"/>'],
  ['polyline', [0, 0, 10, 5], '<polyline points="0,0 10,5"/>'],
  ['interpolated', [0, 0, 10, 0, 5, 5], '<polygon points="0,0 10,0 5,5"/>'],
  ['circle', [10, 10, 13, 14], '<circle cx="10" cy="10" r="5"/>'],
  [
    'ellipse',
    [0, 5, 20, 5, 10, 0, 10, 10],
    '<ellipse rx="10" ry="5" transform="translate(10 5) rotate(0)"/>',
  ],
  [
    'ellipse',
    [5, 0, 5, 20, 0, 10, 10, 10],
    '<ellipse rx="10" ry="5" transform="translate(5 10) rotate(90)"/>',
  ],
  ['polyline', [], ''],
])('draws a %s of %j', (regionType, coordinate, shape) => {
  expect(regionShape({ regionType, coordinate })).toBe(shape);
});

test('a synthetic image is the same for one instance, another for another, and has light and dark in it', () => {
  const image = syntheticImage('2.25.1');
  expect(syntheticImage('2.25.1').equals(image)).toBe(true);
  expect(syntheticImage('2.25.2').equals(image)).toBe(false);
  const greys = new Set(PNG.sync.read(image).data.filter((_, index) => index % 4 === 0));
  expect(Math.max(...greys) - Math.min(...greys)).toBeGreaterThan(150);
});

test('a region is drawn where it is in the image, however large that is', () => {
  const region = { regionType: 'circle', coordinate: [1412, 986, 1412, 1066] };
  const picture = selectionPicture({ id: 'a', instance: [{ uid: '2.25.1', imageRegion2D: [region] }] });
  expect(picture).toContain('viewBox="0 0 2048 2048"');
  expect(picture).toContain('<circle cx="1412" cy="986" r="80"/>');
});

test('each report is read with all its sections and pictures, and each picture has something selected', () => {
  const reports = readReports();
  expect(reports.length).toBeGreaterThan(10);
  const titles = (sections: readonly Section[]): readonly string[] =>
    sections.flatMap(({ title = '', section = [] }) => [title, ...titles(section)]);
  for (const report of reports) {
    const page = readingPage(report);
    const resources = report.entry.map(({ resource }) => resource);
    const composition = resources.find(({ resourceType }) => resourceType === 'Composition');
    for (const title of titles(composition?.section as readonly Section[])) {
      expect(page).toContain(`>${title.replaceAll("'", '&#39;')}<`);
    }
    expect(page.match(/<figure>/g) ?? []).toHaveLength(resources.filter(isPictured).length);
  }
  for (const selection of readSelections().filter(isPictured)) {
    expect(selectionPicture(selection)).toContain('<image ');
  }
});
