/** A process that fills the base up, and times both commands on it in turn. Task and result are messages. */
import { buildLibrary } from '../../src/answers/buildLibrary.js';
import type { Library } from '../../src/answers/library.js';
import { askCommand } from '../../src/commands/ask.js';
import { saidCommand } from '../../src/commands/said.js';
import type { Base } from '../../src/knowledge/facts/base.js';
import { readDataFiles } from '../../src/store/files.js';
import { parseDataFiles } from '../../src/store/parseData.js';
import { readCorpus } from '../corpus/corpus.js';
import { misspellQuestions } from '../corpus/madeUp.js';
import { weighMemoryMb } from '../measureInChild.js';
import { createRandom, shuffle } from '../statistics.js';
import { growBase } from './grownBase.js';
import type { FactsResult, FactsTask } from './measureFacts.js';
import { pickNearRuns, pickRuns } from './saidTexts.js';
import { timeWays, toRows, type Way } from './ways.js';

// a first round that does not count: what runs often is compiled by then
const warmUpMs = 3_000;
const budgetMs = 20_000;
const orderSeed = 5;

process.once('message', (task: FactsTask) => {
  process.send?.(measureSize(task), () => process.disconnect?.());
});

function measureSize({ size, dataFolder }: FactsTask): FactsResult {
  const shipped = parseDataFiles(readDataFiles(dataFolder)).base;
  const ways = listWays(shipped);
  const base = growBase(shipped, size);
  const before = weighMemoryMb();
  const start = performance.now();
  // every answer is worked out, also to a question that the base itself asks
  const library: Library = { ...buildLibrary(base), cacheAnswer: (_, compute) => compute() };
  const buildMs = performance.now() - start;
  timeWays(ways, library, warmUpMs);
  const times = timeWays(ways, library, budgetMs);
  const heapMb = weighMemoryMb() - before;
  const misspelt = timeWays(ways.map(misspellWay), library, budgetMs);
  return { growth: toRows(times, misspelt).map((row) => ({ ...row, sentences: base.facts.length, buildMs, heapMb })) };
}

function listWays({ facts }: Base): Way[] {
  const ask: Way['run'] = (question, library) => askCommand.run({ question }, { library, language: 'de' });
  const said: Way['run'] = (words, library) => saidCommand.run({ words }, { library, language: 'de' });
  const questions = readCorpus(null).questions.map(({ question }) => question);
  const ways: Way[] = [
    { engine: 'ask', texts: questions, run: ask },
    { engine: 'said, words', texts: pickRuns(facts), run: said },
    { engine: 'said, near', texts: pickNearRuns(facts), run: said },
    // the same texts as for `ask`: no quote has these words, but some mean the same
    { engine: 'said, paraphrase', texts: questions, run: said },
  ];
  return ways.map((way) => ({ ...way, texts: shuffle(createRandom(orderSeed), way.texts) }));
}

function misspellWay(way: Way): Way {
  const misspelt = misspellQuestions(way.texts.map((question) => ({ question, gold: [] })));
  return { ...way, texts: misspelt.map(({ question }) => question) };
}
