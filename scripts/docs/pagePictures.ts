/** The web page as people see it, photographed for the README. */
import type { Browser } from 'playwright-core';
import type { Library } from '../../src/answers/library.js';
import { launchChromium } from '../../test/support/browser.js';
import { startSite } from '../../test/support/startSite.js';

export interface PagePicture {
  path: string;
  width: number;
  height: number;
  colorScheme: 'light' | 'dark';
}

export const pagePictures = {
  'web-answer-light.png': {
    path: '/?q=Wie viel Geld hat Softbank laut Musk?',
    width: 900,
    height: 880,
    colorScheme: 'light',
  },
  'web-fact-dark.png': {
    path: '/fact/bild-2025-01/softbank-well-under-ten-billion',
    width: 900,
    height: 1020,
    colorScheme: 'dark',
  },
  'web-phone.png': { path: '/compare/softbank.money-per-musk', width: 360, height: 720, colorScheme: 'light' },
} as const satisfies Record<string, PagePicture>;

export async function photographedPages(library: Library, program: string): Promise<Record<string, Uint8Array>> {
  const [site, browser] = await Promise.all([startSite(library), launchChromium(program)]);
  const pictures: Record<string, Uint8Array> = {};
  for (const [file, picture] of Object.entries<PagePicture>(pagePictures))
    pictures[file] = await photograph(browser, site.url, picture);
  await Promise.all([browser.close(), site.stop()]);
  return pictures;
}

async function photograph(browser: Browser, site: string, { path, width, height, colorScheme }: PagePicture) {
  const context = await browser.newContext({ locale: 'de-DE', viewport: { width, height }, colorScheme });
  const page = await context.newPage();
  await page.goto(`${site}${path}`);
  // what is drawn late is there when one comes again
  await page.reload();
  return page.screenshot();
}
