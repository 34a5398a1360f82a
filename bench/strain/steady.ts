/** Whether a program that has answered for long holds more than one that has answered a little. */
import { readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import type { APIInteraction } from 'discord-api-types/v10';
import { createSnowflakes } from '../../test/loopback/payloads/ids.js';
import {
  createAutocomplete,
  createButtonPress,
  createChatInput,
  createGuildMessage,
  createMessageCommand,
} from '../../test/loopback/payloads/payloads.js';
import { signBody } from '../../test/loopback/signBody.js';
import { copyData, glossed } from '../../test/support/dataCopy.js';
import type { Show } from '../commandLine.js';
import { readRssMb } from '../load/processes.js';
import { readGoldenQuestions } from '../load/requests.js';
import { type DoorName, type Program, startDoor } from './programs.js';

export interface SteadyFigures {
  door: DoorName;
  /** The heap after collection, and all memory, at the end as a part of what they were after a quarter and a half. */
  heapSinceQuarter: number;
  heapSinceHalf: number;
  /** The heap without compiled code. */
  dataSinceHalf: number;
  residentSinceQuarter: number;
}

const reloads = 100;
const atOnce = 8;
/** Longer than a reload takes on a busy machine. */
const reloadMs = 400;

type Ask = (index: number) => Promise<unknown>;

export async function measureSteady(door: DoorName, total: number, show: Show): Promise<SteadyFigures> {
  const program = await startDoor(door);
  const ask = createAsk(door, program);
  const marks = [0.25, 0.5, 1].map((share) => Math.round(total * share));
  const seen: { heap: number; data: number; resident: number }[] = [];
  let done = 0;
  for (const mark of marks) {
    for (; done < mark; done += atOnce) {
      show(`steady, ${door}: ${done} of ${total}`);
      await Promise.all(Array.from({ length: atOnce }, (_, index) => ask(done + index)));
    }
    // cooldowns forget after ten seconds, the web page's after a minute
    await pause(door === 'web' ? 2000 : 12_000);
    const { all, compiled } = await program.readHeap();
    seen.push({ heap: all, data: all - compiled, resident: readRssMb(program.pid) ?? Number.NaN });
  }
  await program.stop();
  const [quarter, half, end] = seen;
  const divide = (value: number | undefined, by: number | undefined) => (value ?? Number.NaN) / (by ?? Number.NaN);
  return {
    door,
    heapSinceQuarter: divide(end?.heap, quarter?.heap),
    heapSinceHalf: divide(end?.heap, half?.heap),
    dataSinceHalf: divide(end?.data, half?.data),
    residentSinceQuarter: divide(end?.resident, quarter?.resident),
  };
}

/** The heap after a hundred reloads, as a part of what it was after ten. */
export async function measureReloads(show: Show): Promise<number> {
  const data = copyData();
  const program = await startDoor('web', { args: ['--data', data.folder] });
  const whole = data.read(glossed.file);
  const heaps: number[] = [];
  for (let reload = 1; reload <= reloads; reload += 1) {
    show(`reloads: ${reload} of ${reloads}`);
    data.write(glossed.file, whole.replace(glossed.gloss, `Gloss number ${reload}.`));
    process.kill(program.pid, 'SIGHUP');
    await pause(reloadMs);
    if (reload === 10 || reload === reloads) heaps.push((await program.readHeap()).all);
  }
  await program.stop();
  data.remove();
  return (heaps[1] ?? Number.NaN) / (heaps[0] ?? Number.NaN);
}

function createAsk(door: DoorName, { url, discord }: Program): Ask {
  const interactionOf = createInteractions();
  switch (door) {
    case 'gateway':
      return (index) => discord.send(interactionOf(index));
    case 'http':
      return (index) => post(`${url}/interactions`, JSON.stringify(interactionOf(index)));
    case 'web':
      return createVisitor(url);
    default:
      return door satisfies never;
  }
}

async function post(url: string, body: string): Promise<void> {
  await (await fetch(url, { method: 'POST', headers: signBody(body), body })).arrayBuffer();
}

function createVisitor(url: string): Ask {
  const questions = readGoldenQuestions();
  const facts =
    readFileSync(new URL('../../data/quotes.lock.json', import.meta.url), 'utf8').match(/"[\w-]+\/[\w-]+"/g) ?? [];
  const paths = ['/', '/about', '/timeline', '/who', '/compare', '/nowhere', '/api/nowhere'];
  const choosePath = (index: number): string => {
    const question = encodeURIComponent(questions[index % questions.length] ?? '');
    if (index % 4 === 0) return `/?q=${question}`;
    if (index % 4 === 1) return `/api/ask?q=${question}`;
    if (index % 4 === 2) return `/fact/${JSON.parse(facts[index % facts.length] ?? '""')}`;
    return paths[(index >> 2) % paths.length] ?? '/';
  };
  return async (index) => (await fetch(`${url}${choosePath(index)}`)).arrayBuffer();
}

/** One of each kind in turn, each from somebody who never asked before. */
function createInteractions(): (index: number) => APIInteraction {
  const freshUser = createSnowflakes();
  const questions = readGoldenQuestions();
  const message = createGuildMessage({ content: 'Softbank hat 500 Milliarden Dollar.' });
  return (index) => {
    const userId = freshUser();
    const question = questions[index % questions.length] ?? '';
    switch (index % 4) {
      case 0:
        return createChatInput({ subcommand: 'ask', options: { question }, userId });
      case 1:
        return createAutocomplete({
          subcommand: 'ask',
          focused: 'question',
          options: { question: question.slice(0, 12) },
          userId,
        });
      case 2:
        return createButtonPress({ customId: `1|page|${userId}|1|funding`, message, userId });
      default:
        return createMessageCommand({ name: 'Check statement', targetMessage: message });
    }
  };
}
