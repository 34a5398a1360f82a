/** A process that fills the base up, and times both commands on it in turn. Task and result are messages. */
import { buildLibrary } from '../../src/answers/buildLibrary.js';
import { answerTopic } from '../../src/answers/compared/topicAnswer.js';
import type { Library } from '../../src/answers/library.js';
import { noFilter } from '../../src/answers/narrow.js';
import { askCommand } from '../../src/commands/ask.js';
import { saidCommand } from '../../src/commands/said.js';
import { timelineCommand } from '../../src/commands/timeline.js';
import { whoCommand } from '../../src/commands/who.js';
import type { Base } from '../../src/knowledge/facts/base.js';
import type { Entity, Topic } from '../../src/knowledge/facts/schema.js';
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

function listWays({ facts, entities, topics }: Base): Way[] {
  const ask: Way['run'] = (question, library) => askCommand.run({ question }, { library, language: 'de' });
  const said: Way['run'] = (words, library) => saidCommand.run({ words }, { library, language: 'de' });
  const questions = readCorpus(null).questions.map(({ question }) => question);
  const ways: Way[] = [
    { engine: 'ask', texts: questions, run: ask },
    { engine: 'said, words', texts: pickRuns(facts), run: said },
    { engine: 'said, near', texts: pickNearRuns(facts), run: said },
    // the same texts as for `ask`: no quote has these words, but some mean the same
    { engine: 'said, paraphrase', texts: questions, run: said },
    ...listListWays(entities, topics),
  ];
  return ways.map((way) => ({ ...way, texts: shuffle(createRandom(orderSeed), way.texts) }));
}

/** Between whose words are asked for and what they are about: no name has one. */
const aboutMark = ': ';

// what everybody said about everybody, the story in order, all on a topic
function listListWays(entities: Entity[], topics: Topic[]): Way[] {
  const people = entities.filter(({ kind }) => kind === 'person');
  const pairs = people.flatMap(({ name }) => entities.map((each) => `${name}${aboutMark}${each.name}`));
  const who: Way['run'] = (text, library) => {
    const [person = '', about = ''] = text.split(aboutMark);
    return whoCommand.run({ person, about }, { library, language: 'de' });
  };
  const topic: Way['run'] = (id, library) => answerTopic({ topic: id, filter: noFilter, language: 'de' }, library);
  return [
    { engine: 'who', texts: pairs, run: who },
    { engine: 'timeline', texts: [''], run: (_, library) => timelineCommand.run({}, { library, language: 'de' }) },
    { engine: 'topic', texts: topics.map(({ id }) => id), run: topic },
  ];
}

function misspellWay(way: Way): Way {
  const misspelt = misspellQuestions(way.texts.map((question) => ({ question, gold: [] })));
  return { ...way, texts: misspelt.map(({ question }) => question) };
}
