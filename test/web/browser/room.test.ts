/** A picture stands beside its sentences where there is room; on a telephone nobody scrolls past the same twice. */
import { expect } from 'vitest';
import { describeInBrowser, test } from '../../support/browserTest.js';

describeInBrowser('on a wide screen', () => {
  test.for(['/compare/softbank.money-per-musk', '/timeline'])(
    'the picture of %s is left of its sentences',
    async (path, { visit }) => {
      const page = await visit(path, { viewport: { width: 1280, height: 800 } });
      await page.reload();
      const picture = await page.locator('.picture [role="img"]').boundingBox();
      const sentence = await page.locator('.card').first().boundingBox();
      if (!picture || !sentence) return expect.fail('no picture or no sentence');
      expect(picture.x + picture.width).toBeLessThan(sentence.x);
      expect(Math.abs(picture.y - sentence.y)).toBeLessThan(60);
      expect(await page.evaluate(() => document.scrollingElement?.scrollWidth)).toBe(1280);
    },
  );
});

describeInBrowser('on a telephone', () => {
  test('the timeline has its sentences once, and its table', async ({ visit }) => {
    const page = await visit('/timeline', { viewport: { width: 360, height: 740 } });
    await page.reload();
    expect(await page.locator('.picture [role="img"]').isVisible()).toBe(false);
    expect(await page.locator('.picture summary').isVisible()).toBe(true);
    expect(await page.locator('.card').first().isVisible()).toBe(true);
  });
});
