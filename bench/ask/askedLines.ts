/** What is typed in the benches, by kind: no line comes twice in a run, since nothing that is typed may be kept. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { readDataFiles } from '../../src/store/files.js';
import { parseDataFiles } from '../../src/store/parseData.js';
import { misspellQuestions } from '../corpus/madeUp.js';
import { readGoldenQuestions } from '../load/requests.js';
import { createRandom, drawBetween, pick, type Random } from '../statistics.js';

export const kinds = [
  'known',
  'misspelt',
  'unanswerable',
  '2 characters',
  '300 characters',
  'speaker',
  'follow-up',
] as const;
export type Kind = (typeof kinds)[number];

export interface AskedLines {
  kind: Kind;
  lines: string[];
}

interface Sources {
  questions: string[];
  /** Names of people and companies of the story. */
  names: string[];
  random: Random;
}

const seed = 7;
const longLength = 300;
const letters = 'abcdefghijklmnopqrstuvwxyz';
const followUps = ['und wann?', 'und wie viel?', 'and who said that?', 'why?', 'wer sagt das?', 'und wo?'];

const dataFolder = fileURLToPath(new URL('../../data', import.meta.url));
const sharedFolder = fileURLToPath(new URL('../../../shared/questions', import.meta.url));

/** More questions than the project's own, one in each line of every *.jsonl; null, which is said, where they are missing. */
export function findQuestionFolder(): string | null {
  if (existsSync(sharedFolder)) return sharedFolder;
  process.stderr.write('no ../shared/questions: the golden questions alone\n');
  return null;
}

export function listAskedLines(count: number, folder: string | null): AskedLines[] {
  const draw = createLineDrawer(folder);
  return kinds.map((kind) => ({ kind, lines: draw(kind, Math.ceil(count / kinds.length)) }));
}

const typedKinds = ['known', 'misspelt', 'unanswerable'] as const;

/** As people type them at a door: known, misspelt and unanswerable in turn. */
export function drawTypedQuestions(count = 20_000): string[] {
  const draw = createLineDrawer(findQuestionFolder());
  const each = Math.ceil(count / typedKinds.length);
  const drawn = typedKinds.map((kind) => draw(kind, each));
  return Array.from(
    { length: count },
    (_, place) => drawn[place % drawn.length]?.[Math.floor(place / drawn.length)] ?? '',
  );
}

function createLineDrawer(folder: string | null): (kind: Kind, count: number) => string[] {
  const { entities } = parseDataFiles(readDataFiles(dataFolder)).base;
  const names = entities.flatMap(({ kind, name }) => (kind === 'person' || kind === 'company' ? [name] : []));
  const questions = [...new Set([...readGoldenQuestions(), ...(folder === null ? [] : readQuestions(folder))])];
  const sources = { questions, names, random: createRandom(seed) };
  const taken = new Set<string>();
  return (kind, count) => drawLines(kind, count, { sources, taken });
}

const questionSchema = z.object({ question: z.string() });

function readQuestions(folder: string): string[] {
  if (!existsSync(folder)) throw new Error(`there is no folder ${folder}`);
  const files = readdirSync(folder).filter((name) => name.endsWith('.jsonl'));
  const lines = files.flatMap((name) => readFileSync(join(folder, name), 'utf8').split('\n').filter(Boolean));
  return lines.map((line) => questionSchema.parse(JSON.parse(line)).question.replace(/\s+/g, ' '));
}

/** Two letters make so few lines that they run out. */
const maxDraws = 40;

function drawLines(kind: Kind, count: number, { sources, taken }: { sources: Sources; taken: Set<string> }): string[] {
  const lines: string[] = [];
  for (let draw = 0; lines.length < count && draw < maxDraws * count; draw += 1) {
    const line = makeLine(kind, sources, draw);
    if (taken.has(line)) continue;
    taken.add(line);
    lines.push(line);
  }
  return lines;
}

function makeLine(kind: Kind, sources: Sources, draw: number): string {
  const { questions, names, random } = sources;
  const question = questions[draw % questions.length] ?? '';
  // each question once as it is, then with other names and figures
  const varied = draw < questions.length ? question : varyQuestion(question, sources);
  switch (kind) {
    case 'known':
    case 'follow-up':
      return varied;
    case 'misspelt':
      return misspellQuestions([{ question: varied, gold: [] }])[0]?.question ?? varied;
    case 'unanswerable':
      return `${varied.replace(/[?!.]+$/, '')} ${pick(random, ['bei', 'at', 'mit', 'of'])} ${inventName(random)}?`;
    case '2 characters':
      return `${pick(random, letters)}${pick(random, letters)}`;
    case '300 characters':
      return `${varied} ${varyQuestion(pick(random, questions), sources)} ${pick(random, questions)} ${pick(random, questions)} ${pick(random, questions)}`.slice(
        0,
        longLength,
      );
    case 'speaker':
      return `${pick(random, ['Was sagte', 'Was schrieb', 'What did', 'Was meint'])} ${pick(random, names)} ${pick(random, ['zu', 'über', 'about'])} ${pick(random, names)} ${drawBetween(random, 2, 999)}?`;
    default:
      return kind satisfies never;
  }
}

// another name in the place of one, another figure in the place of each
function varyQuestion(question: string, { names, random }: Sources): string {
  const name = names.find((each) => question.includes(each));
  const renamed =
    name === undefined
      ? `${question.replace(/[?!.]+$/, '')} ${pick(random, names)}?`
      : question.replace(name, pick(random, names));
  return renamed.replace(/\d+/g, () => String(drawBetween(random, 2, 9999)));
}

function inventName(random: Random): string {
  const syllables = Array.from({ length: 3 }, () => `${pick(random, 'bdfgklmnprtvz')}${pick(random, 'aeiou')}`);
  const name = syllables.join('');
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
}

/** A line that goes on from the one before; of a conversation only. */
export function listFollowUps(count: number): string[] {
  return Array.from({ length: count }, (_, place) => followUps[place % followUps.length] ?? '');
}
