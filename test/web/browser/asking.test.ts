/** Asking in a browser, with a mouse or with the keyboard alone. */
import { expect } from 'vitest';
import { describeInBrowser, test } from '../../support/browserTest.js';
import { patience } from '../../support/startProgram.js';

const nadella = 't-online-2025-01-23/nadella-80-billion';

describeInBrowser('somebody who asks', () => {
  test('reads the sentence as printed, and who said it, where and when', async ({ visit, library }) => {
    const page = await visit('/');
    await page.getByRole('combobox').fill('Was sagte Nadella über die 80 Milliarden?');
    await page.getByRole('button', { name: 'Fragen' }).click();
    const card = page.getByRole('article').first();
    expect(await card.locator('blockquote q').textContent()).toBe(library.base.fact.get(nadella)?.quote);
    expect(await card.locator('blockquote').getAttribute('lang')).toBe('de');
    expect(await card.locator('.citation').textContent()).toContain('t-online · 23. Januar 2025');
    expect(await card.locator('.citation b').textContent()).toContain('Satya Nadella');
    expect(await page.getByRole('combobox').inputValue()).toBe('Was sagte Nadella über die 80 Milliarden?');
  });

  test('follows an answer to its evidence, from there to the comparison and to a topic', async ({ visit }) => {
    const page = await visit('/?q=Wie viel Geld hat Softbank laut Musk?');
    await page.getByRole('link', { name: 'Details und Quellenangabe' }).first().click();
    await page.waitForURL('**/fact/t3n-2025-07/softbank-barely-ten-billion-per-musk');
    await page.getByRole('link', { name: 'Wie viel Geld hat sich SoftBank laut Musk gesichert?' }).click();
    await page.waitForURL('**/compare/softbank.money-per-musk');
    await page.goBack();
    await page.locator('.details').getByRole('link', { name: 'Finanzierung' }).click();
    await page.waitForURL('**/topic/funding');
    expect(await page.getByRole('article').count()).toBeGreaterThan(5);
    expect(await page.locator('.chips [aria-current]').textContent()).toBe('Finanzierung');
  });

  test('is told what is not in the sources, and what to ask instead', async ({ visit }) => {
    const page = await visit('/?q=Was sagte Angela Merkel zu Stargate?');
    expect(await page.locator('.unknown').textContent()).toBe(
      'In meinen 5 Quellen habe ich nichts zu „Angela Merkel“ gefunden.',
    );
    expect(await page.getByRole('article').count()).toBe(0);
    await page.locator('.suggestions').getByRole('link').first().click();
    await page.getByRole('article').first().waitFor();
  });
});

describeInBrowser('somebody without a mouse', () => {
  test('picks a suggestion and asks it', async ({ visit }) => {
    const page = await visit('/');
    const field = page.getByRole('combobox');
    await field.fill('Nadel');
    await page.getByRole('option').first().waitFor();
    expect(await field.getAttribute('aria-expanded')).toBe('true');
    expect(await field.getAttribute('aria-activedescendant')).toBeNull();
    await field.press('ArrowDown');
    const chosen = page.getByRole('option', { selected: true });
    expect(await field.getAttribute('aria-activedescendant')).toBe(await chosen.getAttribute('id'));
    const question = (await chosen.getAttribute('data-value')) ?? '';
    await field.press('Enter');
    await page.getByRole('article').first().waitFor();
    expect(new URL(page.url()).searchParams.get('q')).toBe(question);
  });

  test('hears how many there are, goes round them, and closes them with Escape', async ({ visit }) => {
    const page = await visit('/');
    const field = page.getByRole('combobox');
    await field.fill('Musk');
    await page.getByRole('listbox').waitFor();
    const count = await page.getByRole('option').count();
    await expect.poll(() => page.locator('[aria-live]').textContent(), patience).toBe(`${count} Vorschläge`);
    await field.press('ArrowUp');
    expect(await field.getAttribute('aria-activedescendant')).toBe(`suggestion-${count - 1}`);
    await field.press('ArrowDown');
    expect(await field.getAttribute('aria-activedescendant')).toBeNull();
    await field.press('ArrowDown');
    await field.press('Escape');
    expect(await field.getAttribute('aria-expanded')).toBe('false');
    expect(await field.getAttribute('aria-activedescendant')).toBeNull();
    expect(await page.getByRole('listbox').isVisible()).toBe(false);
    expect(await field.inputValue()).toBe('Musk');
  });

  test('reaches everything by Tab, in the order of the page, and sees where they are', async ({ visit }) => {
    const page = await visit('/compare');
    const stops: string[] = [];
    for (const _ of await page.locator('a, input, button').all()) {
      await page.keyboard.press('Tab');
      stops.push(await page.evaluate(readFocused));
    }
    const all = await page.locator('a, input:not([type=hidden]), button').evaluateAll((found) => found.length);
    expect(stops.filter((stop) => stop.endsWith('unseen'))).toEqual([]);
    expect(new Set(stops).size).toBe(all);
    expect(stops[0]).toContain('Zum Inhalt');
  });

  test('skips the masthead', async ({ visit }) => {
    const page = await visit('/who/elon-musk');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
  });
});

/** What has the focus, and whether an outline or its frame shows it within the window. */
function readFocused(): string {
  const element = document.activeElement;
  if (!element || element === document.body) return 'nothing unseen';
  const outlined = [element, element.parentElement].some(
    (each) => each && getComputedStyle(each).outlineStyle === 'solid',
  );
  const { width, height, top } = element.getBoundingClientRect();
  const isSeen = outlined && width > 20 && height > 15 && top >= 0 && top < innerHeight;
  return `${element.tagName} ${element.id} ${element.getAttribute('type')} ${element.textContent} ${element.getAttribute('href')} ${isSeen ? '' : 'unseen'}`;
}
