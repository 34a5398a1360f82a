/** Whole conversations with the real discord.js client and a small Discord between the person and the bot. */
import type { APIMessage } from 'discord-api-types/v10';
import { describe, expect } from 'vitest';
import { unescapeMarkdown } from '../../../src/discord/messages/markdown.js';
import { pickWording } from '../../../src/wording/languages/wordingFor.js';
import { conversation, it } from '../../loopback/botTest.js';
import { commandCalls } from '../../loopback/calls.js';
import type { LoopbackDiscord } from '../../loopback/loopbackDiscord.js';
import {
  createAutocomplete,
  createButtonPress,
  createChatInput,
  createGuildMessage,
  createMessageCommand,
} from '../../loopback/payloads/payloads.js';
import { findButtonId, findQuotedFacts, isHidden, readContent } from '../../loopback/replies.js';
import { discordErrors } from '../../loopback/rest/discordErrors.js';
import type { Failure } from '../../loopback/rest/faults.js';
import { runReadyBot } from '../../loopback/runBot.js';

const { base } = conversation.library;
const callback = { method: 'POST', path: /\/callback$/ };
const { buttons, failed, notYours } = pickWording('de');
const other = '1300000000000000022';

function listCallbacks({ requests }: LoopbackDiscord) {
  return requests.filter(({ path }) => callback.path.test(path));
}

function findNewest(discord: LoopbackDiscord): APIMessage {
  const message = discord.messages().at(-1);
  if (!message) throw new Error('there is no message');
  return message;
}

/** Kept to some days it is a list, which has pages. */
const listed = { subcommand: 'funding', options: { since: '2025-01' } };

describe('every command', () => {
  it.for(['de', 'en-US', 'ja'] as const)('answers whoever reads %s', async (locale, { discord, bot: _ }) => {
    for (const [index, call] of commandCalls.entries()) {
      const reply = await discord.send(createChatInput({ ...call, locale, userId: `13000000000000002${index + 10}` }));
      expect(reply.type).toBe(4);
      expect(readContent(reply).length).toBeGreaterThan(0);
      for (const language of ['de', 'en'] as const)
        expect(unescapeMarkdown(readContent(reply))).not.toContain(pickWording(language).failed);
    }
  });
});

describe('a button works', () => {
  it('after a restart of the bot: the next page', async ({ discord }) => {
    const first = await runReadyBot(discord, { conversation });
    const before = findQuotedFacts(await discord.send(createChatInput(listed)), base.facts);
    expect(await first.end()).toBe(0);
    const again = await runReadyBot(discord, { conversation: { ...conversation } });
    const message = findNewest(discord);
    const page = await discord.send(
      createButtonPress({ customId: findButtonId(pickWording('de').buttons.nextPage, message), message }),
    );
    expect(page.type).toBe(7);
    expect(findQuotedFacts(page, base.facts)).toHaveLength(5);
    expect(findQuotedFacts(page, base.facts).filter((id) => before.includes(id))).toEqual([]);
    expect(findQuotedFacts(findNewest(discord), base.facts)).toEqual(findQuotedFacts(page, base.facts));
    await again.end();
  });

  it('for somebody else: a hidden copy, and the message stays as it was', async ({ discord, bot: _ }) => {
    await discord.send(createChatInput(listed));
    const message = findNewest(discord);
    const copy = await discord.send(
      createButtonPress({
        customId: findButtonId(pickWording('de').buttons.nextPage, message),
        message,
        userId: other,
      }),
    );
    expect([copy.type, isHidden(copy)]).toEqual([4, true]);
    expect(discord.messages().find(({ id }) => id === message.id)).toEqual(message);
  });

  it('to share a hidden answer', async ({ discord, bot: _ }) => {
    const hidden = await discord.send(createChatInput({ subcommand: 'quarrel', options: { hide: true } }));
    const message = findNewest(discord);
    const shared = await discord.send(createButtonPress({ customId: findButtonId(buttons.share, message), message }));
    expect([shared.type, isHidden(shared)]).toEqual([4, false]);
    expect(readContent(shared)).toContain('Geteilt von Asker 0021');
    expect(findQuotedFacts(findNewest(discord), base.facts)).toEqual(findQuotedFacts(hidden, base.facts));
  });

  it('to delete an answer, for whoever asked only', async ({ discord, bot: _ }) => {
    await discord.send(createChatInput(listed));
    const message = findNewest(discord);
    const customId = findButtonId(buttons.remove, message);
    const refused = await discord.send(createButtonPress({ customId, message, userId: other }));
    expect([readContent(refused), isHidden(refused)]).toEqual([notYours, true]);
    expect(discord.messages()).toContainEqual(message);
    expect(await discord.send(createButtonPress({ customId, message }))).toMatchObject({ type: 6 });
    await discord.until(() => discord.requests.some(({ method }) => method === 'DELETE'));
    expect(discord.messages().map(({ id }) => id)).not.toContain(message.id);
  });

  it('for details and citations', async ({ discord, bot: _ }) => {
    await discord.send(createChatInput(listed));
    const message = findNewest(discord);
    for (const label of [buttons.details, buttons.citeAll]) {
      const reply = await discord.send(
        createButtonPress({ customId: findButtonId(label, message), message, userId: other }),
      );
      expect([reply.type, isHidden(reply)]).toEqual([4, true]);
    }
  });
});

it('checks a message for whoever asks, without Message Content', async ({ discord, bot: _ }) => {
  const targetMessage = createGuildMessage({ content: 'Musk sagt, Softbank habe nur 10 Milliarden' });
  for (const locale of ['de', 'fr'] as const) {
    const reply = await discord.send(
      createMessageCommand({ name: pickWording('en').checkStatement, targetMessage, locale }),
    );
    expect(isHidden(reply)).toBe(true);
    expect(readContent(reply)).toContain(pickWording(locale === 'de' ? 'de' : 'en').checkedSame);
    expect(findQuotedFacts(reply, base.facts)).toContain('t-online-2025-01-23/musk-softbank-ten-billion');
  }
});

describe('what comes too late is let go', () => {
  const typing = createAutocomplete({ subcommand: 'who', focused: 'person', options: { person: 'Mu' } });

  it('suggestions after three seconds', async ({ discord, bot }) => {
    discord.inject({ on: callback, failure: { is: 'refused', ...discordErrors.unknownInteraction } });
    void discord.send(typing);
    expect(await bot.logged(/lost/)).toMatch(/older than three seconds/);
    expect(listCallbacks(discord)).toHaveLength(1);
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
    const reply = await discord.send(createChatInput(listed));
    expect([readContent(reply), isHidden(reply)]).toEqual([failed, true]);
    expect(listCallbacks(discord)).toHaveLength(times + 1);
    expect(await bot.logged(/lost/)).toMatch(/^An answer was lost: /);
    expect(findQuotedFacts(await discord.send(createChatInput(listed)), base.facts)).toHaveLength(5);
  });

  it('AutoMod refuses the next page, and the message stays', async ({ discord, bot: _ }) => {
    await discord.send(createChatInput(listed));
    const message = findNewest(discord);
    discord.inject({ on: callback, failure: { is: 'refused', ...discordErrors.blockedByAutoMod } });
    const reply = await discord.send(
      createButtonPress({ customId: findButtonId(pickWording('de').buttons.nextPage, message), message }),
    );
    expect([reply.type, readContent(reply), isHidden(reply)]).toEqual([4, failed, true]);
    expect(discord.messages()).toContainEqual(message);
  });
});

it('repeats once what Discord cut off without an answer', async ({ discord, bot }) => {
  discord.inject({ on: callback, failure: { is: 'cut', how: 'closed' } });
  const reply = await discord.send(createChatInput(listed));
  expect(findQuotedFacts(reply, base.facts)).toHaveLength(5);
  expect(listCallbacks(discord)).toHaveLength(2);
  expect(bot.log.filter((line) => /lost/.test(line))).toEqual([]);
});

it('finishes an open answer when it is told to end', async ({ discord }) => {
  const bot = await runReadyBot(discord, { conversation });
  discord.inject({ on: callback, failure: { is: 'hanging', ms: 300 } });
  const reply = discord.send(createChatInput(listed));
  await discord.until(() => listCallbacks(discord).length >= 1);
  expect(await bot.end()).toBe(0);
  expect(findQuotedFacts(await reply, base.facts)).toHaveLength(5);
  expect(bot.log.filter((line) => /lost/.test(line))).toEqual([]);
  expect(discord.isConnected()).toBe(false);
});

it('tells whoever asks a sixth time in ten seconds when to go on, and answers the others', async ({
  discord,
  bot: _,
}) => {
  const ask = (userId: string) => discord.send(createChatInput({ subcommand: 'funding', userId }));
  for (let asked = 0; asked < 5; asked += 1) expect(isHidden(await ask('11'))).toBe(false);
  const sixth = await ask('11');
  expect(isHidden(sixth)).toBe(true);
  expect(readContent(sixth)).toMatch(/In (einer Sekunde|\d+ Sekunden) geht es weiter/);
  expect(isHidden(await ask('12'))).toBe(false);
});
