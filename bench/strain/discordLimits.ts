/** How exactly the program keeps to what Discord asks: when it tries again, and that it answers once. */
import { setTimeout as pause } from 'node:timers/promises';
import { createSnowflakes } from '../../test/loopback/payloads/ids.js';
import { createChatInput } from '../../test/loopback/payloads/payloads.js';
import type { Failure } from '../../test/loopback/rest/faults.js';
import type { Show } from '../commandLine.js';
import { startDoor } from './programs.js';

export interface RetryFigures {
  by: string;
  retryAfter: number;
  /** Of each second try: milliseconds after the moment that Discord named; none where nothing more was sent. */
  lateMs: number[];
}

export interface ReplayFigures {
  closes: number;
  sent: number;
  /** How many interactions were acknowledged so often. */
  once: number;
  moreThanOnce: number;
}

const kinds = ['bucket', 'shared', 'global', 'cloudflare'] as const satisfies Extract<
  Failure,
  { is: 'limited' }
>['by'][];
const waits = [0.3, 1, 5];
const triesEach = 3;
const callback = { method: 'POST', path: /\/callback$/ };
const sentBetweenCloses = 20;

export async function measureRetries(show: Show): Promise<RetryFigures[]> {
  const { discord, stop } = await startDoor('gateway');
  const freshUser = createSnowflakes();
  const figures: RetryFigures[] = [];
  for (const retryAfter of waits)
    for (const by of kinds) {
      show(`429 of ${retryAfter} s: ${by}`);
      const lateMs: number[] = [];
      for (let count = 0; count < (retryAfter > 3 ? 1 : triesEach); count += 1) {
        discord.inject({ on: callback, failure: { is: 'limited', retryAfter, by } });
        const before = discord.requests.length;
        const answer = discord.send(createChatInput({ subcommand: 'help', userId: freshUser() }));
        await Promise.race([answer, pause(retryAfter * 1000 + 1500)]);
        const [first, ...others] = discord.requests.slice(before).filter(({ path }) => callback.path.test(path));
        for (const { arrivedMs } of others) lateMs.push(arrivedMs - (first?.arrivedMs ?? 0) - retryAfter * 1000);
      }
      figures.push({ by, retryAfter, lateMs });
    }
  await stop();
  return figures;
}

export async function measureReplays(closes: number, show: Show): Promise<ReplayFigures> {
  const { discord, stop } = await startDoor('gateway');
  const freshUser = createSnowflakes();
  discord.repeatEvents(10);
  const answers: Promise<unknown>[] = [];
  for (let closed = 0; closed < closes; closed += 1) {
    show(`close ${closed + 1} of ${closes}`);
    await discord.connected();
    for (let sent = 0; sent < sentBetweenCloses; sent += 1)
      answers.push(discord.send(createChatInput({ subcommand: 'help', userId: freshUser() })));
    discord.close(4000);
    await discord.until(() => !discord.isConnected());
  }
  await Promise.all(answers);
  await pause(2000);
  const counts = new Map<string, number>();
  for (const { path } of discord.requests) if (callback.path.test(path)) counts.set(path, (counts.get(path) ?? 0) + 1);
  await stop();
  const once = [...counts.values()].filter((count) => count === 1).length;
  return { closes, sent: answers.length, once, moreThanOnce: counts.size - once };
}
