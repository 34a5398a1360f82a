/** Takes pictures of pages: those of an address, and those that are drawn from what a program sends. */
import { join, relative } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { projectRoot } from '../same/trees.js';

export interface Sight {
  /** Without its ending. */
  name: string;
  width: number;
  colorScheme: 'light' | 'dark';
  locale?: 'de-DE' | 'en-US';
  /** Opens what is to be seen. */
  open: (page: Page) => Promise<unknown>;
  /** What of the page is the picture; all of it, if left out. */
  part?: string;
}

export interface Camera {
  photograph: (sight: Sight) => Promise<void>;
  /** Each picture with its size, in the order in which they were taken. */
  listPictures: () => string[];
}

const height = 800;

export function createCamera(browser: Browser, folder: string): Camera {
  const taken: string[] = [];
  return {
    photograph: async (sight) => {
      const path = join(folder, `${sight.name}.png`);
      taken.push(`${relative(projectRoot, path)} ${await takePicture(browser, sight, path)}`);
    },
    listPictures: () => taken,
  };
}

async function takePicture(browser: Browser, sight: Sight, path: string): Promise<string> {
  const { width, colorScheme, locale = 'en-US', open, part = 'html' } = sight;
  const viewport = { width, height };
  const context = await browser.newContext({ viewport, colorScheme, locale, reducedMotion: 'reduce' });
  const page = await context.newPage();
  await open(page);
  const seen = page.locator(part).first();
  const box = await seen.boundingBox();
  await (part === 'html' ? page.screenshot({ path, fullPage: true }) : seen.screenshot({ path }));
  await context.close();
  return `${Math.round(box?.width ?? 0)} × ${Math.round(box?.height ?? 0)}`;
}
