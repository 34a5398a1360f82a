/** Discord's trouble at a start delays the bot, and is no reason to give up; a refusal is. */
import { describe, expect } from 'vitest';
import { conversation, expectAnswer, it } from '../../loopback/botTest.js';
import { discordErrors } from '../../loopback/rest/discordErrors.js';
import type { Failure } from '../../loopback/rest/faults.js';
import { runBot } from '../../loopback/runBot.js';

const gateway = { method: 'GET', path: /\/gateway\/bot$/ };
const commands = { method: 'PUT', path: /\/commands$/ };
const away = /^Discord is not there \(.+\); trying again in \d+ s\.$/;

describe('logging in', () => {
  it.for<[string, Failure]>([
    ['500', { is: 'status', status: 500 }],
    ['closed connections', { is: 'cut', how: 'closed' }],
  ])('is tried again until Discord is there: %s', async ([, failure], { discord }) => {
    let broken = true;
    discord.inject({ on: { ...gateway, where: () => broken }, times: Number.POSITIVE_INFINITY, failure });
    const bot = runBot(discord, { conversation });
    await bot.logged(away);
    broken = false;
    await bot.logged(/^The commands/);
    await expectAnswer(discord);
    expect(await bot.end()).toBe(0);
    expect(bot.entries.filter(({ line }) => away.test(line)).every(({ level }) => level === 'warn')).toBe(true);
  });

  it('ends at once when it is told to while it waits', async ({ discord }) => {
    discord.inject({ on: gateway, times: 99, failure: { is: 'hanging', ms: 40_000 } });
    const bot = runBot(discord, { conversation });
    await discord.until(() => discord.requests.length > 0);
    const told = Date.now();
    expect(await bot.end()).toBe(0);
    expect(Date.now() - told).toBeLessThan(20_000);
    expect(bot.log).toEqual([]);
  });

  it('is not tried again where Discord refuses it', async ({ discord }) => {
    discord.inject({ on: gateway, failure: { is: 'refused', ...discordErrors.missingAccess } });
    const bot = runBot(discord, { conversation });
    expect(await bot.exit).toBe(1);
    expect(bot.log).toEqual(['The bot could not log in: Missing Access']);
  });
});

describe('registering', () => {
  it('is warned of and tried again after a fault that may pass', async ({ discord }) => {
    // discord.js itself sends it four times
    discord.inject({ on: commands, times: 4, failure: { is: 'status', status: 500 } });
    const bot = runBot(discord, { conversation });
    await bot.logged(/^The commands could not be registered: .+; trying again in 5 s$/);
    expect(bot.entries.at(-1)?.level).toBe('warn');
    await expectAnswer(discord);
    await bot.logged(/^The commands were registered anew/);
    expect(await bot.end()).toBe(0);
  });

  it('is left at a refusal', async ({ discord }) => {
    discord.inject({ on: commands, failure: { is: 'refused', ...discordErrors.missingAccess } });
    const bot = runBot(discord, { conversation });
    expect(await bot.logged(/^The commands could/)).toBe('The commands could not be registered: Missing Access');
    expect(await bot.end()).toBe(0);
  });
});
