/** Whole conversations with the real discord.js client and a small Discord between the person and the bot. */
import type { APIMessage } from 'discord-api-types/v10';
import { describe, expect } from 'vitest';
import { unescapeMarkdown } from '../../../src/discord/messages/markdown.js';
import { pickWording } from '../../../src/wording/wordingFor.js';
import { conversation, it } from '../../loopback/botTest.js';
import { commandCalls } from '../../loopback/calls.js';
import type { LoopbackDiscord } from '../../loopback/loopbackDiscord.js';
import { autocomplete, button, chatInput, guildMessage, messageCommand } from '../../loopback/payloads/payloads.js';
import { contentOf, factsIn, idOf, isHidden } from '../../loopback/replies.js';
import { discordErrors } from '../../loopback/rest/discordErrors.js';
import type { Failure } from '../../loopback/rest/faults.js';
import { runReadyBot } from '../../loopback/runBot.js';

const { base } = conversation.library;
const callback = { method: 'POST', path: /\/callback$/ };
const { buttons, failed, notYours } = pickWording('de');
const other = '1300000000000000022';

function callbacks({ requests }: LoopbackDiscord) {
  return requests.filter(({ path }) => callback.path.test(path));
}

function newest(discord: LoopbackDiscord): APIMessage {
  const message = discord.messages().at(-1);
  if (!message) throw new Error('there is no message');
  return message;
}

describe('every command', () => {
  it.for(['de', 'en-US', 'ja'] as const)('answers whoever reads %s', async (locale, { discord, bot: _ }) => {
    for (const [at, call] of commandCalls.entries()) {
      const reply = await discord.send(chatInput({ ...call, locale, userId: `13000000000000002${at + 10}` }));
      expect(reply.type).toBe(4);
      expect(contentOf(reply).length).toBeGreaterThan(0);
      for (const language of ['de', 'en'] as const)
        expect(unescapeMarkdown(contentOf(reply))).not.toContain(pickWording(language).failed);
    }
  });
});

describe('a button works', () => {
  it('after a restart of the bot: the next page', async ({ discord }) => {
    const first = await runReadyBot(discord, { conversation });
    const before = factsIn(await discord.send(chatInput({ subcommand: 'funding' })), base.facts);
    expect(await first.end()).toBe(0);
    const again = await runReadyBot(discord, { conversation: { ...conversation } });
    const message = newest(discord);
    const page = await discord.send(button({ customId: idOf('▶', message), message }));
    expect(page.type).toBe(7);
    expect(factsIn(page, base.facts)).toHaveLength(5);
    expect(factsIn(page, base.facts).filter((id) => before.includes(id))).toEqual([]);
    expect(factsIn(newest(discord), base.facts)).toEqual(factsIn(page, base.facts));
    await again.end();
  });

  it('for somebody else: a hidden copy, and the message stays as it was', async ({ discord, bot: _ }) => {
    await discord.send(chatInput({ subcommand: 'funding' }));
    const message = newest(discord);
    const copy = await discord.send(button({ customId: idOf('▶', message), message, userId: other }));
    expect([copy.type, isHidden(copy)]).toEqual([4, true]);
    expect(discord.messages().find(({ id }) => id === message.id)).toEqual(message);
  });

  it('to share a hidden answer', async ({ discord, bot: _ }) => {
    const hidden = await discord.send(chatInput({ subcommand: 'quarrel', options: { hide: true } }));
    const message = newest(discord);
    const shared = await discord.send(button({ customId: idOf(buttons.share, message), message }));
    expect([shared.type, isHidden(shared)]).toEqual([4, false]);
    expect(contentOf(shared)).toContain('Geteilt von Asker 0021');
    expect(factsIn(newest(discord), base.facts)).toEqual(factsIn(hidden, base.facts));
  });

  it('to delete an answer, for whoever asked only', async ({ discord, bot: _ }) => {
    await discord.send(chatInput({ subcommand: 'funding' }));
    const message = newest(discord);
    const customId = idOf(buttons.remove, message);
    const refused = await discord.send(button({ customId, message, userId: other }));
    expect([contentOf(refused), isHidden(refused)]).toEqual([notYours, true]);
    expect(discord.messages()).toContainEqual(message);
    expect(await discord.send(button({ customId, message }))).toMatchObject({ type: 6 });
    await discord.until(() => discord.requests.some(({ method }) => method === 'DELETE'));
    expect(discord.messages().map(({ id }) => id)).not.toContain(message.id);
  });

  it('for context and a citation', async ({ discord, bot: _ }) => {
    await discord.send(chatInput({ subcommand: 'funding' }));
    const message = newest(discord);
    for (const label of [buttons.context, buttons.cite]) {
      const reply = await discord.send(button({ customId: idOf(label, message), message, userId: other }));
      expect([reply.type, isHidden(reply)]).toEqual([4, true]);
    }
  });
});

it('checks a message for whoever asks, without Message Content', async ({ discord, bot: _ }) => {
  const targetMessage = guildMessage({ content: 'Musk sagt, Softbank habe nur 10 Milliarden' });
  for (const locale of ['de', 'fr'] as const) {
    const reply = await discord.send(messageCommand({ name: pickWording('en').checkStatement, targetMessage, locale }));
    expect(isHidden(reply)).toBe(true);
    expect(contentOf(reply)).toContain(pickWording(locale === 'de' ? 'de' : 'en').checkedSame);
    expect(factsIn(reply, base.facts)).toContain('t-online-2025-01-23/musk-softbank-ten-billion');
  }
});

describe('what comes too late is let go', () => {
  const typing = autocomplete({ subcommand: 'who', focused: 'person', options: { person: 'Mu' } });

  it('suggestions after three seconds', async ({ discord, bot }) => {
    discord.inject({ on: callback, failure: { is: 'refused', ...discordErrors.unknownInteraction } });
    void discord.send(typing);
    expect(await bot.logged(/lost/)).toMatch(/older than three seconds/);
    expect(callbacks(discord)).toHaveLength(1);
    expect(await discord.send(typing)).toMatchObject({ type: 8 });
  });
});

describe('whoever cannot be answered is told so, in private', () => {
  const failures: [string, Failure, number][] = [
    ['AutoMod refuses the answer', { is: 'refused', ...discordErrors.blockedByAutoMod }, 1],
    ['Discord finds a fault in it', { is: 'refused', ...discordErrors.invalidForm }, 1],
  ];

  it.for(failures)('%s', async ([, failure, times], { discord, bot }) => {
    discord.inject({ on: callback, times, failure });
    const reply = await discord.send(chatInput({ subcommand: 'funding' }));
    expect([contentOf(reply), isHidden(reply)]).toEqual([failed, true]);
    expect(callbacks(discord)).toHaveLength(times + 1);
    expect(await bot.logged(/lost/)).toMatch(/^An answer was lost: /);
    expect(factsIn(await discord.send(chatInput({ subcommand: 'funding' })), base.facts)).toHaveLength(5);
  });

  it('AutoMod refuses the next page, and the message stays', async ({ discord, bot: _ }) => {
    await discord.send(chatInput({ subcommand: 'funding' }));
    const message = newest(discord);
    discord.inject({ on: callback, failure: { is: 'refused', ...discordErrors.blockedByAutoMod } });
    const reply = await discord.send(button({ customId: idOf('▶', message), message }));
    expect([reply.type, contentOf(reply), isHidden(reply)]).toEqual([4, failed, true]);
    expect(discord.messages()).toContainEqual(message);
  });
});

it('repeats once what Discord cut off without an answer', async ({ discord, bot }) => {
  discord.inject({ on: callback, failure: { is: 'cut', how: 'closed' } });
  const reply = await discord.send(chatInput({ subcommand: 'funding' }));
  expect(factsIn(reply, base.facts)).toHaveLength(5);
  expect(callbacks(discord)).toHaveLength(2);
  expect(bot.log.filter((line) => /lost/.test(line))).toEqual([]);
});

it('finishes an open answer when it is told to end', async ({ discord }) => {
  const bot = await runReadyBot(discord, { conversation });
  discord.inject({ on: callback, failure: { is: 'hanging', ms: 300 } });
  const reply = discord.send(chatInput({ subcommand: 'funding' }));
  await discord.until(() => callbacks(discord).length === 1);
  expect(await bot.end()).toBe(0);
  expect(factsIn(await reply, base.facts)).toHaveLength(5);
  expect(bot.log.filter((line) => /lost/.test(line))).toEqual([]);
  expect(discord.isConnected()).toBe(false);
});

it('tells whoever asks a sixth time in ten seconds when to go on, and answers the others', async ({
  discord,
  bot: _,
}) => {
  const ask = (userId: string) => discord.send(chatInput({ subcommand: 'funding', userId }));
  for (let asked = 0; asked < 5; asked += 1) expect(isHidden(await ask('11'))).toBe(false);
  const sixth = await ask('11');
  expect(isHidden(sixth)).toBe(true);
  expect(contentOf(sixth)).toMatch(/In (einer Sekunde|\d+ Sekunden) geht es weiter/);
  expect(isHidden(await ask('12'))).toBe(false);
});
