/** The key "/", which leads to the field on every page, and the switch that turns it off. */
import { expect } from 'vitest';
import { describeInBrowser, test } from '../../support/browserTest.js';

const paths = ['/?q=Wer zahlt?', '/compare/stargate.total', '/sources', '/no'];

describeInBrowser('somebody at the keyboard', () => {
  test('reaches the field from every page with "/"', async ({ visit }) => {
    const page = await visit('/');
    for (const path of paths) {
      await page.goto(path);
      await page.locator('h1').first().click();
      await page.keyboard.press('/');
      expect(await page.evaluate(() => document.activeElement?.id), path).toBe('question');
      await page.keyboard.type('1/2');
      expect(await page.getByRole('combobox').inputValue(), path).toBe('1/2');
    }
  });

  test('turns it off for good, and on again', async ({ visit }) => {
    const page = await visit('/sources');
    const toggle = page.getByRole('checkbox', { name: 'Mit „/“ zum Fragefeld springen' });
    await toggle.uncheck();
    for (const load of [() => page.locator('h1').click(), () => page.reload()]) {
      await load();
      await page.keyboard.press('/');
      expect(await page.evaluate(() => document.activeElement?.id)).not.toBe('question');
      expect(await toggle.isChecked()).toBe(false);
    }
    await toggle.check();
    await page.goto('/who');
    await page.keyboard.press('/');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('question');
  });

  test('keeps what "/" means with another key, and where one picks from a list', async ({ visit }) => {
    const page = await visit('/sources');
    await page.keyboard.press('Control+/');
    expect(await page.evaluate(() => document.activeElement?.id)).not.toBe('question');
  });
});

describeInBrowser('whoever runs no script', () => {
  test('sees no switch for a key that does nothing', async ({ visit }) => {
    const page = await visit('/sources', { javaScriptEnabled: false });
    expect(await page.getByRole('checkbox').count()).toBe(0);
  });
});
