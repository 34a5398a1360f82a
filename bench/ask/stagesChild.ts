/** A process that times each part of an answer on the same lines. Task and result are messages. */
import { fileURLToPath } from 'node:url';
import type { Answer } from '../../src/answers/answer.js';
import { serializeAnswer } from '../../src/answers/answerJson.js';
import { askCommand } from '../../src/commands/ask.js';
import { createCommands } from '../../src/commands/index.js';
import { createRenderingFor } from '../../src/discord/interactions/renderingFor.js';
import { renderMessage } from '../../src/discord/messages/answer/message.js';
import { findLimitViolations } from '../../src/discord/messages/validate.js';
import { readLine } from '../../src/knowledge/retrieval/conversation/lineReading.js';
import { parseQuestion } from '../../src/knowledge/retrieval/question/question.js';
import { findFacts } from '../../src/knowledge/retrieval/ranking/findFacts.js';
import { loadLibrary } from '../../src/store/loadLibrary.js';
import { createLive } from '../../src/util/live.js';
import { readAssets } from '../../src/web/http/assets.js';
import { createSite } from '../../src/web/site.js';
import { noOperatorLinks } from '../../src/wording/own/operatorLinks.js';
import { weighMemoryMb } from '../measureInChild.js';
import { median, percentile } from '../statistics.js';
import type { Stage, Stages, StagesTask } from './stages.js';

const dataFolder = fileURLToPath(new URL('../../data', import.meta.url));
const assetFolder = fileURLToPath(new URL('../../public', import.meta.url));
const library = loadLibrary(dataFolder);
const commands = createCommands(library.base);
const bot = { library, commands, links: noOperatorLinks, publicUrl: null };

process.once('message', async (task: StagesTask) => {
  const result = await measureAll(task);
  process.send?.(result, () => process.disconnect?.());
});

async function measureAll({ warmUp, lines }: StagesTask): Promise<Stages> {
  const parts = listParts();
  for (const { run } of parts) for (const line of warmUp) await run(line);
  const allocated = weighAnswers(lines);
  const stages: Stage[] = [];
  for (const { name, run } of parts) stages.push(await timeStage(name, lines, run));
  return { stages, allocated };
}

interface Part {
  name: string;
  /** What it needs is made before the clock starts; gives the microseconds that it took. */
  run: (line: string) => number | Promise<number>;
}

function listParts(): Part[] {
  const site = createSite({
    bot: createLive({ library, commands }),
    assets: readAssets(assetFolder),
    publicUrl: null,
    links: noOperatorLinks,
    guard: { cooldown: null, now: () => 0 },
    log: console,
  });
  return [
    { name: 'read', run: (line) => timeUs(() => readLine(line, library.index)) },
    {
      name: 'found, of what is read',
      run: (line) => {
        const question = parseQuestion(line, library.index);
        return timeUs(() => findFacts(question, library.index));
      },
    },
    { name: 'answered, all from the text', run: (line) => timeUs(() => ask(line)) },
    { name: 'JSON', run: (line) => timeAnswer(line, (answer) => writeJson(answer, line)) },
    { name: 'Discord message', run: (line) => timeAnswer(line, (answer) => writeMessage(answer, line)) },
    {
      name: 'Discord message, checked',
      run: (line) => {
        const body = writeMessage(ask(line), line);
        return timeUs(() => findLimitViolations(body));
      },
    },
    {
      name: 'page, all from the address',
      run: async (line) => {
        const start = performance.now();
        const request = new Request(`http://stargate.test/?q=${encodeURIComponent(line)}`);
        await (await site(request, { address: '192.0.2.1' })).text();
        return 1000 * (performance.now() - start);
      },
    },
  ];
}

function ask(question: string): Answer {
  return askCommand.run({ question }, { library, language: 'de' });
}

function writeJson(answer: Answer, question: string): string {
  const context = {
    command: 'ask',
    question,
    language: 'de' as const,
    base: library.version,
    elapsedMs: 0,
    text: null,
  };
  return JSON.stringify(serializeAnswer(answer, context));
}

function writeMessage(answer: Answer, question: string) {
  const reader = { language: 'de' as const, user: '1', hidden: false, commandId: null };
  return renderMessage(answer, createRenderingFor(reader, bot, { command: 'ask', values: { question } }));
}

function timeAnswer(line: string, work: (answer: Answer) => unknown): number {
  const answer = ask(line);
  return timeUs(() => work(answer));
}

function timeUs(work: () => unknown): number {
  const start = performance.now();
  work();
  return 1000 * (performance.now() - start);
}

async function timeStage(name: string, lines: string[], run: Part['run']): Promise<Stage> {
  const times: number[] = [];
  for (const line of lines) times.push(await run(line));
  return { name, medianUs: median(times), p99Us: percentile(times, 0.99) };
}

// nothing is collected meanwhile, so what is in use afterwards was allocated
function weighAnswers(lines: string[]): Stages['allocated'] {
  weighMemoryMb();
  const before = process.memoryUsage();
  for (const line of lines) ask(line);
  const after = process.memoryUsage();
  const perLineKb = (key: 'heapUsed' | 'arrayBuffers') => (after[key] - before[key]) / 1024 / lines.length;
  return { heapKb: perLineKb('heapUsed'), arraysKb: perLineKb('arrayBuffers') };
}
