/** A user is answered where Discord's REST interface comes back in time; where it does not, the log says so. */
import { describe, expect, vi } from 'vitest';
import { conversation, expectAnswer, it } from '../../loopback/botTest.js';
import type { LoopbackDiscord } from '../../loopback/loopbackDiscord.js';
import { createChatInput } from '../../loopback/payloads/payloads.js';
import { createRecordingObserver } from '../../loopback/recordingObserver.js';
import type { Failure } from '../../loopback/rest/faults.js';
import { runReadyBot } from '../../loopback/runBot.js';
import { patience } from '../../support/startProgram.js';

const callback = { method: 'POST', path: /\/callback$/ };
const lost = /^An answer was lost: /;
const always = Number.POSITIVE_INFINITY;

/** Every callback fails until the outage is over. */
function breakDown(discord: LoopbackDiscord, failure: Failure): { over: () => void } {
  let broken = true;
  discord.inject({ on: { ...callback, where: () => broken }, times: always, failure });
  return {
    over: () => {
      broken = false;
    },
  };
}

const outages: [string, Failure][] = [
  ['500', { is: 'status', status: 500 }],
  ['502', { is: 'status', status: 502 }],
  ['503', { is: 'status', status: 503 }],
  ['429 with a bucket', { is: 'limited', retryAfter: 0.2, by: 'bucket' }],
  ['429 without headers of Discord', { is: 'limited', retryAfter: 0.2, by: 'cloudflare' }],
  ['closed connections', { is: 'cut', how: 'closed' }],
  ['reset connections', { is: 'cut', how: 'reset' }],
  ['connections cut in the middle', { is: 'cut', how: 'halfway' }],
  ['hanging connections', { is: 'hanging', ms: 10_000 }],
];

describe('an outage that ends within two seconds', () => {
  it.for(outages)('costs no answer: %s', async ([, failure], { discord }) => {
    const observer = createRecordingObserver();
    const bot = await runReadyBot(discord, { conversation, observer });
    const outage = breakDown(discord, failure);
    setTimeout(outage.over, 1900);
    await expectAnswer(discord);
    await bot.end();
    expect(bot.log.filter((line) => lost.test(line))).toEqual([]);
    expect(observer.outcomes()).toEqual(['funding: found']);
  });

  it('costs no answer: one connection hangs for ten seconds', async ({ discord, bot }) => {
    discord.inject({ on: callback, failure: { is: 'hanging', ms: 10_000 } });
    await expectAnswer(discord);
    expect(bot.log.filter((line) => lost.test(line))).toEqual([]);
  });
});

describe('an outage that lasts', () => {
  const lasting: [string, Failure][] = [
    ['500', { is: 'status', status: 500 }],
    ['closed connections', { is: 'cut', how: 'closed' }],
    ['hanging connections', { is: 'hanging', ms: 10_000 }],
    ['429 for five seconds', { is: 'limited', retryAfter: 5, by: 'bucket' }],
  ];

  it.for(lasting)('costs an answer, which is logged and counted once: %s', async ([, failure], { discord }) => {
    const observer = createRecordingObserver();
    const bot = await runReadyBot(discord, { conversation, observer });
    const outage = breakDown(discord, failure);
    void discord.send(createChatInput({ subcommand: 'funding' }));
    await bot.logged(lost);
    outage.over();
    await expectAnswer(discord);
    await vi.waitFor(() => expect(observer.outcomes()).toEqual(['funding: lost', 'funding: found']), patience);
    await bot.end();
    expect(bot.log.filter((line) => lost.test(line))).toHaveLength(1);
  });
});

it('an answer that came through unconfirmed is not taken for a lost one', async ({ discord }) => {
  const observer = createRecordingObserver();
  const bot = await runReadyBot(discord, { conversation, observer });
  discord.inject({ on: callback, failure: { is: 'unconfirmed' } });
  await expectAnswer(discord);
  await bot.end();
  expect(discord.requests.filter(({ path }) => callback.path.test(path))).toHaveLength(2);
  expect(bot.log.filter((line) => lost.test(line))).toEqual([]);
  expect(observer.outcomes()).toEqual(['funding: found']);
});
