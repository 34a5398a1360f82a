/** What every page keeps to, in every light and on a phone. */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { kindsOfPage } from '../../support/addresses.js';
import { findSmallType, findViolations, measureWidth, watch } from '../../support/audit.js';
import { describeInBrowser, test as inOwnProfile } from '../../support/browserTest.js';

interface Way {
  colorScheme: 'light' | 'dark';
  viewport: { width: number; height: number };
  /** Null holds the page against all. */
  rules: string[] | null;
}

// in the other colours nothing but the contrast can be wrong
const desk: Way = { colorScheme: 'dark', rules: ['color-contrast'], viewport: { width: 1000, height: 800 } };
const phone: Way = { colorScheme: 'light', rules: null, viewport: { width: 360, height: 740 } };

const test = inOwnProfile.extend('page', { scope: 'file' }, async ({ browser, site }) => {
  const context = await browser.newContext({ baseURL: site, locale: 'de-DE', reducedMotion: 'reduce' });
  return context.newPage();
});

describeInBrowser('everybody, on', () => {
  test.for(kindsOfPage)(
    '%s, can read and use all of it, and is told on to nobody',
    async ([, path], { page, site }) => {
      const heard = watch(page, site);
      await page.goto(path);
      await page.evaluate(unfold);
      for (const way of [desk, phone]) {
        await setUp(page, way);
        expect(await findViolations(page, way.rules), way.colorScheme).toEqual([]);
        expect(await findSmallType(page)).toEqual([]);
        expect(await measureWidth(page)).toBe(way.viewport.width);
      }
      expect(heard()).toEqual([]);
      expect(await page.context().cookies()).toEqual([]);
    },
  );
});

async function setUp(page: Page, { viewport, colorScheme }: Way): Promise<void> {
  await page.setViewportSize(viewport);
  await page.emulateMedia({ colorScheme });
}

function unfold(): void {
  for (const details of Array.from(document.querySelectorAll('details'))) details.open = true;
}
