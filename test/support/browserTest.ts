/** Tests in a real browser: one browser and one site for each file, a profile of its own for each visit. */
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { describe, test as plain } from 'vitest';
import { loadLibrary } from '../../src/store/loadLibrary.js';
import { dataFolder } from './base.js';
import { findChromium, launchChromium, withoutChromium } from './browser.js';
import { startSite } from './startSite.js';

const executable = findChromium();

/** Opens a path of the site in German and without motion. */
export type Visit = (path: string, as?: BrowserContextOptions) => Promise<Page>;

export const test = plain
  .extend('library', { scope: 'file' }, () => loadLibrary(dataFolder))
  .extend('site', { scope: 'file' }, async ({ library }, { onCleanup }) => {
    const { url, stop } = await startSite(library);
    onCleanup(stop);
    return url;
  })
  // where there is none, no test asks for it
  .extend('program', { scope: 'file' }, () => executable ?? '')
  .extend('browser', { scope: 'file' }, async ({ program }, { onCleanup }) => {
    const browser = await launchChromium(program);
    onCleanup(() => browser.close());
    return browser;
  })
  .extend('visit', ({ browser, site }, { onCleanup }) => {
    onCleanup(() => closeAll(browser));
    return createVisitor(browser, site);
  });

/** Where there is no browser, that is said aloud and nothing runs. */
export function describeInBrowser(title: string, tests: () => void): void {
  if (executable) return void describe(title, tests);
  console.warn(`The web page was NOT TRIED IN A BROWSER (${title}): ${withoutChromium}.`);
  plain.skip(`${title}: ${withoutChromium}`, () => {});
}

function createVisitor(browser: Browser, site: string): Visit {
  return async (path, as = {}) => {
    const context = await browser.newContext({ baseURL: site, locale: 'de-DE', reducedMotion: 'reduce', ...as });
    context.setDefaultTimeout(60_000);
    const page = await context.newPage();
    await page.goto(path);
    return page;
  };
}

async function closeAll(browser: Browser): Promise<void> {
  await Promise.all(browser.contexts().map((context) => context.close()));
}
