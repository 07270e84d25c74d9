import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cache, generatedResources, root } from '../../scripts/paths.ts';
import { publisherFolder } from '../../scripts/publisher/stageGuide.ts';
import { launchBrowser } from '../support/browser.ts';
import { serveFolder } from '../support/serveFolder.ts';
import { brokenLinks } from './links.ts';
import { kindOf, oneOfEachKind } from './pageKinds.ts';
import { type Seen, sweep } from './sweep.ts';

const output = path.join(publisherFolder, 'output');
const isBuilt = existsSync(path.join(output, 'index.html'));

/** All pages but the publisher's own report on its QA. */
const pageNames = (): readonly string[] =>
  readdirSync(output).filter((name) => name.endsWith('.html') && !name.startsWith('qa'));

describe.skipIf(!isBuilt)('the site (skipped where it is not built: npm run ig)', () => {
  let browser: Browser;
  let site: Awaited<ReturnType<typeof serveFolder>>;
  let names: readonly string[];
  let pages: readonly Seen[];

  beforeAll(async () => {
    names = pageNames();
    browser = await launchBrowser();
    site = await serveFolder(output);
    pages = await sweep(browser, site.url, names, oneOfEachKind(names));
  }, 1_800_000);

  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  const each = (problems: (page: Seen) => readonly string[]): readonly string[] =>
    pages.flatMap((page) => problems(page).map((problem) => `${page.name}: ${problem}`));

  test('is of the guide as it is now', () => {
    const name = 'ImplementationGuide-hl7.fhir.eu.imaging-r5.json';
    const staged = path.join(publisherFolder, 'fsh-generated', 'resources', name);
    expect(readFileSync(staged, 'utf8')).toBe(readFileSync(path.join(generatedResources, name), 'utf8'));
    for (const page of readdirSync(path.join(root, 'input', 'pagecontent'))) {
      const within = path.join('input', 'pagecontent', page);
      expect(readFileSync(path.join(publisherFolder, within), 'utf8')).toBe(
        readFileSync(path.join(root, within), 'utf8'),
      );
    }
  });

  test('has a page for each artefact', () => {
    const missing = readdirSync(generatedResources)
      .filter((name) => !name.startsWith('ImplementationGuide-'))
      .filter((name) => !names.includes(name.replace(/json$/, 'html')));
    expect(missing).toEqual([]);
    expect(pages).toHaveLength(names.length);
  });

  test('says nothing on the console', () => expect(each(({ said }) => said)).toEqual([]));
  test('asks nobody else for anything, and for nothing that is not there', () =>
    expect(each(({ lost }) => lost)).toEqual([]));
  test('has no link that leads nowhere, and none to an anchor that is not there', () =>
    expect(brokenLinks(output, pages)).toEqual([]));
  test('never scrolls sideways on a phone', () =>
    expect(each(({ overflow }) => (overflow > 0 ? [`${overflow} pixels too wide`] : []))).toEqual([]));
  test('has nothing that axe-core calls serious, on one page of each kind and on every written page', () =>
    expect(each(({ violations }) => violations)).toEqual([]));

  test.each([
    'index.html',
    'report-model.html',
    'artifacts.html',
    'StructureDefinition-ImagingStudyEuImaging.html',
    'Composition-chest-ct-composition.html',
  ])('%s is kept as a picture, on a desk and on a phone', async (name) => {
    const folder = path.join(cache, 'screenshots');
    mkdirSync(folder, { recursive: true });
    for (const [width, height] of [
      [1280, 900],
      [390, 844],
    ] as const) {
      const page = await browser.newPage({ viewport: { width, height } });
      await page.goto(`${site.url}/${name}`);
      const file = path.join(folder, `${path.basename(name, '.html')}-${width}.png`);
      const picture = await page.screenshot({ path: file });
      expect(picture.length).toBeGreaterThan(10_000);
      await page.close();
    }
  });
});

describe('what is looked for', () => {
  const page = (name: string, links: readonly string[], anchors: readonly string[] = []): Seen => ({
    name,
    links,
    anchors,
    said: [],
    lost: [],
    overflow: 0,
    violations: [],
  });

  test('finds a link to no file, to no anchor of another page, and to none of its own', () => {
    const folder = path.join(root, 'test', 'site');
    const pages = [
      page('links.ts', ['sweep.ts#there', 'sweep.ts#gone', '#mine', '#not-mine', 'gone.html'], ['mine']),
      page('sweep.ts', ['https://example.org/', 'links.ts'], ['there']),
    ];
    expect(brokenLinks(folder, pages)).toEqual([
      'links.ts -> sweep.ts#gone',
      'links.ts -> #not-mine',
      'links.ts -> gone.html',
    ]);
  });

  test.each([
    ['index.html', 'index.html'],
    ['Patient-a-b.html', 'Patient '],
    ['Patient-a-b.json.html', 'Patient .json'],
    ['StructureDefinition-X-definitions.html', 'StructureDefinition -definitions'],
    ['StructureDefinition-X.profile.json.html', 'StructureDefinition .profile.json'],
  ])('knows the kind of %s', (name, kind) => {
    expect(kindOf(name)).toBe(kind);
  });
});
