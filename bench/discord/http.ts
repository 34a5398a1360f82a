/** Signed questions a second on one core, beside the smallest server that checks signatures, in turn. */
import { drawTypedQuestions } from '../ask/askedLines.js';
import type { Show } from '../commandLine.js';
import { type Flood, floodServer, takeNext } from '../load/flood.js';
import { bareProgram, type Child, program, startChild } from '../load/processes.js';
import { isAnswer, keyed, readSuggestedQuestions, signQuestions } from '../load/requests.js';
import { median } from '../statistics.js';

export interface HttpComparison {
  /** Questions a second as a share of the bare server's: by CPU time where the system tells it, else by the clock. */
  ratio: number;
  byClock: number;
  byCpu: number | null;
  ratioP99: number;
  ours: Flood;
}

export interface HttpFigures extends HttpComparison {
  theirs: Flood;
  suggested: HttpComparison;
}

interface Round {
  theirs: Flood;
  asked: Flood;
  suggested: Flood;
}

const floodSeconds = 3;
/** Rounds that do not count: what runs often is compiled by then. */
const warmUpRounds = 2;

export async function measureHttp(rounds: number, show: Show): Promise<HttpFigures> {
  const ours = startChild(program, { ...keyed, PORT: '0' });
  const theirs = startChild(bareProgram('server'), keyed);
  const typed = drawTypedQuestions();
  const runs = {
    theirs: await prepareFlood(theirs, typed, () => true),
    asked: await prepareFlood(ours, typed, isAnswer),
    suggested: await prepareFlood(ours, readSuggestedQuestions(), isAnswer),
  };
  const measured: Round[] = [];
  for (let round = 1 - warmUpRounds; round <= rounds; round++) {
    show(`http, ${round < 1 ? 'warming' : `round ${round} of ${rounds}`}`);
    const each = { theirs: await runs.theirs(), asked: await runs.asked(), suggested: await runs.suggested() };
    if (round > 0) measured.push(each);
  }
  for (const child of [ours, theirs]) await child.stop();
  return {
    ...compareRounds(measured, 'asked'),
    theirs: takeMedians(measured, 'theirs'),
    suggested: compareRounds(measured, 'suggested'),
  };
}

async function prepareFlood(
  child: Child,
  questions: string[],
  fits: (body: string) => boolean,
): Promise<() => Promise<Flood>> {
  const url = await child.says(/https?:\/\/[\w.:]+\/interactions/);
  const requests = signQuestions(questions);
  let asked = 0;
  return async () => {
    const flood = await floodServer({
      url,
      pid: child.pid,
      requests: takeNext(requests, asked),
      seconds: floodSeconds,
      fits,
    });
    asked += flood.count;
    return flood;
  };
}

function compareRounds(rounds: Round[], kind: 'asked' | 'suggested'): HttpComparison {
  const medianOver = (value: (ours: Flood, theirs: Flood) => number) =>
    median(rounds.map(({ theirs, [kind]: ours }) => value(ours, theirs)));
  const byClock = medianOver((ours, theirs) => ours.perSecond / theirs.perSecond);
  const hasCpu = rounds.every(({ theirs, [kind]: ours }) => theirs.cpuMs !== null && ours.cpuMs !== null);
  const byCpu = hasCpu ? medianOver((ours, theirs) => Number(theirs.cpuMs) / Number(ours.cpuMs)) : null;
  const ratioP99 = medianOver((ours, theirs) => ours.p99 / theirs.p99);
  return { ratio: byCpu ?? byClock, byClock, byCpu, ratioP99, ours: takeMedians(rounds, kind) };
}

function takeMedians(rounds: Round[], kind: keyof Round): Flood {
  const medianOver = (value: (flood: Flood) => number) => median(rounds.map((round) => value(round[kind])));
  const hasCpu = rounds.every((round) => round[kind].cpuMs !== null);
  return {
    perSecond: medianOver(({ perSecond }) => perSecond),
    count: medianOver(({ count }) => count),
    cpuMs: hasCpu ? medianOver(({ cpuMs }) => Number(cpuMs)) : null,
    p99: medianOver(({ p99 }) => p99),
  };
}
