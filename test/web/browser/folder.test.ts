/** The site as one folder of another, behind a proxy, as a reader meets it. */
import { expect } from 'vitest';
import { listen } from '../../../src/http/listen.js';
import { pickWording } from '../../../src/wording/languages/wordingFor.js';
import { describeInBrowser, test } from '../../support/browserTest.js';
import { startSite } from '../../support/startSite.js';

const { details } = pickWording('de').web;

describeInBrowser('behind a proxy, under /stargate', () => {
  test.for(['passes the folder on', 'takes the folder off'])('that %s', async (kind, { browser, library }) => {
    const target = { url: '' };
    const proxy = await listen(
      async (request) => {
        const { pathname, search } = new URL(request.url);
        if (!pathname.startsWith('/stargate')) return new Response('another site', { status: 404 });
        const path = kind === 'passes the folder on' ? pathname : pathname.slice('/stargate'.length) || '/';
        const { status, headers, body } = await fetch(`${target.url}${path}${search}`, {
          redirect: 'manual',
          headers: { 'accept-encoding': 'identity', 'accept-language': request.headers.get('accept-language') ?? '' },
        });
        return new Response(body, { status, headers });
      },
      { host: '127.0.0.1', port: 0 },
    );
    const site = await startSite(library, `${proxy.url}/stargate`);
    target.url = site.url;
    const context = await browser.newContext({ locale: 'de-DE', reducedMotion: 'reduce' });
    const page = await context.newPage();
    const refused: string[] = [];
    page.on('response', (response) => response.status() >= 400 && refused.push(response.url()));
    await page.goto(`${proxy.url}/stargate/about/`);
    expect(page.url()).toBe(`${proxy.url}/stargate/about`);
    await page.click('a[rel=home]');
    await page.fill('input[name=q]', 'Wie viel Geld hat Softbank laut Musk');
    await page.waitForSelector('#suggestions [role=option]');
    await page.keyboard.press('Escape');
    await page.press('input[name=q]', 'Enter');
    await page.waitForURL(`${proxy.url}/stargate/?q=*`);
    await page.getByRole('link', { name: details }).first().click();
    await page.waitForURL(`${proxy.url}/stargate/fact/**`);
    await page.click('a.other');
    await page.waitForURL(/language=en/);
    expect(new URL(page.url()).pathname).toMatch(/^\/stargate\/fact\//);
    expect(await page.evaluate(() => document.styleSheets.length)).toBe(1);
    expect(refused).toEqual([]);
    await context.close();
    await Promise.all([proxy.close(0), site.stop()]);
  });
});
