/** How far one scrolls: a topic is read within a few screens. */
import { expect } from 'vitest';
import { addLanguage, formatTopicPath } from '../../../src/web/view/paths.js';
import { describeInBrowser, test } from '../../support/browserTest.js';

/** In pixels, in a window of 1280. */
const highest = 4000;

describeInBrowser('whoever opens a topic', () => {
  test('has its overview, its filter and ten sentences within 4,000 pixels', async ({ visit, library }) => {
    const page = await visit('/', { viewport: { width: 1280, height: 800 } });
    const tooHigh: string[] = [];
    for (const { id } of library.base.topics) {
      // there each sentence has its translation as well
      await page.goto(addLanguage(formatTopicPath(id), 'en', { folder: '' }));
      const height = await page.evaluate(() => document.documentElement.scrollHeight);
      if (height > highest) tooHigh.push(`${id}: ${height}`);
    }
    expect(tooHigh).toEqual([]);
  }, 90_000);
});
