/** How soon the program is there: its HTTP door from a cold start, and the worker in the runtime that Cloudflare runs. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Show } from '../commandLine.js';
import { program, readRssMb, startChild } from '../load/processes.js';
import { isAnswer, keyed, readGoldenQuestions, type SignedRequest, signQuestions } from '../load/requests.js';
import { median } from '../statistics.js';

export interface ColdFigures {
  ratio: number;
  /** Medians, in milliseconds. */
  readyMs: number;
  emptyMs: number;
  /** After 200 answers; null where the system does not tell. */
  rssMb: number | null;
}

export interface EdgeFigures {
  /** What is deployed. */
  gzipBytes: number;
  /** From listening to the first question answered; a median. */
  firstMs: number;
}

const minColdStarts = 9;
const minEdgeStarts = 5;
const answerCount = 200;
const addressPattern = /https?:\/\/[\w.:]+\/interactions/;

/** Beside a node that has nothing to do. */
export async function measureCold(rounds: number, show: Show): Promise<ColdFigures> {
  const times: { ready: number; empty: number }[] = [];
  const count = Math.max(minColdStarts, 2 * rounds);
  // the first brings the files into the system's memory
  for (let run = 0; run <= count; run++) {
    show(`cold, start ${run} of ${count}`);
    const pair = { ready: await measureReadyMs(program), empty: await measureEmptyMs() };
    if (run > 0) times.push(pair);
  }
  const [readyMs, emptyMs] = [median(times.map(({ ready }) => ready)), median(times.map(({ empty }) => empty))];
  show(`cold, ${answerCount} answers`);
  return { ratio: readyMs / emptyMs, readyMs, emptyMs, rssMb: await weighAfterAnswers(program) };
}

/** From the start of a built program to its HTTP door. */
export async function measureReadyMs(main: string[]): Promise<number> {
  const from = performance.now();
  const child = startChild(main, { ...keyed, PORT: '0' });
  await child.says(addressPattern);
  const time = performance.now() - from;
  await child.stop();
  return time;
}

async function measureEmptyMs(): Promise<number> {
  const from = performance.now();
  await once(spawn(process.execPath, ['-e', '0'], { stdio: 'ignore' }), 'exit');
  return performance.now() - from;
}

/** The memory in MB that a built program holds after 200 answers; null where the system does not tell. */
export async function weighAfterAnswers(main: string[]): Promise<number | null> {
  const child = startChild(main, { ...keyed, PORT: '0' });
  const url = await child.says(addressPattern);
  for (const { headers, body } of signQuestions(readGoldenQuestions(), answerCount)) {
    const response = await fetch(url, { method: 'POST', headers, body });
    if (!isAnswer(await response.text())) throw new Error(`no answer: ${response.status}`);
  }
  const rssMb = readRssMb(child.pid);
  await child.stop();
  return rssMb;
}

export async function measureEdge(rounds: number, show: Show): Promise<EdgeFigures> {
  // loaded late: a cold start needs no bundler
  const { folder, parts } = await import('../../edge/bundle.js');
  const times: number[] = [];
  const count = Math.max(minEdgeStarts, rounds);
  for (const request of signQuestions(readGoldenQuestions(), count)) {
    show(`edge, start ${times.length + 1} of ${count}`);
    times.push(await measureEdgeAnswerMs(request));
  }
  const sizes = parts.map((part) => gzipSync(readFileSync(`${folder}/${part}`), { level: 9 }).length);
  return { gzipBytes: sizes.reduce((sum, size) => sum + size, 0), firstMs: median(times) };
}

async function measureEdgeAnswerMs({ body, headers }: SignedRequest): Promise<number> {
  const { startWorkerd } = await import('../../test/support/startWorkerd.js');
  const { post, stop } = await startWorkerd(keyed);
  try {
    const from = performance.now();
    const { status, text } = await post(body, headers);
    const time = performance.now() - from;
    if (status !== 200 || !isAnswer(text)) throw new Error(`no answer: ${status} ${text}`);
    return time;
  } finally {
    stop();
  }
}
