/** Whatever is asked: no script runs, nothing breaks, and a page answers. */
import { expect } from 'vitest';
import { formatTypedText } from '../../../src/wording/plainLine.js';
import { describeInBrowser, test } from '../../support/browserTest.js';
import { patience } from '../../support/startProgram.js';

const questions = [
  '<script>document.title = "taken"</script>',
  '"><img src=x onerror="document.title=\'taken\'">',
  '\' OR 1=1; -- "quoted" „so“ ‚und so‘ &amp; &lt;b&gt;',
  'كم تكلفة ستارغيت؟ \u202Eabc',
  '🚀👩‍👩‍👧‍👦💶 Was kostet es?',
  'Donaudampfschifffahrtsgesellschaftskapitän'.repeat(7),
];

describeInBrowser('a question that means harm', () => {
  test('is shown as text, runs nothing and is answered', async ({ visit }) => {
    const page = await visit('/', { viewport: { width: 360, height: 740 } });
    for (const question of questions) {
      await page.getByRole('combobox').fill(question);
      await page.getByRole('button').click();
      await expect.poll(() => page.title(), patience).toMatch(/^(Frage|Question): /);
      expect(await page.title()).toContain(`: ${formatTypedText(question)} · Stargate`);
      expect(await page.locator('h1').textContent()).toContain(formatTypedText(question));
      expect(await page.getByRole('combobox').inputValue()).toBe(question);
      expect(await page.locator('main img, main script').count()).toBe(0);
      expect(await page.locator('.card, .unknown').count()).toBeGreaterThan(0);
      expect(await page.evaluate(() => document.scrollingElement?.scrollWidth)).toBe(360);
    }
  });

  test('of 10,000 characters does not fit into the field', async ({ visit }) => {
    const page = await visit('/');
    const field = page.getByRole('combobox');
    await field.focus();
    await page.keyboard.insertText('Geld '.repeat(2000));
    expect(await field.inputValue()).toHaveLength(300);
    await field.press('Enter');
    await page.locator('.card, .unknown').first().waitFor();
  });

  test('of 10,000 characters in the address meets a page that helps', async ({ visit }) => {
    const page = await visit(`/?q=${'a'.repeat(10_000)}`);
    expect(await page.locator('h1').textContent()).toBe('Diese Frage ist zu lang');
    await page.getByRole('combobox').fill('Wer zahlt?');
    await page.getByRole('button').click();
    await page.getByRole('article').first().waitFor();
  });
});
