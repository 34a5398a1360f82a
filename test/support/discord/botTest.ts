/** Vitest's `test` with a small Discord and the real bot logged in to it; both end with the test. */
import { join } from 'node:path';
import type { APIInteractionResponse } from 'discord-api-types/v10';
import { expect, test } from 'vitest';
import { commandCalled, commandsOf } from '../../../src/commands/index.js';
import { shownText } from '../../../src/discord/escape.js';
import type { Language } from '../../../src/knowledge/schema.js';
import { loadLibrary } from '../../../src/store/loadLibrary.js';
import type { LoopbackDiscord } from './loopbackDiscord.js';
import { chatInput } from './payloads.js';
import { type RunningBot, runReadyBot } from './runBot.js';
import { openSpecification } from './specification.js';
import { startLoopbackDiscord } from './startLoopbackDiscord.js';

const library = loadLibrary(join(import.meta.dirname, '..', '..', '..', 'data'));

/** What the bot answers from: the shipped data. */
export const conversation = { library, commands: commandsOf(library.base) };

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
  const reply = await discord.send(chatInput({ subcommand: 'funding' }));
  expect(shownText(contentOf(reply))).toContain(firstQuote('funding', {}, 'de'));
}

export function contentOf(reply: APIInteractionResponse): string {
  return reply.type === 4 ? (reply.data.content ?? '') : `no message, but type ${reply.type}`;
}

/** The first sentence that a command quotes, straight from the data. */
export function firstQuote(name: string, values: Record<string, string>, language: Language): string {
  const answer = commandCalled(name, conversation.commands)?.run(values, { library, language });
  return (answer && 'cited' in answer && answer.cited[0]?.fact.quote) || `no quote for ${name}`;
}
