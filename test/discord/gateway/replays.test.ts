/**
 * A connection that is taken up again may bring what was answered before: nobody gets two answers. Answers are counted,
 * not requests: on a slow machine one answer may be sent twice.
 */
import { describe, expect, test } from 'vitest';
import { createSeenIds } from '../../../src/discord/gateway/seenIds.js';
import { conversation, expectAnswer, it } from '../../loopback/botTest.js';
import type { LoopbackDiscord } from '../../loopback/loopbackDiscord.js';
import { createChatInput, createDirectMessage } from '../../loopback/payloads/payloads.js';
import { createRecordingObserver } from '../../loopback/recordingObserver.js';
import { runReadyBot } from '../../loopback/runBot.js';

const postPattern = /^\/channels\/\d+\/messages$/;

function hasPosted({ requests }: LoopbackDiscord): boolean {
  return requests.some(({ method, path }) => method === 'POST' && postPattern.test(path));
}

describe('after a close with 4000 and a resume', () => {
  it('answered interactions and mentions that come again are let be', async ({ discord }) => {
    const observer = createRecordingObserver();
    const bot = await runReadyBot(discord, { conversation, mentions: true, observer });
    await Promise.all(
      ['31', '32', '33'].map((userId) => discord.send(createChatInput({ subcommand: 'help', userId }))),
    );
    discord.sendMessage(createDirectMessage({ content: 'Was sagte Musk?' }));
    await discord.until(() => hasPosted(discord));
    discord.repeatEvents(20);
    discord.close(4000);
    // it was sent last, so all that is repeated has come before it
    await expectAnswer(discord);
    expect(await bot.end()).toBe(0);
    expect(discord.identified).toHaveLength(1);
    expect(observer.outcomes()).toHaveLength(5);
    expect(bot.log.filter((line) => /answered already|lost/.test(line))).toEqual([]);
  });

  it('everything is answered once, though it is closed again and again under load', async ({ discord }) => {
    const observer = createRecordingObserver();
    const bot = await runReadyBot(discord, { conversation, observer });
    discord.repeatEvents(10);
    const answers: Promise<unknown>[] = [];
    for (let closed = 0; closed < 5; closed += 1) {
      await discord.connected();
      for (let sent = 0; sent < 20; sent += 1)
        answers.push(discord.send(createChatInput({ subcommand: 'help', userId: `${answers.length + 1000}` })));
      discord.close(4000);
      await discord.until(() => !discord.isConnected());
    }
    await Promise.all(answers);
    await bot.end();
    expect(observer.outcomes()).toHaveLength(100);
  });
});

describe('ids of events', () => {
  test('are forgotten after five minutes, with a new session, and beyond ten thousand', () => {
    const seen = createSeenIds();
    expect([seen.isNew('a', 0), seen.isNew('a', 299_999), seen.isNew('b', 300_000), seen.isNew('a', 300_001)]).toEqual([
      true,
      false,
      true,
      true,
    ]);
    seen.clear();
    expect(seen.isNew('b', 300_002)).toBe(true);
    for (let id = 0; id < 10_000; id += 1) seen.isNew(String(id), 300_003);
    expect([seen.isNew('b', 300_004), seen.isNew('9999', 300_004)]).toEqual([true, false]);
  });

  test('leave memory though nothing more comes', async () => {
    const seen = createSeenIds({ maxAgeMs: 30 });
    seen.isNew('a', performance.now());
    await new Promise((resolve) => setTimeout(resolve, 100));
    // at the same moment as before, as if no time had passed: only the timer can have taken it
    expect(seen.isNew('a', 0)).toBe(true);
  });
});
