/** Edges of what one can press, and the colours of whoever sets their own. */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { describeInBrowser, test } from '../../support/browserTest.js';

/** https://www.w3.org/WAI/WCAG22/Understanding/non-text-contrast */
const leastContrast = 3;

describeInBrowser('whoever sees little', () => {
  test.for(['light', 'dark'] as const)(
    'sees the edges of all that can be pressed or filled in, in the %s',
    async (colorScheme, { visit }) => {
      const page = await visit('/topic/funding', { colorScheme });
      const edges = await readEdges(page, '.chips a, .filters select, .filters input, .filters button, .field');
      expect(edges.length).toBeGreaterThan(10);
      for (const { edge, paper } of edges) expect(measureContrast(edge, paper)).toBeGreaterThanOrEqual(leastContrast);
    },
  );

  test('sees a drawing in their own colours', async ({ visit }) => {
    const page = await visit('/compare/softbank.money-per-musk', { forcedColors: 'active', colorScheme: 'dark' });
    await page.reload();
    const [ink, canvas] = await page.evaluate(() => {
      const text = document.querySelector('.picture svg text');
      return [text ? getComputedStyle(text).fill : '', getComputedStyle(document.body).backgroundColor];
    });
    expect(measureContrast(ink ?? '', canvas ?? '')).toBeGreaterThanOrEqual(7);
  });
});

function readEdges(page: Page, selector: string): Promise<{ edge: string; paper: string }[]> {
  return page.locator(selector).evaluateAll((elements) =>
    elements.map((element) => ({
      edge: getComputedStyle(element).borderTopColor,
      paper: getComputedStyle(document.body).backgroundColor,
    })),
  );
}

/** https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio of "rgb(…)". */
function measureContrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [one, other].map(measureLuminance).sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

function measureLuminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = (color.match(/[\d.]+/g) ?? []).map((part) => {
    const share = Number(part) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
