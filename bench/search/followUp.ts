/** What a follow-up costs beside a question that stands alone, and what 20,000 of them leave behind. */
import type { Conversation } from '../../src/answers/conversation/conversation.js';
import { continueConversation } from '../../src/answers/conversation/conversation.js';
import type { Library } from '../../src/answers/library.js';
import { detectLanguage } from '../../src/knowledge/text/detectLanguage.js';
import { loadLibrary } from '../../src/store/loadLibrary.js';
import { caseSets, type FollowUpCase, locateSet, readCases } from '../conversation/cases.js';
import { ask } from '../conversation/outcomes.js';
import { median } from '../statistics.js';

export interface FollowUpCost {
  /** Microseconds of the processor: a question alone, and a line that goes on from one. */
  aloneUs: number;
  followUpUs: number;
  /** Of the heap after 20,000 follow-ups, collected before and after; null where node runs without --expose-gc. */
  leftKb: number | null;
}

interface Asked {
  line: string;
  before: Conversation | null;
}

const rounds = 7;
const keptCount = 20_000;

export function measureFollowUps(dataFolder: string): FollowUpCost {
  const library = loadLibrary(dataFolder);
  const cases = caseSets.flatMap((set) => readCases(locateSet(set)).followUps);
  const alone = cases.map(({ first }) => ({ line: first, before: null }));
  const followUps = cases.map((each) => startConversation(each, library));
  // in turns, so that a busy moment of the machine meets both
  const costs = Array.from({ length: rounds }, () => ({
    alone: measureUs(alone, library),
    followUp: measureUs(followUps, library),
  }));
  return {
    aloneUs: median(costs.map((cost) => cost.alone)),
    followUpUs: median(costs.map((cost) => cost.followUp)),
    leftKb: measureLeft(followUps, library),
  };
}

function startConversation({ first, then }: FollowUpCase, library: Library): Asked {
  return { line: then, before: continueConversation(ask(first, null, library), null, detectLanguage(first)) };
}

function measureUs(asked: Asked[], library: Library): number {
  const from = process.cpuUsage();
  for (const { line, before } of asked) ask(line, before, library);
  return process.cpuUsage(from).user / asked.length;
}

function measureLeft(asked: Asked[], library: Library): number | null {
  const { gc } = globalThis;
  if (!gc) return null;
  const readHeap = () => {
    for (let times = 0; times < 3; times += 1) gc();
    return process.memoryUsage().heapUsed;
  };
  // what the first of them load and learn of the data is kept, and not of what was typed
  askMany(asked, library);
  const before = readHeap();
  askMany(asked, library);
  return (readHeap() - before) / 1000;
}

// no line twice: what was typed must leave nothing
function askMany(asked: Asked[], library: Library): void {
  for (let count = 0; count < keptCount; count += 1) {
    const { line, before } = asked[count % asked.length] ?? { line: '', before: null };
    ask(`${line} ${Math.random()}`, before, library);
  }
}

export function formatFollowUpCost({ aloneUs, followUpUs, leftKb }: FollowUpCost): string {
  const times = (followUpUs / aloneUs).toFixed(2);
  const left = leftKb === null ? '' : ` 20,000 leave ${leftKb.toFixed(0)} kB.`;
  return `A follow-up: ${followUpUs.toFixed(0)} µs, ${times} times a question alone (${aloneUs.toFixed(0)} µs).${left}\n`;
}
