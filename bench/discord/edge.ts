/** The worker in the runtime that Cloudflare runs: how large it is, and how soon it answers. */
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { folder, parts } from '../../edge/bundle.js';
import { startWorkerd } from '../../test/support/edge/workerd.js';
import { askedQuestions } from '../load/questions.js';
import { median } from '../load/ratios.js';
import { isAnswer } from './questions.js';
import { keyed, signedRequests } from './signedRequests.js';

export interface EdgeFigures {
  /** What is deployed. */
  gzipBytes: number;
  /** From listening to the first question answered; a median. */
  firstMs: number;
}

const fewest = 5;

export async function measureEdge(rounds: number, show: (line: string) => void): Promise<EdgeFigures> {
  const times: number[] = [];
  const count = Math.max(fewest, rounds);
  for (const { headers, body } of signedRequests(askedQuestions(), count)) {
    show(`edge, start ${times.length + 1} of ${count}`);
    times.push(await firstAnswer(body, headers as Record<string, string>));
  }
  const sizes = parts.map((part) => gzipSync(readFileSync(`${folder}/${part}`), { level: 9 }).length);
  return { gzipBytes: sizes.reduce((sum, size) => sum + size, 0), firstMs: median(times) };
}

async function firstAnswer(body: string, headers: Record<string, string>): Promise<number> {
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
