/** Signed questions a second on one core, beside the smallest server that checks signatures, in turn. */

import { type Child, program, script, startChild } from '../load/child.js';
import { askedQuestions, suggestedQuestions } from '../load/questions.js';
import { median } from '../load/ratios.js';
import { type Flood, flood } from './flood.js';
import { isAnswer } from './questions.js';
import { keyed, signedRequests } from './signedRequests.js';
import { apart } from './system.js';

export interface Beside {
  /** Questions a second as a share of the bare server's: by CPU time where the system tells it, else by the clock. */
  ratio: number;
  byClock: number;
  byCpu: number | null;
  ratioP99: number;
  ours: Flood;
}

export interface HttpFigures extends Beside {
  theirs: Flood;
  suggested: Beside;
}

interface Round {
  theirs: Flood;
  asked: Flood;
  suggested: Flood;
}

const seconds = 3;
/** Rounds that do not count: what runs often is compiled by then. */
const warming = 2;

export async function measureHttp(rounds: number, show: (line: string) => void): Promise<HttpFigures> {
  const [ours, theirs] = [
    startChild(program, { ...keyed, PORT: '0' }),
    startChild(script(new URL('bareServer.ts', import.meta.url)), keyed),
  ];
  const runs = {
    theirs: await running(theirs, askedQuestions(), () => true),
    asked: await running(ours, askedQuestions(), isAnswer),
    suggested: await running(ours, suggestedQuestions(), isAnswer),
  };
  const measured: Round[] = [];
  for (let round = 1 - warming; round <= rounds; round++) {
    show(`http, ${round < 1 ? 'warming' : `round ${round} of ${rounds}`}`);
    const each = { theirs: await runs.theirs(), asked: await runs.asked(), suggested: await runs.suggested() };
    if (round > 0) measured.push(each);
  }
  for (const child of [ours, theirs]) await child.stop();
  return {
    ...beside(measured, 'asked'),
    theirs: medians(measured, 'theirs'),
    suggested: beside(measured, 'suggested'),
  };
}

async function running(
  child: Child,
  questions: string[],
  fits: (body: string) => boolean,
): Promise<() => Promise<Flood>> {
  const url = await child.says(/https?:\/\/[\w.:]+\/interactions/);
  const requests = signedRequests(questions);
  return async () => {
    const together = apart(child.pid);
    return flood({ url, pid: child.pid, requests, seconds, fits }).finally(together);
  };
}

function beside(rounds: Round[], kind: 'asked' | 'suggested'): Beside {
  const over = (value: (ours: Flood, theirs: Flood) => number) =>
    median(rounds.map(({ theirs, [kind]: ours }) => value(ours, theirs)));
  const byClock = over((ours, theirs) => ours.perSecond / theirs.perSecond);
  const told = rounds.every(({ theirs, [kind]: ours }) => theirs.cpuMs !== null && ours.cpuMs !== null);
  const byCpu = told ? over((ours, theirs) => Number(theirs.cpuMs) / Number(ours.cpuMs)) : null;
  const ratioP99 = over((ours, theirs) => ours.p99 / theirs.p99);
  return { ratio: byCpu ?? byClock, byClock, byCpu, ratioP99, ours: medians(rounds, kind) };
}

function medians(rounds: Round[], kind: keyof Round): Flood {
  const of = (value: (flood: Flood) => number) => median(rounds.map((round) => value(round[kind])));
  const told = rounds.every((round) => round[kind].cpuMs !== null);
  return {
    perSecond: of(({ perSecond }) => perSecond),
    cpuMs: told ? of(({ cpuMs }) => Number(cpuMs)) : null,
    p99: of(({ p99 }) => p99),
  };
}
