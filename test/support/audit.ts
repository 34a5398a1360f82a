/** What a page is held against: WCAG by axe, small type, sideways scrolling, and whatever it says or fetches that it should not. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { ConsoleMessage, Page, Request } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Targets of at least 24 pixels are off in axe unless asked for. */
const options: RunOptions = { resultTypes: ['violations'], rules: { 'target-size': { enabled: true } } };

/** What is wrong by these rules, or by all: a line each, with the rule, where, and why. */
export async function findViolations(page: Page, rules: string[] | null): Promise<string[]> {
  const run = rules ? { ...options, runOnly: rules } : options;
  // evaluated and not added as a script, which the page's own policy refuses
  await page.evaluate(`globalThis.axe ?? (() => { ${axe} })()`);
  const { violations } = await page.evaluate<AxeResults>(`axe.run(${JSON.stringify(run)})`);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary}`),
  );
}

/** What stands in type below 16 pixels, drawings aside. */
export function findSmallType(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const hasText = ({ childNodes }: Element) =>
      Array.from(childNodes).some(({ nodeType, textContent }) => nodeType === Node.TEXT_NODE && textContent?.trim());
    return Array.from(document.querySelectorAll('body *:not(svg, svg *)'))
      .filter((element) => hasText(element) && Number.parseFloat(getComputedStyle(element).fontSize) < 16)
      .map(({ tagName, className, textContent }) => `${tagName}.${className}: ${textContent}`);
  });
}

/** How wide the page is within its window. */
export function measureWidth(page: Page): Promise<number | undefined> {
  return page.evaluate(() => document.scrollingElement?.scrollWidth);
}

/** From now until it is called: what the console says, and which addresses elsewhere are asked for. */
export function watch(page: Page, site: string): () => string[] {
  const heard: string[] = [];
  const onError = ({ message }: Error) => void heard.push(message);
  const onConsole = (message: ConsoleMessage) => {
    // a page that is not there says so in the console too
    if (message.type() !== 'info' && !/status of 4\d\d/.test(message.text())) heard.push(message.text());
  };
  const onRequest = (request: Request) => {
    if (!request.url().startsWith(`${site}/`)) heard.push(`asked ${request.url()}`);
  };
  page.on('pageerror', onError).on('console', onConsole).on('request', onRequest);
  return () => {
    page.off('pageerror', onError).off('console', onConsole).off('request', onRequest);
    return heard;
  };
}
