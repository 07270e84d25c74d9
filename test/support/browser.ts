import { existsSync } from 'node:fs';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { onTestFinished } from 'vitest';
import { MissingRequirement } from '../../scripts/faults.ts';

const executablePath = '/usr/bin/chromium';

/** Debian's Chromium, which asks for nothing by itself. @throws MissingRequirement */
export async function launchBrowser(): Promise<Browser> {
  if (!existsSync(executablePath)) throw new MissingRequirement('Chromium', 'apt-get install chromium.');
  return chromium.launch({
    executablePath,
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

export interface Visit {
  readonly page: Page;
  /** What the console said, and what was thrown. */
  readonly said: readonly string[];
  /** Every address that was asked for, the page's own first. */
  readonly asked: readonly string[];
}

/** Opens a page and listens to all it says and asks for; it is closed when the test ends. */
export async function visit(
  browser: Browser,
  url: string,
  options: BrowserContextOptions = {},
): Promise<Visit> {
  const context = await browser.newContext(options);
  onTestFinished(() => context.close());
  const page = await context.newPage();
  const said: string[] = [];
  const asked: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => said.push(String(error)));
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(url);
  return { page, said, asked };
}

/** How far a page is wider than its window. */
export const overflow = (page: Page): Promise<number> =>
  page.evaluate('document.documentElement.scrollWidth - window.innerWidth');
