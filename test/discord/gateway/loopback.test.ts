/** The bot as a whole against a small Discord on this machine, with the real discord.js between them. */
import { describe, expect } from 'vitest';
import { unescapeMarkdown } from '../../../src/discord/messages/markdown.js';
import { pickWording } from '../../../src/wording/languages/wordingFor.js';
import { contentOf, conversation, expectAnswer, firstQuote, it, specification, token } from '../../loopback/botTest.js';
import { privileged } from '../../loopback/gateway/intents.js';
import type { LoopbackDiscord } from '../../loopback/loopbackDiscord.js';
import { ids } from '../../loopback/payloads/ids.js';
import {
  createAutocomplete,
  createButtonPress,
  createChatInput,
  createGuildMessage,
  createMessageCommand,
} from '../../loopback/payloads/payloads.js';
import { discordErrors } from '../../loopback/rest/discordErrors.js';
import type { Failure } from '../../loopback/rest/faults.js';
import { runBot, runReadyBot } from '../../loopback/runBot.js';
import { startLoopbackDiscord } from '../../loopback/startLoopbackDiscord.js';

const callback = { method: 'POST', path: /\/callback$/ };
const question = 'Wie viel Geld hat Softbank laut Musk gesichert?';

describe('logging in', () => {
  it('asks for no privileged intent', async ({ discord, bot }) => {
    expect(bot.log[0]).toMatch(/^Connected as stargate-loopback, answering in 1 server/);
    expect(discord.identified.map(({ intents }) => intents & privileged)).toEqual([0]);
  });

  it.for([undefined, ids.guild])('registers the commands once (server: %s)', async (guild, { discord }) => {
    for (const line of [/registered anew/, /registered already/]) {
      const bot = await runReadyBot(discord, { conversation, ...(guild ? { guild } : {}) });
      expect(bot.log.at(-1)).toMatch(line);
      expect(await bot.end()).toBe(0);
    }
    const puts = discord.requests.filter(({ method }) => method === 'PUT');
    expect(puts.map(({ path }) => path.includes('/guilds/'))).toEqual([guild !== undefined]);
  });

  it('ends with 78 and one clear line when the token is wrong', async ({ discord }) => {
    const bot = runBot(discord, { conversation, token: token.replace('nobody', 'somebody') });
    expect(await bot.exit).toBe(78);
    expect(bot.log).toEqual([expect.stringContaining('DISCORD_TOKEN')]);
  });

  it.for([
    [4004, 'DISCORD_TOKEN'],
    [4014, 'intent'],
  ] as const)('ends with 78 when Discord closes with %i later', async ([code, says], { discord, bot }) => {
    const before = bot.log.length;
    discord.close(code);
    expect(await bot.exit).toBe(78);
    expect(bot.log.slice(before)).toEqual([expect.stringContaining(says)]);
  });
});

it('ends within seconds although Discord has stalled and says no goodbye', async ({ discord, bot }) => {
  discord.stall();
  const told = Date.now();
  expect(await bot.end()).toBe(0);
  expect(Date.now() - told).toBeLessThan(20_000);
});

describe('answering', () => {
  const asked = [
    { subcommand: 'funding', options: {} },
    { subcommand: 'ask', options: { question } },
    { subcommand: 'who', options: { person: 'Elon Musk' } },
  ];
  const inBoth = asked.flatMap((each) => (['de', 'en'] as const).map((language) => ({ ...each, language })));

  it.for(inBoth)('quotes word for word: /stargate $subcommand ($language)', async (each, { discord, bot: _ }) => {
    const { subcommand, options, language } = each;
    const locale = language === 'en' ? 'en-GB' : 'de';
    const reply = await discord.send(createChatInput({ subcommand, options, locale }));
    expect(reply).toMatchObject({ type: 4, data: { allowed_mentions: { parse: [] } } });
    const quote = firstQuote(subcommand, options, language);
    const { en = '' } = conversation.library.base.facts.find((fact) => fact.quote === quote) ?? {};
    expect(unescapeMarkdown(contentOf(reply))).toContain(`> ${quote}`);
    expect(unescapeMarkdown(contentOf(reply)).includes(en)).toBe(language === 'en');
  });

  it('answers in a direct message too', async ({ discord, bot: _ }) => {
    const reply = await discord.send(createChatInput({ subcommand: 'funding', dm: true }));
    expect(unescapeMarkdown(contentOf(reply))).toContain(firstQuote('funding', {}, 'de'));
  });

  it('completes while somebody types', async ({ discord, bot: _ }) => {
    const typed = { subcommand: 'who', focused: 'person', options: { person: 'Elon Msk' } };
    const choices = expect.arrayContaining([{ name: 'Elon Musk', value: 'Elon Musk' }]);
    expect(await discord.send(createAutocomplete(typed))).toMatchObject({ type: 8, data: { choices } });
  });

  it('has a friendly word for what it does not know', async ({ discord, bot: _ }) => {
    const message = createGuildMessage({ content: 'Softbank hat 500 Milliarden' });
    const { failed, outdatedButton } = pickWording('de');
    const unknown = [
      [createButtonPress({ customId: 'of-an-older-version', message }), outdatedButton],
      [createMessageCommand({ name: 'of-an-older-version', targetMessage: message }), failed],
      [createChatInput({ subcommand: 'of-an-older-version' }), failed],
    ] as const;
    for (const [interaction, says] of unknown) {
      const reply = await discord.send(interaction);
      expect(reply).toMatchObject({ type: 4, data: { flags: 64 | 32768 } });
      expect(contentOf(reply)).toBe(says);
    }
  });
});

describe('a disturbed connection', () => {
  it('goes on after a requested reconnect, and answers what came meanwhile', async ({ discord, bot: _ }) => {
    discord.requestReconnect();
    await expectAnswer(discord);
    await expectAnswer(discord);
    expect(discord.identified).toHaveLength(1);
  });

  it('goes on after a cut, and after an invalid session that may be resumed', async ({ discord, bot: _ }) => {
    discord.close();
    await expectAnswer(discord);
    discord.invalidateSession(true);
    await expectAnswer(discord);
    expect(discord.identified).toHaveLength(1);
  });

  // discord.js leaves 5 s between two IDENTIFYs
  it('identifies anew when the session is lost', async ({ discord, bot: _ }) => {
    discord.invalidateSession(false);
    await discord.connected();
    await expectAnswer(discord);
    expect(discord.identified).toHaveLength(2);
  });

  it('goes on when heartbeats are no longer acknowledged', async () => {
    const discord = await startLoopbackDiscord({ token, specification, heartbeat: 400 });
    const bot = await runReadyBot(discord, { conversation });
    discord.stopAcknowledging();
    await discord.until(() => !discord.isConnected());
    await expectAnswer(discord);
    await bot.end();
    await discord.stop();
  });
});

describe('a disturbed answer', () => {
  const lost: [string, Failure, number][] = [
    ['refused with 10062', { is: 'refused', ...discordErrors.unknownInteraction }, 1],
    ['refused with 40060', { is: 'refused', ...discordErrors.alreadyAcknowledged }, 1],
    ['blocked by AutoMod', { is: 'refused', ...discordErrors.blockedByAutoMod }, 1],
  ];
  it.for(lost)('is lost, and the next one is given: %s', async ([, failure, times], { discord, bot: _ }) => {
    discord.inject({ on: callback, times, failure });
    void discord.send(createChatInput({ subcommand: 'funding' }));
    await discord.until(() => listCallbacks(discord).length >= times);
    await expectAnswer(discord);
  });

  const late: [string, Failure, number][] = [
    ['answered 502 three times', { is: 'status', status: 502 }, 3],
    ['answered 500 nine times', { is: 'status', status: 500 }, 9],
    ['cut halfway', { is: 'cut', how: 'halfway' }, 1],
    ['connection reset', { is: 'cut', how: 'reset' }, 1],
    ['rate limited', { is: 'limited', retryAfter: 0.1, by: 'bucket' }, 1],
    ['rate limited by Cloudflare', { is: 'limited', retryAfter: 0.1, by: 'cloudflare' }, 1],
    ['answered late', { is: 'hanging', ms: 200 }, 1],
  ];
  it.for(late)('is given in the end: %s', async ([, failure, times], { discord, bot: _ }) => {
    discord.inject({ on: callback, times, failure });
    await expectAnswer(discord);
    expect(listCallbacks(discord)).toHaveLength(failure.is === 'hanging' ? 1 : times + 1);
  });

  // vitest fails a run in which a rejection stays unhandled
  it('may reject in its handler without ending the bot', async ({ discord, bot }) => {
    discord.inject({ on: callback, failure: { is: 'cut', how: 'closed' } });
    await Promise.race([discord.send(createChatInput({ subcommand: 'funding' })), bot.logged(/lost/)]);
    await expectAnswer(discord);
  });

  it('has a friendly word when the command throws', async ({ discord }) => {
    const run = () => {
      throw new Error('broken');
    };
    const commands = conversation.commands.map((each) => (each.id === 'ask' ? { ...each, run } : each));
    const bot = await runReadyBot(discord, { conversation: { ...conversation, commands } });
    const reply = await discord.send(createChatInput({ subcommand: 'ask', options: { question } }));
    expect(reply).toMatchObject({ type: 4, data: { flags: 64 | 32768 } });
    expect(contentOf(reply)).toBe(pickWording('de').failed);
    await expectAnswer(discord);
    await bot.end();
  });

  it('is given although the commands could not be registered', async ({ discord }) => {
    discord.inject({ on: { method: 'GET', path: /\/commands$/ }, failure: { is: 'cut', how: 'halfway' } });
    const bot = await runReadyBot(discord, { conversation });
    expect(bot.log.at(-1)).toMatch(/^The commands could not be registered/);
    await expectAnswer(discord);
    await bot.end();
  });
});

function listCallbacks({ requests }: LoopbackDiscord) {
  return requests.filter(({ path }) => callback.path.test(path));
}
