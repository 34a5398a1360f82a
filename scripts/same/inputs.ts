/** What both programs are asked: read once, from the current tree, so that both are fed the same. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hostileStrings } from '../../test/support/hostileStrings.js';
import { type Call, callsOf, type Definition, readDefinitions } from './commands.js';
import { projectRoot, type Tree } from './trees.js';

export interface Inputs {
  /** As people type them, with and without an answer. */
  golden: string[];
  /** The golden ones, those of the facts and matters, and those of a folder. */
  questions: string[];
  hostile: readonly string[];
  quotes: string[];
  factIds: string[];
  definitions: Definition[];
  /** Every command with every option. */
  calls: Call[];
  /** Folders with files to import; null where there are none. */
  articles: string | null;
  cases: string | null;
  /** Only what a word printed at every door needs: for a test. */
  brief: boolean;
}

export interface Folders {
  questions: string | null;
  articles: string | null;
  cases: string | null;
}

interface FactEntry {
  id: string;
  quote?: string;
  asks?: string[];
}

interface Named {
  id: string;
  name: { de: string; en: string };
}

/** The commands and their options are those that the current program registers with Discord. */
export async function readInputs(now: Tree, { questions, articles, cases }: Folders): Promise<Inputs> {
  const facts = readFacts();
  const served = facts.filter(({ quote }) => quote !== undefined);
  const golden = goldenQuestions();
  const definitions = await readDefinitions(now);
  const own = [...facts.flatMap(({ asks = [] }) => asks), ...matterQuestions()];
  return {
    golden,
    questions: [...new Set([...golden, ...own, ...(questions === null ? [] : questionsIn(questions))])],
    hostile: hostileStrings,
    quotes: served.map(({ quote = '' }) => quote),
    factIds: served.map(({ id }) => id),
    definitions,
    calls: callsOf(definitions, { values: optionValues(golden, served), hostile: hostileStrings }),
    articles,
    cases,
    brief: false,
  };
}

function readFacts(): FactEntry[] {
  const folder = join(projectRoot, 'data', 'facts');
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .flatMap((name) => readJson<FactEntry[]>(join(folder, name)));
}

function readData<Entry>(name: string): Entry[] {
  const file = join(projectRoot, 'data', name);
  return existsSync(file) ? readJson<Entry[]>(file) : [];
}

function readJson<Content>(file: string): Content {
  return JSON.parse(readFileSync(file, 'utf8'));
}

function goldenQuestions(): string[] {
  const file = join(projectRoot, 'test', 'fixtures', 'questions.json');
  const sets = readJson<Record<string, { question?: string; questions?: string[] }[]>>(file);
  return Object.values(sets).flatMap((set) => set.flatMap(({ question, questions = [] }) => question ?? questions));
}

function matterQuestions(): string[] {
  return readData<{ question: { de: string; en: string } }>('matters.json').flatMap(({ question: { de, en } }) => [
    de,
    en,
  ]);
}

/** Of every file of lines, a question a line. */
export function questionsIn(folder: string): string[] {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .sort();
  const lines = files.flatMap((name) => readFileSync(join(folder, name), 'utf8').split('\n'));
  return lines.filter((line) => line.trim() !== '').map((line) => (JSON.parse(line) as { question: string }).question);
}

/** By the English name of an option; what a new option may hold, every text can say. */
function optionValues(golden: string[], facts: FactEntry[]): Record<string, string[]> {
  const people = readData<{ kind: string; name: string; aliases?: string[] }>('entities.json').filter(
    ({ kind }) => kind === 'person',
  );
  const topics = readData<Named>('topics.json').flatMap(({ id, name: { de, en } }) => [id, de, en]);
  const sources = readData<{ id: string; date: { is: string } }>('sources.json');
  const dates = [...sources.map(({ date }) => date.is), '2025', 'July 2025', 'Januar 2025', 'irgendwann'];
  const words = facts.map(({ quote = '' }) => quote.split(' ').slice(0, 6).join(' '));
  return {
    question: golden.slice(0, 40),
    person: [...people.flatMap(({ name, aliases = [] }) => [name, ...aliases.slice(0, 1)]), 'Angela Merkel'],
    about: ['Geld', 'money', 'Softbank', 'Chips', ...topics],
    words,
    matter: [...readData<{ id: string }>('matters.json').map(({ id }) => id), 'softbank money', 'nichts'],
    topic: [...topics, 'quatsch'],
    outlet: [...sources.map(({ id }) => id), 't3n', 'Spiegel'],
    since: dates,
    until: dates,
    id: [...facts.map(({ id }) => id), 'nothing/here'],
  };
}
