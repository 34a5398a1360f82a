/** The README as GitHub shows it: what a newcomer sees before they scroll. */
import { expect } from 'vitest';
import { openReadme, readmeWidth } from '../../scripts/look/readme.js';
import { describeInBrowser, test } from '../support/browserTest.js';

/** In pixels. */
const lowest = 1000;

describeInBrowser('whoever opens the README', () => {
  test('sees Discord and both commands within 1,000 pixels', async ({ browser }) => {
    const page = await browser.newPage({ viewport: { width: readmeWidth, height: 800 } });
    await openReadme(page);
    const picture = page.locator('img[src="docs/discord.png"]');
    expect(await picture.evaluate((image) => (image as HTMLImageElement).naturalWidth)).toBeGreaterThan(0);
    for (const seen of [picture, page.locator('pre', { hasText: 'npm ci && npm test' }).first()]) {
      const box = await seen.boundingBox();
      expect((box?.y ?? Number.POSITIVE_INFINITY) + (box?.height ?? 0)).toBeLessThan(lowest);
    }
    await page.close();
  });

  test('sees every picture, and each has words', async ({ browser }) => {
    const page = await browser.newPage({ viewport: { width: readmeWidth, height: 800 } });
    await openReadme(page);
    const pictures = await page
      .locator('img')
      .evaluateAll((images) =>
        images.map((image) => [(image as HTMLImageElement).naturalWidth > 0, image.getAttribute('alt') !== '']),
      );
    expect(pictures.length).toBeGreaterThan(1);
    expect(pictures.flat()).not.toContain(false);
    await page.close();
  });
});
