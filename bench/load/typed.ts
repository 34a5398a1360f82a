/** Typed texts of every length, sent to the built program as a question and as a message to check. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import type { APIInteraction } from 'discord-api-types/v10';
import { createSnowflakes } from '../../test/loopback/payloads/ids.js';
import { createChatInput, createGuildMessage, createMessageCommand } from '../../test/loopback/payloads/payloads.js';
import { signBody } from '../../test/loopback/signBody.js';
import type { Show } from '../commandLine.js';
import { fitExponent, median } from '../statistics.js';
import { program, startChild } from './processes.js';
import { isAnswer, keyed } from './requests.js';

export const goals = { wordMs: 50, exponent: 1.2, bystanderMs: 250 } as const;

export interface Growth {
  kind: string;
  way: Way['name'];
  exponent: number;
  /** Medians. */
  times: { characters: number; ms: number }[];
}

export interface TypedFigures {
  word: { letters: number; askMs: number; checkMs: number };
  growth: Growth[];
  bystander: { users: number; statements: number; letters: number; ms: number };
}

/** A way in; `measureMs` rejects where there is no answer. */
interface Way {
  name: 'ask' | 'Check statement';
  measureMs: (text: string) => Promise<number>;
  stop: () => Promise<void>;
}

interface Door {
  post: (interaction: APIInteraction) => Promise<void>;
  freshUser: () => string;
  stop: () => Promise<void>;
}

/** What each kind of text repeats. */
const kinds: Record<string, string> = {
  'one word': 'tausend',
  digits: '1234567890',
  dots: '.',
  'quotation marks': '„“"',
  'combining marks': 'e\u0301\u0323\u0301\u0323\u0301\u0323\u0301',
  'marks on one letter': '\u0301\u0323',
  names: 'Elon Musk Merkel ',
  emoji: '🤔<:thinking:871234567890123456>',
};
const lengths = [1000, 2000, 4000, 8000, 16_000, 32_000];
const longWord = 10_000;
const crowd = { users: 4, statements: 5, letters: 4000 };
/** What runs often is compiled by then. */
const warmUpRounds = 5;
/** In this time all that was sent before has arrived. */
const headStartMs = 5;

export async function measureTyped(rounds: number, show: Show): Promise<TypedFigures> {
  const ways = [startAsking(), await startChecking()];
  const medianOf = (way: Way, text: string) => measureMedian(rounds, () => way.measureMs(text));
  const growth: Growth[] = [];
  // a program that has just started is still being compiled
  for (const way of ways)
    for (let count = 0; count < 20; count++) await way.measureMs('Was sagte Elon Musk über das Geld?');
  const words: number[] = [];
  for (const way of ways) {
    show(`one word, ${way.name}`);
    words.push(await medianOf(way, repeatTo('tausend', longWord)));
    for (const [kind, piece] of Object.entries(kinds)) {
      show(`${kind}, ${way.name}`);
      const longest = repeatTo(piece, Math.max(...lengths));
      for (let count = 0; count < warmUpRounds; count++) await way.measureMs(longest);
      const times: Growth['times'] = [];
      for (const characters of lengths)
        times.push({ characters, ms: await medianOf(way, repeatTo(piece, characters)) });
      growth.push({ kind, way: way.name, exponent: fitExponent(times), times });
    }
  }
  for (const way of ways) await way.stop();
  show('a bystander');
  const ms = await measureBystander(rounds);
  const [askMs = Number.NaN, checkMs = Number.NaN] = words;
  return { word: { letters: longWord, askMs, checkMs }, growth, bystander: { ...crowd, ms } };
}

function repeatTo(piece: string, length: number): string {
  return piece
    .repeat(Math.ceil(length / piece.length))
    .slice(0, length)
    .toWellFormed();
}

async function measureMedian(rounds: number, measure: () => Promise<number>): Promise<number> {
  const times: number[] = [];
  // the first does not count
  for (let round = 0; round <= rounds; round++) times.push(await measure());
  return median(times.slice(1));
}

/** Lines of the standard input, each answered by a line. */
function startAsking(): Way {
  const env = { PATH: process.env.PATH ?? '', LANG: 'C.UTF-8' };
  const child = spawn(process.execPath, [...program, 'ask', '--json'], {
    cwd: tmpdir(),
    env,
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  const kill = () => void child.kill('SIGKILL');
  process.prependOnceListener('exit', kill);
  const answers = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const measureMs = async (text: string) => {
    const from = performance.now();
    child.stdin.write(`${text}\n`);
    const { value, done } = await answers.next();
    if (done || !String(value).startsWith('{')) throw new Error('ask gave no answer');
    return performance.now() - from;
  };
  const stop = async () => {
    process.off('exit', kill);
    child.stdin.end();
    await once(child, 'exit');
  };
  return { name: 'ask', measureMs, stop };
}

async function startChecking(): Promise<Way> {
  const { post, freshUser, stop } = await openDoor();
  const measureMs = (text: string) => timeMs(() => post(createCheck(text, freshUser())));
  return { name: 'Check statement', measureMs, stop };
}

async function measureBystander(rounds: number): Promise<number> {
  const { post, freshUser, stop } = await openDoor();
  const statement = repeatTo('tausend', crowd.letters);
  const measureOnce = async () => {
    const users = Array.from({ length: crowd.users }, freshUser);
    const checks = users.flatMap((user) =>
      Array.from({ length: crowd.statements }, () => post(createCheck(statement, user))),
    );
    await pause(headStartMs);
    const options = { question: 'Was sagte Elon Musk über das Geld?' };
    const ms = await timeMs(() => post(createChatInput({ subcommand: 'ask', options, userId: freshUser() })));
    await Promise.all(checks);
    return ms;
  };
  const ms = await measureMedian(rounds, measureOnce);
  await stop();
  return ms;
}

async function openDoor(): Promise<Door> {
  const child = startChild(program, { ...keyed, PORT: '0' });
  const url = await child.says(/https?:\/\/[\w.:]+\/interactions/);
  const post: Door['post'] = async (interaction) => {
    const body = JSON.stringify(interaction);
    const response = await fetch(url, { method: 'POST', headers: signBody(body), body });
    if (!isAnswer(await response.text())) throw new Error(`no answer: ${response.status}`);
  };
  return { post, freshUser: createSnowflakes(), stop: child.stop };
}

function createCheck(content: string, userId: string): APIInteraction {
  return createMessageCommand({ name: 'Check statement', targetMessage: createGuildMessage({ content }), userId });
}

async function timeMs(work: () => Promise<unknown>): Promise<number> {
  const from = performance.now();
  await work();
  return performance.now() - from;
}
