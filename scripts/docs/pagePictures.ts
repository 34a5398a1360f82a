/** The README's pictures: a message on Discord, in an imitation of its client, and the web page as people see it. */

import type { Browser, Page } from 'playwright-core';
import type { Library } from '../../src/answers/library.js';
import { createCommands } from '../../src/commands/index.js';
import { dispatch } from '../../src/discord/interactions/dispatch.js';
import { noOperatorLinks } from '../../src/wording/own/operatorLinks.js';
import { createQuestion } from '../../test/loopback/payloads/payloads.js';
import { launchChromium } from '../../test/support/browser.js';
import { startSite } from '../../test/support/startSite.js';
import { type Message, renderPreview } from '../look/preview.js';

export interface PagePicture {
  width: number;
  /** Null where it is as high as what is on it. */
  height: number | null;
  colorScheme: 'light' | 'dark';
  open: (page: Page, library: Library, site: string) => Promise<unknown>;
}

const openPath = (path: string) => (page: Page, _: Library, site: string) => page.goto(`${site}${path}`);

export const pagePictures: Record<string, PagePicture> = {
  'discord.png': {
    width: 640,
    height: null,
    colorScheme: 'dark',
    open: (page, library) =>
      page.setContent(previewAnswer('How much money does SoftBank have, according to Musk?', library)),
  },
  'web-answer-light.png': {
    width: 900,
    height: 880,
    colorScheme: 'light',
    open: openPath('/?q=How much money does SoftBank have, according to Musk?'),
  },
  'web-phone.png': {
    width: 360,
    height: 720,
    colorScheme: 'light',
    open: openPath('/compare/softbank.money-per-musk'),
  },
};

function previewAnswer(question: string, library: Library): string {
  const bot = { library, commands: createCommands(library.base), links: noOperatorLinks, publicUrl: null };
  const { response } = dispatch(createQuestion(question, 'en'), bot);
  const { components } = (response as { data: Pick<Message, 'components'> }).data;
  return renderPreview({ components, files: new Map() });
}

export async function photographedPages(library: Library, program: string): Promise<Record<string, Uint8Array>> {
  const [site, browser] = await Promise.all([startSite(library), launchChromium(program)]);
  const pictures: Record<string, Uint8Array> = {};
  for (const [file, picture] of Object.entries(pagePictures))
    pictures[file] = await photograph(browser, picture, (page) => picture.open(page, library, site.url));
  await Promise.all([browser.close(), site.stop()]);
  return pictures;
}

async function photograph(
  browser: Browser,
  { width, height, colorScheme }: PagePicture,
  open: (page: Page) => Promise<unknown>,
): Promise<Uint8Array> {
  const viewport = { width, height: height ?? 100 };
  const context = await browser.newContext({ locale: 'en-US', viewport, colorScheme });
  const page = await context.newPage();
  await open(page);
  // what is drawn late is there when one comes again
  await open(page);
  return page.screenshot({ fullPage: height === null });
}
