/** Whether a bot ever answers with half a change, while the commands that change its data are killed at random moments. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { createSmallData, readWholeFolder, smallFacts } from '../../test/support/writing/smallData.js';
import type { Show } from '../commandLine.js';
import { program } from '../load/processes.js';
import { startDoor } from './programs.js';

export interface KillFigures {
  /** How many commands were killed before they ended, and how many of these amid their writing. */
  killed: number;
  amidWriting: number;
  answers: number;
  /** Answers with the new translation without its correction, or the other way round. */
  mixed: number;
  /** Files that a kill left and the next command did not take away. */
  leftOver: number;
}

const [fact = ''] = smallFacts;
const letters = 'abcdefghij';

/** `kills`: how many commands are sent a SIGKILL. */
export async function measureKills(kills: number, show: Show): Promise<KillFigures> {
  const data = createSmallData();
  const door = await startDoor('web', { args: ['--data', data.folder] });
  const before = Object.keys(readWholeFolder(data.folder));
  const reader = readOn(`${door.url}/fact/${fact}?language=en`);
  const figures = { killed: 0, amidWriting: 0 };
  let wholeMs = (await runCorrect(data.folder, 0, null)).tookMs;
  for (let number = 1; number <= kills; number += 1) {
    show(`kills: ${number} of ${kills}`);
    const ran = await runCorrect(data.folder, number, wholeMs * (0.5 + Math.random() * 0.7));
    if (ran.isKilled) figures.killed += 1;
    else wholeMs = (wholeMs + ran.tookMs) / 2;
    if (ran.hasSettled) figures.amidWriting += 1;
  }
  const last = await runCorrect(data.folder, kills + 1, null);
  if (last.hasSettled) figures.amidWriting += 1;
  const answers = await reader.stop();
  await door.stop();
  const leftOver = Object.keys(readWholeFolder(data.folder)).filter((name) => !before.includes(name)).length;
  data.remove();
  return { ...figures, ...answers, leftOver };
}

interface Ran {
  tookMs: number;
  isKilled: boolean;
  /** It had something to finish or undo of the one before. */
  hasSettled: boolean;
}

async function runCorrect(folder: string, number: number, killAfterMs: number | null): Promise<Ran> {
  // the sentence has a figure, which no translation may lack, and may have no other
  const wording = `Number ${spellNumber(number)}: 500 billion dollars.`;
  const change = [fact, 'en', wording, '--why', wording];
  const start = performance.now();
  const child = spawn(process.execPath, [...program, 'correct', ...change, '--data', folder], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (piece: string) => {
    said += piece;
  });
  const timer = killAfterMs === null ? undefined : setTimeout(() => child.kill('SIGKILL'), killAfterMs);
  const [code, signal] = (await once(child, 'close')) as [number | null, NodeJS.Signals | null];
  clearTimeout(timer);
  if (signal === null && code !== 0) throw new Error(`correct ended with ${code}: ${said}`);
  return { tookMs: performance.now() - start, isKilled: signal !== null, hasSettled: said.includes('was stopped') };
}

/** Asks for a page over and over, and compares its translation with the last correction that it tells of. */
function readOn(url: string): { stop: () => Promise<{ answers: number; mixed: number }> } {
  const figures = { answers: 0, mixed: 0 };
  let isOver = false;
  const reading = (async () => {
    while (!isOver) {
      const page = await (await fetch(url)).text();
      figures.answers += 1;
      if (isMixed(page)) figures.mixed += 1;
      await pause(2);
    }
  })();
  return {
    stop: async () => {
      isOver = true;
      await reading;
      return figures;
    },
  };
}

function isMixed(page: string): boolean {
  const [, told] = /(?<!: )Number (\p{Ll}+):/u.exec(page) ?? [];
  const why = [...page.matchAll(/\([^)]*\): Number (\p{Ll}+):/gu)].at(-1)?.[1];
  return told !== why;
}

// 42 as "ec": each digit a letter
function spellNumber(number: number): string {
  return String(number).replace(/\d/g, (digit) => letters.charAt(Number(digit)));
}
