/** Vitest's `test` with a small Discord and the real bot logged in to it; both end with the test. */
import { expect, test } from 'vitest';
import { unescapeMarkdown } from '../../src/discord/messages/markdown.js';
import { conversation, findFirstQuote } from './conversation.js';
import type { LoopbackDiscord } from './loopbackDiscord.js';
import { createChatInput } from './payloads/payloads.js';
import { readContent } from './replies.js';
import { openSpecification } from './rest/specification.js';
import { type RunningBot, runReadyBot } from './runBot.js';
import { startLoopbackDiscord } from './startLoopbackDiscord.js';

export { conversation, findFirstQuote as firstQuote } from './conversation.js';
export { readContent as contentOf } from './replies.js';

/** In the form of a real token, and none. */
export const token = 'loopback-application-id.nobody.loopback-signature-of-nobody';
export const specification = openSpecification();

/** A test that names `discord` or `bot` in its context gets them; it fails when a body broke the specification. */
export const it = test.extend<{ discord: LoopbackDiscord; bot: RunningBot }>({
  discord: async ({ task: _task }, use) => {
    const discord = await startLoopbackDiscord({ token, specification });
    await use(discord);
    await discord.stop();
    expect(discord.violations).toEqual([]);
  },
  bot: async ({ discord }, use) => {
    const bot = await runReadyBot(discord, { conversation });
    await use(bot);
    await bot.end();
  },
});

/** Asks and expects the quote; any bot that is alive can answer this. */
export async function expectAnswer(discord: LoopbackDiscord): Promise<void> {
  const reply = await discord.send(createChatInput({ subcommand: 'funding' }));
  expect(unescapeMarkdown(readContent(reply))).toContain(findFirstQuote('funding', {}, 'de'));
}
