/**
 * Discord says when to ask again: no request goes out before, and what shares the limit waits, too. How soon after it
 * goes out, `npm run bench:strain` measures.
 */
import { describe, expect, vi } from 'vitest';
import { pickWording } from '../../../src/wording/languages/wordingFor.js';
import { conversation, expectAnswer, it } from '../../loopback/botTest.js';
import type { LoopbackDiscord } from '../../loopback/loopbackDiscord.js';
import { createButtonPress, createChatInput, createDirectMessage } from '../../loopback/payloads/payloads.js';
import { createRecordingObserver } from '../../loopback/recordingObserver.js';
import { findButtonId } from '../../loopback/replies.js';
import type { Failure } from '../../loopback/rest/faults.js';
import { runReadyBot } from '../../loopback/runBot.js';

type By = Extract<Failure, { is: 'limited' }>['by'];

const callback = { method: 'POST', path: /\/callback$/ };
const post = { method: 'POST', path: /^\/channels\/\d+\/messages$/ };
const kinds: By[] = ['bucket', 'shared', 'global', 'cloudflare'];
const waits = [0.3, 1].flatMap((retryAfter) => kinds.map((by) => ({ by, retryAfter })));

function listGaps({ requests }: LoopbackDiscord, { method, path }: typeof callback): number[] {
  const times = requests.filter((each) => each.method === method && path.test(each.path)).map((each) => each.arrivedMs);
  return times.slice(1).map((time, index) => time - (times[index] ?? 0));
}

describe('a limited answer goes out when Discord allows it', () => {
  it.for(waits)('$by, $retryAfter s', async ({ by, retryAfter }, { discord, bot: _ }) => {
    discord.inject({ on: callback, failure: { is: 'limited', retryAfter, by } });
    await expectAnswer(discord);
    const [gap, ...others] = listGaps(discord, callback);
    expect(others).toEqual([]);
    expect(gap).toBeGreaterThanOrEqual(retryAfter * 1000);
  });

  it.for(kinds)('a mention waits for it, too: %s', async (by, { discord }) => {
    const bot = await runReadyBot(discord, { conversation, mentions: true });
    discord.inject({ on: post, failure: { is: 'limited', retryAfter: 0.3, by } });
    discord.sendMessage(createDirectMessage({ content: 'Was sagte Musk?' }));
    await discord.until(() => listGaps(discord, post).length === 1);
    expect(listGaps(discord, post)[0]).toBeGreaterThanOrEqual(300);
    await bot.end();
  });

  it('a second limit after the first, and a deletion', async ({ discord, bot: _ }) => {
    await discord.send(createChatInput({ subcommand: 'funding' }));
    const message = discord.messages().at(-1);
    const deletion = { method: 'DELETE', path: /@original$/ };
    discord.inject({ on: deletion, failure: { is: 'limited', retryAfter: 0.4, by: 'bucket' } });
    discord.inject({ on: deletion, failure: { is: 'limited', retryAfter: 1.2, by: 'cloudflare' } });
    if (message)
      await discord.send(
        createButtonPress({ customId: findButtonId(pickWording('de').buttons.remove, message), message }),
      );
    await discord.until(() => listGaps(discord, deletion).length === 2);
    const [first, second] = listGaps(discord, deletion);
    expect(first).toBeGreaterThanOrEqual(400);
    expect(second).toBeGreaterThanOrEqual(1200);
  });
});

describe('five seconds are too long for an interaction', () => {
  it.for(kinds)('%s: nothing more is sent, and the loss is logged and counted', async (by, { discord }) => {
    const observer = createRecordingObserver();
    const bot = await runReadyBot(discord, { conversation, observer });
    discord.inject({ on: callback, failure: { is: 'limited', retryAfter: 5, by } });
    void discord.send(createChatInput({ subcommand: 'funding' }));
    await bot.logged(/^An answer was lost: /);
    await new Promise((resolve) => setTimeout(resolve, 2600));
    expect(listGaps(discord, callback)).toEqual([]);
    await vi.waitFor(() => expect(observer.outcomes()).toEqual(['funding: lost']));
    await bot.end();
  });
});

describe('what shares the limit waits', () => {
  it.for(['bucket', 'shared', 'cloudflare'] as const)('%s: the next answer', async (by, { discord, bot: _ }) => {
    discord.inject({ on: callback, failure: { is: 'limited', retryAfter: 0.6, by } });
    const first = expectAnswer(discord);
    await discord.until(() => discord.requests.some(({ path }) => callback.path.test(path)));
    await new Promise((resolve) => setTimeout(resolve, 100));
    await Promise.all([first, expectAnswer(discord)]);
    expect(listGaps(discord, callback)[0]).toBeGreaterThanOrEqual(600);
  });

  it('global: whatever needs the token, and no answer to an interaction', async ({ discord }) => {
    const bot = await runReadyBot(discord, { conversation, mentions: true });
    discord.inject({ on: post, failure: { is: 'limited', retryAfter: 3, by: 'global' } });
    discord.sendMessage(createDirectMessage({ content: 'Was sagte Musk?' }));
    await bot.logged(/limits how often/);
    await expectAnswer(discord);
    expect(listGaps(discord, post)).toEqual([]);
    await discord.until(() => listGaps(discord, post).length === 1);
    expect(listGaps(discord, post)[0]).toBeGreaterThanOrEqual(3000);
    await bot.end();
  });
});
