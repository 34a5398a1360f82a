/** The pictures of `npm run look`: a topic is seen at one look on a telephone; without a browser nothing is changed. */
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { renderPreview } from '../../scripts/look/preview.js';
import { answerTo } from '../loopback/calls.js';
import { conversation } from '../loopback/conversation.js';
import { createMessageFrom } from '../loopback/replies.js';
import { describeInBrowser, test as inBrowser } from '../support/browserTest.js';

/** In pixels, in a window of 400. */
const highest = 900;
const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = `${root}look`;

describeInBrowser('whoever opens a topic on a telephone', () => {
  inBrowser.for(['de', 'en-US'] as const)(
    'sees all of its message within 900 pixels (%s)',
    async (locale, { browser }) => {
      const page = await browser.newPage({ viewport: { width: 400, height: 800 } });
      const tooHigh: string[] = [];
      for (const { id } of conversation.library.base.topics) {
        const message = createMessageFrom(answerTo({ subcommand: id, locale }));
        await page.setContent(renderPreview({ components: message.components ?? [], files: new Map() }));
        const height = (await page.locator('main').boundingBox())?.height ?? Number.POSITIVE_INFINITY;
        if (height > highest) tooHigh.push(`${id}: ${Math.round(height)}`);
      }
      await page.close();
      expect(tooHigh).toEqual([]);
    },
  );
});

test('where CHROMIUM names nothing, that is said, and nothing is changed', () => {
  const before = existsSync(folder) ? statSync(folder).mtimeMs : null;
  const env = { ...process.env, CHROMIUM: '/nowhere/chromium' };
  const args = ['--import', 'tsx', 'scripts/look/main.ts'];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: root, env, encoding: 'utf8' });
  expect([status, stdout, stderr]).toEqual([
    1,
    '',
    expect.stringContaining('Nothing was photographed: CHROMIUM names /nowhere/chromium'),
  ]);
  expect(stderr.trim().split('\n')).toHaveLength(1);
  expect(existsSync(folder) ? statSync(folder).mtimeMs : null).toBe(before);
}, 60_000);
