/** Reading on: pictures, languages, citations to copy, and a browser that runs no script. */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { describeInBrowser, test, type Visit } from '../../support/browserTest.js';

const comparison = '/compare/softbank.money-per-musk';
const fact = 't-online-2025-01-23/nadella-80-billion';

describeInBrowser('whoever compares', () => {
  test('sees a picture that has words for it, and the same as a table', async ({ visit }) => {
    const page = await visitDrawn(visit, comparison);
    const picture = page.getByRole('img', { name: 'Wie viel Geld hat sich SoftBank laut Musk gesichert?' });
    expect(await picture.getAttribute('aria-label')).toMatch(/Börsen-Zeitung.*weniger als 10 Mrd\. Dollar/);
    expect(await picture.locator('svg').count()).toBe(1);
    expect(await page.getByRole('table').isVisible()).toBe(false);
    await page.getByText('Als Tabelle').click();
    const rows = page.getByRole('row');
    expect(await rows.count()).toBe(5);
    await rows.nth(1).getByRole('link').click();
    await page.waitForURL('**/fact/boersen-zeitung-2025-01/**');
  });

  test('sees the picture in the colours of the page, by day and by night', async ({ visit }) => {
    const page = await visitDrawn(visit, comparison);
    const said = page.locator('.picture svg text', { hasText: 'weniger als 10 Mrd. Dollar' });
    const readInk = () => said.evaluate((element) => getComputedStyle(element).fill);
    expect(await readInk()).toBe('rgb(29, 27, 24)');
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await readInk()).toBe('rgb(242, 238, 231)');
    const paper = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    expect(paper).toBe('rgb(31, 30, 29)');
  });
});

describeInBrowser('whoever reads English', () => {
  test('finds translations marked as such, stays in English from link to link, and gets back', async ({ visit }) => {
    const page = await visit(`/fact/${fact}`);
    expect(await page.locator('.gloss').count()).toBe(0);
    await page.getByRole('link', { name: 'English' }).click();
    await page.waitForURL('**/fact/**language=en');
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    expect(await page.locator('.gloss').textContent()).toMatch(/^Translation: /);
    expect(await page.locator('blockquote').getAttribute('lang')).toBe('de');
    await page.getByRole('link', { name: 'Timeline' }).click();
    await page.waitForURL('**/timeline?language=en');
    await page.getByRole('link', { name: 'Stargate', exact: true }).click();
    await page.getByRole('combobox').fill('Wer zweifelt am Geld?');
    await page.getByRole('button').click();
    await page.waitForURL(/q=Wer.*language=en/);
    expect(await page.locator('.gloss').first().textContent()).toMatch(/^Translation: /);
    await page.getByRole('link', { name: 'Deutsch' }).click();
    await page.waitForURL(/language=de/);
    expect(await page.locator('.gloss').count()).toBe(0);
  });

  test('is met in English by wish of the browser', async ({ visit }) => {
    const page = await visit('/', { locale: 'en-US' });
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
  });
});

describeInBrowser('whoever cites', () => {
  test('copies the citation with one press, and sees that it is copied', async ({ visit }) => {
    const page = await visit(`/fact/${fact}`, { permissions: ['clipboard-read', 'clipboard-write'] });
    const shown = await page.locator('pre').first().textContent();
    await page.getByRole('button', { name: 'Kopieren', exact: true }).click();
    await page.getByRole('button', { name: 'Kopiert', exact: true }).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(shown);
    expect(shown).toContain('Satya Nadella');
  });
});

describeInBrowser('whoever passes on a sentence', () => {
  test('copies the address of its page', async ({ visit, site }) => {
    const page = await visit(`/fact/${fact}`, { permissions: ['clipboard-read', 'clipboard-write'] });
    await page.getByRole('button', { name: 'Link kopieren' }).click();
    await page.getByRole('button', { name: 'Kopiert', exact: true }).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${site}/fact/${fact}`);
  });
});

describeInBrowser('whoever runs no script', () => {
  test('asks, compares and cites all the same, and sees no button that does nothing', async ({ visit }) => {
    const page = await visit('/', { javaScriptEnabled: false });
    await page.getByLabel('Ihre Frage').fill('Wie viel Geld hat Softbank laut Musk?');
    await page.getByLabel('Ihre Frage').press('Enter');
    await page.getByRole('link', { name: 'Wie viel Geld hat sich SoftBank laut Musk gesichert?' }).click();
    await page.getByText('Als Tabelle').click();
    await page.getByRole('table').waitFor();
    await page.getByRole('link', { name: 'Details und Quellenangabe' }).first().click();
    await page.locator('pre').first().waitFor();
    for (const format of ['APA', 'BibTeX', 'RIS', 'CSL-JSON']) await page.getByText(format, { exact: true }).click();
    expect(await page.locator('pre:visible').count()).toBe(5);
    expect(await page.locator('button[type=button]:visible').count()).toBe(0);
  });
});

/** A slow machine may show the page before its picture is drawn; it is there when one comes again. */
async function visitDrawn(visit: Visit, path: string): Promise<Page> {
  const page = await visit(path);
  const isDrawn = async () => (await page.locator('.picture svg').count()) === 1;
  while (!(await isDrawn())) await page.reload();
  return page;
}
