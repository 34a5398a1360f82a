/** The gateway: from sending an interaction to the arrival of its callback, beside a bare client, in turn. */
import { setTimeout as pause } from 'node:timers/promises';
import type { LoopbackDiscord } from '../../test/support/discord/loopbackDiscord.js';
import { startLoopbackDiscord } from '../../test/support/discord/startLoopbackDiscord.js';
import { type Child, program, script, startChild } from '../load/child.js';
import { askedQuestions } from '../load/questions.js';
import { median } from '../load/ratios.js';
import { percentile } from '../measure/cost.js';
import { asking, isAnswer } from './questions.js';

export interface Delays {
  p50: number;
  p99: number;
}

export interface GatewayFigures {
  /** In milliseconds, medians over the rounds. */
  ours: Delays;
  theirs: Delays;
  ratioP50: number;
  ratioP99: number;
}

interface Side {
  discord: LoopbackDiscord;
  child: Child;
}

/** In the form of a real token, and none. */
const token = 'loopback-application-id.nobody.loopback-signature-of-nobody';
const eachRound = 200;
/** Milliseconds between two. discord.js sends at most 50 a second: with less, its own queue would be measured. */
const rest = 12;

export async function measureGateway(rounds: number, show: (line: string) => void): Promise<GatewayFigures> {
  const ours = await connect(program, /The commands/);
  const theirs = await connect(script(new URL('bareClient.ts', import.meta.url)), /Connected/);
  const next = asking(askedQuestions());
  const measured: [Delays, Delays][] = [];
  // the first round warms both
  for (let round = 0; round <= rounds; round++) {
    show(`gateway, ${round === 0 ? 'warming' : `round ${round} of ${rounds}`}`);
    const pair = await inTurn(ours, theirs, next);
    if (round > 0) measured.push(pair);
  }
  for (const { child, discord } of [ours, theirs]) await child.stop().then(discord.stop);
  return compared(measured);
}

async function connect(args: string[], ready: RegExp): Promise<Side> {
  // what is sent is checked by the tests; here it would only take time
  const discord = await startLoopbackDiscord({ token, specification: { problemsOf: () => [] } });
  const child = startChild(args, { DISCORD_TOKEN: token, DISCORD_API_URL: discord.api });
  await child.says(ready);
  return { discord, child };
}

async function inTurn(ours: Side, theirs: Side, next: ReturnType<typeof asking>): Promise<[Delays, Delays]> {
  const times: [number[], number[]] = [[], []];
  for (let count = 0; count < eachRound; count++) {
    const interaction = next();
    times[0].push(await delay(() => ours.discord.send(interaction), isAnswer));
    times[1].push(
      await delay(
        () => theirs.discord.send(interaction),
        () => true,
      ),
    );
  }
  return [delaysOf(times[0]), delaysOf(times[1])];
}

async function delay(send: () => Promise<unknown>, fits: (body: string) => boolean): Promise<number> {
  await pause(rest);
  const from = performance.now();
  const answer = await send();
  const time = performance.now() - from;
  if (!fits(JSON.stringify(answer))) throw new Error(`no answer: ${JSON.stringify(answer)}`);
  return time;
}

function delaysOf(times: number[]): Delays {
  return { p50: percentile(times, 0.5), p99: percentile(times, 0.99) };
}

function compared(pairs: [Delays, Delays][]): GatewayFigures {
  const over = (value: (pair: [Delays, Delays]) => number) => median(pairs.map(value));
  return {
    ours: { p50: over(([ours]) => ours.p50), p99: over(([ours]) => ours.p99) },
    theirs: { p50: over(([, theirs]) => theirs.p50), p99: over(([, theirs]) => theirs.p99) },
    ratioP50: over(([ours, theirs]) => ours.p50 / theirs.p50),
    ratioP99: over(([ours, theirs]) => ours.p99 / theirs.p99),
  };
}
