/** The README as GitHub shows it: its Markdown by the same rules, its style as published. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import type { Page } from 'playwright-core';
import { projectRoot } from '../same/trees.js';
import type { Camera } from './camera.js';

/** In pixels: the column that GitHub gives it at 1280. */
export const readmeWidth = 838;

export async function photographReadme({ photograph }: Camera): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const)
    await photograph({
      name: `readme-${colorScheme}`,
      width: readmeWidth,
      colorScheme,
      open: openReadme,
    });
}

/** The HTML of a document, pictures and all. */
export function renderMarkdown(text: string): string {
  return micromark(text, { extensions: [gfm()], htmlExtensions: [gfmHtml()], allowDangerousHtml: true });
}

export async function openReadme(page: Page): Promise<void> {
  const style = readFileSync(createRequire(import.meta.url).resolve('github-markdown-css'), 'utf8');
  const text = readFileSync(join(projectRoot, 'README.md'), 'utf8');
  // beside the pictures, so that their paths lead to them
  await page.route('**/readme.html', (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: `<!doctype html><style>${style}</style><body class="markdown-body">${renderMarkdown(text)}`,
    }),
  );
  await page.goto(pathToFileURL(join(projectRoot, 'readme.html')).href);
  await page.waitForLoadState('networkidle');
}
