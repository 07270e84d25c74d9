import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { root } from '../../scripts/paths.ts';

/** What was seen of a page in Chromium, at the width of a phone. */
export interface Seen {
  readonly name: string;
  /** What the console said, and what was thrown. */
  readonly said: readonly string[];
  /** Requests that failed, or that went to anyone else. */
  readonly lost: readonly string[];
  /** By how many pixels it is wider than the window. */
  readonly overflow: number;
  /** What axe-core calls serious or critical, each with an element; empty where it was not asked. */
  readonly violations: readonly string[];
  readonly links: readonly string[];
  readonly anchors: readonly string[];
}

const axe = readFileSync(path.join(root, 'node_modules', 'axe-core', 'axe.min.js'), 'utf8');

/** Looks at each page of a site, in two windows; at those in `closely` with axe-core as well. */
export async function sweep(
  browser: Browser,
  site: string,
  names: readonly string[],
  closely: ReadonlySet<string>,
): Promise<readonly Seen[]> {
  const left = [...names];
  const seen: Seen[] = [];
  const look = async () => {
    const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
    const page = await context.newPage();
    for (let name = left.pop(); name !== undefined; name = left.pop()) {
      seen.push(await lookAt(page, site, name, closely.has(name)));
    }
    await context.close();
  };
  await Promise.all([look(), look()]);
  return seen;
}

async function lookAt(page: Page, site: string, name: string, close: boolean): Promise<Seen> {
  const said: string[] = [];
  const lost: string[] = [];
  page.removeAllListeners();
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => said.push(String(error)));
  page.on('requestfailed', (request) => {
    // A picture of the window that comes after we have gone on to the next page is not missing.
    if (request.failure()?.errorText !== 'net::ERR_ABORTED') lost.push(request.url());
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(site) && !request.url().startsWith('data:')) lost.push(request.url());
  });
  page.on('response', (response) => {
    if (response.status() >= 400) lost.push(`${response.status()} ${response.url()}`);
  });
  await page.goto(`${site}/${name}`);
  const found = await page.evaluate<Pick<Seen, 'overflow' | 'links' | 'anchors'>>(`({
    overflow: document.documentElement.scrollWidth - window.innerWidth,
    links: [...new Set([...document.querySelectorAll('a[href]')].map((link) => link.getAttribute('href')))],
    anchors: [...document.querySelectorAll('[id], a[name]')].flatMap((each) => [each.id, each.getAttribute('name')]).filter(Boolean),
  })`);
  const violations = close ? await violationsOn(page) : [];
  return { name, said, lost, violations, ...found };
}

async function violationsOn(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe);
  return page.evaluate<
    readonly string[]
  >(`axe.run({ resultTypes: ['violations'] }).then(({ violations }) => violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => id + ', ' + nodes.length + ' times: ' + nodes[0].html.slice(0, 200)))`);
}
