/** Lines fed to `ask --json` of a built program, all at once or one after the other with a pause between. */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { createInterface } from 'node:readline';
import { setTimeout as wait } from 'node:timers/promises';
import { programOf } from '../against/starts.js';
import { readCpuSeconds } from '../load/processes.js';

export interface Fed {
  /** Of each line: what the program says it took, in ms. */
  looped: number[];
  apart: number[];
  /** From the first line of the loop to its last answer. */
  clockMs: number;
  /** The same in CPU time; null where the system does not tell. */
  cpuMs: number | null;
}

export interface Feeding {
  /** All at once; an empty one begins a new conversation and is not answered. */
  looped: string[];
  /** Behind them, one after the other. */
  apart: string[];
  /** Between an answer and the next line. */
  pauseMs: number;
  conversation: boolean;
}

/** A commit from before conversations has no follow-ups to measure. */
export function knowsConversation(dir: string): boolean {
  return spawnSync(process.execPath, [programOf(dir), 'ask', '--help']).stdout.includes('--conversation');
}

/** Throws where a line is not answered. */
export async function feedProgram(dir: string, { looped, apart, pauseMs, conversation }: Feeding): Promise<Fed> {
  const { send, read, readCpuMs, end } = startAsking(dir, conversation);
  // the first answer is the start's
  send([warmUpLine, ...(conversation ? [''] : [])]);
  await read();
  const [start, cpuBefore] = [performance.now(), readCpuMs()];
  send(looped);
  const ofLoop: number[] = [];
  for (const line of looped) if (line !== '') ofLoop.push(await read());
  const [clockMs, cpuAfter] = [performance.now() - start, readCpuMs()];
  const ofApart: number[] = [];
  for (const line of apart) {
    await wait(pauseMs);
    send([line]);
    ofApart.push(await read());
  }
  await end();
  const cpuMs = cpuBefore === null || cpuAfter === null ? null : cpuAfter - cpuBefore;
  return { looped: ofLoop, apart: ofApart, clockMs, cpuMs };
}

interface Asking {
  send: (lines: string[]) => void;
  /** The ms that the next answer took. */
  read: () => Promise<number>;
  readCpuMs: () => number | null;
  end: () => Promise<void>;
}

function startAsking(dir: string, conversation: boolean): Asking {
  const args = [programOf(dir), 'ask', '--json', ...(conversation ? ['--conversation'] : [])];
  const env = { PATH: process.env.PATH ?? '' };
  const child = spawn(process.execPath, args, { cwd: tmpdir(), env, stdio: ['pipe', 'pipe', 'inherit'] });
  const ended = once(child, 'exit');
  const answers = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  return {
    send: (lines) => child.stdin.write(lines.map((line) => `${line}\n`).join('')),
    read: async () => {
      const { value, done } = await answers.next();
      if (done) throw new Error('a line was not answered');
      return readElapsedMs(value);
    },
    readCpuMs: () => {
      const seconds = readCpuSeconds(child.pid ?? 0);
      return seconds === null ? null : 1000 * seconds;
    },
    end: async () => {
      child.stdin.end();
      await ended;
    },
  };
}

const warmUpLine = 'Wer zahlt?';
const answerPattern = /^\{"schema":1,.*"kind":"(?:found|unsure|unknown|info)".*"elapsedMs":(?<ms>[\d.]+)/;

function readElapsedMs(line: string): number {
  const ms = answerPattern.exec(line)?.groups?.ms;
  if (ms === undefined) throw new Error(`this is no answer: ${line.slice(0, 80)}`);
  return Number(ms);
}
