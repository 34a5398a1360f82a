/** The gateway: from sending an interaction to the arrival of its callback, beside a bare client, in turn. */
import { setTimeout as pause } from 'node:timers/promises';
import type { LoopbackDiscord } from '../../test/loopback/loopbackDiscord.js';
import { startLoopbackDiscord } from '../../test/loopback/startLoopbackDiscord.js';
import { drawTypedQuestions } from '../ask/askedLines.js';
import type { Show } from '../commandLine.js';
import { bareProgram, type Child, program, startChild } from '../load/processes.js';
import { createAsker, isAnswer } from '../load/requests.js';
import { median, percentile } from '../statistics.js';

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

interface Connection {
  discord: LoopbackDiscord;
  child: Child;
}

interface Pair {
  ours: Delays;
  theirs: Delays;
}

type Asker = ReturnType<typeof createAsker>;

/** In the form of a real token, and none. */
const token = 'loopback-application-id.nobody.loopback-signature-of-nobody';
const interactionsPerRound = 200;
/** Between two. discord.js sends at most 50 a second: with less, its own queue would be measured. */
const pauseMs = 12;

export async function measureGateway(rounds: number, show: Show): Promise<GatewayFigures> {
  const ours = await connectProgram(program, /The commands/);
  const theirs = await connectProgram(bareProgram('client'), /Connected/);
  const next = createAsker(drawTypedQuestions());
  const measured: Pair[] = [];
  // the first round warms both
  for (let round = 0; round <= rounds; round++) {
    show(`gateway, ${round === 0 ? 'warming' : `round ${round} of ${rounds}`}`);
    const pair = await measureInTurn(ours, theirs, next);
    if (round > 0) measured.push(pair);
  }
  for (const connection of [ours, theirs]) await disconnect(connection);
  return summarize(measured);
}

/** A program on a small Discord of its own. */
export async function connectProgram(args: string[], readyPattern: RegExp): Promise<Connection> {
  // what is sent is checked by the tests; here it would only take time
  const discord = await startLoopbackDiscord({ token, specification: { problemsOf: () => [] } });
  const child = startChild(args, { DISCORD_TOKEN: token, DISCORD_API_URL: discord.api });
  await child.says(readyPattern);
  return { discord, child };
}

export async function disconnect({ child, discord }: Connection): Promise<void> {
  await child.stop();
  await discord.stop();
}

async function measureInTurn(ours: Connection, theirs: Connection, next: Asker): Promise<Pair> {
  const times = { ours: [] as number[], theirs: [] as number[] };
  for (let count = 0; count < interactionsPerRound; count++) {
    const interaction = next();
    times.ours.push(await measureDelayMs(() => ours.discord.send(interaction), isAnswer));
    times.theirs.push(
      await measureDelayMs(
        () => theirs.discord.send(interaction),
        () => true,
      ),
    );
  }
  return { ours: toDelays(times.ours), theirs: toDelays(times.theirs) };
}

/** Rejects where the callback does not fit. */
export async function measureDelayMs(send: () => Promise<unknown>, fits: (body: string) => boolean): Promise<number> {
  await pause(pauseMs);
  const from = performance.now();
  const answer = await send();
  const time = performance.now() - from;
  if (!fits(JSON.stringify(answer))) throw new Error(`no answer: ${JSON.stringify(answer)}`);
  return time;
}

function toDelays(times: number[]): Delays {
  return { p50: percentile(times, 0.5), p99: percentile(times, 0.99) };
}

function summarize(pairs: Pair[]): GatewayFigures {
  const medianOver = (value: (pair: Pair) => number) => median(pairs.map(value));
  return {
    ours: { p50: medianOver(({ ours }) => ours.p50), p99: medianOver(({ ours }) => ours.p99) },
    theirs: { p50: medianOver(({ theirs }) => theirs.p50), p99: medianOver(({ theirs }) => theirs.p99) },
    ratioP50: medianOver(({ ours, theirs }) => ours.p50 / theirs.p50),
    ratioP99: medianOver(({ ours, theirs }) => ours.p99 / theirs.p99),
  };
}
