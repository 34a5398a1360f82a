/** From the start of the program to its HTTP door, beside a node that has nothing to do; and what it holds after a while. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { program, startChild } from '../load/child.js';
import { askedQuestions } from '../load/questions.js';
import { median } from '../load/ratios.js';
import { isAnswer } from './questions.js';
import { keyed, signedRequests } from './signedRequests.js';
import { rssMb } from './system.js';

export interface ColdFigures {
  ratio: number;
  /** Medians, in milliseconds. */
  readyMs: number;
  emptyMs: number;
  /** After 200 answers; null where the system does not tell. */
  rssMb: number | null;
}

const fewest = 9;
const answers = 200;
const address = /https?:\/\/[\w.:]+\/interactions/;

export async function measureCold(rounds: number, show: (line: string) => void): Promise<ColdFigures> {
  const times: { ready: number; empty: number }[] = [];
  const count = Math.max(fewest, 2 * rounds);
  // the first brings the files into the system's memory
  for (let run = 0; run <= count; run++) {
    show(`cold, start ${run} of ${count}`);
    const pair = { ready: await timed(untilReady), empty: await timed(untilEmpty) };
    if (run > 0) times.push(pair);
  }
  const [readyMs, emptyMs] = [median(times.map(({ ready }) => ready)), median(times.map(({ empty }) => empty))];
  show(`cold, ${answers} answers`);
  return { ratio: readyMs / emptyMs, readyMs, emptyMs, rssMb: await heldAfterAnswers() };
}

/** Resolves with what is to be done after the time was taken. */
type Started = () => Promise<(() => Promise<unknown>) | undefined>;

async function timed(started: Started): Promise<number> {
  const from = performance.now();
  const after = await started();
  const time = performance.now() - from;
  await after?.();
  return time;
}

const untilReady: Started = async () => {
  const child = startChild(program, { ...keyed, PORT: '0' });
  await child.says(address);
  return child.stop;
};

const untilEmpty: Started = async () => {
  await once(spawn(process.execPath, ['-e', '0'], { stdio: 'ignore' }), 'exit');
  return undefined;
};

async function heldAfterAnswers(): Promise<number | null> {
  const child = startChild(program, { ...keyed, PORT: '0' });
  const url = await child.says(address);
  for (const { headers, body } of signedRequests(askedQuestions(), answers)) {
    const response = await fetch(url, { method: 'POST', headers: headers as Record<string, string>, body });
    if (!isAnswer(await response.text())) throw new Error(`no answer: ${response.status}`);
  }
  const held = rssMb(child.pid);
  await child.stop();
  return held;
}
